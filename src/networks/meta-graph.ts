/** Calls to Meta's Graph API. https://developers.facebook.com/docs/graph-api/overview */
import { setTimeout as pause } from 'node:timers/promises';
import { isObject, jsonObject, textAt } from './answers';
import { send, type HttpAnswer } from './http';
import { expectDone } from './meta-errors';
import { NetworkError, type Connection } from './network';
import { TOO_MANY_POSTS, UNDATED, UNREADABLE } from './words';

export interface Graph {
  /** With the version: https://graph.facebook.com/v25.0 */
  readonly base: string;
  readonly token: string;
  /** Only its documentation of the token in a header makes that certain; Threads documents the parameter alone. */
  readonly tokenAs: 'header' | 'parameter';
  /** What may not stand in an error: the token, the text, descriptions, addresses of media. */
  readonly hidden: readonly string[];
  readonly signal: AbortSignal;
}

export type Fields = Readonly<Record<string, string | undefined>>;
type Said = Record<string, unknown>;

/** As `tell` and `ask`, and what came back is for the caller to judge. */
export function call(graph: Graph, method: 'GET' | 'POST' | 'DELETE', path: string, fields: Fields = {}) {
  const inHeader = graph.tokenAs === 'header';
  const form = formOf({ ...fields, ...(!inHeader && { access_token: graph.token }) });
  const posts = method === 'POST';
  return send({
    method,
    url: `${graph.base}/${path}${posts || form === '' ? '' : `?${form}`}`,
    headers: {
      ...(posts && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...(inHeader && { authorization: `Bearer ${graph.token}` }),
    },
    ...(posts && { body: form }),
    signal: graph.signal,
  });
}

export async function ask(graph: Graph, path: string, fields: Fields = {}): Promise<Said> {
  return done(graph, await call(graph, 'GET', path, fields));
}

/** A command that cannot make anything visible. */
export async function tell(graph: Graph, path: string, fields: Fields): Promise<Said> {
  return done(graph, await call(graph, 'POST', path, fields));
}

export function done(graph: Graph, answer: HttpAnswer): Said {
  expectDone(answer, graph.hidden);
  return jsonObject(answer);
}

/** The objects of a list, of every page up to so many. `since` ends it: lists begin with the latest. */
export async function askAll(graph: Graph, path: string, fields: Fields, isTooOld: (item: Said) => boolean) {
  const all: Said[] = [];
  for (let page = 0, after: string | undefined; page < MOST_PAGES; page += 1) {
    const said = await ask(graph, path, { ...fields, limit: PAGE, after });
    const items = listIn(said);
    all.push(...items.filter((item) => !isTooOld(item)));
    after = cursorIn(said);
    if (after === undefined || items.some(isTooOld)) return all;
  }
  throw new NetworkError('unknown', TOO_MANY_POSTS);
}

const PAGE = '50';
const MOST_PAGES = 20;

export function listIn(said: Said): Said[] {
  const { data } = said;
  if (Array.isArray(data) && data.every(isObject)) return data;
  throw new NetworkError('unknown', UNREADABLE);
}

function cursorIn({ paging }: Said): string | undefined {
  if (!isObject(paging) || !isObject(paging['cursors']) || paging['next'] === undefined) return undefined;
  const { after } = paging['cursors'];
  return typeof after === 'string' ? after : undefined;
}

/** Looks until something is true, ever less often, until the deadline. */
export async function until<T>(signal: AbortSignal, look: () => Promise<T | undefined>): Promise<T> {
  for (let ms = FIRST_PAUSE_MS; ; ms = Math.min(ms * 2, LONGEST_PAUSE_MS)) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await pause(ms, undefined, { signal }).catch((cause: unknown) => {
      throw new NetworkError(
        'not_sent',
        {
          nl: 'Het netwerk was nog met de afbeeldingen of de video bezig toen de tijd om was. Er is niets geplaatst.',
          en: 'The network was still working on the media at the deadline. Nothing was posted.',
        },
        { cause },
      );
    });
  }
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/** In order, and not so many at once that Meta or we would choke on them. */
export async function fewAtATime<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
  }
  return results;
}

const AT_ONCE = 4;

/** Meta's moments: 2026-12-01T08:00:00+0000. */
export function momentAt(item: Said, key: string): number {
  const at = Date.parse(textAt(item, key).replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (Number.isNaN(at)) throw new NetworkError('unknown', UNDATED);
  return at;
}

/** The same words, whatever a network does to spaces around them. */
export function sameText(one: unknown, other: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return plain(typeof one === 'string' ? one : '') === plain(other);
}

/** What was made ready, or that nothing was: without it there is nothing to publish or to look for. */
export function preparedIn(prepared: string | undefined, key: string): string | undefined {
  if (prepared === undefined) return undefined;
  const value = (JSON.parse(prepared) as Said)[key];
  return typeof value === 'string' ? value : undefined;
}

export function notPrepared(): NetworkError {
  return new NetworkError('not_sent', {
    nl: 'Er was niets klaargezet om te publiceren. Er is niets geplaatst.',
    en: 'Nothing was made ready to publish. Nothing was posted.',
  });
}

/** The credential, trimmed: it was copied from a page. */
export function tokenIn({ token = '' }: Connection['settings']): string {
  if (token.trim() === '')
    throw new NetworkError('login_expired', {
      nl: 'Het toegangstoken ontbreekt. Meld het kanaal opnieuw aan.',
      en: 'The access token is missing. Connect the channel again.',
    });
  return token.trim();
}

function formOf(fields: Fields): string {
  const said = Object.entries(fields).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return new URLSearchParams(said).toString();
}
