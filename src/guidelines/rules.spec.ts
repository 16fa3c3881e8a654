/** Every rule against its table, in one file: word lists are read once for all of them. One: `npx jest rules.spec -t threat`. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from './all-rules';

const FOLDER = join(__dirname, 'rules');
const tables = readdirSync(FOLDER).filter((name) => name.endsWith('.rule.spec-table.ts'));

// eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest wants all tests told before it runs the first
for (const table of tables) require(join(FOLDER, table));

test('every rule has a table', () => {
  expect(tables.sort()).toEqual(RULES.map(({ id }) => `${id}.rule.spec-table.ts`).sort());
});
