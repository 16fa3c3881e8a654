/** Images on disk, each named by its own hash: what is read is what was written, or it is refused. */
import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../common/config';
import { isId } from '../common/ids';
import { mediaChanged, mediaMissing } from './media.errors';

const HASH = /^[0-9a-f]{64}$/;

@Injectable()
export class MediaFiles {
  private readonly folder: string;

  constructor(@Inject('config') config: Pick<Config, 'dataFolder'>) {
    this.folder = path.join(config.dataFolder, 'media');
  }

  /** Returns the hash. Once this has answered, the bytes survive a power cut. */
  async write(organisationId: string, bytes: Buffer): Promise<string> {
    const sha256 = hashOf(bytes);
    const place = this.place(organisationId, sha256);
    const draft = `${place}.${randomBytes(6).toString('hex')}.tmp`;
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    try {
      await writeThrough(draft, bytes);
      await rename(draft, place);
    } catch (cause) {
      await rm(draft, { force: true });
      throw cause;
    }
    await flushFolder(path.dirname(place));
    return sha256;
  }

  async read(organisationId: string, sha256: string): Promise<Buffer> {
    const bytes = await readFile(this.place(organisationId, sha256)).catch((cause: NodeJS.ErrnoException) => {
      throw cause.code === 'ENOENT' ? mediaMissing(sha256, cause) : cause;
    });
    if (hashOf(bytes) !== sha256) throw mediaChanged(sha256);
    return bytes;
  }

  private place(organisationId: string, sha256: string): string {
    if (!isId(organisationId) || !HASH.test(sha256)) throw new TypeError('This names no media file.');
    return path.join(this.folder, organisationId, sha256);
  }
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function writeThrough(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The name of a new file is kept only once its folder is. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
