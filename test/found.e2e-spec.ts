/** `ruggespraak found` makes an organisation that its administrator can sign in to. */
import os from 'node:os';
import path from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { createApp } from '../src/app';
import { readConfig } from '../src/common/config';
import { found } from '../src/operations/commands/found';
import { UsageError } from '../src/operations/commands/usage';
import { freshDatabase, type TestDatabase } from './database';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-found-'));
const words = ['--slug=gent', '--name=Stad Gent', '--administrator=An@gent.be', '--administrator-name=An Peeters'];
let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
});

afterAll(async () => {
  await db.end();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...said: string[]) =>
  found(readConfig({ DATABASE_URL: db.url, RUGGESPRAAK_DATA: folder }), said, () => Promise.resolve({ createApp }));

it('founds it once, with a password that is said once', async () => {
  const said = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(await run(...words)).toBe(0);
  const told = said.mock.calls.join();
  said.mockRestore();
  expect(told).toMatch(/^Stad Gent is founded\. an@gent\.be signs in with: \S{22}\n/);
  const people = await db.owner.query('SELECT u.email, m.roles FROM users u JOIN memberships m ON m.user_id = u.id');
  expect(people).toEqual([{ email: 'an@gent.be', roles: ['administrator'] }]);
  await expect(run(...words)).rejects.toThrow('there is an organisation with this slug already');
});

it.each([
  [['--slug=Gent Oost', ...words.slice(1)], 'small letters'],
  [words.slice(1), '--slug is missing'],
  [[...words, '--colour=red'], '"colour" is not known'],
  [[...words.slice(0, 2), '--administrator=an', '--administrator-name=An'], 'e-mail address'],
])('says what is wrong with %j', async (said, sentence) => {
  await expect(async () => run(...said)).rejects.toThrow(UsageError);
  await expect(async () => run(...said)).rejects.toThrow(sentence);
});
