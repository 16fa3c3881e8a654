/** Five hundred disguises of words that must be found: what people do to a word to slip it past a reader. */

import { check, compilePolicy, type PolicyDocument } from '../index';

const TERMS = [
  'rioleringswerken',
  'windturbine',
  'zwembad',
  'begroting',
  'opvangcentrum',
  'stikstof',
  'tuchtdossier',
  'verkaveling',
  'parkeerbeleid',
  'crematorium',
  'snelheidscamera',
  'personeelsplan',
];
const INSULTS = ['klootzak', 'idioot', 'smeerlap', 'lafaard', 'trut', 'leugenaar', 'debiel', 'hypocriet'];

const DOCUMENT: PolicyDocument = {
  organisation: { name: 'Gemeente Zonnedaal', aliases: [] },
  publicFigures: [],
  protectedTopics: [{ key: 'topic', name: 'Onderwerp', terms: TERMS, excludes: [] }],
};
const LEET: Readonly<Record<string, string>> = { o: '0', i: '1', e: '3', a: '4', s: '5', t: '7', b: '8', g: '9' };
const SIGNS: Readonly<Record<string, string>> = { a: '@', s: '$', e: '€', i: '!', o: '0' };
const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', i: 'і', s: 'ѕ', k: 'к' };
const GREEK: Readonly<Record<string, string>> = { a: 'α', o: 'ο', i: 'ι', k: 'κ', t: 'τ', u: 'υ', r: 'г', n: 'п' };

const each = (word: string, change: (letter: string, at: number) => string) => Array.from(word, change).join('');
const swapped = (table: Readonly<Record<string, string>>) => (word: string) =>
  each(word, (letter) => table[letter] ?? letter);
const shifted = (from: number) => (word: string) =>
  each(word, (letter) => String.fromCodePoint(from + letter.charCodeAt(0) - 97));
const middle = (word: string) => word.length >> 1;

const DISGUISES: Readonly<Record<string, (word: string) => string>> = {
  capitals: (word) => word.toUpperCase(),
  'every other letter a capital': (word) => each(word, (letter, at) => (at % 2 ? letter.toUpperCase() : letter)),
  'digits for letters': swapped(LEET),
  'signs for letters': (word) => word.charAt(0) + swapped(SIGNS)(word.slice(1)),
  'one digit': (word) => word.replace(/[oieas]/, (letter) => LEET[letter] ?? letter),
  'Cyrillic letters': swapped(CYRILLIC),
  'Greek letters': swapped(GREEK),
  'full-width letters': shifted(0xff41),
  'bold letters': shifted(0x1d41a),
  'gothic letters': shifted(0x1d586),
  'letters in balls': shifted(0x24d0),
  'zero-width spaces': (word) => each(word, (letter) => `${letter}\u200b`),
  'a soft hyphen': (word) => `${word.slice(0, middle(word))}\u00ad${word.slice(middle(word))}`,
  'a right-to-left mark': (word) => `${word.slice(0, 2)}\u202e${word.slice(2)}`,
  'combining marks': (word) => each(word, (letter, at) => (at % 3 === 1 ? `${letter}\u0335\u0301` : letter)),
  accents: swapped({ a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü' }),
  'letters held down': (word) => word.replace(/[aeiou]/, '$&$&$&$&'),
  'spaces between letters': (word) => [...word].join(' '),
  'dots between letters': (word) => [...word].join('.'),
  'dashes between letters': (word) => [...word].join('-'),
  'low lines between letters': (word) => [...word].join('_'),
  'a star for a letter': (word) => `${word.slice(0, middle(word))}*${word.slice(middle(word) + 1)}`,
  'a hash for a letter': (word) => `${word.slice(0, middle(word))}#${word.slice(middle(word) + 1)}`,
  'a hashtag': (word) => `#${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  'a wide space inside the letters': (word) => [...word].join('\u2003'),
};

const policy = compilePolicy(DOCUMENT);
const rulesOf = (text: string) => check({ text, role: 'private' }, policy).map(({ rule }) => rule);

test('at least 98 of 100 disguised words are found', () => {
  const words = [
    ...TERMS.map((word) => [word, 'protected-topic', 'Morgen gaat het over de'] as const),
    ...INSULTS.map((word) => [word, 'insult', 'Gij zijt een'] as const),
  ];
  const tried = words.flatMap(([word, rule, before]) =>
    Object.entries(DISGUISES).map(([kind, disguise]) => ({ rule, kind, text: `${before} ${disguise(word)}.` })),
  );
  const missed = tried.filter(({ rule, text }) => !rulesOf(text).includes(rule));
  expect(tried.length).toBe(500);
  expect({ missed, few: missed.length <= tried.length * 0.02 }).toEqual({ missed, few: true });
});

test.each(TERMS)('a slip of one letter in %s is forgiven', (word) => {
  const at = middle(word);
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`,
    `${word.slice(0, at)}${word.charAt(at)}${word.slice(at)}`,
    `${word.slice(0, at)}q${word.slice(at + 1)}`,
  ];
  expect(slips.filter((slip) => !rulesOf(`Over de ${slip} volgt nog nieuws.`).includes('protected-topic'))).toEqual([]);
});
