/** How somebody wants to be told of each thing, and when not. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { choosePreferences, usePreferences } from '../../api/notices';
import type { Schemas } from '../../api/client';
import { queries } from '../../api/queries';
import { Field } from '../../parts/field';
import { Awaited, Refused } from '../../parts/loading';
import { useTitle } from '../../shell/router';
import { LANGUAGES } from '../../shell/look';
import { t } from './texts';

type Preferences = Schemas['PreferencesView'];
type Way = Preferences['events'][number]['way'];

const WAYS = Object.keys(t.ways) as Way[];
const QUIET = { from: '21:00', until: '07:00' };

export function Choices() {
  useTitle(t.choices);
  const preferences = usePreferences();
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t.choices}</h1>
          <p className="soft">{t.choicesLead}</p>
        </div>
        <a className="button" href="/meldingen">
          {t.back}
        </a>
      </div>
      <Awaited of={preferences} lines={8}>
        {(data) => <Form chosen={data} />}
      </Awaited>
    </>
  );
}

function Form({ chosen }: { readonly chosen: Preferences }) {
  const [{ events, quietHours, language }, setDraft] = useState(chosen);
  const put = (part: Partial<Preferences>) => setDraft((draft) => ({ ...draft, ...part }));
  const saving = useMutation({
    mutationFn: () =>
      choosePreferences({ language, quietHours, events: events.map(({ event, way }) => ({ event, way })) }),
    onSuccess: (saved) => queries.setQueryData(['notifications', 'preferences'], saved),
  });
  return (
    <form
      className="stack loose notices-form"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      {!chosen.mailWorks && <p className="message wait">{t.noMail}</p>}
      <Ways events={events} onChange={(changed) => put({ events: changed })} />
      <Quiet hours={quietHours} onChange={(hours) => put({ quietHours: hours })} />
      <Field label={t.language}>
        {(said) => (
          <select
            {...said}
            value={language}
            onChange={({ target }) => put({ language: target.value as Preferences['language'] })}
          >
            {LANGUAGES.map(([id, tag, name]) => (
              <option key={id} value={id} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Refused problem={saving.error} />
      <div className="notices-save">
        <button type="submit" className="button main" disabled={saving.isPending}>
          {t.save}
        </button>
        <span role="status">{saving.isSuccess && t.saved}</span>
      </div>
    </form>
  );
}

interface WaysProps {
  readonly events: Preferences['events'];
  readonly onChange: (events: Preferences['events']) => void;
}

const Ways = ({ events, onChange }: WaysProps) => (
  <div className="card notices-ways">
    {events.map(({ event, way, says, urgent }) => (
      <Field key={event} label={says} hint={urgent ? t.urgent : undefined}>
        {(said) => (
          <select
            {...said}
            value={way}
            onChange={({ target }) =>
              onChange(events.map((each) => (each.event === event ? { ...each, way: target.value as Way } : each)))
            }
          >
            {WAYS.map((each) => (
              <option key={each} value={each}>
                {t.ways[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
    ))}
  </div>
);

interface QuietProps {
  readonly hours: Preferences['quietHours'];
  readonly onChange: (hours: Preferences['quietHours']) => void;
}

function Quiet({ hours, onChange }: QuietProps) {
  const at = (name: 'from' | 'until', label: string) =>
    hours && (
      <Field label={label}>
        {(said) => (
          <input
            {...said}
            type="time"
            required
            value={hours[name]}
            onChange={({ target }) => onChange({ ...hours, [name]: target.value })}
          />
        )}
      </Field>
    );
  return (
    <fieldset className="card stack">
      <legend className="out-of-sight">{t.quiet}</legend>
      <h2>{t.quiet}</h2>
      <p className="soft">{t.quietLead}</p>
      <label className="notices-check">
        <input
          type="checkbox"
          checked={hours !== null}
          onChange={({ target }) => onChange(target.checked ? QUIET : null)}
        />
        {t.quietOn}
      </label>
      <div className="notices-hours">
        {at('from', t.from)}
        {at('until', t.until)}
      </div>
    </fieldset>
  );
}
