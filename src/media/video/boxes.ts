/** The boxes that an MP4 file is made of (ISO/IEC 14496-12): a length, a name of four letters, and what it holds. */
import { videoUnreadable } from './video.errors';

export interface Box {
  readonly type: string;
  readonly start: number;
  /** Where what it holds begins. */
  readonly body: number;
  readonly end: number;
}

const HEAD = 8;
const LONG_HEAD = 16;
const MOST_BOXES = 10_000;

/** Of a box at `start` of which the first sixteen bytes are given; `limit` is where its parent ends. */
export function headOf(head: Buffer, start: number, limit: number): Box {
  if (head.length < HEAD) throw videoUnreadable();
  const short = head.readUInt32BE(0);
  const isLong = short === 1;
  if (isLong && head.length < LONG_HEAD) throw videoUnreadable();
  const size = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? limit - start : short;
  const body = start + (isLong ? LONG_HEAD : HEAD);
  const end = start + size;
  if (end < body || end > limit) throw videoUnreadable();
  return { type: head.toString('latin1', 4, HEAD), start, body, end };
}

export function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at < to;) {
    if (boxes.length >= MOST_BOXES) throw videoUnreadable();
    const box = headOf(bytes.subarray(at, Math.min(at + LONG_HEAD, to)), at, to);
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

/** The only one of its name; throws when it is not there. */
export function boxIn(bytes: Buffer, parent: Pick<Box, 'body' | 'end'>, ...path: readonly string[]): Box {
  let found: Pick<Box, 'body' | 'end'> = parent;
  for (const type of path) {
    const next = boxesIn(bytes, found.body, found.end).find((box) => box.type === type);
    if (!next) throw videoUnreadable();
    found = next;
  }
  return found as Box;
}

/** A number at a place in a box; throws where the box is too short. */
export function numberIn(bytes: Buffer, box: Box, offset: number, size: 1 | 2 | 4 | 8): number {
  const at = box.body + offset;
  if (at + size > box.end) throw videoUnreadable();
  return size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
}
