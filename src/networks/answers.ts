/** What a network's answer proves. */
import type { Sentence } from '../common/product-error';
import type { HttpAnswer } from './http';
import { NetworkError, type NetworkErrorKind } from './network';
import { UNREADABLE } from './words';

/** A clear no. Other 4xx (a time-out, a conflict, "too early") leave open whether an earlier byte was acted on. */
const CLEAR_NO = new Set([400, 402, 403, 404, 405, 406, 410, 411, 413, 414, 415, 422, 451]);

const LONGEST_WORDS = 300;
const LATEST_RETRY_MS = 24 * 3600_000;

/**
 * 2xx passes. `hidden` are strings (the credential, the text) that the network may repeat in its own words and that
 * must not reach a log. A redirect is a clear no for an API: it would have to be followed to post anything; where the
 * address is anybody's own server, say `redirect: 'unknown'`, as some handle a form first and redirect after.
 */
export function expectOk(
  answer: HttpAnswer,
  options: { readonly hidden?: readonly string[]; readonly redirect?: NetworkErrorKind } = {},
): void {
  if (answer.status >= 200 && answer.status < 300) return;
  const kind = kindOf(answer.status, options.redirect ?? 'refused');
  throw new NetworkError(kind, answered(`${answer.status}`, MEANING[kind]), {
    status: answer.status,
    cause: ownWords(answer.text, options.hidden ?? []),
    retryAfterMs: kind === 'not_sent' ? retryAfterMs(answer.headers) : undefined,
  });
}

const MEANING: Record<NetworkErrorKind, Sentence> = {
  not_sent: {
    nl: 'te veel verzoeken, het nam dit niet aan',
    en: 'too many requests, it did not take this one',
  },
  refused: { nl: 'het neemt dit niet aan', en: 'it does not take this' },
  login_expired: {
    nl: 'de aanmelding werkt niet. Meld het kanaal opnieuw aan',
    en: 'the credentials do not work. Connect the channel again',
  },
  unknown: { nl: 'of het dit aannam, is niet zeker', en: 'whether it took this is not known' },
};

/** The meaning begins small and has no full stop: it is told as one sentence with the number of the answer. */
export const answered = (status: string, { nl, en }: Sentence): Sentence => ({
  nl: `Het netwerk antwoordde met ${status}: ${nl}.`,
  en: `The network answered ${status}: ${en}.`,
});

function kindOf(status: number, redirect: NetworkErrorKind): NetworkErrorKind {
  if (status === 401) return 'login_expired';
  if (status === 429) return 'not_sent';
  if (status >= 300 && status < 400) return redirect;
  return CLEAR_NO.has(status) ? 'refused' : 'unknown';
}

/** The answer as a JSON object. Anything else after a 2xx means: taken, but we cannot read what. */
export function jsonObject(answer: HttpAnswer): Record<string, unknown> {
  const value = parse(answer.text);
  if (isObject(value)) return value;
  throw new NetworkError('unknown', UNREADABLE, { status: answer.status });
}

export function jsonList(answer: HttpAnswer): Record<string, unknown>[] {
  const value = parse(answer.text);
  if (Array.isArray(value) && value.every(isObject)) return value;
  throw new NetworkError('unknown', UNREADABLE, { status: answer.status });
}

/** A text that must be there, or the answer proves nothing. */
export function textAt(object: Record<string, unknown>, key: string): string {
  const value = object[key];
  if (typeof value === 'string' && value !== '') return value;
  throw new NetworkError('unknown', {
    nl: `In het antwoord van het netwerk ontbreekt ${key}.`,
    en: `The network's answer has no ${key}.`,
  });
}

/** For everything that happens before the post itself is sent: whatever goes wrong there, nothing was posted. */
export async function beforePosting<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof NetworkError) || cause.kind !== 'unknown') throw cause;
    throw new NetworkError('not_sent', nothingPosted(cause.says), { ...cause.options, cause });
  }
}

const nothingPosted = ({ nl, en }: Sentence): Sentence => ({
  nl: `${nl} Er is niets geplaatst.`,
  en: `${en} Nothing was posted.`,
});

/** The object in a text that need not hold one. */
export function objectIn(text: string): Record<string, unknown> {
  const value = parse(text);
  return isObject(value) ? value : {};
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The network's error words, and only those: the rest of a body may repeat what we sent. */
function ownWords(text: string, hidden: readonly string[]): string | undefined {
  const answer = objectIn(text);
  const words = [answer['error'], answer['message'], answer['error_description']]
    .filter((word) => typeof word === 'string')
    .join(': ')
    .slice(0, LONGEST_WORDS);
  return hidden.some((secret) => secret !== '' && words.includes(secret)) ? undefined : words || undefined;
}

/** Retry-After in seconds or as a date; the `reset` headers as Unix seconds (Bluesky, X) or as a date (Mastodon). */
function retryAfterMs(headers: Readonly<Record<string, string>>): number | undefined {
  const after = headers['retry-after'];
  const reset = headers['ratelimit-reset'] ?? headers['x-ratelimit-reset'] ?? headers['x-rate-limit-reset'];
  const wait = after && /^\d+$/.test(after) ? Number(after) * 1000 : instant(after ?? reset) - Date.now();
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LATEST_RETRY_MS) : undefined;
}

function instant(value: string | undefined): number {
  if (value === undefined) return NaN;
  return /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value);
}
