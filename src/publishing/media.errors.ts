/** Why nothing was sent because of an image or a film, told to the author. */
import { ProductError, type Sentence } from '../common/product-error';
import { NetworkError } from '../networks';

/** A file that is gone or another one stays so; a storage that does not answer may answer within the grace. */
export function cannotRead(cause: unknown): never {
  if (cause instanceof ProductError && ['media-missing', 'media-changed'].includes(cause.code)) {
    throw new NetworkError('refused', GONE, { cause });
  }
  throw new NetworkError('not_sent', AWAY, { cause });
}

export function noAddress(cause: unknown): never {
  throw new NetworkError('not_sent', NO_ADDRESS, { cause });
}

const GONE: Sentence = {
  nl:
    'Het bestand van een afbeelding of video ontbreekt of is gewijzigd. Er is niets verzonden. ' +
    'Neem het bericht terug, laad de afbeelding opnieuw op en dien opnieuw in.',
  en:
    'The file of an image or video is missing or was changed. Nothing was sent. ' +
    'Take the post back, upload the image again and submit it again.',
};

const AWAY: Sentence = {
  nl: 'De opslag van afbeeldingen antwoordde niet. Er is niets verzonden; we proberen het opnieuw.',
  en: 'The storage of images did not answer. Nothing was sent; we try again.',
};

const NO_ADDRESS: Sentence = {
  nl: 'Er kon geen adres voor de afbeeldingen gemaakt worden. Er is niets verzonden.',
  en: 'No address could be made for the images. Nothing was sent.',
};
