import { xLength } from './x-text';

const LONG = `https://www.voorbeeld.be/${'nieuws/'.repeat(10)}?a=1&b=2#deel`;

test.each([
  ['', 0],
  ['This is a test.', 15],
  ['Grote Markt: café', 17],
  ['cafe\u0301', 4],
  ['€ 12', 5],
  ['“Dag” – zei hij…', 17],
  ['のの', 4],
  ['저찀쯿쿿', 8],
  ['👩‍👩‍👧🇧🇪', 4],
  ['👍🏽 1️⃣ ☺️ ☺', 11],
  ['©', 2],
  ['http://test.com', 23],
  [LONG, 23],
  [`Zie ${LONG}.`, 28],
  [`(${LONG})`, 25],
  ['https://nl.wikipedia.org/wiki/Gent_(stad)', 23],
  ['Test https://test.com test https://test.com test.com test', 86],
  ['voorbeeld.be', 23],
  ['Kijk op www.antwerpen.be/zwembad, of niet', 23 + 17],
  ['stad.gent en visit.brussels', 23 + 4 + 23],
  ['jan@voorbeeld.be', 16],
  ['@gemeente #markt', 16],
  ['o.a. om 9.30u. Daarna eten', 26],
  ['einde.Begin', 11],
  ['http://localhost', 16],
])('%s counts %d', (text, length) => expect(xLength(text)).toBe(length));

test('280 light letters or 140 heavy ones fit', () => {
  expect([xLength('x'.repeat(280)), xLength('の'.repeat(140)), xLength('🐱'.repeat(140))]).toEqual([280, 280, 280]);
});

test.each(['a.', 'a', '(', 'a.be/('])('A long text of %s is counted at once', (piece) => {
  expect(xLength(`http://${piece.repeat(60_000 / piece.length)}`)).toBeGreaterThan(20);
});
