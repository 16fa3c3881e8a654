/** Takes a file as it comes in: an image into memory, a film to disk, each no further than its own limit. */
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mediaTooLarge, MOST_BYTES, MOST_VIDEO_BYTES } from './media.errors';
import { beginsAsVideo } from './video/clean-video';

export type ReceivedFile =
  | { readonly kind: 'image'; readonly bytes: Buffer }
  /** The file is the receiver's to move or to remove. */
  | { readonly kind: 'video'; readonly path: string };

const SNIFFED = 12;

export async function receiveFile(coming: Readable, draft: () => Promise<string>): Promise<ReceivedFile> {
  const chunks = coming[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const beginning = await beginningOf(chunks);
  if (!beginsAsVideo(beginning)) return { kind: 'image', bytes: await collected(beginning, chunks) };
  const path = await draft();
  try {
    await pipeline(limited(beginning, chunks, MOST_VIDEO_BYTES), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return { kind: 'video', path };
  } catch (cause) {
    await rm(path, { force: true });
    throw cause;
  }
}

async function beginningOf(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let beginning = Buffer.alloc(0);
  while (beginning.length < SNIFFED) {
    const { value, done } = await chunks.next();
    if (done) break;
    beginning = Buffer.concat([beginning, value]);
  }
  return beginning;
}

async function collected(beginning: Buffer, chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of limited(beginning, chunks, MOST_BYTES)) parts.push(part);
  return Buffer.concat(parts);
}

/** What comes after the limit is taken and forgotten: a sender that is cut off would never hear why. */
async function* limited(beginning: Buffer, chunks: AsyncIterator<Buffer>, most: number) {
  let bytes = 0;
  for (let part: Buffer = beginning; ;) {
    bytes += part.length;
    if (bytes <= most) yield part;
    const next = await chunks.next();
    if (next.done) break;
    part = next.value;
  }
  if (bytes > most) throw mediaTooLarge();
}
