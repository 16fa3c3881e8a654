import fc from 'fast-check';
import { shownFrom } from '../../test/networks-simulator/linkedin-words';
import { fromLittleText, isSameText, toLittleText } from './linkedin-text';

test.each([
  ['Dag', 'Dag'],
  ['Vrij (gratis) [nu]', 'Vrij \\(gratis\\) \\[nu\\]'],
  ['a|b{c}d@e<f>g#1*h_i~j\\k', 'a\\|b\\{c\\}d\\@e\\<f\\>g\\#1\\*h\\_i\\~j\\\\k'],
  ['Op de #markt!', 'Op de {hashtag|\\#|markt}!'],
  ['#Grote_Markt', '{hashtag|\\#|Grote\\_Markt}'],
  ['nr. #12 en C#dur', 'nr. \\#12 en C\\#dur'],
])('%s is written %s', (text, little) => {
  expect(toLittleText(text)).toBe(little);
  expect(fromLittleText(little)).toBe(text);
});

test.each([
  ['Dank @[Stad Gent](urn:li:organization:1)', 'Dank Stad Gent'],
  ['{hashtag|#|markt}', '#markt'],
  ['Een #markt zonder sjabloon', 'Een #markt zonder sjabloon'],
])('%s of another program shows %s', (little, text) => expect(fromLittleText(little)).toBe(text));

test('LinkedIn shows every text as it was written, and we read it back', () => {
  const sign = fc.constantFrom(...'\\|{}@[]()<>#*_~ ab1é', 'hashtag', '🥐', '\n');
  fc.assert(
    fc.property(
      fc.array(sign).map((signs) => signs.join('')),
      (text) => {
        expect(shownFrom(toLittleText(text))).toBe(text);
        expect(fromLittleText(toLittleText(text))).toBe(text);
      },
    ),
  );
});

test.each([
  ['Dag\r\n', 'Dag', true],
  ['cafe\u0301', 'caf\u00e9', true],
  ['Dag', 'dag', false],
  ['Een\n\ntwee', 'Een\ntwee', false],
])('%j and %j are the same: %s', (one, other, same) => expect(isSameText(one, other)).toBe(same));
