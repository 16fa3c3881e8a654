/** How long a post rests before it may leave. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useCoolingOff } from '../../../api/administration';
import { api, ask } from '../../../api/client';
import { changed } from '../../../api/queries';
import { Field } from '../../../parts/field';
import { Awaited, Refused } from '../../../parts/loading';
import { useRole } from '../../../shell/me';
import { Done, Page } from '../page';
import { t as shared } from '../texts';
import { t } from './texts';

const QUICK = [0, 10, 30, 60, 240, 1440];
const A_WEEK = 10_080;

export default function Pace() {
  const rest = useCoolingOff();
  return (
    <Page title={t.pace} lead={t.paceLead}>
      <Awaited of={rest}>{({ minutes }) => <Choose key={minutes} before={minutes} />}</Awaited>
    </Page>
  );
}

function Choose({ before }: { readonly before: number }) {
  const [minutes, setMinutes] = useState(before);
  const mayChange = useRole('administrator');
  const saving = useMutation({
    mutationFn: () => ask(api.PUT('/api/v1/policy/cooling-off', { body: { minutes } })),
    onSuccess: () => changed(),
  });
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      {!mayChange && <p className="message">{shared.readOnly}</p>}
      {mayChange && (
        <div className="buttons">
          {QUICK.map((each) => (
            <button
              key={each}
              type="button"
              className="button"
              aria-pressed={each === minutes}
              onClick={() => setMinutes(each)}
            >
              {each === 0 ? t.none : t.quick(each)}
            </button>
          ))}
        </div>
      )}
      <Field label={t.minutes} hint={t.minutesHint}>
        {(said) => (
          <input
            {...said}
            type="number"
            min={0}
            max={A_WEEK}
            required
            disabled={!mayChange}
            value={minutes}
            onChange={({ target }) => setMinutes(Math.round(target.valueAsNumber) || 0)}
          />
        )}
      </Field>
      <Refused problem={saving.error} />
      {mayChange && (
        <div className="buttons">
          <button type="submit" className="button main" disabled={minutes === before || saving.isPending}>
            {shared.save}
          </button>
          <Done when={saving.isSuccess && minutes === before} />
        </div>
      )}
    </form>
  );
}
