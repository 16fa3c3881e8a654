/** The scores as tables for people. */
import { printTable } from '../../bench/parts/figures';
import type { FunctionalScore } from './score-functional';
import type { PlainScore } from './score-plain';
import type { PostScore } from './score-posts';

export function reportPosts(score: PostScore, { byRule, misses }: { byRule: boolean; misses: boolean }): void {
  const { posts, clean, cleanAndQuiet, cleanShare, overall, rules } = score.asJson();
  if (misses) {
    for (const { kind, id, rule, topic, quote, text } of score.mistakes)
      console.log(`${kind} ${id} ${rule}${topic ? ` (${topic})` : ''} “${quote}”\n    ${oneLine(text)}`);
  }
  const rows = [...(byRule ? Object.entries(rules) : []), ['all rules', overall] as const];
  printTable([
    ['', 'found', 'missed', 'false', 'precision', 'recall', 'F1'],
    ...rows.map(([name, row]) => [
      ...[name, row.found, row.missed, row.false],
      ...[decimal(row.precision), decimal(row.recall), decimal(row.f1)],
    ]),
  ]);
  console.log(`${posts} posts; ${cleanAndQuiet} of ${clean} clean posts without a finding of warn or above`);
  console.log(`(${percentage(cleanShare)})`);
}

export function reportFunctional(score: FunctionalScore, misses: boolean): void {
  const { cases, accuracy, macroF1, functionalities } = score.asJson();
  if (misses) {
    for (const { id, functionality, label, found, text } of score.mistakes)
      console.log(`${id} ${functionality} is ${label}; found: ${found.join(', ') || '-'}\n    ${oneLine(text)}`);
  }
  printTable([
    ['', 'label', 'n', 'accuracy'],
    ...Object.entries(functionalities).map(([name, kind]) => [name, kind.label, kind.n, percentage(kind.accuracy)]),
  ]);
  console.log(`${cases} cases, accuracy ${percentage(accuracy)}, macro-F1 ${decimal(macroF1)}`);
}

export function reportPlain(score: PlainScore, misses: boolean): void {
  const { lines, hit, share, guidelines, rules } = score.asJson();
  if (misses) {
    for (const each of score.hits)
      console.log(`line ${each.line} ${each.rule} “${each.quote}”\n    ${oneLine(each.text)}`);
  }
  printTable([
    ['', 'lines', 'share'],
    ...Object.entries(guidelines).map(([name, row]) => [`guideline ${name}`, row.hit, percentage(row.share)]),
    ...Object.entries(rules).map(([name, row]) => [name, row.hit, percentage(row.share)]),
  ]);
  console.log(`${hit} of ${lines} lines pointed at (${percentage(share)})`);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

const decimal = (value: number | null) => value?.toFixed(3) ?? '-';

const percentage = (value: number | null) => (value === null ? '-' : `${(100 * value).toFixed(1)} %`);
