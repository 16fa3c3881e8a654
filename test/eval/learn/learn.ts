/**
 * `npm run learn`: learns from the lessons what the check weighs, and writes it to `src/guidelines/learned/weights.tsv`.
 * Prints per label precision, recall and F1 on posts that it had no part in: a fifth of them is kept apart in turn.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enoughFor, LABELS, type Label } from '../../../src/guidelines/learned/labels';
import { Book, examplesOf, type Example } from './examples';
import { fit, scoreOf, type Fitted } from './fit';
import { lessonsHash } from './lessons';
import { material } from './material';
import { qualityAt, thresholdsFor, type Scored } from './threshold';

const FILE = join(__dirname, '../../../src/guidelines/learned/weights.tsv');
const FOLDS = 5;
const NEIGHBOURS = 20;
const FEWEST_TIMES = 3;
const LEAST = 6;
const HUNDREDTHS = 100;
/** Rules know fewer wordings than the lessons have, and know these better than the lessons tell. */
const TRUST = 1;

function main(): void {
  const book = new Book();
  const all = material().flatMap((one, at) => examplesOf(one, at, book));
  const examples = all.map((one) => ({
    ...one,
    features: one.features.filter((feature) => book.isFrequent(feature, FEWEST_TIMES)),
  }));
  console.log(`${examples.length} sentences, ${book.names.length} features`);
  const scored = new Map(LABELS.map((label) => [label, keptApart(examples, label, book.names.length)] as const));
  const thresholds = thresholdsFor(scored);
  for (const [label, posts] of scored) report(label, thresholds.get(label) ?? 0, posts);
  const fitted = LABELS.map((label) => [label, trusting(fit(examples, label, book.names.length))] as const);
  writeFileSync(FILE, `${[...heading(fitted), ...lines(fitted, book)].join('\n')}\n`);
}

/** The sentences of posts, scored by what was learned from all but theirs. */
function keptApart(examples: readonly Example[], label: Label, features: number): Scored[] {
  const asked = examples.filter(({ is }) => is[label] !== undefined);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const learned = trusting(
      fit(
        asked.filter(({ lesson }) => foldOf(lesson) !== fold),
        label,
        features,
      ),
    );
    return asked
      .filter(({ lesson, isPost }) => isPost && foldOf(lesson) === fold)
      .map((one) => ({
        ...{ post: one.lesson, score: scoreOf(one, label, learned) },
        ...{ is: one.is[label] === true, isClean: one.isClean },
      }));
  }).flat();
}

const trusting = ({ weights, offset, found }: Fitted): Fitted => ({ weights, offset, found: found + TRUST });

/** Lessons that stand near each other are often variants of one idea. */
const foldOf = (lesson: number) => Math.floor(lesson / NEIGHBOURS) % FOLDS;

/** At the threshold that these posts ask for, and at the one that was chosen (`labels.ts`). */
function report(label: Label, asked: number, scored: readonly Scored[]): void {
  const figures = [asked, enoughFor(label)].map((threshold) => {
    const { precision, recall, f1 } = qualityAt(threshold, scored);
    return `from ${threshold.toFixed(1).padStart(4)}: ${precision.toFixed(2)} ${recall.toFixed(2)} ${f1.toFixed(2)}`;
  });
  console.log(`${label.padEnd(24)} ${figures.join('   chosen ')}`);
}

const rounded = (weight: number) => Math.round(weight * HUNDREDTHS);

function heading(fitted: readonly (readonly [Label, Fitted])[]): string[] {
  const line = (name: string, weightOf: (label: Label, one: Fitted) => number) =>
    `${name}\t${fitted.map(([label, one], place) => `${place} ${rounded(weightOf(label, one))}`).join(' ')}`;
  return [
    `!lessons\t${lessonsHash()}`,
    `!labels\t${fitted.map(([label]) => label).join(' ')}`,
    line('!offset', (_, { offset }) => offset),
    line('!found', (_, { found }) => found),
  ];
}

/** A feature a line, of those that say anything; in the order of the alphabet, so that a change is easy to review. */
function lines(fitted: readonly (readonly [Label, Fitted])[], { names }: Book): string[] {
  return names
    .flatMap((name, feature) => {
      const told = fitted
        .map(([, { weights }], place) => [place, rounded(weights[feature] ?? 0)] as const)
        .filter(([, weight]) => Math.abs(weight) >= LEAST);
      return told.length > 0 ? [`${name}\t${told.map((one) => one.join(' ')).join(' ')}`] : [];
    })
    .sort();
}

main();
