/** What happens next, always in sight, and the way there. */
import { Send } from 'lucide-react';
import { t } from '../../texts';
import type { Consequence } from './consequence';
import type { Held } from './draft-keeper';
import type { Checked } from './use-check';

interface SendBarProps {
  readonly consequence: Consequence;
  readonly held: Held;
  /** Who will submit this, where that is somebody else. */
  readonly otherAuthor: string | undefined;
  readonly checked: Checked['standing'];
  readonly onSubmit: () => void;
}

export function SendBar({ consequence: { problems, sentences }, held, otherAuthor, checked, onSubmit }: SendBarProps) {
  if (held.standing === 'locked') {
    return (
      <div className="send-bar">
        <p>{t.composer.locked}</p>
        <a className="button main" href={`/berichten/${held.id ?? ''}`}>
          {t.composer.toPost}
        </a>
      </div>
    );
  }
  const [first] = problems;
  return (
    <section className="send-bar" aria-label={t.composer.consequence.title}>
      <p>
        {otherAuthor === undefined
          ? (first ?? unchecked(checked) ?? sentences.join(' '))
          : t.composer.consequence.author(otherAuthor || t.roles.mandataris)}
      </p>
      {otherAuthor === undefined && (
        <button
          type="button"
          className="button main"
          disabled={problems.length > 0 || checked === 'checking'}
          onClick={onSubmit}
        >
          <Send size={18} aria-hidden />
          {t.composer.submit}
        </button>
      )}
    </section>
  );
}

/** Nothing is promised of words that were not looked at. */
function unchecked(standing: Checked['standing']): string | undefined {
  if (standing === 'checking') return t.composer.checking;
  return standing === 'failed' ? t.composer.checkFailed : undefined;
}
