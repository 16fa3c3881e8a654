/** What is promised of confidential documents: twelve words always, fewer than eight never, and nothing kept to read. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Text } from '../text/text';
import { fingerprint, passageIndexOf } from './index';

const key = Buffer.alloc(16, 7);
const indexOf = (...texts: string[]) =>
  passageIndexOf(
    texts.map((text, place) => ({ key: `d${place}`, title: `Document ${place}`, text })),
    key,
  )!;

/** What is found, as typed. */
const quotes = (index: ReturnType<typeof indexOf>, typed: string) => {
  const text = new Text(typed);
  return index.find(text).map((passage) => {
    const { start, end } = text.asTyped(passage);
    return typed.slice(start, end);
  });
};

const SHORT = 'a de en x op 7 een het van is 12 er o te zo we'.split(' ');
const word = fc.oneof(
  fc.constantFrom(...SHORT),
  fc.stringMatching(/^[a-zéëïöü]{1,9}$/),
  fc.constantFrom('raming', 'college', 'café', 'schepen', 'elf', 'vierhonderdtachtigduizend', '480.000', 'coördinatie'),
);
const gap = fc.constantFrom(
  ' ',
  '\n',
  '  ',
  ', ',
  '. ',
  '! ',
  ' – ',
  '-',
  ' “',
  '” ',
  '\u00a0',
  ';\r\n',
  ' (',
  ') ',
  '/',
  '…',
);
const look = fc.constantFrom<(word: string) => string>(
  (typed) => typed,
  (typed) => typed.toUpperCase(),
  (typed) => `#${typed}`,
  (typed) => `${typed.slice(0, 1)}\u200b${typed.slice(1)}`,
  (typed) => typed.normalize('NFD'),
  (typed) => typed.replace(/a/g, 'а').replace(/e/g, 'е'),
  (typed) => `‘${typed}’`,
);
const spoken = (words: number) => fc.array(fc.tuple(word, look, gap), { minLength: words, maxLength: words });

describe('twelve consecutive words', () => {
  it('are always found, whatever the words, the document and what stands around and between them', () => {
    const anything = fc.array(word, { maxLength: 60 });
    const parts = fc.tuple(anything, spoken(12), anything, fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }));
    fc.assert(
      fc.property(parts, ([before, said, after, ahead, behind]) => {
        const document = [...before, ...said.map(([plain]) => plain), ...after].join(' ');
        const copy = said.map(([plain, disguise, between]) => disguise(plain) + between).join('');
        expect(quotes(indexOf(document), `${ahead}\n${copy}\n${behind}`)).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('are found in one document of many, and the document is named', () => {
    fc.assert(
      fc.property(fc.array(spoken(30), { minLength: 2, maxLength: 8 }), fc.nat(), fc.nat(18), (all, which, from) => {
        const texts = all.map((said) => said.map(([plain]) => plain).join(' '));
        const copied = texts[which % texts.length]!.split(' ').slice(from, from + 12);
        const found = indexOf(...texts).find(new Text(copied.join(' ')));
        expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

it('fewer than eight words in common are nothing by themselves', () => {
  const own = (letters: string) =>
    fc.array(fc.stringMatching(new RegExp(`^[${letters}]{5,9}$`)), { minLength: 20, maxLength: 60 });
  fc.assert(
    fc.property(own('a-f'), own('g-m'), fc.array(word, { minLength: 1, maxLength: 7 }), (theirs, ours, common) => {
      const document = [...theirs, ...common, ...theirs].join(' ');
      expect(quotes(indexOf(document), [...ours, ...common, ...ours].join(' '))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const NOTE = `De drie algemeen directeurs kwamen sinds maart zes keer samen over de fusie. Uit de financiële doorlichting
  blijkt dat Lindedorp een structureel tekort van 1,3 miljoen euro per jaar meebrengt, dat pas vanaf het vierde jaar na
  de samenvoeging kan worden weggewerkt. Op de piekmomenten staan er slechts vier inspecteurs op het terrein, aangevuld
  met twee ploegen die op afroep in Lindedorp blijven. De landmeter raamt de waarde van de pastorie op
  vierhonderdtachtigduizend euro, rekening houdend met de slechte staat van het dak en de huiszwam in de kelder. Het
  college van burgemeester en schepenen beslist met eenparigheid van stemmen.`;
const note = indexOf(NOTE);

describe('lightly reworded', () => {
  test.each([
    'De doorlichting van de financiën leert dat Lindedorp een groot tekort van 1,3 miljoen euro per jaar meebrengt.',
    'dat pas vanaf het zesde jaar na de samenvoeging helemaal kan worden weggewerkt, en een structureel tekort',
    'Op drukke momenten zijn er maar 4 inspecteurs op het terrein, aangevuld met twee ploegen die op afroep blijven.',
    'Op de piekmomenten staan slechts vier agenten op het hele terrein, aangevuld met 2 ploegen die in Lindedorp blijven.',
    'De landmeter schat de waarde van onze pastorie op 480.000 euro, rekening houdend met de slechte staat van het dak.',
    'De waarde van de pastorie: de landmeter raamde ze op vierhonderdtachtigduizend euro, rekening houdend met het slechte dak en de huiszwam in de kelder.',
  ])('%j', (typed) => expect(quotes(note, typed)).toHaveLength(1));
});

describe('the same subject in other words', () => {
  test.each([
    'De fusie met Lindedorp: de drie algemeen directeurs geven op 4 maart uitleg in de raad over de financiële toestand.',
    'Wat brengt de samenvoeging met Lindedorp ons? Een tekort, zegt de oppositie. Een kans, zeggen wij.',
    'De landmeter komt dinsdag naar de oude pastorie kijken. Het dak en de kelder zijn in slechte staat.',
    'Vier inspecteurs van de zone en twee ploegen stewards zorgden zaterdag voor een rustige kermis op het terrein.',
    'Het college van burgemeester en schepenen beslist met eenparigheid van stemmen over de fusie met Lindedorp.',
    'Vanaf het vierde jaar na de renovatie betaalt de buurt minder: 1,3 miljoen euro subsidie per jaar helpt daarbij.',
  ])('%j passes', (typed) => expect(quotes(note, typed)).toEqual([]));
});

describe('formulas of the house', () => {
  const formula =
    'het directiecomité legt dit punt met gunstig advies voor aan de leden van de bevoegde commissie en de raad';
  const about = (subject: string) => {
    const words = Array.from({ length: 60 }, (_, place) => `${subject}${place}`).join(' ');
    return `${words} ${formula} ${words.split('').reverse().join('')}`;
  };
  const unrelated = ['riool', 'markt', 'school'].map(about);

  it('are what three unrelated documents share', () => expect(quotes(indexOf(...unrelated), formula)).toEqual([]));
  it('are not what two share', () => expect(quotes(indexOf(...unrelated.slice(0, 2)), formula)).toEqual([formula]));
  it('are not what versions of one document share', () => {
    const versions = [1, 2, 3, 4].map((version) => `${about('riool')} versie ${version}`);
    expect(quotes(indexOf(...versions), formula)).toEqual([formula]);
  });
});

describe('what is kept', () => {
  const made = fingerprint(NOTE, key);

  it('is the same under the same key, and has nothing in common under another', () => {
    expect(fingerprint(NOTE, key)).toEqual(made);
    const runs = (fingerprints: string) => {
      const bytes = Buffer.from(fingerprints, 'base64');
      const first = 9 + 2 * bytes.readUInt32LE(5);
      return Array.from({ length: (bytes.length - first) / 9 }, (_, run) =>
        bytes.toString('hex', first + run * 9 + 1, first + run * 9 + 9),
      );
    };
    const other = new Set(runs(fingerprint(NOTE, Buffer.alloc(16, 8)).fingerprints));
    expect(runs(made.fingerprints).filter((run) => other.has(run))).toEqual([]);
  });

  it('recognises what the text itself does', () => {
    const kept = passageIndexOf([{ key: 'n', title: 'Nota', fingerprints: made.fingerprints }], key)!;
    const typed = 'kwamen sinds maart zes keer samen over de fusie. Uit de financiële doorlichting blijkt';
    expect(kept.find(new Text(typed))).toEqual(
      note.find(new Text(typed)).map((at) => ({ ...at, key: 'n', title: 'Nota' })),
    );
  });

  // If this fails, documents that are registered already are no longer recognised: raise FORMAT, and say so in the
  // changelog, for they must then be registered anew.
  it('does not change from one version of the product to the next', () =>
    expect(createHash('sha256').update(made.fingerprints).digest('hex')).toBe(
      '121b93561e5529b7829283483fc9348778229bfffb528da5f00ef194207b23c6',
    ));

  test.each([
    [
      'another key',
      () => passageIndexOf([{ key: 'n', title: 'N', fingerprints: made.fingerprints }], Buffer.alloc(16, 8)),
    ],
    ['nonsense', () => passageIndexOf([{ key: 'n', title: 'N', fingerprints: 'AAAA' }], key)],
    [
      'what was cut off',
      () => passageIndexOf([{ key: 'n', title: 'N', fingerprints: made.fingerprints.slice(0, -8) }], key),
    ],
    ['eleven words', () => fingerprint('een twee drie vier vijf zes zeven acht negen tien elf', key)],
  ])('refuses %s', (_what, work) => expect(work).toThrow(/fingerprints|twaalf|12/));
});

describe('a hundred thousand hostile characters', () => {
  const repeated = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length));
  const docs = indexOf(
    repeated('Lindedorp vraagt het hoofdkantoor ').slice(0, 30_000),
    NOTE,
    repeated('a b ').slice(0, 30_000),
  );

  test.each([
    'a',
    'a b ',
    '1.000.',
    'drieen',
    '#PlanPlan',
    'Lindedorp vraagt het hoofdkantoor ',
    NOTE,
    '-0,000',
    'een en ',
    'ﷺ ',
  ])('of %j are no trouble', (piece) => {
    const text = new Text(repeated(piece));
    const started = performance.now();
    docs.find(text);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
