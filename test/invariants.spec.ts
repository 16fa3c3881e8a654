/** The table of what must hold names tests that exist, and leaves no number out. */
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const rows = fs
  .readFileSync(path.join(root, 'docs/invariants.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (I\d+)? +\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const named = rows.flatMap(([, number, , shown = '']) => {
  const found = /^`(\S+)` › _(.+)_$/.exec(shown);
  return found ? [[number || '(more)', found[1]!, found[2]!] as const] : [];
});

it.each(named)('%s: %s has "%s"', (_, file, name) => {
  expect(fs.readFileSync(path.join(root, file), 'utf8')).toContain(name);
});

it('names a test in every row, or says why there is none', () => {
  const silent = rows.filter(([, , , shown = '']) => !/^`\S+` › _.+_$|^not yet: .{20}/.test(shown));
  expect(silent).toEqual([]);
});

it('tells of all thirty-two, in order', () => {
  const numbers = rows.flatMap(([, number]) => (number ? [number] : []));
  expect(numbers).toEqual(Array.from({ length: 32 }, (_, at) => `I${at + 1}`));
});
