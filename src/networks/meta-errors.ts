/**
 * What Meta's error codes prove. https://developers.facebook.com/docs/graph-api/guides/error-handling and
 * https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/error-codes
 */
import type { Sentence } from '../common/product-error';
import { answered, expectOk, isObject, objectIn } from './answers';
import type { HttpAnswer } from './http';
import { NetworkError, type NetworkErrorKind } from './network';

interface Meaning {
  readonly kind: NetworkErrorKind;
  readonly words: Sentence;
}

const LOGIN: Meaning = {
  kind: 'login_expired',
  words: {
    nl: 'de aanmelding werkt niet meer. Meld het kanaal opnieuw aan',
    en: 'the sign-in no longer works; connect the account again',
  },
};
const RIGHTS: Meaning = {
  kind: 'refused',
  words: {
    nl: 'het verbonden account heeft daar het recht niet toe. Meld het kanaal opnieuw aan, met alle rechten',
    en: 'the connected account lacks the right to do this. Connect it again, with all rights',
  },
};
const INVALID: Meaning = {
  kind: 'refused',
  words: {
    nl: 'het neemt deze tekst, deze afbeelding of deze video niet aan',
    en: 'it does not take this text or this medium',
  },
};
const FULL: Meaning = {
  kind: 'refused',
  words: {
    nl: 'het account heeft zijn aantal berichten voor 24 uur bereikt. Probeer het later opnieuw',
    en: 'the account has reached its number of posts for 24 hours. Try again later',
  },
};
const NOT_READY: Meaning = {
  kind: 'not_sent',
  words: { nl: 'de afbeeldingen of de video zijn er nog niet klaar', en: 'the media are not ready yet' },
};

/** Those that say for certain that nothing was published. What is not here proves nothing when publishing. */
const CERTAIN: Readonly<Record<number, Meaning>> = {
  3: RIGHTS,
  9: FULL,
  10: RIGHTS,
  25: {
    kind: 'refused',
    words: {
      nl: 'het account is beperkt. De eigenaar moet zich op het netwerk aanmelden en kijken waarom',
      en: 'the account is restricted; its owner must sign in to the app and look why',
    },
  },
  100: INVALID,
  102: LOGIN,
  190: LOGIN,
  352: INVALID,
  368: {
    kind: 'refused',
    words: {
      nl: 'het staat dit een tijd niet toe, door zijn eigen regels. Probeer het later opnieuw',
      en: 'it blocks this action for a while, because of its own rules. Try again later',
    },
  },
  506: {
    kind: 'refused',
    words: {
      nl: 'dezelfde tekst staat er al, door iemand anders of eerder geplaatst. Kijk op het netwerk',
      en: 'the same text stands there already, placed by somebody else or earlier. Look on the network',
    },
  },
  9007: NOT_READY,
  36000: {
    kind: 'refused',
    words: { nl: 'de afbeelding is te groot. Kies een kleinere', en: 'the image is too large. Choose a smaller one' },
  },
  36001: {
    kind: 'refused',
    words: {
      nl: 'het neemt dit soort afbeelding niet aan. Kies een andere',
      en: 'it does not take this type of image. Choose another',
    },
  },
  36003: {
    kind: 'refused',
    words: {
      nl: 'het neemt geen afbeelding van deze vorm aan. Kies een andere',
      en: 'it does not take an image of this shape. Choose another',
    },
  },
  36004: {
    kind: 'refused',
    words: { nl: 'de tekst is te lang. Kort de tekst in', en: 'the text is too long. Shorten it' },
  },
};

/** "Object does not exist, or lacks permission": answered at times for objects that do exist. */
const NOT_SEEN = { code: 100, subcode: 33 };

/** Another attempt may go well. */
const PASSING = new Set([-2, -1, 1, 2, 4, 17, 32, 341, 613]);
const isRateLimit = (code: number) => code >= 80_000 && code <= 80_014;
const NOT_FETCHED = 9004;
const WAIT_MS = 60_000;

interface GraphError {
  readonly code: number;
  readonly subcode: number;
  readonly passing: boolean;
  readonly said: string;
}

/**
 * For the one request that makes a post visible. Only a code that is known to be a no is one: rate limits (4) and
 * server errors (1, 2) have come back with posts that stood there.
 */
export function expectPublished(answer: HttpAnswer, hidden: readonly string[]): void {
  if (answer.status >= 200 && answer.status < 300) return;
  const error = errorIn(answer);
  const meaning = error && !isNotSeen(error) ? meaningOf(error) : undefined;
  const { kind, words } = meaning ?? {
    kind: 'unknown',
    words: { nl: 'of het dit gepubliceerd heeft, is niet zeker', en: 'whether it published this is not known' },
  };
  throw failure(answer, kind, words, hidden);
}

/** For every other request: none of them can make anything visible. */
export function expectDone(answer: HttpAnswer, hidden: readonly string[]): void {
  if (answer.status >= 200 && answer.status < 300) return;
  const error = errorIn(answer);
  if (!error) return expectOk(answer, { hidden });
  if (error.code === NOT_FETCHED)
    throw failure(
      answer,
      'not_sent',
      { nl: 'het kon de afbeeldingen of de video niet bij ons ophalen', en: 'it could not fetch the media from us' },
      hidden,
    );
  if (error.passing || PASSING.has(error.code) || isRateLimit(error.code))
    throw failure(answer, 'not_sent', { nl: 'het heeft het te druk', en: 'it is busy' }, hidden);
  const { kind, words } = meaningOf(error) ?? {
    kind: 'refused',
    words: { nl: 'het neemt dit niet aan', en: 'it does not take this' },
  };
  throw failure(answer, kind, words, hidden);
}

/** Whether Meta says that it does not see this object; that is no proof that it is not there. */
export function isNotSeenIn(answer: HttpAnswer): boolean {
  const error = errorIn(answer);
  return error !== undefined && isNotSeen(error);
}

function meaningOf({ code }: GraphError): Meaning | undefined {
  return code >= 200 && code <= 299 ? RIGHTS : CERTAIN[code];
}

function isNotSeen({ code, subcode }: GraphError): boolean {
  return code === NOT_SEEN.code && subcode === NOT_SEEN.subcode;
}

function failure(answer: HttpAnswer, kind: NetworkErrorKind, words: Sentence, hidden: readonly string[]): NetworkError {
  const { code, subcode, said } = errorIn(answer) ?? { code: 0, subcode: 0, said: '' };
  const named = code === 0 ? `${answer.status}` : `${answer.status}, code ${code}${subcode ? `/${subcode}` : ''}`;
  return new NetworkError(kind, answered(named, words), {
    status: answer.status,
    cause: hidden.some((secret) => secret !== '' && said.includes(secret)) ? undefined : said || undefined,
    retryAfterMs: kind === 'not_sent' ? WAIT_MS : undefined,
  });
}

function errorIn(answer: HttpAnswer): GraphError | undefined {
  const { error } = objectIn(answer.text);
  if (!isObject(error) || typeof error['code'] !== 'number') return undefined;
  const words = [error['error_user_msg'], error['message']].find((word) => typeof word === 'string' && word !== '');
  const subcode = typeof error['error_subcode'] === 'number' ? error['error_subcode'] : 0;
  return { code: error['code'], subcode, passing: error['is_transient'] === true, said: String(words ?? '') };
}
