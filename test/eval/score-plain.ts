/** How many lines of ordinary text are pointed at, per guideline and per rule: for text in which nothing should be. */
import { check, RULES, type CompiledPolicy, type Finding } from '../../src/guidelines';
import { share } from './counts';

export class PlainScore {
  lines = 0;
  hit = 0;
  readonly guidelines = new Map<string, number>();
  readonly rules = new Map<string, number>();
  readonly hits: { readonly line: number; readonly rule: string; readonly quote: string; readonly text: string }[] = [];

  add(line: number, text: string, policy: CompiledPolicy): void {
    const findings = check({ text, role: 'official' }, policy);
    this.lines++;
    if (findings.length > 0) this.hit++;
    addOnce(this.guidelines, findings, ({ guideline }) => String(guideline));
    addOnce(this.rules, findings, ({ rule }) => rule);
    for (const { rule, quote } of findings) this.hits.push({ line, rule, quote, text });
  }

  asJson() {
    const shares = (hits: ReadonlyMap<string, number>, names: readonly string[]) =>
      Object.fromEntries(
        names.map((name) => [name, { hit: hits.get(name) ?? 0, share: share(hits.get(name) ?? 0, this.lines) }]),
      );
    const guidelines = [...new Set(RULES.map(({ guideline }) => guideline))].sort((a, b) => a - b).map(String);
    return {
      ...{ lines: this.lines, hit: this.hit, share: share(this.hit, this.lines) },
      guidelines: shares(this.guidelines, guidelines),
      rules: shares(
        this.rules,
        RULES.map(({ id }) => id),
      ),
    };
  }
}

function addOnce(hits: Map<string, number>, findings: readonly Finding[], of: (finding: Finding) => string): void {
  for (const name of new Set(findings.map(of))) hits.set(name, (hits.get(name) ?? 0) + 1);
}
