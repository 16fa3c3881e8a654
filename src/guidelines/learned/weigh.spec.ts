import { check, compilePolicy } from '../index';
import { enoughFor, labelFor, LABELS, ruleOf } from './labels';
import { Features } from './features';
import { readSentences } from './sentences';
import { Text } from '../text/text';
import { readWeights, weights } from './weights';

const policy = compilePolicy({
  organisation: { name: 'Gemeente Zonnedaal', aliases: ['Zonnedaal'] },
  ...{ publicFigures: ['Karim Aoulad'], protectedTopics: [] },
});

const foundIn = (text: string, role: 'official' | 'private' = 'private') =>
  check({ text, role }, policy).map(({ rule }) => rule);

const sentencesOf = (text: string) => readSentences(new Text(text), { draft: { text, role: 'official' }, policy });

test('a wording that no rule knows is found by what was learned', () => {
  expect(
    foundIn('Wie zijn haag nog eens bij mij scheert, die scheer ik met dezelfde machine tot op het bot.'),
  ).toContain('threat');
  expect(foundIn('Wie zijn haag nog eens bij mij scheert, die krijgt een taart van mijn vrouw.')).not.toContain(
    'threat',
  );
});

test('a clean post of many sentences stays without a finding', () => {
  const text = `De bib is zaterdag open van negen tot twaalf.
    Wie een boek zoekt over de streek, vindt het op de eerste verdieping. Tot dan!`;
  expect(foundIn(text, 'official')).toEqual([]);
});

test('each label counts for a rule, and speaking as somebody else for one by role', () => {
  expect(labelFor('role-mismatch', 'official')).toBe('private-matter');
  expect(labelFor('role-mismatch', 'private')).toBe('in-office');
  expect(labelFor('bank-account', 'official')).toBeUndefined();
  expect(LABELS.map((label) => ruleOf(label))).toContain('hate');
});

test('names, the own municipality and numbers are read as what they are', () => {
  const [sentence] = sentencesOf('In Zonnedaal geeft Karim Aoulad An Vermeersch 25 tulpen.');
  expect(sentence?.words.map(({ word }) => word)).toEqual(
    expect.arrayContaining(['in', '<own>', 'geeft', '<number>', 'tulpen']),
  );
  expect(sentence?.words.map(({ word }) => word)).not.toContain('vermeersch');
  expect(sentence?.about).toContain('own');
});

test('what is denied or quoted is read as that, to the end of its clause', () => {
  const [sentence] = sentencesOf('Zij zijn niet lui, zij werken en "vuil volk" zegt men niet.');
  const mannerOf = (wanted: string) => sentence?.words.find(({ word }) => word === wanted)?.manner;
  expect([mannerOf('lui'), mannerOf('werken'), mannerOf('volk')]).toEqual(['denied', 'said', 'quoted']);
});

test('an endless sentence is read in parts', () => {
  const sentences = sentencesOf('woord '.repeat(200));
  expect(sentences.length).toBe(4);
  expect(sentences.flatMap(({ words }) => words).length).toBe(200);
});

test('weights are read as they were written, and what is not known weighs nothing', () => {
  const read = readWeights([
    '!labels\tinsult hate threat gone',
    '!offset\t1 -310',
    'word tulp\t1 112 2 -5 3 9',
    'pair tulp bol\t1 7',
  ]);
  const sums = read.offset.slice();
  const hate = LABELS.indexOf('hate');
  expect(sums[hate]).toBeCloseTo(-3.1);
  read.table.addTo(sums, 0, read.atomOf('tulp'), 0);
  expect(sums[hate]).toBeCloseTo(-1.98);
  read.table.addTo(sums, 0, read.atomOf('roos'), 0);
  read.table.addTo(sums, 0, read.atomOf('bol'), read.atomOf('tulp'));
  expect(sums[hate]).toBeCloseTo(-1.98);
  expect(() => readWeights(['!labels\thate', 'woord tulp\t0 1'])).toThrow('unknown relation “woord”');
});

test('a sentence has the same features wherever it stands, but for the sentence before it', () => {
  const featuresOf = (text: string, place: number) => {
    const found: string[] = [];
    new Features((name) => (name.startsWith('.own-beside') ? 0 : name.length)).of(
      sentencesOf(text),
      'official',
      (at, ...one) => {
        if (at === place) found.push(one.join(' '));
      },
    );
    return found;
  };
  const alone = featuresOf('De tulpen bloeien.', 0);
  const second = featuresOf('Het is lente. De tulpen bloeien.', 1);
  expect(second).toEqual(expect.arrayContaining(alone));
  expect(second.length).toBeGreaterThan(alone.length);
});

test('every label has an offset: a sentence of which nothing is known is no finding', () => {
  const { offset } = weights();
  expect(LABELS.filter((label, place) => (offset[place] ?? 0) >= enoughFor(label))).toEqual([]);
});
