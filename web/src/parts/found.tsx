/** What the check says of a post that is read: one card for each topic, however many words of it were found. */
import type { Finding } from '../api/queries';
import { t } from '../texts';
import { FindingCard } from './finding-card';

export function Found({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return <p className="soft">{t.approvals.noFindings}</p>;
  return grouped(findings).map(([first, ...others], place) =>
    first ? (
      <FindingCard key={place} finding={first}>
        {others.length > 0 && <p className="small">{t.approvals.alsoFound(others.map(({ quote }) => quote))}</p>}
      </FindingCard>
    ) : null,
  );
}

function grouped(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.topic
      ? finding.topic.key
      : `${finding.rule}|${finding.start}|${finding.variant ?? finding.media ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}
