/** Small MP4 files as telephones and programs write them, made box by box, for tests that know what is in them. */

export interface FilmSaid {
  /** How the picture is encoded: avc1 is H.264. */
  readonly video?: string;
  /** Absent: no sound; 0x40 is AAC. */
  readonly audio?: number;
  readonly seconds?: number;
  readonly width?: number;
  readonly height?: number;
  /** Held upright, so the picture is turned. */
  readonly turned?: boolean;
  /** Words hidden in every place where metadata lives. */
  readonly canary?: string;
  /** The index after the pictures, as a telephone writes it. */
  readonly indexLast?: boolean;
}

export const box = (type: string, ...parts: readonly (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body]);
};
export const u32 = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, place) => bytes.writeUInt32BE(value >>> 0, place * 4));
  return bytes;
};
const zeros = (count: number) => Buffer.alloc(count);
const TIMESCALE = 1000;
const RECORDED = 0xe5000000;

/** The samples of the picture and of the sound, as they must come out again. */
export const PICTURES = [Buffer.from('first picture'), Buffer.from('second picture, longer')];
export const SOUNDS = [Buffer.from('one sound'), Buffer.from('another')];

export function aFilm(said: FilmSaid = {}): Buffer {
  const { canary = '', indexLast = true, audio } = said;
  const ftyp = box('ftyp', 'isom', u32(512), 'isomiso2avc1mp41');
  const samples = [...PICTURES, Buffer.from(`<telemetry ${canary}>`), ...(audio === undefined ? [] : SOUNDS)];
  const mdat = box('mdat', ...samples, `left over ${canary}`);
  const extra = [box('uuid', zeros(16), canary), box('free', `free ${canary}`), box('meta', u32(0), canary)];
  const lengthOfIndex = index(said, 0).length;
  const before = ftyp.length + 8 + (indexLast ? 0 : lengthOfIndex);
  const moov = index(said, before);
  return Buffer.concat(indexLast ? [ftyp, mdat, moov, ...extra] : [ftyp, moov, mdat, ...extra]);
}

/** `at`: where the first sample lies in the file. */
function index(said: FilmSaid, at: number): Buffer {
  const { canary = '', seconds = 4, audio } = said;
  const telemetryAt = at + sum(PICTURES);
  const soundsAt = telemetryAt + `<telemetry ${canary}>`.length;
  return box(
    'moov',
    box('mvhd', u32(0, RECORDED, RECORDED, TIMESCALE, seconds * TIMESCALE), zeros(80)),
    track(said, 'vide', at, PICTURES),
    track(said, 'meta', telemetryAt, [Buffer.alloc(soundsAt - telemetryAt)]),
    ...(audio === undefined ? [] : [track(said, 'soun', soundsAt, SOUNDS)]),
    box('udta', box('\xa9xyz', u32(0x001215c7), `+51.0259+004.4776/${canary}`), box('loci', canary)),
    box('meta', u32(0), box('ilst', box('\xa9too', canary))),
    box('uuid', zeros(16), `<x:xmpmeta>${canary}`),
  );
}

function track(said: FilmSaid, handler: string, at: number, samples: readonly Buffer[]): Buffer {
  const { canary = '', seconds = 4, turned = false, width = 640, height = 360 } = said;
  const matrix = turned
    ? [0, 65_536, 0, -65_536, 0, 0, 0, 0, 0x40000000]
    : [65_536, 0, 0, 0, 65_536, 0, 0, 0, 0x40000000];
  const shape = handler === 'vide' ? [width * 65_536, height * 65_536] : [0, 0];
  return box(
    'trak',
    box('tkhd', u32(7, RECORDED, RECORDED, 1, 0, seconds * TIMESCALE, 0, 0, 0, 0, ...matrix, ...shape)),
    box('udta', box('name', canary)),
    box('edts', box('elst', u32(0, 1, seconds * TIMESCALE, 0, 65_536))),
    box(
      'mdia',
      box('mdhd', u32(0, RECORDED, RECORDED, TIMESCALE, seconds * TIMESCALE, 0x55c40000)),
      box('hdlr', u32(0, 0), handler, zeros(12), `Handler of ${canary}\0`),
      box(
        'minf',
        handler === 'vide' ? box('vmhd', u32(1), zeros(8)) : box('smhd', u32(0), zeros(4)),
        box('dinf', box('dref', u32(0, 1), box('url ', u32(1), canary))),
        table(said, handler, at, samples),
      ),
    ),
  );
}

/** All samples of a track lie in one chunk. */
function table(said: FilmSaid, handler: string, at: number, samples: readonly Buffer[]): Buffer {
  return box(
    'stbl',
    box('stsd', u32(0, 1), entry(said, handler)),
    box('stts', u32(0, 1, samples.length, 1000)),
    box('stsz', u32(0, 0, samples.length, ...samples.map(({ length }) => length))),
    box('stsc', u32(0, 1, 1, samples.length, 1)),
    box('stco', u32(0, 1, at)),
    box('uuid', zeros(16), said.canary ?? ''),
  );
}

function entry({ canary = '', video = 'avc1', audio = 0x40, width = 640, height = 360 }: FilmSaid, handler: string) {
  if (handler === 'vide') {
    const name = Buffer.alloc(32);
    name.write(canary, 1, 'latin1');
    const size = u32((width << 16) | height);
    const profile = box('colr', 'prof', `ICC ${canary}`);
    return box(video, zeros(24), size, zeros(14), name, zeros(4), box('avcC', 'parameters'), profile);
  }
  if (handler !== 'soun') return box('mett', zeros(8), canary);
  const decoder = Buffer.from([0x04, 0x80, 0x80, 0x80, 0x0d, audio, ...Array<number>(12).fill(0)]);
  const stream = Buffer.from([0x03, 0x80, 0x80, 0x80, 3 + decoder.length, 0, 1, 0]);
  return box('mp4a', zeros(28), box('esds', u32(0), stream, decoder), box('uuid', zeros(16), canary));
}

const sum = (parts: readonly Buffer[]) => parts.reduce((length, part) => length + part.length, 0);
