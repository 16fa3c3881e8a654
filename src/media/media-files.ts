/** Images and films, each named by its own hash: what is read is what was written, or it is refused. */
import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../common/config';
import { isId } from '../common/ids';
import { mediaChanged, mediaMissing } from './media.errors';
import { DiskStore } from './storage/disk-store';
import type { MediaStore } from './storage/media-store';
import { S3Store } from './storage/s3-store';

const HASH = /^[0-9a-f]{64}$/;

@Injectable()
export class MediaFiles {
  private readonly store: MediaStore;
  private readonly drafts: string;

  constructor(@Inject('config') config: Pick<Config, 'dataFolder' | 's3'>) {
    const folder = path.join(config.dataFolder, 'media');
    this.store = config.s3 ? new S3Store(config.s3) : new DiskStore(folder);
    this.drafts = path.join(folder, 'drafts');
  }

  /** Returns the hash. Once this has answered, the bytes survive a power cut. */
  async write(organisationId: string, bytes: Buffer): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.store.put(keyOf(organisationId, sha256), { sha256, content: bytes });
    return sha256;
  }

  /** As `write`, for what is too large to hold in memory; the file at `draft` may be gone afterwards. */
  async keep(organisationId: string, draft: string): Promise<{ readonly sha256: string; readonly bytes: number }> {
    const hash = createHash('sha256');
    await pipeline(createReadStream(draft), hash);
    const [sha256, { size: bytes }] = [hash.digest('hex'), await stat(draft)];
    await this.store.put(keyOf(organisationId, sha256), { sha256, content: { path: draft, bytes } });
    return { sha256, bytes };
  }

  async read(organisationId: string, sha256: string): Promise<Buffer> {
    const bytes = await this.store.get(keyOf(organisationId, sha256));
    if (!bytes) throw mediaMissing(sha256);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw mediaChanged(sha256);
    return bytes;
  }

  /** Where something may be written that is not kept yet. */
  async draft(): Promise<string> {
    await mkdir(this.drafts, { recursive: true, mode: 0o700 });
    return path.join(this.drafts, `${randomBytes(16).toString('hex')}.tmp`);
  }
}

function keyOf(organisationId: string, sha256: string): string {
  if (!isId(organisationId) || !HASH.test(sha256)) throw new TypeError('This names no media file.');
  return `${organisationId}/${sha256}`;
}
