import { foldCharacter } from './characters';
import { normalise } from './normalise';

const folded = (typed: string) => normalise(typed).folded;

test.each([
  ['Één café', 'een cafe'],
  ['e\u0301e\u0301n', 'een'],
  ['ＦＵＬＬ ０１', 'full 01'],
  ['раs\u200bsа', 'passa'],
  ['ﬁets', 'fiets'],
  ['so\u00adft', 'soft'],
  ['a\u00a0b', 'a b'],
  ['‘t is’', "'t is'"],
  ['1–2', '1-2'],
  ['٠٤٧٥ १२', '0475 12'],
  ['🅺🆄Ꮶᴀ', 'kuka'],
  ['𝐁𝐨𝐥𝐝', 'bold'],
])('%j folds to %j', (typed, expected) => expect(folded(typed)).toBe(expected));

test('every character folds to something that stays as it is', () => {
  const unstable: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const once = foldCharacter(String.fromCodePoint(code));
    if (once !== '' && [...once].map(foldCharacter).join('') !== once) unstable.push(code.toString(16));
  }
  expect(unstable).toEqual([]);
});

test('an accent typed by itself belongs to the letter before it', () => {
  const { starts, ends } = normalise('cafe\u0301!');
  expect([starts[3], ends[3], starts[4]]).toEqual([3, 5, 5]);
});
