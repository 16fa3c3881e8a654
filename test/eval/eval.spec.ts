import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { askedIn } from './asked';
import { readColumn, readJsonLines, readPolicy } from './read-files';
import { FunctionalScore, readFunctionalCase } from './score-functional';
import { PlainScore } from './score-plain';
import { PostScore, readLabelledPost } from './score-posts';

const NUMBER = '85.07.30-033.28';
const policy = readPolicy('test/corpus/policy.json');
const folder = mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

function scored(text: string, expect: readonly object[]) {
  const score = new PostScore();
  score.add(readLabelledPost({ id: 'a', text, role: 'official', expect }), policy);
  return score.asJson();
}

test('a rule is found when one finding touches one expected quote', () => {
  const expected = [
    { rule: 'national-number', quote: 'nummer 85.07' },
    { rule: 'national-number', quote: 'Het' },
  ];
  const { overall, clean } = scored(`Het nummer ${NUMBER} staat er.`, expected);
  expect({ ...overall, clean }).toMatchObject({
    found: 1,
    missed: 0,
    false: 0,
    precision: 1,
    recall: 1,
    f1: 1,
    clean: 0,
  });
});

test('the wrong place is a miss, and no quote means any place', () => {
  const text = `Hier staat niets. Het nummer ${NUMBER} staat er.`;
  expect(scored(text, [{ rule: 'national-number', quote: 'niets' }]).overall).toMatchObject({
    found: 0,
    missed: 1,
    false: 0,
  });
  expect(scored(text, [{ rule: 'national-number' }]).overall).toMatchObject({ found: 1, missed: 0, false: 0 });
});

test('a quote that stands there twice may be found at either place', () => {
  const text = `${NUMBER.slice(0, 2)} keer: ${NUMBER}.`;
  expect(scored(text, [{ rule: 'national-number', quote: '85' }]).overall).toMatchObject({ found: 1, missed: 0 });
});

test('what a post does not expect is false once, and keeps a clean post from being quiet', () => {
  const { overall, clean, cleanAndQuiet } = scored(`${NUMBER} en ${NUMBER}.`, []);
  expect({ ...overall, clean, cleanAndQuiet }).toMatchObject({
    false: 1,
    precision: 0,
    recall: null,
    clean: 1,
    cleanAndQuiet: 0,
  });
  expect(scored('Fijne zondag!', [])).toMatchObject({ cleanShare: 1, overall: { found: 0, f1: null } });
});

test('topics are counted apart', () => {
  const { rules } = scored('Over het circulatieplan.', [
    { rule: 'protected-topic', quote: 'circulatieplan', topic: 'circulatieplan' },
    { rule: 'protected-topic', quote: 'circulatieplan', topic: 'iets-anders' },
  ]);
  expect(rules['protected-topic']).toMatchObject({ found: 1, missed: 1, false: 0 });
});

test('functional cases: accuracy per kind, and macro-F1 over both labels', () => {
  const score = new FunctionalScore();
  const cases = [
    ['derog', 'hateful', 'Moslims zijn ongedierte.'],
    ['derog', 'hateful', 'Een gewone zin.'],
    ['neutral', 'not', 'De markt is zaterdag open.'],
    ['neutral', 'not', 'Moslims zijn ongedierte.'],
  ];
  for (const [functionality, label, text] of cases)
    score.add(readFunctionalCase({ id: 1, functionality, label, text }), policy);
  expect(score.asJson()).toMatchObject({
    cases: 4,
    accuracy: 0.5,
    macroF1: 0.5,
    functionalities: { derog: { n: 2, right: 1, accuracy: 0.5, label: 'hateful' }, neutral: { n: 2, right: 1 } },
  });
  expect(score.mistakes.map(({ predicted }) => predicted)).toEqual(['not', 'hateful']);
});

test('plain lines: a column by number or name, and shares per guideline and rule', () => {
  const file = fileOf('lines.tsv', `id\ttekst\n1\tEen gewone zin.\n2\t${NUMBER}\n3\n`);
  const { items, problems } = readColumn(file, 'tekst');
  expect(items).toEqual([
    { line: 2, text: 'Een gewone zin.' },
    { line: 3, text: NUMBER },
  ]);
  expect(problems).toEqual([expect.stringContaining('line 4')]);
  expect(readColumn(file, '1').items).toHaveLength(4);
  expect(() => readColumn(file, 'kleur')).toThrow('kleur');
  const score = new PlainScore();
  for (const { line, text } of items) score.add(line, text, policy);
  expect(score.asJson()).toMatchObject({ lines: 2, hit: 1, guidelines: { 6: { share: 0.5 }, 4: { share: 0 } } });
});

test('lines that cannot be used are named, and the others are used', () => {
  const good = { id: 'b', text: 'Dag', role: 'private', expect: [] };
  const bad = ['geen json', '[]', '{"id":1}', '{"id":"a","text":"x","role":"baas","expect":[]}'];
  const wrongQuote = { ...good, expect: [{ rule: 'hate', quote: 'nergens' }] };
  const lines = [...bad, JSON.stringify(wrongQuote), JSON.stringify(good)];
  const { items, problems } = readJsonLines(fileOf('posts.jsonl', `\uFEFF${lines.join('\r\n')}`), readLabelledPost);
  expect(items.map(({ id }) => id)).toEqual(['b']);
  expect(problems.map((problem) => /line \d: .*/.exec(problem)?.[0])).toEqual([
    'line 1: this is not JSON',
    'line 2: this is not an object',
    'line 3: "expect" must be a list',
    'line 4: "role" must be official or private',
    'line 5: the quote of hate is not in the text',
  ]);
});

test('every file of posts has the policy before it', () => {
  const { posts } = askedIn(['--policy', 'p', 'a', '--policy=q', 'b', 'c', '--misses']);
  expect(posts.map(({ policy: its, file }) => its + file)).toEqual(['pa', 'qb', 'qc']);
});

test.each([[[]], [['a.jsonl']], [['--policy', 'p']], [['--plain', 'a', '--functional', 'b']], [['--kleur']]])(
  '%j is refused with how to say it',
  (args) => expect(() => askedIn(args)).toThrow('npm run eval'),
);
