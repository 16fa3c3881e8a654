/**
 * Everything in an image file that is not its picture, read from the file's own structure and not through the library
 * that wrote it: each segment, chunk or block that no decoder needs is named, and so is what follows the end.
 */
type Reader = (bytes: Buffer) => string[];

/** SOI, EOI, frames, tables, scans and restart intervals. */
const JPEG_PICTURE = [0xc0, 0xc1, 0xc2, 0xc4, 0xda, 0xdb, 0xdd];
const JFIF = 0xe0;
const PNG_PICTURE = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'];
const WEBP_PICTURE = ['VP8 ', 'VP8L', 'VP8X', 'ALPH'];
/** Of VP8X: a profile, EXIF, XMP. */
const WEBP_TOLD = 0x20 | 0x08 | 0x04;
const GIF_CONTROL = 0xf9;

export const strangersIn: Reader = (bytes) => {
  if (bytes[0] === 0xff) return inJpeg(bytes);
  if (bytes[0] === 0x89) return inPng(bytes);
  return bytes.toString('latin1', 0, 4) === 'RIFF' ? inWebp(bytes) : inGif(bytes);
};

const inJpeg: Reader = (bytes) => {
  const found: string[] = [];
  let at = 2;
  while (at < bytes.length && bytes[at + 1] !== 0xd9) {
    const marker = bytes[at + 1]!;
    const length = bytes.readUInt16BE(at + 2);
    const isPlainJfif = marker === JFIF && length === 16 && bytes.toString('latin1', at + 4, at + 8) === 'JFIF';
    if (!JPEG_PICTURE.includes(marker) && !isPlainJfif) found.push(`marker ${marker.toString(16)}`);
    at += 2 + length;
    if (marker === 0xda) at = afterScan(bytes, at);
  }
  return at + 2 === bytes.length ? found : [...found, 'after the end'];
};

/** Within a scan, 0xff is followed by 0 or by a restart mark. */
function afterScan(bytes: Buffer, from: number): number {
  let at = from;
  while (!(bytes[at] === 0xff && bytes[at + 1] !== 0 && !(bytes[at + 1]! >= 0xd0 && bytes[at + 1]! <= 0xd7))) at += 1;
  return at;
}

const inPng: Reader = (bytes) => {
  const found: string[] = [];
  let [at, last] = [8, ''];
  for (; at < bytes.length && last !== 'IEND'; at += 12 + bytes.readUInt32BE(at)) {
    last = bytes.toString('latin1', at + 4, at + 8);
    const isDensity = last === 'pHYs';
    if (!PNG_PICTURE.includes(last) && !isDensity) found.push(last);
  }
  return at === bytes.length ? found : [...found, 'after the end'];
};

const inWebp: Reader = (bytes) => {
  const found: string[] = [];
  let at = 12;
  for (; at < bytes.length;) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    if (!WEBP_PICTURE.includes(type)) found.push(type);
    if (type === 'VP8X' && bytes[at + 8]! & WEBP_TOLD) found.push('announced');
    at += 8 + length + (length % 2);
  }
  return at === bytes.length && bytes.readUInt32LE(4) + 8 === bytes.length ? found : [...found, 'after the end'];
};

const inGif: Reader = (bytes) => {
  const found: string[] = [];
  let at = 13 + colours(bytes[10]!);
  for (; bytes[at] !== 0x3b;) {
    if (bytes[at] === 0x2c) at = afterBlocks(bytes, at + 10 + colours(bytes[at + 9]!) + 1);
    else {
      if (bytes[at + 1] !== GIF_CONTROL) found.push(`extension ${bytes[at + 1]!.toString(16)}`);
      at = afterBlocks(bytes, at + 2);
    }
  }
  return at + 1 === bytes.length ? found : [...found, 'after the end'];
};

const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function afterBlocks(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] !== 0) at += 1 + bytes[at]!;
  return at + 1;
}
