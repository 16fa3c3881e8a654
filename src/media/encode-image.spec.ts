import sharp from 'sharp';
import { encodeImage } from './encode-image';

const blank = (width = 40, height = 20, background = '#369') =>
  sharp({ create: { width, height, channels: 3, background } });

const PLACE = {
  IFD0: { Make: 'Camera van Amina', Copyright: 'Amina' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 0/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '4/1 28/1 0/1' },
};
/** 51 degrees, as it stands in the file. */
const LATITUDE = Buffer.from([51, 0, 0, 0, 1, 0, 0, 0]);
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';

describe.each(['jpeg', 'png', 'webp'] as const)('a %s from a phone', (format) => {
  it('loses its place, its time and its camera, and stands upright', async () => {
    const typed = await blank()
      .toFormat(format)
      .withMetadata({ orientation: 6 })
      .withExifMerge(PLACE)
      .withXmp(XMP)
      .withIccProfile('p3')
      .toBuffer();
    const before = await sharp(typed).metadata();
    expect([before.exif, before.icc, before.xmp].every((part) => (part?.length ?? 0) > 0)).toBe(true);
    expect(before.orientation).toBe(6);
    expect([typed.includes('Camera van Amina'), typed.includes(LATITUDE)]).toEqual([true, true]);

    const image = await encodeImage(typed);
    const after = await sharp(image.bytes).metadata();
    expect([after.exif, after.icc, after.xmp, after.iptc, after.orientation]).toEqual(Array(5).fill(undefined));
    expect([image.bytes.includes('Camera van Amina'), image.bytes.includes(LATITUDE)]).toEqual([false, false]);
    expect([image.type, image.width, image.height, image.located]).toEqual([`image/${format}`, 20, 40, true]);
    expect([after.width, after.height]).toEqual([20, 40]);
  });
});

it('keeps a still gif and what is see-through', async () => {
  const gif = await encodeImage(await blank().gif().toBuffer());
  expect([gif.type, gif.width, gif.height]).toEqual(['image/gif', 40, 20]);
  const clear = await encodeImage(await blank().ensureAlpha(0.5).png().toBuffer());
  expect((await sharp(clear.bytes).metadata()).hasAlpha).toBe(true);
});

it('gives the same bytes for the same image', async () => {
  const typed = await blank().jpeg().toBuffer();
  expect((await encodeImage(typed)).bytes).toEqual((await encodeImage(typed)).bytes);
});

const moving = async (format: 'gif' | 'webp') => {
  const frames = await Promise.all(['#111', '#eee'].map((colour) => blank(40, 20, colour).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    [format]()
    .toBuffer();
};

it.each<[string, () => Promise<Buffer> | Buffer, string, number]>([
  ['nothing', () => Buffer.alloc(0), 'media-type', 415],
  ['text', () => Buffer.from('hallo'), 'media-type', 415],
  ['svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'media-type', 415],
  ['avif', () => blank().avif().toBuffer(), 'media-type', 415],
  ['tiff', () => blank().tiff().toBuffer(), 'media-type', 415],
  [
    'a beginning without a picture',
    () => Buffer.from('\xff\xd8\xff\xe0 and then nothing', 'latin1'),
    'media-unreadable',
    422,
  ],
  ['half a picture', async () => (await blank(400, 400).png().toBuffer()).subarray(0, 100), 'media-unreadable', 422],
  ['a moving gif', () => moving('gif'), 'media-animated', 422],
  ['a moving webp', () => moving('webp'), 'media-animated', 422],
  ['a picture of 51 megapixels', () => blank(10_200, 5_000).png().toBuffer(), 'media-too-many-pixels', 422],
])('refuses %s', async (_case, typed, code, status) => {
  await expect(encodeImage(await typed())).rejects.toMatchObject({ code, status });
});
