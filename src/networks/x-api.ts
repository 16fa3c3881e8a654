/** Calls to version 2 of the API of X, and what its nos mean. https://docs.x.com/x-api */
import type { Sentence } from '../common/product-error';
import { expectOk, isObject, jsonObject, objectIn } from './answers';
import { send, type HttpAnswer, type HttpRequest } from './http';
import { NetworkError, type Connection } from './network';
import { signInAt, unreadable } from './words';

const API = 'https://api.x.com';

export interface XRequest extends Pick<HttpRequest, 'method' | 'headers' | 'body'> {
  readonly path: string;
  /** What becomes the body. */
  readonly json?: Readonly<Record<string, unknown>>;
}

export interface XApi {
  ask(request: XRequest): Promise<HttpAnswer>;
  /** 2xx passes. */
  expectTaken(answer: HttpAnswer): void;
}

/** What only X says, of which a person can do something about. */
const NOS: readonly (readonly [status: number, said: RegExp, words: Sentence])[] = [
  [
    402,
    /^/,
    {
      nl: 'X heeft voor deze app geen tegoed meer. Koop tegoed in de ontwikkelaarsconsole van X en verzend daarna opnieuw.',
      en: 'X has no credits left for this app. Buy credits in the developer console of X, then send again.',
    },
  ],
  [
    403,
    /have not been mentioned|otherwise engaged/i,
    {
      nl: 'X laat een app alleen antwoorden waar dit account vermeld werd. Antwoord op X zelf.',
      en: 'X lets an app answer only where this account was mentioned. Answer on X itself.',
    },
  ],
  [
    403,
    /not permitted to perform/i,
    {
      nl: 'X laat deze app niet voor het account plaatsen. Meld het kanaal opnieuw aan, met alle rechten.',
      en: 'X does not let this app post for the account. Connect it again, with all rights.',
    },
  ],
  [
    403,
    /client-not-enrolled/i,
    {
      nl: 'X kent deze app niet als betalend. Kijk het na in de ontwikkelaarsconsole van X.',
      en: 'X does not know this app as a paying one. Check it in the developer console of X.',
    },
  ],
  [
    400,
    /text is too long/i,
    { nl: 'X vindt de tekst te lang. Kort de tekst in.', en: 'X finds the text too long. Shorten the text.' },
  ],
];

/** `text` may stand in no error, nor may a credential. */
export function xApi(settings: Connection['settings'], signal: AbortSignal, text = ''): XApi {
  const { token = '', refreshToken = '' } = settings;
  if (token.trim() === '') throw new NetworkError('refused', signInAt('X'));
  return {
    ask: ({ path, json, headers, body, method }) =>
      send({
        ...{ method, url: API + path, signal, body: json ? JSON.stringify(json) : body },
        headers: {
          authorization: `Bearer ${token.trim()}`,
          ...(json && { 'content-type': 'application/json' }),
          ...headers,
        },
      }),
    expectTaken(answer) {
      const known = NOS.find(([status, said]) => answer.status === status && said.test(wordsOf(answer)));
      if (known) throw new NetworkError('refused', known[2], { status: answer.status });
      expectOk(answer, { hidden: [token.trim(), refreshToken.trim(), text] });
    },
  };
}

/** The problem in the network's own words: to compare, never to show. */
export function wordsOf(answer: HttpAnswer): string {
  const { detail, reason, title } = objectIn(answer.text);
  return [detail, reason, title].filter((word) => typeof word === 'string').join(' ');
}

/** Everything that X answers stands in `data`. */
export function dataOf(answer: HttpAnswer): Record<string, unknown> {
  const { data } = jsonObject(answer);
  if (isObject(data)) return data;
  throw new NetworkError('unknown', unreadable('X'), { status: answer.status });
}
