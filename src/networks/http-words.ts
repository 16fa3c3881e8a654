/** Why a server was not reached or not heard out, in both languages. */
import { isNativeError } from 'node:util/types';
import type { Sentence } from '../common/product-error';

/** A connection that we ourselves did not open, or gave up. */
export class NotConnected extends Error {
  constructor(readonly says: Sentence) {
    super(says.en);
  }
}

export const NO_MORE: Sentence = {
  nl: 'er mag geen verbinding meer worden geopend',
  en: 'No connection may be opened any more',
};

export const CONNECT_OVER: Sentence = { nl: 'verbinden duurde te lang', en: 'The time to connect is over' };

export const SEND_OVER: Sentence = { nl: 'de tijd om te verzenden is om', en: 'The time to send is over' };

export const NO_ADDRESS: Sentence = { nl: 'deze naam heeft geen adres', en: 'This name has no address' };

export const INSIDE: Sentence = {
  nl: 'deze naam leidt naar een adres binnen een netwerk, en dat roepen we niet aan',
  en: 'This name leads to an address inside a network; it is not called',
};

/** The codes of Node and undici, as far as somebody can do something with them. */
const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'de verbinding werd geweigerd',
  ECONNRESET: 'de verbinding werd verbroken',
  ENOTFOUND: 'deze naam bestaat niet',
  EAI_AGAIN: 'deze naam kon niet worden opgezocht',
  EHOSTUNREACH: 'de server is niet bereikbaar',
  ENETUNREACH: 'de server is niet bereikbaar',
  ETIMEDOUT: 'de server antwoordde niet op tijd',
  CERT_HAS_EXPIRED: 'het certificaat van de server is verlopen',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'het certificaat van de server is niet te vertrouwen',
  ERR_TLS_CERT_ALTNAME_INVALID: 'het certificaat van de server is van een andere naam',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'het antwoord is te groot',
  UND_ERR_SOCKET: 'de verbinding werd verbroken',
};

export function reasonOf(cause: unknown, signal?: AbortSignal): Sentence {
  if (signal?.aborted) return { nl: 'de tijd was om', en: 'the deadline passed' };
  if (cause instanceof NotConnected) return cause.says;
  if (!isNativeError(cause)) return { nl: 'de verbinding mislukte', en: 'the connection failed' };
  const { code } = cause as NodeJS.ErrnoException;
  return { nl: CODES[code ?? ''] ?? 'de verbinding mislukte', en: cause.message };
}

export const notReached = (host: string, why: Sentence): Sentence => ({
  nl: `${host} was niet bereikbaar: ${why.nl}. Er is niets verzonden.`,
  en: `${host} could not be reached: ${why.en}. Nothing was sent.`,
});

export const notHeardOut = (host: string, why: Sentence): Sentence => ({
  nl: `${host} antwoordde niet volledig: ${why.nl}. Of het dit aannam, is niet zeker.`,
  en: `${host} did not answer fully: ${why.en}. Whether it took this is not known.`,
});
