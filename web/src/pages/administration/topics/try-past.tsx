/** What a topic's words would have found in the posts of the past, before they count. */
import { useMutation } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useState } from 'react';
import { api, ask, type Schemas } from '../../../api/client';
import { Field } from '../../../parts/field';
import { Refused } from '../../../parts/loading';
import { Visible } from '../../../parts/words';
import { t } from './texts';

const DAYS = [30, 90, 365];
const PROTECTED = 'protected-topic';

export function TryPast({ topic }: { readonly topic: Schemas['TopicPatch'] }) {
  const [days, setDays] = useState(90);
  const replaying = useMutation({
    mutationFn: () => ask(api.POST('/api/v1/policy/replay', { body: { patch: { topics: [topic] }, days } })),
  });
  return (
    <section className="card stack" aria-labelledby="vroeger">
      <h2 id="vroeger">{t.tryPast}</h2>
      <p className="small soft">{t.tryPastLead}</p>
      <Field label={t.days}>
        {(said) => (
          <select {...said} value={days} onChange={({ target }) => setDays(Number(target.value))}>
            {DAYS.map((each) => (
              <option key={each} value={each}>
                {t.daysOf(each)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div>
        <button
          type="button"
          className="button"
          disabled={topic.terms.length === 0 || replaying.isPending}
          onClick={() => replaying.mutate()}
        >
          <History size={18} aria-hidden />
          {t.run}
        </button>
      </div>
      <Refused problem={replaying.error} />
      <div role="status">{replaying.data && <Outcome replay={replaying.data} />}</div>
    </section>
  );
}

function Outcome({ replay }: { readonly replay: Schemas['ReplayView'] }) {
  const rule = replay.rules.find((each) => each.rule === PROTECTED);
  if (!rule) return <p>{t.pastNone(replay.posts)}</p>;
  const words = { added: t.addedOne, removed: t.removedOne, changed: t.changedOne };
  return (
    <div className="stack tight">
      <strong>{t.past(rule.added, rule.removed, replay.posts)}</strong>
      {replay.truncated && <p className="small soft">{t.more}</p>}
      <ul className="stack tight">
        {rule.findings.slice(0, 8).map(({ post, quote, change }, place) => (
          <li key={`${post} ${place}`}>
            <a href={`/berichten/${post}`}>
              <Visible text={quote} />
            </a>{' '}
            <span className="small soft">{words[change]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
