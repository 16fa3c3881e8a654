/** Starting a series: what comes back, for whom, and how often. */
import { useState, type Dispatch, type SetStateAction } from 'react';
import { api, ask, type Schemas } from '../../../api/client';
import { useChannels, useMembers } from '../../../api/queries';
import { AskDialog } from '../../../parts/ask-dialog';
import { Field } from '../../../parts/field';
import { useMe } from '../../../shell/me';
import { t } from './texts';

type NewSeries = Schemas['NewSeries'];
type Recurrence = Schemas['RecurrenceDto'];

const CONTENT: NewSeries = {
  name: '',
  text: '',
  role: 'official',
  channels: [],
  rule: { frequency: 'weekly', time: '09:00', startsOn: '', weekday: 1 },
};

export function SeriesDialog({ onClose }: { readonly onClose: () => void }) {
  const me = useMe();
  const { data: channels = [] } = useChannels();
  const { data: members = [] } = useMembers();
  const assisted = members.find(({ id }) => id === me.id)?.assists ?? [];
  const isAuthor = me.roles.includes('mandataris');
  const authors = members.filter(({ id }) => assisted.includes(id));
  const [series, setSeries] = useState<NewSeries>(CONTENT);
  const chosen = series.channels ?? [];
  const isReady =
    series.name.trim() !== '' &&
    series.text.trim() !== '' &&
    series.rule.startsOn !== '' &&
    (isAuthor || Boolean(series.onBehalfOf));
  const field = (name: 'name' | 'text') => ({
    value: series[name],
    onChange: ({ target }: { target: { value: string } }) => setSeries({ ...series, [name]: target.value }),
  });
  return (
    <AskDialog
      title={t.startSeries}
      confirm={t.startSeries}
      isReady={isReady}
      onClose={onClose}
      run={() => ask(api.POST('/api/v1/series', { body: series }))}
    >
      <Field label={t.seriesName}>{(said) => <input {...said} autoFocus maxLength={200} {...field('name')} />}</Field>
      <Field label={t.text}>{(said) => <textarea {...said} maxLength={10_000} {...field('text')} />}</Field>
      {authors.length > 0 && (
        <Field label={t.onBehalfOf}>
          {(said) => (
            <select
              {...said}
              value={series.onBehalfOf ?? ''}
              onChange={({ target }) => {
                const { onBehalfOf, ...own } = { ...series, onBehalfOf: target.value };
                setSeries(onBehalfOf ? { ...own, onBehalfOf } : own);
              }}
            >
              <option value="">{isAuthor ? me.name : ''}</option>
              {authors.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={t.role}>
        {(said) => (
          <select
            {...said}
            value={series.role}
            onChange={({ target }) => setSeries({ ...series, role: target.value as NewSeries['role'] })}
          >
            <option value="official">{t.official}</option>
            <option value="private">{t.private}</option>
          </select>
        )}
      </Field>
      <fieldset>
        <legend>{t.channels}</legend>
        <div className="choices">
          {channels.map(({ id, name }) => (
            <label key={id} className="choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={() =>
                  setSeries({
                    ...series,
                    channels: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id],
                  })
                }
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <Rhythm series={series} onSeries={setSeries} />
    </AskDialog>
  );
}

interface RhythmProps {
  readonly series: NewSeries;
  readonly onSeries: Dispatch<SetStateAction<NewSeries>>;
}

function Rhythm({ series, onSeries }: RhythmProps) {
  const { rule } = series;
  const set = (more: Partial<Recurrence>) => onSeries({ ...series, rule: { ...rule, ...more } });
  const become = (frequency: Recurrence['frequency']) => {
    const { time, startsOn } = rule;
    const day = frequency === 'weekly' ? { weekday: 1 } : { dayOfMonth: 1 };
    onSeries({ ...series, rule: { frequency, time, startsOn, ...day } });
  };
  return (
    <div className="pair">
      <Field label={t.frequency}>
        {(said) => (
          <select
            {...said}
            value={rule.frequency}
            onChange={({ target }) => become(target.value as typeof rule.frequency)}
          >
            <option value="weekly">{t.weekly}</option>
            <option value="monthly">{t.monthly}</option>
          </select>
        )}
      </Field>
      {rule.frequency === 'weekly' ? (
        <Field label={t.weekday}>
          {(said) => (
            <select {...said} value={rule.weekday} onChange={({ target }) => set({ weekday: Number(target.value) })}>
              {t.weekdays.map((day, place) => (
                <option key={day} value={place + 1}>
                  {day}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : (
        <Field label={t.dayOfMonth} hint={t.dayHint}>
          {(said) => (
            <input
              {...said}
              type="number"
              min={1}
              max={31}
              value={rule.dayOfMonth}
              onChange={({ target }) => set({ dayOfMonth: target.valueAsNumber || 1 })}
            />
          )}
        </Field>
      )}
      <Field label={t.time}>
        {(said) => (
          <input
            {...said}
            type="time"
            required
            value={rule.time}
            onChange={({ target }) => set({ time: target.value })}
          />
        )}
      </Field>
      <Field label={t.startsOn}>
        {(said) => (
          <input
            {...said}
            type="date"
            required
            value={rule.startsOn}
            onChange={({ target }) => set({ startsOn: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
