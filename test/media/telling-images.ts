/** Images that tell more than they show, in every way that telephones, cameras and programs write it. */
import { deflateSync, crc32 as crcOf } from 'node:zlib';
import sharp from 'sharp';

export interface TellingImage {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Stands in every piece of metadata: none of it may come out. */
export const CANARY = 'Amina Kouter12 51.0259N 4.4776E';
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${CANARY}"/></rdf:RDF></x:xmpmeta>`;
const EXIF = {
  IFD0: { Make: CANARY, Artist: CANARY, Copyright: CANARY, ImageDescription: CANARY, DateTime: '2026:11:30 10:00:00' },
  IFD2: { UserComment: CANARY, LensModel: CANARY, BodySerialNumber: CANARY },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 1/1 33/1', GPSLongitudeRef: 'E', GPSLongitude: '4/1 28/1 39/1' },
} as const;

type Kind = 'jpeg' | 'png' | 'webp' | 'gif';
type Telling = (kind: Kind, image: sharp.Sharp) => Promise<Buffer>;

const plain = (kind: Kind, image: sharp.Sharp) => image.toFormat(kind).toBuffer();
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const segment = (marker: number, ...parts: readonly (Buffer | string)[]) => {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin1(part) : part)));
  return Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
};
const chunk = (type: string, body: Buffer | string) => {
  const held = Buffer.concat([latin1(type), Buffer.from(body as string)]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(held.length - 4, 0);
  ends.writeUInt32BE(crcOf(held), 4);
  return Buffer.concat([ends.subarray(0, 4), held, ends.subarray(4)]);
};
const riff = (type: string, body: string) => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, latin1(body), Buffer.alloc(body.length % 2)]);
};
const blocks = (text: string) => Buffer.concat([Buffer.from([text.length]), latin1(text), Buffer.from([0])]);

const inserted =
  (at: number, more: () => Buffer): Telling =>
  async (kind, image) => {
    const bytes = await plain(kind, image);
    return Buffer.concat([bytes.subarray(0, at), more(), bytes.subarray(at)]);
  };
const inJpeg = (more: () => Buffer) => inserted(2, more);
/** After IHDR. */
const inPng = (more: () => Buffer) => inserted(33, more);
const inGif =
  (more: () => Buffer): Telling =>
  async (kind, image) => {
    const bytes = await plain(kind, image);
    return Buffer.concat([bytes.subarray(0, -1), more(), bytes.subarray(-1)]);
  };
const inWebp =
  (more: () => Buffer): Telling =>
  async (kind, image) => {
    const bytes = Buffer.concat([await plain(kind, image), more()]);
    bytes.writeUInt32LE(bytes.length - 8, 4);
    return bytes;
  };
const appended =
  (tail: string): Telling =>
  async (kind, image) =>
    Buffer.concat([await plain(kind, image), latin1(tail)]);

const irb = () =>
  Buffer.concat([
    latin1('8BIM\x04\x04\0\0'),
    Buffer.from([0, 0, 0, CANARY.length + 5, 0x1c, 2, 80, 0, CANARY.length]),
    latin1(CANARY),
  ]);
/** A TIFF that points to a small picture of the picture, as cameras write it. */
const thumbnail = () => {
  const tiff = Buffer.alloc(64);
  tiff.write('II*\0\x08\0\0\0\0\0\x0e\0\0\0\x02\0', 'latin1');
  [0x0201, 4, 1, 0, 44, 0, 0x0202, 4, 1, 0, CANARY.length, 0].forEach((value, place) =>
    tiff.writeUInt16LE(value, 16 + place * 2),
  );
  return Buffer.concat([latin1('Exif\0\0'), tiff.subarray(0, 44), latin1(CANARY)]);
};

const EVERYWHERE: Readonly<Record<string, Telling>> = {
  exif: (kind, image) => image.toFormat(kind).withExif(EXIF).toBuffer(),
  xmp: (kind, image) => image.toFormat(kind).withXmp(XMP).toBuffer(),
  icc: (kind, image) => image.toFormat(kind).withIccProfile('p3').toBuffer(),
  everything: (kind, image) =>
    image.toFormat(kind).withMetadata({ orientation: 6 }).withExifMerge(EXIF).withXmp(XMP).toBuffer(),
  'page behind it': appended(`<html><script>alert("${CANARY}")</script></html>`),
  'archive behind it': appended(`PK\x03\x04${CANARY}PK\x05\x06`),
};

const TELLINGS: Readonly<Record<Kind, Readonly<Record<string, Telling>>>> = {
  jpeg: {
    ...EVERYWHERE,
    comment: inJpeg(() => segment(0xfe, CANARY)),
    iptc: inJpeg(() => segment(0xed, 'Photoshop 3.0\0', irb())),
    thumbnail: inJpeg(() => segment(0xe1, thumbnail())),
    'longer xmp': inJpeg(() => segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0', CANARY)),
    provenance: inJpeg(() => segment(0xeb, 'JP\0\x01\0\0\0\x01', CANARY)),
    'more pictures': inJpeg(() => segment(0xe2, 'MPF\0', CANARY)),
    'camera maker': inJpeg(() => segment(0xe5, CANARY)),
    'film behind it': appended(`\0\0\0\x18ftypmp42${CANARY}`),
  },
  png: {
    ...EVERYWHERE,
    tEXt: inPng(() => chunk('tEXt', `Author\0${CANARY}`)),
    zTXt: inPng(() => chunk('zTXt', Buffer.concat([latin1('Comment\0\0'), deflateSync(CANARY)]))),
    iTXt: inPng(() => chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${XMP}`)),
    tIME: inPng(() => chunk('tIME', Buffer.from([7, 234, 11, 30, 10, 0, 0]))),
    'own chunk': inPng(() => chunk('amNa', CANARY)),
  },
  webp: {
    ...EVERYWHERE,
    'exif chunk': inWebp(() => riff('EXIF', CANARY)),
    'xmp chunk': inWebp(() => riff('XMP ', CANARY)),
    'own chunk': inWebp(() => riff('AMNA', CANARY)),
  },
  gif: {
    ...{ 'page behind it': EVERYWHERE['page behind it']!, 'archive behind it': EVERYWHERE['archive behind it']! },
    comment: inGif(() => Buffer.concat([Buffer.from([0x21, 0xfe]), blocks(CANARY)])),
    'xmp application': inGif(() =>
      Buffer.concat([Buffer.from([0x21, 0xff, 11]), latin1('XMP DataXMP'), blocks(CANARY)]),
    ),
    'own application': inGif(() =>
      Buffer.concat([Buffer.from([0x21, 0xff, 11]), latin1('AMINA  1.00'), blocks(CANARY)]),
    ),
  },
};

/** Each way in turn, until there are so many; no two have the same picture. */
export async function tellingImages(count: number): Promise<TellingImage[]> {
  const ways = Object.entries(TELLINGS).flatMap(([kind, tellings]) =>
    Object.entries(tellings).map(([way, tell]) => ({ kind: kind as Kind, way, tell })),
  );
  return Promise.all(
    Array.from({ length: count }, async (_, place) => {
      const { kind, way, tell } = ways[place % ways.length]!;
      const background = { r: place, g: (place * 7) % 256, b: 90 };
      const image = sharp({ create: { width: 24 + (place % 5), height: 16, channels: 3, background } });
      return { name: `${kind} with ${way}`, type: `image/${kind}`, bytes: await tell(kind, image) };
    }),
  );
}
