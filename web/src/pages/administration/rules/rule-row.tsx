/** One rule: on or off, how strict, and in plain words with examples what it finds and what it leaves alone. */
import type { Rule, Severity } from '../../../api/administration';
import type { Schemas } from '../../../api/client';
import { t as words } from '../../../texts';
import { ruleName } from '../../../parts/rule-name';
import type { Chosen } from './rules';
import { t } from './texts';

const SEVERITIES: readonly Severity[] = ['block', 'review', 'warn', 'info'];

interface RowProps {
  readonly rule: Rule;
  readonly guide: Schemas['RuleGuideView'] | undefined;
  readonly isChanged: boolean;
  readonly isLocked: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

export function RuleRow({ rule, guide, isChanged, isLocked, onChoose }: RowProps) {
  const { enabled, severity, defaultSeverity } = rule;
  const name = ruleName(rule.rule);
  return (
    <li className={`rule ${isChanged ? 'changed' : ''} ${enabled ? '' : 'off'}`}>
      <div>
        <h3>{name}</h3>
        {severity !== defaultSeverity && <p className="small soft">{t.usual(words.severity[defaultSeverity])}</p>}
      </div>
      <select
        aria-label={t.severityOf(name)}
        disabled={isLocked || !enabled}
        value={severity}
        onChange={({ target }) => onChoose({ enabled, severity: target.value as Severity })}
      >
        {SEVERITIES.map((each) => (
          <option key={each} value={each}>
            {words.severity[each]}
          </option>
        ))}
      </select>
      <label className="choice">
        <input
          type="checkbox"
          role="switch"
          aria-label={t.onOf(name)}
          disabled={isLocked}
          checked={enabled}
          onChange={() => onChoose({ enabled: !enabled, severity })}
        />
        {t.on}
      </label>
      {guide && (
        <details>
          <summary aria-label={`${t.explain} ${name}`}>{t.explain}</summary>
          <div className="stack">
            <p>{guide.about}</p>
            <div className="pair">
              {guide.flags.length > 0 && (
                <div className="stack tight">
                  <strong className="small">{t.finds}</strong>
                  {guide.flags.map(({ text, quote }) => (
                    <Found key={text} text={text} quote={quote} />
                  ))}
                </div>
              )}
              {guide.passes.length > 0 && (
                <div className="stack tight">
                  <strong className="small">{t.leaves}</strong>
                  {guide.passes.map((text) => (
                    <p key={text} className="example small">
                      {text}
                    </p>
                  ))}
                </div>
              )}
            </div>
            <p className="small">
              <strong>{t.advice}:</strong> {guide.advice}
            </p>
          </div>
        </details>
      )}
    </li>
  );
}

function Found({ text, quote }: { readonly text: string; readonly quote: string }) {
  const [start, end] = [text.indexOf(quote), text.indexOf(quote) + quote.length];
  if (start < 0 || quote === '') return <p className="example found small">{text}</p>;
  return (
    <p className="example found small">
      {text.slice(0, start)}
      <mark>{quote}</mark>
      {text.slice(end)}
    </p>
  );
}
