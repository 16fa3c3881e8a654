/** One finding: how serious, which guideline, the words it is about, why, and what to do. */
import { Info, MessageCircleQuestion, OctagonX, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Finding } from '../api/queries';
import { t } from '../texts';

const ICONS: Readonly<Record<Finding['severity'], readonly [LucideIcon, string]>> = {
  block: [OctagonX, 'stop'],
  review: [MessageCircleQuestion, 'go'],
  warn: [TriangleAlert, 'wait'],
  info: [Info, ''],
};

interface CardProps {
  readonly finding: Finding;
  readonly networkName?: string | undefined;
  readonly isChosen?: boolean;
  readonly children?: ReactNode;
}

export function FindingCard({ finding, networkName, isChosen = false, children }: CardProps) {
  const { severity, guideline, quote, message, advice, topic } = finding;
  const [Icon, look] = ICONS[severity];
  return (
    <article className={`finding ${severity} ${isChosen ? 'chosen' : ''}`}>
      <div className="row-head">
        <span className={`badge ${look}`}>
          <Icon size={15} aria-hidden />
          {t.severity[severity]}
        </span>
        <span className="small soft">{topic?.name ?? t.composer.guideline(guideline)}</span>
      </div>
      {quote && !message.includes(quote) && <q>{quote.length > 160 ? `${quote.slice(0, 160)}…` : quote}</q>}
      <p>{message}</p>
      <p className="small soft">{advice}</p>
      {finding.variant && <p className="small soft">{t.composer.inVariant(networkName ?? finding.variant)}</p>}
      {finding.media && <p className="small soft">{t.composer.inMedia}</p>}
      {children}
    </article>
  );
}
