import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { MOST_BYTES, MOST_VIDEO_BYTES } from './media.errors';
import { receiveFile } from './receive-file';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-receive-'));
const MIB = Buffer.alloc(1024 * 1024);

afterAll(() => fs.rmSync(folder, { recursive: true }));

const draft = () => Promise.resolve(path.join(folder, 'draft.tmp'));
function coming(beginning: string, bytes: number): Readable {
  const parts = function* () {
    yield* [...Buffer.from(beginning, 'latin1')].map((byte) => Buffer.from([byte]));
    for (let left = bytes - beginning.length; left > 0; left -= MIB.length) yield MIB.subarray(0, left);
  };
  return Readable.from(parts());
}
const FILM = '\0\0\0\x18ftypisom';

it('takes an image into memory and a film to disk, whole, up to its own limit', async () => {
  const image = await receiveFile(coming('\xff\xd8\xff', MOST_BYTES), draft);
  expect(image.kind === 'image' && image.bytes.length).toBe(MOST_BYTES);
  const film = await receiveFile(coming(FILM, MOST_VIDEO_BYTES), draft);
  expect(film.kind === 'video' && fs.statSync(film.path).size).toBe(MOST_VIDEO_BYTES);
  fs.rmSync(path.join(folder, 'draft.tmp'));
});

it('takes what is shorter than a beginning', async () => {
  expect(await receiveFile(coming('', 0), draft)).toEqual({ kind: 'image', bytes: Buffer.alloc(0) });
});

it.each([
  ['\xff\xd8\xff', MOST_BYTES + 1],
  [FILM, MOST_VIDEO_BYTES + 1],
])('hears out what is too large, keeps nothing of it and says so', async (beginning, bytes) => {
  const sender = coming(beginning, bytes);
  await expect(receiveFile(sender, draft)).rejects.toMatchObject({ code: 'media-too-large', status: 413 });
  expect([sender.readableEnded, fs.readdirSync(folder)]).toEqual([true, []]);
});
