/**
 * How well the check finds what is expected in labelled posts. Counted per post and rule, for protected topics per post
 * and topic: found when one finding touches one expected quote, false when the post does not expect it at all.
 */
import { check, type CompiledPolicy, type Finding, type PostRole } from '../../src/guidelines';
import { noCounts, qualityOf, share, type Counts } from './counts';
import { oneOf, textOf } from './read-files';

interface Expected {
  readonly rule: string;
  readonly quote?: string;
  readonly topic?: string;
}

export interface LabelledPost {
  readonly id: string;
  readonly text: string;
  readonly role: PostRole;
  readonly expect: readonly Expected[];
}

export interface Mistake {
  readonly kind: 'missed' | 'false';
  readonly id: string;
  readonly rule: string;
  readonly topic?: string;
  readonly quote: string;
  readonly text: string;
}

export class PostScore {
  posts = 0;
  clean = 0;
  cleanAndQuiet = 0;
  readonly rules = new Map<string, Counts>();
  readonly mistakes: Mistake[] = [];

  add(post: LabelledPost, policy: CompiledPolicy): void {
    const findings = check(post, policy);
    this.posts++;
    if (post.expect.length === 0) this.addClean(findings);
    for (const unit of new Set([...post.expect, ...findings].map(unitOf))) this.addUnit(post, findings, unit);
  }

  overall(): Counts {
    const sum = noCounts();
    for (const counts of this.rules.values()) {
      for (const kind of ['found', 'missed', 'false'] as const) sum[kind] += counts[kind];
    }
    return sum;
  }

  /** The same as data. */
  asJson() {
    const { posts, clean, cleanAndQuiet } = this;
    const sorted = [...this.rules].sort(([a], [b]) => (a < b ? -1 : 1));
    const withQuality = (counts: Counts) => ({ ...counts, ...qualityOf(counts) });
    return {
      ...{ posts, clean, cleanAndQuiet, cleanShare: share(cleanAndQuiet, clean) },
      overall: withQuality(this.overall()),
      rules: Object.fromEntries(sorted.map(([rule, counts]) => [rule, withQuality(counts)])),
    };
  }

  private addClean(findings: readonly Finding[]): void {
    this.clean++;
    if (findings.every(({ severity }) => severity === 'info')) this.cleanAndQuiet++;
  }

  private addUnit(post: LabelledPost, findings: readonly Finding[], unit: string): void {
    const expected = post.expect.filter((each) => unitOf(each) === unit);
    const made = findings.filter((finding) => unitOf(finding) === unit);
    const [rule = '', topic] = unit.split('\n');
    const counts = this.rules.get(rule) ?? noCounts();
    this.rules.set(rule, counts);
    if (expected.some((each) => made.some((finding) => touches(finding, each, post.text)))) {
      counts.found++;
      return;
    }
    const kind = expected.length > 0 ? 'missed' : 'false';
    counts[kind]++;
    for (const { quote = '' } of kind === 'missed' ? expected : made)
      this.mistakes.push({ kind, id: post.id, rule, ...(topic && { topic }), quote, text: post.text });
  }
}

export function readLabelledPost(line: Readonly<Record<string, unknown>>): LabelledPost {
  const { expect } = line;
  if (!Array.isArray(expect)) throw new Error('"expect" must be a list');
  const text = textOf(line, 'text');
  return {
    ...{ id: textOf(line, 'id'), text, role: oneOf(line, 'role', ['official', 'private']) },
    expect: expect.map((item: unknown) => readExpected(Object(item), text)),
  };
}

function readExpected(item: Readonly<Record<string, unknown>>, text: string): Expected {
  const rule = textOf(item, 'rule');
  const quote = item['quote'] === undefined ? undefined : textOf(item, 'quote');
  if (quote !== undefined && !text.includes(quote)) throw new Error(`the quote of ${rule} is not in the text`);
  return { rule, ...(quote && { quote }), ...(item['topic'] !== undefined && { topic: textOf(item, 'topic') }) };
}

function unitOf({ rule, topic }: { readonly rule: string; readonly topic?: string | { readonly key: string } }) {
  if (rule !== 'protected-topic') return rule;
  return `${rule}\n${typeof topic === 'string' ? topic : (topic?.key ?? '')}`;
}

/** The quote may stand in the text more than once; any of them will do. */
function touches(finding: Finding, { quote }: Expected, text: string): boolean {
  if (quote === undefined) return true;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    if (finding.start < start + quote.length && start < finding.end) return true;
  }
  return false;
}
