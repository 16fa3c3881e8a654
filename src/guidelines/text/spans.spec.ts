import { longest, quotations, sentences, spanAt } from './spans';

const cut = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ['Een. Twee! Drie?', ['Een.', 'Twee!', 'Drie?']],
  ['Zie blz. 4 en nr. 5.', ['Zie blz. 4 en nr. 5.']],
  ['Regel een\nRegel twee', ['Regel een', 'Regel twee']],
  ['1.200 euro', ['1.200 euro']],
])('%j has the sentences %j', (text, expected) => {
  const lower = text.toLowerCase();
  expect(cut(text, sentences(lower)).filter((part) => part !== '')).toEqual(expected);
});

test.each([
  ['hij zei "ja" en ‘nee’', ['"ja"']],
  ["'t is 'een woord' hoor", ["'een woord'"]],
  ['“a «b» c”', ['“a «b» c”']],
  ["foto's en auto's", []],
])('%j quotes %j', (text, expected) => expect(cut(text, quotations(text))).toEqual(expected));

test('of overlapping spans the longest stays', () => {
  expect(
    longest([
      { start: 4, end: 6 },
      { start: 0, end: 5 },
      { start: 8, end: 9 },
    ]),
  ).toEqual([
    { start: 0, end: 5 },
    { start: 8, end: 9 },
  ]);
});

test('a place outside every span has none', () => expect(spanAt([{ start: 2, end: 4 }], 4)).toBeUndefined());
