/** What a topic is: its words, who decides on it, and how soon. */
import { useMembers } from '../../../api/queries';
import { Field } from '../../../parts/field';
import { WordField } from '../../../parts/word-field';
import { Visible } from '../../../parts/words';
import { t } from './texts';
import type { TopicDraft } from './topic-draft';
import { hoursOf } from './topic-key';

const HOURS = [1, 2, 4, 8, 16, 24, 40];

interface FieldsProps {
  readonly draft: TopicDraft;
  readonly isLocked: boolean;
  readonly onChange: (draft: TopicDraft) => void;
}

export function TopicFields({ draft, isLocked, onChange }: FieldsProps) {
  return (
    <fieldset className="stack loose" disabled={isLocked}>
      <legend className="out-of-sight">{t.title}</legend>
      <Field label={t.name} hint={t.nameHint}>
        {(said) => (
          <input
            {...said}
            maxLength={200}
            value={draft.name}
            onChange={({ target }) => onChange({ ...draft, name: target.value })}
          />
        )}
      </Field>
      <WordField
        label={t.words}
        hint={t.wordsHint}
        words={draft.terms}
        isLocked={isLocked}
        onChange={(terms) => onChange({ ...draft, terms: [...terms] })}
      />
      <WordField
        label={t.excludes}
        hint={t.excludesHint}
        words={draft.excludes}
        isLocked={isLocked}
        onChange={(excludes) => onChange({ ...draft, excludes: [...excludes] })}
      />
      <People
        label={t.woordvoerders}
        chosen={draft.woordvoerders}
        onChange={(woordvoerders) => onChange({ ...draft, woordvoerders })}
      />
      {draft.woordvoerders.length > 1 && (
        <fieldset>
          <legend>{t.decision}</legend>
          {(['any', 'all'] as const).map((decision) => (
            <label key={decision} className="choice">
              <input
                type="radio"
                name="decision"
                checked={draft.decision === decision}
                onChange={() => onChange({ ...draft, decision })}
              />
              {t[decision]}
            </label>
          ))}
        </fieldset>
      )}
      <People
        label={t.substitutes}
        chosen={draft.substitutes}
        without={draft.woordvoerders}
        onChange={(substitutes) => onChange({ ...draft, substitutes })}
      />
      <Field label={t.answer}>
        {(said) => (
          <select
            {...said}
            value={hoursOf(draft.answerWithin)}
            onChange={({ target }) => onChange({ ...draft, answerWithin: `PT${target.value}H` })}
          >
            {[...new Set([...HOURS, hoursOf(draft.answerWithin)])]
              .sort((one, other) => one - other)
              .map((hours) => (
                <option key={hours} value={hours}>
                  {t.hours(hours)}
                </option>
              ))}
          </select>
        )}
      </Field>
    </fieldset>
  );
}

interface PeopleProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly without?: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

function People({ label, chosen, without = [], onChange }: PeopleProps) {
  const { data: members = [] } = useMembers();
  const able = members.filter(
    ({ id, active, roles }) => active && roles.includes('woordvoerder') && !without.includes(id),
  );
  if (able.length === 0 && without.length > 0) return null;
  return (
    <fieldset>
      <legend>{label}</legend>
      {able.length === 0 && <p className="small soft">{t.noWoordvoerder}</p>}
      <div className="choices">
        {able.map(({ id, name }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])}
            />
            <span>
              <Visible text={name} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
