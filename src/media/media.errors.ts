import { ProductError } from '../common/product-error';

export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_PIXELS = 50_000_000;

const gone = (code: string, sha256: string, en: string, cause?: unknown) =>
  new ProductError(
    code,
    503,
    { nl: 'Het bestand van deze afbeelding is beschadigd of weg. Laad de afbeelding opnieuw op.', en },
    { extension: { sha256 }, cause },
  );

export const mediaMissing = (sha256: string, cause: unknown) =>
  gone('media-missing', sha256, 'The file of this image is missing. Please upload the image again.', cause);

export const mediaChanged = (sha256: string) =>
  gone('media-changed', sha256, 'The file of this image has been damaged. Please upload the image again.');

export const mediaTooLarge = () =>
  new ProductError('media-too-large', 413, {
    nl: `Deze afbeelding is te groot: hoogstens ${MOST_BYTES / 1024 / 1024} MiB.`,
    en: `This image is too large: ${MOST_BYTES / 1024 / 1024} MiB at most.`,
  });

export const mediaTypeUnknown = () =>
  new ProductError('media-type', 415, {
    nl: 'Dit is geen afbeelding die we aannemen. Stuur een JPEG, PNG, WebP of GIF.',
    en: 'This is not an image that we accept. Send a JPEG, PNG, WebP or GIF.',
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
      nl: 'Stuur één afbeelding als multipart/form-data, in het veld "file".',
      en: 'Send one image as multipart/form-data, in the field "file".',
    },
    { cause },
  );
