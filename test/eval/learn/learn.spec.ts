import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from './examples';
import { fit, scoreOf } from './fit';
import { lessonsHash, readLesson, readLessons } from './lessons';
import { qualityAt, thresholdsFor, type Scored } from './threshold';

test('a lesson is a role and a text with marks', () => {
  const line = String.raw`p	Ja!\n[[De bakker van <Merelrode>]]{insult,hate} en [[hij]]{threat}.`;
  expect(readLesson(line, 'a.tsv', 1)).toEqual({
    ...{ role: 'private', own: 'Merelrode', file: 'a.tsv', text: 'Ja!\nDe bakker van Merelrode en hij.' },
    passages: [
      { start: 4, end: 27, rules: ['insult', 'hate'] },
      { start: 31, end: 34, rules: ['threat'] },
    ],
  });
});

test.each([
  ['x	Geen rol.', 'a.tsv, line 3: a lesson is o or p'],
  ['o Geen tab.', 'a.tsv, line 3: a lesson is o or p'],
  ['o	Een [[merk zonder regel]].', 'a.tsv, line 3: a mark that does not end'],
])('%j is refused', (line, message) => expect(() => readLesson(line, 'a.tsv', 3)).toThrow(message));

test('the weights were learned from these lessons: after a change, npm run learn', () => {
  const file = join(__dirname, '../../../src/guidelines/learned/weights.tsv');
  expect(readFileSync(file, 'utf8').slice(0, 100)).toContain(lessonsHash());
});

test('there are lessons of every rule, and a good part has nothing wrong', () => {
  const lessons = readLessons();
  const clean = lessons.filter(({ passages }) => passages.length === 0).length;
  expect(lessons.length).toBeGreaterThan(20_000);
  expect(clean / lessons.length).toBeGreaterThan(0.4);
});

const example = (features: number[], is: boolean): Example => ({
  ...{ features: Int32Array.from(features), is: { hate: is }, found: {} },
  ...{ lesson: 0, isPost: true, isClean: !is },
});

test('what always goes with a label speaks for it, the same each time', () => {
  const examples = [example([0, 1], true), example([0, 2], true), example([1, 3], false), example([2, 3], false)];
  const learned = fit(examples, 'hate', 4);
  expect(learned.weights[0]).toBeGreaterThan(0.1);
  expect(learned.weights[3]).toBeLessThan(-0.1);
  expect(scoreOf(example([0], true), 'hate', learned)).toBeGreaterThan(scoreOf(example([3], false), 'hate', learned));
  expect(fit(examples, 'hate', 4).weights).toEqual(learned.weights);
});

const scored = (post: number, score: number, is: boolean): Scored => ({ post, score, is, isClean: !is });

test('a threshold parts what breaks a rule from what does not', () => {
  const posts = [scored(1, 2, true), scored(2, 1.5, true), scored(3, -1, false), scored(4, -2, false)];
  const threshold = thresholdsFor(new Map([['hate', posts]])).get('hate') ?? 0;
  expect(threshold).toBeGreaterThan(-1);
  expect(threshold).toBeLessThanOrEqual(1.5);
  expect(qualityAt(threshold, posts)).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test('where too many clean posts would be pointed at, the threshold rises', () => {
  const broken = Array.from({ length: 10 }, (_, at) => scored(at, at < 5 ? 2 : 0, true));
  const clean = Array.from({ length: 10 }, (_, at) => scored(10 + at, at < 2 ? 0.5 : -2, false));
  const threshold = thresholdsFor(new Map([['hate', [...broken, ...clean]]])).get('hate') ?? 0;
  expect(threshold).toBeGreaterThan(0.5);
});
