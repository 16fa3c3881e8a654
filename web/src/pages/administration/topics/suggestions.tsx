/** Words that earlier posts on a topic have in common: perhaps terms of it, one press away. */
import { Plus } from 'lucide-react';
import { useSuggestions } from '../../../api/administration';
import { t } from './texts';

interface SuggestionProps {
  readonly topic: string;
  readonly taken: readonly string[];
  readonly onAdd: (term: string) => void;
}

const MOST = 12;

export function Suggestions({ topic, taken, onAdd }: SuggestionProps) {
  const { data } = useSuggestions(topic);
  const offered = data?.items.filter(({ term }) => !taken.includes(term)).slice(0, MOST) ?? [];
  if (offered.length === 0) return null;
  return (
    <section className="card stack tight" aria-labelledby="suggesties">
      <h2 id="suggesties">{t.suggestions}</h2>
      <p className="small soft">{t.suggestionsLead}</p>
      <ul className="word-field">
        {offered.map(({ term, onTopic, elsewhere }) => (
          <li key={term}>
            <button
              type="button"
              className="button"
              title={t.suggestion(onTopic, elsewhere)}
              onClick={() => onAdd(term)}
            >
              <Plus size={16} aria-hidden />
              {term}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
