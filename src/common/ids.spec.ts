import { isId, newId } from './ids';

it('makes ids that sort by time, and never one twice', () => {
  const ids = Array.from({ length: 2000 }, (_, at) => newId(1_760_000_000_000 + at));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(Array.from({ length: 10_000 }, () => newId(1))).size).toBe(10_000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it.each<[unknown, boolean]>([
  ['0198f3a2-0000-7000-8000-000000000000', true],
  ['0198F3A2-0000-7000-8000-000000000000', true],
  ['0198f3a2-0000-7000-8000-00000000000', false],
  ['0198f3a2-0000-7000-8000-000000000000\n', false],
  ["0198f3a2-0000-7000-8000-000000000000'", false],
  [['0198f3a2-0000-7000-8000-000000000000'], false],
  [null, false],
])('knows whether %j is an id', (text, expected) => {
  expect(isId(text)).toBe(expected);
});
