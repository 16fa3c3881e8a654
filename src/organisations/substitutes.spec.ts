import { makesLoop, standIn, type Away } from './substitutes';

const away = (text: string): Away => {
  const [userId, substituteId, from, to] = text.split(' ') as [string, string, string, string];
  return { userId, substituteId, startsAt: new Date(`2026-12-${from}Z`), endsAt: new Date(`2026-12-${to}Z`) };
};

describe('substitutes make a loop', () => {
  const cases: [added: string, known: string[], loop: boolean][] = [
    ['a b 01 10', [], false],
    ['a b 01 10', ['b a 05 15'], true],
    ['a b 01 10', ['b a 10 15'], false],
    ['a b 01 10', ['b c 01 10', 'c a 09 12'], true],
    ['a b 01 10', ['b c 01 05', 'c a 06 12'], false],
    ['a b 01 10', ['b c 01 05', 'b d 06 10', 'd a 08 09'], true],
    ['a b 01 10', ['b c 01 10', 'c b 11 12'], false],
    ['a b 01 10', ['b c 01 10', 'c d 01 10', 'd e 01 10'], false],
    ['a b 01 10', ['a c 01 10', 'c a 02 03'], false],
  ];

  it.each(cases)('%s beside %j: %s', (added, known, loop) => {
    expect(makesLoop(known.map(away), away(added))).toBe(loop);
  });
});

it.each([
  ['a', [], 'a'],
  ['a', ['a b 01 10'], 'b'],
  ['a', ['b c 01 10', 'a b 01 10'], 'c'],
  ['a', ['a b 01 10', 'b a 01 10'], 'b'],
])('for %s, with %j away, %s decides', (person, absent, expected) => {
  expect(standIn(person, absent.map(away))).toBe(expected);
});
