import { threadsLength } from './threads-text';

test.each([
  ['', 0],
  ['Dag', 3],
  ['één €', 5],
  ['🥐', 4],
  ['❤️', 6],
  ['🇧🇪', 8],
  ['1️⃣', 7],
  ['👍🏽', 8],
  ['👩‍👩‍👧', 18],
  ['Dag 🥐!', 9],
  ['#markt 2026 *', 13],
])('%s counts %d', (text, length) => expect(threadsLength(text)).toBe(length));

test('A text made to be slow is counted at once', () => {
  const started = Date.now();
  threadsLength('👩‍'.repeat(30_000));
  expect(Date.now() - started).toBeLessThan(2000);
});
