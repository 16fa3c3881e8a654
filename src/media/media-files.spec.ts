import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { newId } from '../common/ids';
import { MediaFiles } from './media-files';

const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-media-'));
const files = new MediaFiles({ dataFolder });
const organisation = newId();
const folder = path.join(dataFolder, 'media', organisation);

afterAll(() => fs.rmSync(dataFolder, { recursive: true }));

it('reads what it wrote, under the name of its hash, and leaves nothing else behind', async () => {
  const sha256 = await files.write(organisation, Buffer.from('beeld'));
  expect(await files.write(organisation, Buffer.from('beeld'))).toBe(sha256);
  expect(await files.read(organisation, sha256)).toEqual(Buffer.from('beeld'));
  expect(fs.readdirSync(folder)).toEqual([sha256]);
  await expect(files.read(newId(), sha256)).rejects.toMatchObject({ code: 'media-missing' });
});

it('refuses a file that was changed, until it is written again', async () => {
  const sha256 = await files.write(organisation, Buffer.from('echt'));
  fs.writeFileSync(path.join(folder, sha256), 'vals');
  await expect(files.read(organisation, sha256)).rejects.toMatchObject({ code: 'media-changed', status: 503 });
  await files.write(organisation, Buffer.from('echt'));
  expect(await files.read(organisation, sha256)).toEqual(Buffer.from('echt'));
});

it.each(['../../secret.key', 'A'.repeat(64), ''])('never leaves its folder for %j', async (name) => {
  await expect(files.read(organisation, name)).rejects.toThrow(TypeError);
});
