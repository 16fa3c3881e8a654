/**
 * What a film's index tells beside the picture and the sound is wiped where it stands, so that nothing moves: places,
 * times, cameras, programs, covers, and whatever we do not know.
 */
import { boxesIn, boxIn, numberIn, type Box } from './boxes';
import type { Track } from './tracks';

/** Of every box that holds others: what it may hold. The rest becomes free space. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  moov: ['mvhd', 'trak'],
  trak: ['tkhd', 'edts', 'mdia'],
  edts: ['elst'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  minf: ['vmhd', 'smhd', 'dinf', 'stbl'],
  stbl: ['stsd', 'stts', 'ctts', 'cslg', 'stss', 'stsz', 'stsc', 'stco', 'co64', 'sdtp', 'sgpd', 'sbgp'],
};
const KEPT_OF_ENTRY = ['avcC', 'pasp', 'btrt', 'esds'];
const TIMED = ['mvhd', 'tkhd', 'mdhd'];
const ENTRY_BYTES: Readonly<Record<string, number>> = { avc1: 78, avc3: 78, mp4a: 28 };
const COMPRESSOR = { offset: 42, bytes: 32 };

/** `moov` is changed in place. */
export function neutralise(bytes: Buffer, moov: Box, tracks: readonly Track[]): void {
  for (const { box, kind } of tracks) if (kind === 'other') free(bytes, box);
  wipe(bytes, moov);
}

function wipe(bytes: Buffer, parent: Box): void {
  const kept = KEPT[parent.type] ?? [];
  for (const box of boxesIn(bytes, parent.body, parent.end)) {
    if (!kept.includes(box.type)) free(bytes, box);
    else if (KEPT[box.type]) wipe(bytes, box);
    else if (TIMED.includes(box.type)) forgetTimes(bytes, box);
    else if (box.type === 'hdlr') forgetName(bytes, box);
    else if (box.type === 'stsd') wipeEntries(bytes, box);
    else if (box.type === 'dinf') selfContained(bytes, box);
  }
}

function free(bytes: Buffer, { start, body, end }: Box): void {
  bytes.write('free', start + 4, 'latin1');
  bytes.fill(0, body, end);
}

/** When it was recorded and last changed. */
function forgetTimes(bytes: Buffer, box: Box): void {
  const size = numberIn(bytes, box, 0, 1) === 1 ? 8 : 4;
  numberIn(bytes, box, 4 + size, size);
  bytes.fill(0, box.body + 4, box.body + 4 + 2 * size);
}

/** Of the program that wrote it. */
function forgetName(bytes: Buffer, box: Box): void {
  bytes.fill(0, Math.min(box.body + 12, box.end), box.end);
}

function wipeEntries(bytes: Buffer, stsd: Box): void {
  for (const entry of boxesIn(bytes, stsd.body + 8, stsd.end)) {
    const fixed = ENTRY_BYTES[entry.type] ?? 0;
    const { offset } = COMPRESSOR;
    if (entry.type !== 'mp4a') bytes.fill(0, entry.body + offset, entry.body + offset + COMPRESSOR.bytes);
    for (const part of boxesIn(bytes, entry.body + fixed, entry.end)) {
      if (!KEPT_OF_ENTRY.includes(part.type)) free(bytes, part);
    }
  }
}

/** The film lies in this very file; what else a reference names is nobody's business. */
function selfContained(bytes: Buffer, dinf: Box): void {
  const dref = boxIn(bytes, dinf, 'dref');
  for (const entry of boxesIn(bytes, dref.body + 8, dref.end)) {
    bytes.write('url ', entry.start + 4, 'latin1');
    bytes.fill(0, entry.body, entry.end);
    if (entry.end - entry.body >= 4) bytes.writeUInt32BE(1, entry.body);
  }
}
