import { hoursOf, keyOf } from '../../web/src/pages/administration/topics/topic-key';

it.each([
  ['De fusie', 'de-fusie'],
  ['Begroting & belastingen 2027', 'begroting-belastingen-2027'],
  ['Coördinatie één loket', 'coordinatie-een-loket'],
  ['  ', 'onderwerp'],
  ['x'.repeat(90), 'x'.repeat(63)],
])('makes a key of %j', (name, key) => {
  expect(keyOf(name)).toBe(key);
  expect(keyOf(name)).toMatch(/^[a-z0-9][a-z0-9-]{0,62}$/);
});

it.each([
  ['PT8H', 8],
  ['PT40H', 40],
])('reads %s as %i hours', (answerWithin, hours) => {
  expect(hoursOf(answerWithin)).toBe(hours);
});
