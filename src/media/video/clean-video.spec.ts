import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { aFilm, box, PICTURES, SOUNDS, u32, type FilmSaid } from '../../../test/media/mp4';
import { ProductError } from '../../common/product-error';
import { beginsAsVideo, cleanVideo } from './clean-video';
import { gapsIn } from './samples';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-video-'));
const file = path.join(folder, 'film.mp4');

afterAll(() => fs.rmSync(folder, { recursive: true }));

async function cleaned(bytes: Buffer) {
  fs.writeFileSync(file, bytes);
  const video = await cleanVideo(file);
  return { video, bytes: fs.readFileSync(file) };
}

const CANARY = 'Kouter 12, Zemst';

it.each<[string, FilmSaid]>([
  ['with its index last', {}],
  ['with its index first', { indexLast: false }],
  ['with sound', { audio: 0x40 }],
])('a film %s tells nothing but its picture and its sound, where they stood', async (_case, said) => {
  const typed = aFilm({ ...said, canary: CANARY });
  expect(typed.toString('latin1').split(CANARY).length).toBeGreaterThan(12);
  const { bytes } = await cleaned(typed);
  expect(bytes).toHaveLength(typed.length);
  expect(bytes.includes(CANARY)).toBe(false);
  expect(bytes.includes('+51.0259')).toBe(false);
  expect(bytes.includes(u32(0xe5000000))).toBe(false);
  for (const sample of [...PICTURES, ...(said.audio ? SOUNDS : [])])
    expect(bytes.indexOf(sample)).toBe(typed.indexOf(sample));
  expect((await cleaned(bytes)).bytes).toEqual(bytes);
});

it.each<[FilmSaid, object]>([
  [{ seconds: 4 }, { width: 640, height: 360, durationMs: 4000 }],
  [{ turned: true }, { width: 360, height: 640 }],
  [{ seconds: 600 }, { durationMs: 600_000 }],
  [{ width: 4096, height: 2160, audio: 0x40 }, { width: 4096 }],
])('%j is %j', async (said, expected) => expect((await cleaned(aFilm(said))).video).toMatchObject(expected));

const whole = aFilm({ audio: 0x40 });
const changed = (find: Buffer | string, by: Buffer | string) => {
  const bytes = Buffer.from(whole);
  Buffer.from(by as string).copy(bytes, bytes.indexOf(find as string));
  return bytes;
};
const moov = whole.subarray(whole.indexOf('moov') - 4, whole.indexOf('uuid', whole.indexOf('udta')) - 4);

it.each<[string, () => Buffer, string]>([
  ['H.265', () => aFilm({ video: 'hvc1' }), 'video-codec'],
  ['AV1', () => aFilm({ video: 'av01' }), 'video-codec'],
  ['sound that is MP3', () => aFilm({ audio: 0x6b }), 'video-codec'],
  ['only sound', () => changed('vide', 'soun'), 'video-codec'],
  ['ten minutes and a second', () => aFilm({ seconds: 601 }), 'video-too-long'],
  ['no length', () => aFilm({ seconds: 0 }), 'video-unreadable'],
  ['a picture of 5000 pixels', () => aFilm({ width: 5000 }), 'video-too-wide'],
  ['no picture to speak of', () => aFilm({ width: 0 }), 'video-unreadable'],
  ['a broadcast', () => Buffer.concat([whole, box('moof')]), 'video-fragmented'],
  ['no index', () => box('ftyp', 'isom', u32(0)), 'video-unreadable'],
  ['two indexes', () => Buffer.concat([whole, moov]), 'video-unreadable'],
  ['nine boxes of pictures', () => Buffer.concat([whole, ...Array<Buffer>(8).fill(box('mdat'))]), 'video-unreadable'],
  ['half of it', () => whole.subarray(0, whole.length / 2), 'video-unreadable'],
  ['a box longer than the file', () => changed(whole.subarray(0, 4), u32(0x7fffffff)), 'video-unreadable'],
  [
    'pictures outside the film',
    () => changed('stco', Buffer.concat([Buffer.from('stco'), u32(0, 1, 3)])),
    'video-unreadable',
  ],
  [
    'billions of pictures',
    () => changed('stsz', Buffer.concat([Buffer.from('stsz'), u32(0, 1, 0xffffffff)])),
    'video-unreadable',
  ],
  [
    'a million places',
    () => changed('stco', Buffer.concat([Buffer.from('stco'), u32(0, 1_000_000)])),
    'video-unreadable',
  ],
])('refuses %s', async (_case, bytes, code) => {
  await expect(cleaned(bytes())).rejects.toMatchObject({ code, status: 422 });
});

it('takes whatever it is given, or refuses it in words', async () => {
  const hits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(hits, async (places) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of places) bytes[at] = value;
      await cleaned(bytes).catch((cause: unknown) => expect(cause).toBeInstanceOf(ProductError));
    }),
    { numRuns: 300 },
  );
});

it('knows a film by its beginning', () => {
  expect(beginsAsVideo(whole.subarray(0, 12))).toBe(true);
  expect(beginsAsVideo(Buffer.from('<html>'))).toBe(false);
});

it('leaves no byte of a film that no range covers, and covers none that one does', () => {
  const range = fc.tuple(fc.nat(40), fc.nat(20)).map(([from, length]) => [from + 10, from + 10 + length] as const);
  fc.assert(
    fc.property(fc.array(range, { maxLength: 6 }), (ranges) => {
      const gaps = gapsIn([[10, 80]], ranges);
      for (let byte = 10; byte < 80; byte++) {
        const isIn = ([from, to]: readonly [number, number]) => byte >= from && byte < to;
        expect(gaps.filter(isIn).length).toBe(ranges.some(isIn) ? 0 : 1);
      }
    }),
  );
});
