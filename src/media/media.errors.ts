import { ProductError } from '../common/product-error';

const MIB = 1024 * 1024;
export const MOST_BYTES = 10 * MIB;
export const MOST_PIXELS = 50_000_000;
export const MOST_VIDEO_BYTES = 100 * MIB;
export const MOST_VIDEO_SECONDS = 600;
export const MOST_VIDEO_EDGE = 4096;

const gone = (code: string, sha256: string, en: string) =>
  new ProductError(
    code,
    503,
    { nl: 'Het bestand van deze afbeelding is beschadigd of weg. Laad de afbeelding opnieuw op.', en },
    { extension: { sha256 } },
  );

export const mediaMissing = (sha256: string) =>
  gone('media-missing', sha256, 'The file of this image is missing. Please upload the image again.');

export const mediaChanged = (sha256: string) =>
  gone('media-changed', sha256, 'The file of this image has been damaged. Please upload the image again.');

/** Nothing is known of the file itself. */
export const storeUnavailable = (cause: unknown) =>
  new ProductError(
    'media-store-unavailable',
    503,
    {
      nl: 'De opslag van afbeeldingen antwoordt nu niet. Probeer het straks opnieuw.',
      en: 'The storage of images does not answer now. Please try again later.',
    },
    { cause },
  );

export const mediaTooLarge = () =>
  new ProductError('media-too-large', 413, {
    nl: `Dit bestand is te groot: een afbeelding hoogstens ${MOST_BYTES / MIB} MiB, een video ${MOST_VIDEO_BYTES / MIB} MiB.`,
    en: `This file is too large: an image ${MOST_BYTES / MIB} MiB at most, a film ${MOST_VIDEO_BYTES / MIB} MiB.`,
  });

export const mediaTypeUnknown = () =>
  new ProductError('media-type', 415, {
    nl: 'Dit is geen afbeelding of video die we aannemen. Stuur een JPEG, PNG, WebP, GIF of MP4.',
    en: 'This is not an image or a film that we accept. Send a JPEG, PNG, WebP, GIF or MP4.',
  });

export const tooManyPixels = () =>
  new ProductError('media-too-many-pixels', 422, {
    nl: `Deze afbeelding heeft te veel beeldpunten: hoogstens ${MOST_PIXELS / 1_000_000} megapixels.`,
    en: `This image has too many pixels: ${MOST_PIXELS / 1_000_000} megapixels at most.`,
  });

export const mediaMoves = () =>
  new ProductError('media-animated', 422, {
    nl: 'Bewegende afbeeldingen nemen we niet aan. Stuur één stilstaand beeld.',
    en: 'We do not accept moving images. Send one still image.',
  });

export const mediaUnreadable = (cause: unknown) =>
  new ProductError(
    'media-unreadable',
    422,
    {
      nl: 'Deze afbeelding is beschadigd en kan niet worden gelezen.',
      en: 'This image is damaged and cannot be read.',
    },
    { cause },
  );

export const notAForm = (status: 400 | 415, cause?: unknown) =>
  new ProductError(
    'malformed-form',
    status,
    {
      nl: 'Stuur één afbeelding of video als multipart/form-data, in het veld "file".',
      en: 'Send one image or film as multipart/form-data, in the field "file".',
    },
    { cause },
  );
