/** An MP4 as it was uploaded, read by its own index and made to tell nothing but its picture and its sound. */
import { open, type FileHandle } from 'node:fs/promises';
import { MOST_VIDEO_EDGE, MOST_VIDEO_SECONDS } from '../media.errors';
import { headOf, type Box } from './boxes';
import { neutralise } from './neutralise';
import { gapsIn, samplesOf, type Range } from './samples';
import { durationOf, requireKnownCodec, shapeOf, tracksOf, type Shape, type Track } from './tracks';
import { codecUnknown, inPieces, tooLong, tooWide, videoUnreadable } from './video.errors';

export interface CleanVideo extends Shape {
  readonly durationMs: number;
}

const MOST_INDEX_BYTES = 16 * 1024 * 1024;
const MOST_PARTS = 1_000;
const MOST_FILMS = 8;
const ZEROS = Buffer.alloc(256 * 1024);

/** The first bytes of such a file. */
export const beginsAsVideo = (beginning: Buffer) => beginning.toString('latin1', 4, 8) === 'ftyp';

/** The file at `place` is changed; nothing in it moves. */
export async function cleanVideo(place: string): Promise<CleanVideo> {
  const file = await open(place, 'r+');
  try {
    return await clean(file);
  } finally {
    await file.close();
  }
}

async function clean(file: FileHandle): Promise<CleanVideo> {
  const parts = await partsOf(file);
  const { bytes, moov, index } = await readIndex(file, parts);
  const tracks = tracksOf(bytes, moov);
  const shown = tracks.filter(({ kind }) => kind !== 'other');
  const video = described(bytes, moov, shown);
  const films = parts.filter(({ type }) => type === 'mdat').map(({ body, end }): Range => [body, end]);
  if (films.length > MOST_FILMS) throw videoUnreadable();
  const gaps = gapsIn(
    films,
    shown.flatMap(({ box }) => samplesOf(bytes, box)),
  );
  neutralise(bytes, moov, tracks);
  await write(file, bytes, index.start);
  for (const part of parts) if (!['ftyp', 'moov', 'mdat'].includes(part.type)) await freePart(file, part);
  for (const gap of gaps) await fillZeros(file, gap);
  return video;
}

async function partsOf(file: FileHandle): Promise<Box[]> {
  const { size } = await file.stat();
  const parts: Box[] = [];
  for (let at = 0; at < size;) {
    if (parts.length >= MOST_PARTS) throw videoUnreadable();
    const head = Buffer.alloc(Math.min(16, size - at));
    await file.read(head, 0, head.length, at);
    const part = headOf(head, at, size);
    parts.push(part);
    at = part.end;
  }
  if (parts[0]?.type !== 'ftyp') throw videoUnreadable();
  if (parts.some(({ type }) => type === 'moof')) throw inPieces();
  return parts;
}

async function readIndex(file: FileHandle, parts: readonly Box[]) {
  const [index, second] = parts.filter(({ type }) => type === 'moov');
  if (!index || second || index.end - index.start > MOST_INDEX_BYTES) throw videoUnreadable();
  const bytes = Buffer.alloc(index.end - index.start);
  await file.read(bytes, 0, bytes.length, index.start);
  return { index, bytes, moov: headOf(bytes.subarray(0, 16), 0, bytes.length) };
}

function described(bytes: Buffer, moov: Box, shown: readonly Track[]): CleanVideo {
  const [picture, second] = shown.filter(({ kind }) => kind === 'vide');
  if (!picture || second) throw codecUnknown();
  for (const track of shown) requireKnownCodec(bytes, track);
  const shape = shapeOf(bytes, picture);
  if (Math.max(shape.width, shape.height) > MOST_VIDEO_EDGE) throw tooWide();
  const durationMs = durationOf(bytes, moov, shown);
  if (durationMs > MOST_VIDEO_SECONDS * 1000) throw tooLong();
  return { ...shape, durationMs };
}

async function freePart(file: FileHandle, { start, body, end }: Box): Promise<void> {
  await write(file, Buffer.from('free', 'latin1'), start + 4);
  await fillZeros(file, [body, end]);
}

async function fillZeros(file: FileHandle, [from, to]: Range): Promise<void> {
  for (let at = from; at < to; at += ZEROS.length) await write(file, ZEROS.subarray(0, to - at), at);
}

async function write(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  await file.write(bytes, 0, bytes.length, at);
}
