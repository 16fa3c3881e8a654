/** What a film's own index says of its picture and its sound. */
import { boxesIn, boxIn, numberIn, type Box } from './boxes';
import { codecUnknown, videoUnreadable } from './video.errors';

export interface Track {
  readonly box: Box;
  readonly kind: 'vide' | 'soun' | 'other';
}

export interface Shape {
  readonly width: number;
  readonly height: number;
}

const FIXED_POINT = 65_536;
const ENTRY_HEAD = 8;
const AUDIO_ENTRY_BYTES = 28;
const AAC = 0x40;
const MOST_DESCRIPTORS = 8;

export function tracksOf(bytes: Buffer, moov: Box): Track[] {
  return boxesIn(bytes, moov.body, moov.end)
    .filter(({ type }) => type === 'trak')
    .map((box) => ({ box, kind: kindOf(bytes, box) }));
}

function kindOf(bytes: Buffer, trak: Box): Track['kind'] {
  const hdlr = boxIn(bytes, trak, 'mdia', 'hdlr');
  numberIn(bytes, hdlr, 8, 4);
  const handler = bytes.toString('latin1', hdlr.body + 8, hdlr.body + 12);
  return handler === 'vide' || handler === 'soun' ? handler : 'other';
}

/** Only H.264 with AAC is shown by every network. */
export function requireKnownCodec(bytes: Buffer, { box, kind }: Track): void {
  const stsd = boxIn(bytes, box, 'mdia', 'minf', 'stbl', 'stsd');
  const entries = boxesIn(bytes, stsd.body + ENTRY_HEAD, stsd.end);
  const isKnown = kind === 'vide' ? isH264 : (entry: Box) => isAac(bytes, entry);
  if (entries.length === 0 || !entries.every(isKnown)) throw codecUnknown();
}

const isH264 = ({ type }: Box) => type === 'avc1' || type === 'avc3';

function isAac(bytes: Buffer, entry: Box): boolean {
  if (entry.type !== 'mp4a' || numberIn(bytes, entry, ENTRY_HEAD, 2) !== 0) return false;
  const parts = boxesIn(bytes, entry.body + AUDIO_ENTRY_BYTES, entry.end);
  const esds = parts.find(({ type }) => type === 'esds');
  return esds !== undefined && objectType(bytes, esds) === AAC;
}

/** The stream's description holds the decoder's, whose first byte says what it decodes (ISO/IEC 14496-1). */
function objectType(bytes: Buffer, esds: Box): number | undefined {
  let offset = 4;
  for (let seen = 0; seen < MOST_DESCRIPTORS; seen++) {
    const tag = numberIn(bytes, esds, offset, 1);
    offset += 1;
    while (numberIn(bytes, esds, offset, 1) & 0x80) offset += 1;
    offset += 1;
    if (tag === 4) return numberIn(bytes, esds, offset, 1);
    if (tag !== 3) return undefined;
    offset += 3 + optionalBytes(bytes, esds, offset + 2);
  }
  return undefined;
}

function optionalBytes(bytes: Buffer, esds: Box, at: number): number {
  const flags = numberIn(bytes, esds, at, 1);
  const address = flags & 0x40 ? 1 + numberIn(bytes, esds, at + 1, 1) : 0;
  return (flags & 0x80 ? 2 : 0) + address + (flags & 0x20 ? 2 : 0);
}

/** As it is shown: a telephone that was held upright says so by turning the picture. */
export function shapeOf(bytes: Buffer, { box }: Track): Shape {
  const tkhd = boxIn(bytes, box, 'tkhd');
  const matrix = numberIn(bytes, tkhd, 0, 1) === 1 ? 52 : 40;
  const [across, down] = [numberIn(bytes, tkhd, matrix + 36, 4), numberIn(bytes, tkhd, matrix + 40, 4)];
  const [width, height] = [Math.round(across / FIXED_POINT), Math.round(down / FIXED_POINT)];
  if (width === 0 || height === 0) throw videoUnreadable();
  const isTurned = numberIn(bytes, tkhd, matrix, 4) === 0 && numberIn(bytes, tkhd, matrix + 4, 4) !== 0;
  return isTurned ? { width: height, height: width } : { width, height };
}

/** The longest that any part says, in milliseconds. */
export function durationOf(bytes: Buffer, moov: Box, tracks: readonly Track[]): number {
  const heads = [boxIn(bytes, moov, 'mvhd'), ...tracks.map(({ box }) => boxIn(bytes, box, 'mdia', 'mdhd'))];
  const longest = Math.max(...heads.map((head) => lengthOf(bytes, head)));
  if (!(longest > 0)) throw videoUnreadable();
  return Math.round(longest);
}

function lengthOf(bytes: Buffer, head: Box): number {
  const isLong = numberIn(bytes, head, 0, 1) === 1;
  const scale = numberIn(bytes, head, isLong ? 20 : 12, 4);
  const units = isLong ? numberIn(bytes, head, 24, 8) : numberIn(bytes, head, 16, 4);
  return scale === 0 ? 0 : (units / scale) * 1000;
}
