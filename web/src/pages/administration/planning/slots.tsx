/** The moments of the week at which a channel has room for a post. */
import { useMutation } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useSlots } from '../../../api/administration';
import { api, ask, type Schemas } from '../../../api/client';
import { changed, useChannels } from '../../../api/queries';
import { Field } from '../../../parts/field';
import { Awaited, Empty, Refused } from '../../../parts/loading';
import { useRole } from '../../../shell/me';
import { Done, Page } from '../page';
import { t as shared } from '../texts';
import { t } from './texts';

type Slot = Schemas['SlotDto'];

export default function Slots() {
  const channels = useChannels();
  const [chosen, setChosen] = useState('');
  return (
    <Page title={t.slots} lead={t.slotsLead}>
      <Awaited of={channels}>
        {(all) => {
          if (all.length === 0) {
            return (
              <Empty title={t.noChannels}>
                <a className="button" href="/beheer/kanalen">
                  {t.channels}
                </a>
              </Empty>
            );
          }
          const id = chosen || (all[0]?.id ?? '');
          return (
            <>
              <Field label={t.channel}>
                {(said) => (
                  <select {...said} value={id} onChange={({ target }) => setChosen(target.value)}>
                    {all.map(({ id: each, name }) => (
                      <option key={each} value={each}>
                        {name}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Week key={id} channel={id} />
            </>
          );
        }}
      </Awaited>
    </Page>
  );
}

function Week({ channel }: { readonly channel: string }) {
  const kept = useSlots(channel);
  return (
    <Awaited of={kept}>{({ slots }) => <Editor key={JSON.stringify(slots)} channel={channel} kept={slots} />}</Awaited>
  );
}

const same = (one: Slot, other: Slot) => one.weekday === other.weekday && one.time === other.time;

function Editor({ channel, kept }: { readonly channel: string; readonly kept: readonly Slot[] }) {
  const [slots, setSlots] = useState<readonly Slot[]>(kept);
  const mayChange = useRole('administrator');
  const saving = useMutation({
    mutationFn: () =>
      ask(api.PUT('/api/v1/channels/{id}/slots', { params: { path: { id: channel } }, body: { slots: [...slots] } })),
    onSuccess: () => changed(),
  });
  return (
    <div className="card stack loose">
      <div className="slot-week">
        {t.weekdays.map((day, place) => (
          <Day
            key={day}
            day={day}
            times={slots.filter(({ weekday }) => weekday === place + 1).map(({ time }) => time)}
            isLocked={!mayChange}
            onAdd={(time) => {
              const slot = { weekday: place + 1, time };
              if (!slots.some((each) => same(each, slot))) setSlots([...slots, slot]);
            }}
            onRemove={(time) => setSlots(slots.filter((each) => !same(each, { weekday: place + 1, time })))}
          />
        ))}
      </div>
      <Refused problem={saving.error} />
      {mayChange && (
        <div className="buttons">
          <button
            type="button"
            className="button main"
            disabled={slots === kept || saving.isPending}
            onClick={() => saving.mutate()}
          >
            {shared.save}
          </button>
          <Done when={saving.isSuccess && slots === kept} />
        </div>
      )}
    </div>
  );
}

interface DayProps {
  readonly day: string;
  readonly times: readonly string[];
  readonly isLocked: boolean;
  readonly onAdd: (time: string) => void;
  readonly onRemove: (time: string) => void;
}

function Day({ day, times, isLocked, onAdd, onRemove }: DayProps) {
  const [time, setTime] = useState('');
  return (
    <section className="stack tight" aria-label={day}>
      <h2>{day}</h2>
      {times.length === 0 && <p className="small soft">{t.noTimes}</p>}
      <ul className="word-field">
        {[...times].sort().map((each) => (
          <li key={each}>
            {isLocked ? (
              <span className="tag">{each}</span>
            ) : (
              <button
                type="button"
                className="button"
                aria-label={t.removeTime(day, each)}
                onClick={() => onRemove(each)}
              >
                {each}
                <X size={16} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isLocked && (
        <div className="word-add">
          <input type="time" aria-label={t.time} value={time} onChange={({ target }) => setTime(target.value)} />
          <button
            type="button"
            className="button"
            aria-label={t.addTime(day)}
            disabled={time === ''}
            onClick={() => {
              onAdd(time);
              setTime('');
            }}
          >
            <Plus size={18} aria-hidden />
          </button>
        </div>
      )}
    </section>
  );
}
