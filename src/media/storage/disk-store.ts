/** Files in a folder of this machine, or of one that several machines share. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { MediaStore, Stored } from './media-store';

export class DiskStore implements MediaStore {
  constructor(private readonly folder: string) {}

  async put(key: string, { content }: Stored): Promise<void> {
    const place = path.join(this.folder, key);
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    if (Buffer.isBuffer(content)) await writeAndMove(place, content);
    else await flushAndMove(content.path, place);
    await flush(path.dirname(place));
  }

  async get(key: string): Promise<Buffer | undefined> {
    try {
      return await readFile(path.join(this.folder, key));
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw cause;
    }
  }
}

async function writeAndMove(place: string, bytes: Buffer): Promise<void> {
  const draft = `${place}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    await handle.writeFile(bytes).finally(() => handle.close());
    await flushAndMove(draft, place);
  } catch (cause) {
    await rm(draft, { force: true });
    throw cause;
  }
}

async function flushAndMove(from: string, to: string): Promise<void> {
  await flush(from);
  await rename(from, to);
}

/** Also of a folder: the name of a new file is kept only once its folder is. */
async function flush(place: string): Promise<void> {
  const handle = await open(place, 'r');
  await handle.sync().finally(() => handle.close());
}
