/** What two policies find in the same words, held against each other. */
import type { Severity } from '../guidelines';
import type { PostFinding } from '../posts/check-content';

export interface Difference {
  readonly rule: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly severity: Severity;
  /** Where it changed: what it was. */
  readonly was?: Severity;
  readonly quote: string;
}

export function compareFindings(before: readonly PostFinding[], after: readonly PostFinding[]): Difference[] {
  const [old, young] = [byPlace(before), byPlace(after)];
  const removed = [...old].filter(([place]) => !young.has(place)).map(([, finding]) => told(finding, 'removed'));
  const others = [...young].flatMap(([place, finding]) => {
    const known = old.get(place);
    if (!known) return [told(finding, 'added')];
    return known.severity === finding.severity ? [] : [{ ...told(finding, 'changed'), was: known.severity }];
  });
  return [...others, ...removed];
}

const byPlace = (findings: readonly PostFinding[]) =>
  new Map(
    findings.map((finding) => {
      const { rule, start, end, topic, variant = '', media = '' } = finding;
      return [JSON.stringify([rule, start, end, topic?.key ?? '', variant, media]), finding] as const;
    }),
  );

const told = ({ rule, severity, quote }: PostFinding, change: Difference['change']): Difference => ({
  ...{ rule, change, severity, quote },
});
