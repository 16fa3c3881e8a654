/** Lessons as what is learned from: a sentence's features as numbers, what is right about it, what the rules found. */
import { RULES, type Rule, type Setting } from '../../../src/guidelines';
import { Features, RELATIONS } from '../../../src/guidelines/learned/features';
import { isAsked, LABELS, ruleOf, type Label } from '../../../src/guidelines/learned/labels';
import { readSentences } from '../../../src/guidelines/learned/sentences';
import { overlaps } from '../../../src/guidelines/text/spans';
import { Text } from '../../../src/guidelines/text/text';
import type { Material } from './material';

export interface Example {
  readonly features: Int32Array;
  /** Absent where the label is not asked of this role. */
  readonly is: Partial<Record<Label, boolean>>;
  readonly found: Partial<Record<Label, boolean>>;
  /** Of which lesson, counted from nought. */
  readonly lesson: number;
  readonly isPost: boolean;
  /** Nothing is wrong with the whole lesson. */
  readonly isClean: boolean;
}

/** Numbers for atoms and features as they are met, and how often. */
export class Book {
  readonly names: string[] = [];
  private readonly counts: number[] = [];
  private readonly atoms = new Map<string, number>();
  private readonly atomNames: string[] = [''];
  private readonly features = new Map<string, number>();
  readonly reader = new Features((name) => this.atom(name));

  feature(relation: number, a: number, b: number): number {
    const key = `${relation} ${a} ${b}`;
    let number = this.features.get(key);
    if (number === undefined) {
      number = this.names.length;
      this.features.set(key, number);
      this.names.push([RELATIONS[relation], this.atomNames[a], ...(b > 0 ? [this.atomNames[b]] : [])].join(' '));
      this.counts.push(0);
    }
    this.counts[number] = (this.counts[number] ?? 0) + 1;
    return number;
  }

  isFrequent(feature: number, times: number): boolean {
    return (this.counts[feature] ?? 0) >= times;
  }

  private atom(name: string): number {
    let number = this.atoms.get(name);
    if (number === undefined) {
      number = this.atomNames.length;
      this.atoms.set(name, number);
      this.atomNames.push(name);
    }
    return number;
  }
}

const LEARNED_RULES: readonly Rule[] = RULES.filter(({ id }) => LABELS.some((label) => ruleOf(label) === id));

export function examplesOf({ lesson, policy, without, isKnownToRules, isPost }: Material, number: number, book: Book) {
  const text = new Text(lesson.text);
  const setting = { draft: { text: lesson.text, role: lesson.role }, policy };
  const sentences = readSentences(text, setting);
  const found = isKnownToRules ? [] : LEARNED_RULES.flatMap((rule) => foundBy(rule, text, setting));
  const features: number[][] = sentences.map(() => []);
  book.reader.of(sentences, lesson.role, (at, ...one) => features[at]?.push(book.feature(...one)));
  return sentences.map((sentence, at): Example => {
    const typed = text.asTyped(sentence);
    const broken = new Set(lesson.passages.filter((one) => overlaps(one, typed)).flatMap(({ rules }) => rules));
    const met = new Set(found.filter((one) => overlaps(one, sentence)).map(({ rule }) => rule));
    const asked = LABELS.filter((label) => isAsked(label, lesson.role) && !without.includes(ruleOf(label)));
    const perLabel = (rules: ReadonlySet<string>) =>
      Object.fromEntries(asked.map((label) => [label, rules.has(ruleOf(label))]));
    return {
      features: Int32Array.from(features[at] ?? []),
      ...{ is: perLabel(broken), found: perLabel(met), lesson: number, isPost },
      isClean: lesson.passages.length === 0,
    };
  });
}

const foundBy = (rule: Rule, text: Text, setting: Setting) =>
  rule.check(text, setting).map((flag) => ({ ...flag, rule: rule.id }));
