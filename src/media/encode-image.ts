/** What is kept of an image is its picture: upright, in the colours of the web, and without place, time or camera. */
import sharp, { type Metadata, type Sharp } from 'sharp';
import { mediaMoves, mediaTypeUnknown, mediaUnreadable, MOST_PIXELS, tooManyPixels } from './media.errors';
import type { ImageType } from './rights';
import { tellsWhereTaken } from './taken-where';

export interface EncodedImage {
  readonly bytes: Buffer;
  readonly type: ImageType;
  readonly width: number;
  readonly height: number;
  /** Whether the file said where it was taken; what is kept never does. */
  readonly located: boolean;
}

interface Format {
  readonly type: ImageType;
  /** The first bytes of such a file: nothing else is ever handed to a decoder. */
  readonly begins: RegExp;
  readonly write: (image: Sharp) => Sharp;
}

const LONGEST_SECONDS = 30;

const FORMATS: Readonly<Record<string, Format>> = {
  jpeg: { type: 'image/jpeg', begins: /^\xff\xd8\xff/, write: (image) => image.jpeg({ quality: 90 }) },
  png: { type: 'image/png', begins: /^\x89PNG\r\n\x1a\n/, write: (image) => image.png() },
  webp: { type: 'image/webp', begins: /^RIFF[^]{4}WEBP/, write: (image) => image.webp({ quality: 90 }) },
  gif: { type: 'image/gif', begins: /^GIF8[79]a/, write: (image) => image.gif() },
};

export async function encodeImage(typed: Buffer): Promise<EncodedImage> {
  const beginning = typed.toString('latin1', 0, 16);
  const [name, format] = Object.entries(FORMATS).find(([, { begins }]) => begins.test(beginning)) ?? [];
  if (!format) throw mediaTypeUnknown();
  const metadata = await readable(sharp(typed, { limitInputPixels: false }).metadata());
  assertFits(metadata, name);
  const upright = sharp(typed, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient();
  const written = format.write(upright).timeout({ seconds: LONGEST_SECONDS }).toBuffer({ resolveWithObject: true });
  const { data, info } = await readable(written);
  const { width, height } = info;
  return { bytes: data, type: format.type, width, height, located: tellsWhereTaken(metadata) };
}

function assertFits({ format, width, height, pages = 1 }: Metadata, announced: string | undefined): void {
  if (format !== announced) throw mediaTypeUnknown();
  if (width * height > MOST_PIXELS) throw tooManyPixels();
  if (pages > 1) throw mediaMoves();
}

async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw mediaUnreadable(cause);
  }
}
