/** What people wrote, as they wrote it: never as markup, and with what would stay unseen made visible. */
import { t } from '../texts';
import { stretches } from './hidden-signs';

export function Words({ text, className = '' }: { readonly text: string; readonly className?: string }) {
  return (
    <p className={`words ${className}`} dir="auto">
      <Visible text={text} />
    </p>
  );
}

export function Visible({ text }: { readonly text: string }) {
  return stretches(text).map(({ text: part, hidden }, place) =>
    hidden ? (
      <mark key={place} className="hidden-sign" title={hiddenName(hidden.kind, part)}>
        {hidden.sign}
        <span className="out-of-sight"> ({hiddenName(hidden.kind, part)})</span>
      </mark>
    ) : (
      part
    ),
  );
}

const hiddenName = (kind: keyof typeof t.hidden, part: string) =>
  kind === 'blank' ? t.hidden.blank(part.length) : t.hidden[kind];
