/** `ruggespraak unfreeze` says how things stand, and goes on only on the word of somebody who is named. */
import os from 'node:os';
import path from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { createApp } from '../src/app';
import { readConfig } from '../src/common/config';
import { unfreeze } from '../src/operations/commands/unfreeze';
import { UsageError } from '../src/operations/commands/usage';
import { freshDatabase, type TestDatabase } from './database';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-unfreeze-'));
let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
});

afterAll(async () => {
  await db.end();
  rmSync(folder, { recursive: true, force: true });
});

async function run(...words: string[]): Promise<[number, string]> {
  const said = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const config = readConfig({ DATABASE_URL: db.url, RUGGESPRAAK_DATA: folder });
    const code = await unfreeze(config, words, () => Promise.resolve({ createApp }));
    return [code, said.mock.calls.join()];
  } finally {
    said.mockRestore();
  }
}

it('goes on when a named person says so, and writes down who', async () => {
  expect(await run()).toEqual([0, expect.stringContaining('not frozen')]);
  await db.owner.query(`UPDATE publication_epoch SET frozen_at = now(), reason = 'rolled-back'`);
  expect(await run()).toEqual([1, expect.stringContaining('restored backup')]);
  expect(await run('--by=An Peeters')).toEqual([0, expect.stringContaining('on the word of An Peeters')]);
  const [epoch] = await db.owner.query('SELECT frozen_at AS "frozenAt", trusted_by AS by FROM publication_epoch');
  expect(epoch).toEqual({ frozenAt: null, by: 'An Peeters' });
});

it.each([[['--by=']], [['--keep-planned']], [['--now']]])('asks who decides when it is told %j', async (words) => {
  await expect(run(...words)).rejects.toThrow(UsageError);
});
