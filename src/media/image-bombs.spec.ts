/** Small files that unpack to what fills a machine: refused in words, before anything is unpacked. */
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { encodeImage } from './encode-image';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const MEBIBYTE = 1024 * 1024;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Grey, one bit a pixel; the data may be of another size than the header says. */
function png(width: number, height: number, data: Buffer, ...more: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', deflateSync(data)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const rows = (width: number, height: number) => Buffer.alloc((1 + Math.ceil(width / 8)) * height);

/** Of one pixel each, so that only their number is large. */
function frames(many: number): Promise<Buffer> {
  const raw = Buffer.from(Array.from({ length: many * 3 }, (_, n) => (n * 83) % 256));
  return sharp(raw, { raw: { width: 1, height: many, channels: 3, pageHeight: 1 } })
    .gif({ loop: 0 })
    .toBuffer();
}

it.each<[string, () => Buffer | Promise<Buffer>, string]>([
  ['2.5 gigapixels in a few kilobytes', () => png(50_000, 50_000, rows(50_000, 100)), 'media-too-many-pixels'],
  ['a side as long as the format can say', () => png(2 ** 31 - 1, 1, rows(8, 1)), 'media-unreadable'],
  ['no width at all', () => png(0, 100, rows(8, 100)), 'media-unreadable'],
  ['four thousand frames', () => frames(4000), 'media-animated'],
])('refuses %s', async (_case, made, code) => {
  const bomb = await made();
  expect(bomb.length).toBeLessThan(MEBIBYTE);
  await expect(encodeImage(bomb)).rejects.toMatchObject({ code });
});

it('gives the picture or says that it cannot be read, however much the data unpacks to', async () => {
  const bomb = png(16, 16, Buffer.alloc(200 * MEBIBYTE));
  expect(bomb.length).toBeLessThan(MEBIBYTE);
  const read = await encodeImage(bomb).catch((cause: unknown) => cause);
  if (read instanceof Error) expect(read).toMatchObject({ code: 'media-unreadable' });
  else expect(read).toMatchObject({ width: 16, height: 16 });
});

it('keeps nothing of what is said beside the picture, however much that unpacks to', async () => {
  const said = Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(Buffer.alloc(100 * MEBIBYTE, 'a'))]);
  const read = await encodeImage(png(16, 16, rows(16, 16), chunk('zTXt', said))).catch((cause: unknown) => cause);
  if (read instanceof Error) expect(read).toMatchObject({ code: 'media-unreadable' });
  else expect((read as { bytes: Buffer }).bytes.length).toBeLessThan(1000);
});
