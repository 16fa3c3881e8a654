/** Why nothing was sent because of an image or a film, told to the author. */
import { ProductError } from '../common/product-error';
import { NetworkError } from '../networks';

/** A file that is gone or another one stays so; a storage that does not answer may answer within the grace. */
export function cannotRead(cause: unknown): never {
  if (cause instanceof ProductError && ['media-missing', 'media-changed'].includes(cause.code)) {
    throw new NetworkError('refused', GONE, { cause });
  }
  throw new NetworkError('not_sent', AWAY, { cause });
}

export function noAddress(cause: unknown): never {
  throw new NetworkError('not_sent', 'Er kon geen adres voor de afbeeldingen gemaakt worden. Er is niets verzonden.', {
    cause,
  });
}

const GONE =
  'Het bestand van een afbeelding of video ontbreekt of is gewijzigd. Er is niets verzonden. ' +
  'Neem het bericht terug, laad de afbeelding opnieuw op en dien opnieuw in.';
const AWAY = 'De opslag van afbeeldingen antwoordde niet. Er is niets verzonden; we proberen het opnieuw.';
