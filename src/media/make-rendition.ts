/** Another form of an image that we keep: of a type that is taken, smaller where it must be, and as good as fits. */
import sharp from 'sharp';
import { MOST_PIXELS } from './media.errors';
import { scaleTo, type Form, type Formed } from './rendition-form';
import type { ImageType } from './rights';

export interface MadeRendition {
  readonly bytes: Buffer;
  readonly type: ImageType;
  readonly width: number;
  readonly height: number;
}

interface Try {
  readonly type: ImageType;
  readonly quality: number;
  readonly scale: number;
}

const BEST = 90;
const QUALITIES = [BEST, 80, 70, 60];
const SMALLER = 0.75;
const MOST_STEPS = 16;
const LONGEST_SECONDS = 30;
/** Behind what is see-through, where the type knows no such thing. */
const PAPER = '#fff';

/** The same image and form give the same bytes. Throws when nothing fits. */
export async function makeRendition(kept: Buffer, image: Formed, form: Form): Promise<MadeRendition> {
  for (const attempt of tries(image, form)) {
    const made = await encode(kept, image, attempt);
    if (made.bytes.length <= form.bytes) return made;
  }
  throw new RangeError('No form of this image is small enough.');
}

function* tries(image: Formed, form: Form): Generator<Try> {
  const first = scaleTo(image, form);
  const own = form.types.find((type) => type === image.type);
  if (own) yield { type: own, quality: BEST, scale: first };
  const type = form.types.includes('image/jpeg') ? 'image/jpeg' : (own ?? form.types[0]);
  if (!type) return;
  for (let step = 0; step < MOST_STEPS; step++) {
    for (const quality of QUALITIES) yield { type, quality, scale: first * SMALLER ** step };
  }
}

async function encode(kept: Buffer, { width, height }: Formed, { type, quality, scale }: Try): Promise<MadeRendition> {
  const smaller = (side: number) => Math.max(1, Math.floor(side * scale + Number.EPSILON * side));
  const image = sharp(kept, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  if (scale < 1)
    image.resize({ width: smaller(width), height: smaller(height), fit: 'fill', withoutEnlargement: true });
  if (type === 'image/jpeg') image.flatten({ background: PAPER });
  const written = image.toFormat(formatOf(type), type === 'image/png' || type === 'image/gif' ? {} : { quality });
  const { data, info } = await written.timeout({ seconds: LONGEST_SECONDS }).toBuffer({ resolveWithObject: true });
  return { bytes: data, type, width: info.width, height: info.height };
}

const formatOf = (type: ImageType) => type.slice('image/'.length) as 'jpeg' | 'png' | 'webp' | 'gif';
