import { ShortMemory } from './short-memory';

let asked: number;
const fetch = async () => ++asked;

beforeEach(() => {
  asked = 0;
});

it('remembers for as long as it says, counted from the question', async () => {
  const memory = new ShortMemory<number>(1000, 10);
  const answers = [memory.get('a', fetch, 0), memory.get('a', fetch, 999), memory.get('a', fetch, 1000)];
  expect(await Promise.all(answers)).toEqual([1, 1, 2]);
});

it('forgets when told', async () => {
  const memory = new ShortMemory<number>(1000, 10);
  await memory.get('a', fetch, 0);
  memory.forget('a');
  expect(await memory.get('a', fetch, 1)).toBe(2);
});

it('does not remember a fault', async () => {
  const memory = new ShortMemory<number>(1000, 10);
  const fault = () => Promise.reject(new Error('away'));
  await expect(memory.get('a', fault, 0)).rejects.toThrow('away');
  expect(await memory.get('a', fetch, 1)).toBe(1);
});

it('keeps no more than it may', async () => {
  const memory = new ShortMemory<number>(1000, 2);
  for (const key of ['a', 'b', 'c', 'b', 'a']) await memory.get(key, fetch, 0);
  expect(asked).toBe(4);
});
