/** What a topic's words find in a text, shown in the text while it is typed. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, ask, type Schemas } from '../../../api/client';
import { Field } from '../../../parts/field';
import { Refused } from '../../../parts/loading';
import { Visible } from '../../../parts/words';
import { t } from './texts';

const PAUSE_MS = 300;

interface TryProps {
  readonly terms: readonly string[];
  readonly excludes: readonly string[];
}

export function TryIt({ terms, excludes }: TryProps) {
  const [typed, setTyped] = useState('');
  const text = usePaused(typed);
  const body = { text, terms: [...terms], excludes: [...excludes] };
  const tried = useQuery({
    queryKey: ['try', body],
    queryFn: () => ask(api.POST('/api/v1/topics/try', { body })),
    enabled: text.trim() !== '' && terms.length > 0,
    placeholderData: (before) => before,
  });
  const isShown = text.trim() !== '' && terms.length > 0 && tried.data !== undefined;
  return (
    <section className="card stack" aria-labelledby="proberen">
      <h2 id="proberen">{t.tryTitle}</h2>
      <p className="small soft">{t.tryLead}</p>
      <Field label={t.tryText}>
        {(said) => (
          <textarea
            {...said}
            rows={4}
            maxLength={20_000}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <Refused problem={tried.error} />
      <div role="status" className="stack tight">
        {isShown && (
          <>
            <strong>{tried.data.matches.length > 0 ? t.found(tried.data.matches.length) : t.nothing}</strong>
            {tried.data.matches.length > 0 && <Marked text={text} matches={tried.data.matches} />}
            {tried.data.leftAlone.length > 0 && (
              <p className="small soft">
                {t.leftAlone}: {tried.data.leftAlone.map(({ quote }) => quote).join(', ')}
              </p>
            )}
          </>
        )}
      </div>
    </section>
  );
}

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [value]);
  return paused;
}

type Match = Schemas['MatchView'];

function Marked({ text, matches }: { readonly text: string; readonly matches: readonly Match[] }) {
  const starts = [0, ...matches.map(({ end }) => end)];
  return (
    <p className="words tried" dir="auto">
      {matches.map(({ start, end }, place) => (
        <span key={start}>
          <Visible text={text.slice(starts[place], start)} />
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      <Visible text={text.slice(starts.at(-1))} />
    </p>
  );
}
