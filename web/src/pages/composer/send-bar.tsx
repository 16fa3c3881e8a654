/** What happens next, always in sight, and the way there. */
import { Send } from 'lucide-react';
import { t } from '../../texts';
import type { Consequence } from './consequence';
import type { Held } from './draft-keeper';

interface SendBarProps {
  readonly consequence: Consequence;
  readonly held: Held;
  /** Who will submit this, where that is somebody else. */
  readonly otherAuthor: string | undefined;
  readonly isChecking: boolean;
  readonly onSubmit: () => void;
}

export function SendBar({
  consequence: { problems, sentences },
  held,
  otherAuthor,
  isChecking,
  onSubmit,
}: SendBarProps) {
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
          ? (first ?? sentences.join(' '))
          : t.composer.consequence.author(otherAuthor || t.roles.mandataris)}
      </p>
      {otherAuthor === undefined && (
        <button type="button" className="button main" disabled={problems.length > 0 || isChecking} onClick={onSubmit}>
          <Send size={18} aria-hidden />
          {t.composer.submit}
        </button>
      )}
    </section>
  );
}
