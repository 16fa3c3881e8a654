/** Where in the file the pictures and the sound of a track lie. */
import { boxesIn, boxIn, numberIn, type Box } from './boxes';
import { videoUnreadable } from './video.errors';

/** From the first byte up to, and without, the last. */
export type Range = readonly [from: number, to: number];

const MOST_SAMPLES = 2_000_000;
const TABLE_HEAD = 8;

export function samplesOf(bytes: Buffer, trak: Box): Range[] {
  const stbl = boxIn(bytes, trak, 'mdia', 'minf', 'stbl');
  const offsets = chunkOffsets(bytes, stbl);
  const sizes = sampleSizes(bytes, stbl);
  const runs = table(bytes, boxIn(bytes, stbl, 'stsc'), 12, (box, at) => ({
    first: numberIn(bytes, box, at, 4),
    samples: numberIn(bytes, box, at + 4, 4),
  }));
  const ranges: Range[] = [];
  let [sample, run] = [0, 0];
  offsets.forEach((from, chunk) => {
    while ((runs[run + 1]?.first ?? Infinity) <= chunk + 1) run += 1;
    const past = Math.min(sample + (runs[run]?.samples ?? 0), sizes.count);
    let to = from;
    for (; sample < past; sample++) to += sizes.of(sample);
    ranges.push([from, to]);
  });
  if (sample < sizes.count) throw videoUnreadable();
  return ranges;
}

function chunkOffsets(bytes: Buffer, stbl: Box): number[] {
  const isLong = boxesIn(bytes, stbl.body, stbl.end).some(({ type }) => type === 'co64');
  const width = isLong ? 8 : 4;
  const box = boxIn(bytes, stbl, isLong ? 'co64' : 'stco');
  return table(bytes, box, width, (one, at) => numberIn(bytes, one, at, width));
}

function sampleSizes(bytes: Buffer, stbl: Box) {
  const stsz = boxIn(bytes, stbl, 'stsz');
  const [same, count] = [numberIn(bytes, stsz, 4, 4), numberIn(bytes, stsz, 8, 4)];
  if (count > MOST_SAMPLES || (same === 0 && stsz.body + 12 + count * 4 > stsz.end)) throw videoUnreadable();
  return { count, of: (sample: number) => same || bytes.readUInt32BE(stsz.body + 12 + sample * 4) };
}

function table<T>(bytes: Buffer, box: Box, width: number, read: (box: Box, at: number) => T): T[] {
  const count = numberIn(bytes, box, 4, 4);
  if (box.body + TABLE_HEAD + count * width > box.end) throw videoUnreadable();
  return Array.from({ length: count }, (_, row) => read(box, TABLE_HEAD + row * width));
}

/** What of `whole` no range covers; throws where a range lies outside all of them. */
export function gapsIn(whole: readonly Range[], ranges: readonly Range[]): Range[] {
  const used = ranges.filter(([from, to]) => to > from).sort(([a], [b]) => a - b);
  if (!used.every(([from, to]) => whole.some(([start, end]) => from >= start && to <= end))) throw videoUnreadable();
  return whole.flatMap(([start, end]) => {
    const gaps: Range[] = [];
    let at = start;
    for (const [from, to] of used) {
      if (from < start || from >= end) continue;
      if (from > at) gaps.push([at, from]);
      at = Math.max(at, to);
    }
    return at < end ? [...gaps, [at, end] as Range] : gaps;
  });
}
