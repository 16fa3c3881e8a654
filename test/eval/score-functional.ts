/** How well `hate` and `threat` tell hateful short cases from those that only look like it, per kind of case. */
import { check, type CompiledPolicy } from '../../src/guidelines';
import { noCounts, qualityOf, share } from './counts';
import { oneOf, textOf } from './read-files';

const LABELS = ['hateful', 'not'] as const;
const HATEFUL_RULES = ['hate', 'threat'];

type Label = (typeof LABELS)[number];

export interface FunctionalCase {
  readonly id: string;
  readonly functionality: string;
  readonly label: Label;
  readonly text: string;
}

export class FunctionalScore {
  readonly kinds = new Map<string, { label: string; n: number; right: number }>();
  readonly mistakes: (FunctionalCase & { readonly predicted: Label; readonly found: readonly string[] })[] = [];
  private readonly perLabel = { hateful: noCounts(), not: noCounts() };

  add(item: FunctionalCase, policy: CompiledPolicy): void {
    const findings = check({ text: item.text, role: 'private' }, policy);
    const telling = findings.filter(({ rule }) => HATEFUL_RULES.includes(rule));
    const predicted: Label = telling.length > 0 ? 'hateful' : 'not';
    const right = predicted === item.label;
    this.count(item, predicted);
    const kind = this.kinds.get(item.functionality) ?? { label: item.label, n: 0, right: 0 };
    kind.n++;
    if (right) kind.right++;
    if (kind.label !== item.label) kind.label = 'both';
    this.kinds.set(item.functionality, kind);
    if (!right)
      this.mistakes.push({ ...item, predicted, found: findings.map(({ rule, quote }) => `${rule}: ${quote}`) });
  }

  asJson() {
    const kinds = [...this.kinds].sort(([a], [b]) => (a < b ? -1 : 1));
    const n = kinds.reduce((sum, [, kind]) => sum + kind.n, 0);
    const right = kinds.reduce((sum, [, kind]) => sum + kind.right, 0);
    const f1s = LABELS.map((label) => qualityOf(this.perLabel[label]).f1 ?? 0);
    return {
      ...{ cases: n, accuracy: share(right, n), macroF1: n === 0 ? null : share((f1s[0] ?? 0) + (f1s[1] ?? 0), 2) },
      labels: Object.fromEntries(LABELS.map((label) => [label, qualityOf(this.perLabel[label])])),
      functionalities: Object.fromEntries(
        kinds.map(([name, kind]) => [name, { ...kind, accuracy: share(kind.right, kind.n) }]),
      ),
    };
  }

  private count({ label }: FunctionalCase, predicted: Label): void {
    if (predicted === label) {
      this.perLabel[label].found++;
      return;
    }
    this.perLabel[label].missed++;
    this.perLabel[predicted].false++;
  }
}

export function readFunctionalCase(line: Readonly<Record<string, unknown>>): FunctionalCase {
  const [functionality, text] = [textOf(line, 'functionality'), textOf(line, 'text')];
  return { id: String(line['id'] ?? ''), functionality, label: oneOf(line, 'label', LABELS), text };
}
