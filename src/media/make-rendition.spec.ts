import fc from 'fast-check';
import sharp from 'sharp';
import { makeRendition } from './make-rendition';
import { formOf, hasForm, nameOf, scaleTo, type Form } from './rendition-form';
import { IMAGE_TYPES } from './rights';

const form = (said: Partial<Form> = {}): Form => ({
  ...{ types: IMAGE_TYPES, bytes: 1_000_000, edge: Infinity, pixels: Infinity },
  ...said,
});

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 200, g: 40, b: 40, alpha: 0.5 } } });

/** Pixels that no encoder makes small. */
function noise(width: number, height: number) {
  let seed = 7;
  const next = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) >>> 24;
  const pixels = Buffer.from(Array.from({ length: width * height * 3 }, next));
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

async function made(image: sharp.Sharp, type: 'png' | 'jpeg', asked: Form) {
  const { data, info } = await image.toFormat(type).toBuffer({ resolveWithObject: true });
  const kept = { type: `image/${type}`, bytes: data.length, width: info.width, height: info.height };
  const first = await makeRendition(data, kept, asked);
  expect((await makeRendition(data, kept, asked)).bytes.equals(first.bytes)).toBe(true);
  const { format, width, height, exif, icc, xmp } = await sharp(first.bytes).metadata();
  expect([`image/${format}`, width, height, exif, icc, xmp]).toEqual([
    first.type,
    first.width,
    first.height,
    ...[, , ,],
  ]);
  expect(hasForm({ ...first, bytes: first.bytes.length }, asked)).toBe(true);
  return first;
}

it('is of a type that is taken, on white where it was see-through', async () => {
  const jpeg = await made(blank(60, 40), 'png', form({ types: ['image/jpeg'] }));
  expect([jpeg.type, jpeg.width, jpeg.height]).toEqual(['image/jpeg', 60, 40]);
  const { dominant } = await sharp(jpeg.bytes).stats();
  expect(dominant.r).toBeGreaterThan(dominant.g + 40);
  expect(dominant.g).toBeGreaterThan(120);
});

it('is smaller where it must be, in its own proportions and its own type', async () => {
  const narrow = await made(blank(600, 400), 'png', form({ edge: 300 }));
  expect([narrow.type, narrow.width, narrow.height]).toEqual(['image/png', 300, 200]);
  const few = await made(blank(600, 400), 'png', form({ pixels: 60_000 }));
  expect([few.width, few.height]).toEqual([300, 200]);
});

it('weighs no more than may be', async () => {
  const light = await made(noise(400, 300), 'png', form({ bytes: 60_000 }));
  expect([light.type, light.width]).toEqual(['image/jpeg', 400]);
  const lighter = await made(noise(400, 300), 'png', form({ bytes: 4_000 }));
  expect(lighter.width).toBeLessThan(400);
  const own = await made(noise(400, 300), 'jpeg', form({ bytes: 60_000 }));
  expect(own.type).toBe('image/jpeg');
});

it('gives up where nothing fits', async () => {
  const png = await blank(10, 10).png().toBuffer();
  const kept = { type: 'image/png', bytes: png.length, width: 10, height: 10 };
  await expect(makeRendition(png, kept, form({ bytes: 10 }))).rejects.toThrow(RangeError);
});

it('an image that a network takes as it is needs no other form', () => {
  const image = { type: 'image/png', bytes: 1_000_000, width: 300, height: 200 };
  expect(hasForm(image, form({ edge: 300, pixels: 60_000 }))).toBe(true);
  for (const no of [{ types: ['image/jpeg'] as const }, { bytes: 999_999 }, { edge: 299 }, { pixels: 59_999 }])
    expect(hasForm(image, form(no))).toBe(false);
});

it('is never larger than the image', () => {
  const side = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(side, side, side, side, (width, height, edge, pixels) => {
      const scale = scaleTo({ width, height }, form({ edge, pixels }));
      expect(scale).toBeLessThanOrEqual(1);
      expect(Math.floor(width * scale) * Math.floor(height * scale)).toBeLessThanOrEqual(pixels);
    }),
  );
});

it('has one name for what two networks ask alike, and what a network does not say is no limit', () => {
  const limits = { text: 1, images: 1, imageBytes: 5, altText: 1 };
  expect(formOf(limits)).toEqual({ types: IMAGE_TYPES, bytes: 5, edge: Infinity, pixels: Infinity });
  const ask = (types: Form['types']) => nameOf(formOf({ ...limits, imageTypes: types }));
  expect(ask(['image/png', 'image/jpeg'])).toBe(ask(['image/jpeg', 'image/png']));
  expect(ask(['image/png'])).not.toBe(ask(['image/jpeg']));
});
