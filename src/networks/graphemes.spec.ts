import fc from 'fast-check';
import { countGraphemes } from './graphemes';

const FAMILY = '👨‍👩‍👧‍👦';

test.each([
  ['', 0],
  ['Dag\nallemaal', 12],
  ['een\r\ntwee', 8],
  ['cafe\u0301', 4],
  [FAMILY.repeat(100), 100],
  ['🇧🇪🇳🇱'.repeat(100), 200],
  [`a${'\u0301'.repeat(5000)}b`, 2],
  ['x'.repeat(127) + FAMILY, 128],
  ['\ud83d', 1],
  ['é\ud83d', 2],
])('%# counts %#', (text, length) => expect(countGraphemes(text)).toBe(length));

test('Piece by piece counts as at once', () => {
  const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
  const joined = fc.constantFrom(
    'a',
    ' ',
    'é',
    '\u0301',
    '\u200d',
    '👩',
    '🏽',
    '🇧',
    '🇪',
    FAMILY,
    '\r',
    '\n',
    '한',
    'ᄀ',
    'ᅡ',
    'न',
    '्',
  );
  fc.assert(
    fc.property(fc.array(joined, { maxLength: 600, size: 'max' }), (parts) => {
      const text = parts.join('');
      expect(countGraphemes(text)).toBe([...segmenter.segment(text)].length);
    }),
    { numRuns: 200 },
  );
});

test('A hundred thousand characters are counted at once', () => {
  const started = Date.now();
  expect(countGraphemes('é👩‍👧'.repeat(20_000))).toBe(40_000);
  expect(Date.now() - started).toBeLessThan(1500);
});
