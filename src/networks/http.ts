/**
 * The only door to other people's servers: one request over one new connection, never a redirect, never a repeat.
 * What it throws says whether the first byte had left.
 */
import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Client } from 'undici';
import { mayCall } from './addresses';
import { connectOnce } from './connect';
import { INSIDE, NO_ADDRESS, NotConnected, notHeardOut, notReached, reasonOf } from './http-words';
import { NetworkError } from './network';

const LARGEST_ANSWER = 1024 * 1024;

let allowPrivateAddresses = false;
let standIns: Readonly<Record<string, string>> = {};

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly signal: AbortSignal;
  /** The address was set by who runs the installation and typed by no user: it may lie inside the network. */
  readonly mayBeInside?: boolean;
  /** In bytes. */
  readonly largestAnswer?: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface Gateway {
  /** For test servers and for networks inside one's own walls. */
  readonly allowPrivateAddresses: boolean;
  /** For a trial: requests to a network's own origin go to a simulator at another one. */
  readonly standIns?: Readonly<Record<string, string>>;
}

/** Said once, at the start. */
export function configureGateway(settings: Gateway): void {
  allowPrivateAddresses = settings.allowPrivateAddresses;
  standIns = settings.standIns ?? {};
}

/** Where an address of a network really leads: itself, or in a trial its simulator. Also for what a browser opens. */
export function standInFor(address: string): string {
  const { origin } = new URL(address);
  const standIn = standIns[origin];
  return standIn === undefined ? address : `${standIn}${address.slice(origin.length)}`;
}

export async function send(request: HttpRequest): Promise<HttpAnswer> {
  const inside = request.mayBeInside ?? allowPrivateAddresses;
  const url = callableUrl(request.url, inside);
  const connection = { opened: false };
  const connect = connectOnce(connection, guardedLookup(inside), request.signal);
  const client = new Client(url.origin, { connect, maxResponseSize: request.largestAnswer ?? LARGEST_ANSWER });
  try {
    return await exchange(client, url, request);
  } catch (cause) {
    throw failure(connection.opened, url, request.signal, cause);
  } finally {
    void client.destroy();
  }
}

/** Whether this address could be called at all: its form, and where its name leads now. */
export async function assertCallable(address: string): Promise<void> {
  const inside = allowPrivateAddresses;
  const { hostname, host } = callableUrl(address, inside);
  await new Promise<void>((resolve, reject) =>
    guardedLookup(inside)(bare(hostname), { all: true }, (error) =>
      error ? reject(new NetworkError('not_sent', notReached(host, reasonOf(error)), { cause: error })) : resolve(),
    ),
  );
}

function callableUrl(address: string, inside: boolean): URL {
  const url = URL.canParse(address) ? new URL(standInFor(address)) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw refused(
      'Dit is geen webadres. Kopieer het uit uw browser.',
      'This is not a web address. Copy it from your browser.',
    );
  if (url.username || url.password)
    throw refused(
      'In een webadres mag geen naam of wachtwoord staan. Haal die weg.',
      'A web address may not hold a name or a password. Take it out.',
    );
  if (url.protocol === 'http:' && !inside)
    throw refused('Het adres moet met https:// beginnen.', 'The address must begin with https://.');
  if (isIP(bare(url.hostname)) && !mayCall(bare(url.hostname), inside)) {
    throw refused(
      `${url.host} is een adres binnen een netwerk; dat roepen we niet aan.`,
      `${url.host} is an address inside a network; it is not called.`,
    );
  }
  return url;
}

/** Names are judged by what they resolve to at the moment of connecting: earlier leaves time to change the name. */
const guardedLookup =
  (inside: boolean): LookupFunction =>
  (hostname, options, callback) => {
    dns.lookup(hostname, { ...options, all: true }, (error, found) => {
      const first = found?.[0];
      if (error || !first) return callback(error ?? new NotConnected(NO_ADDRESS), '', 0);
      if (!found.every(({ address }) => mayCall(address, inside))) {
        return callback(new NotConnected(INSIDE), '', 0);
      }
      return options.all ? callback(null, found) : callback(null, first.address, first.family);
    });
  };

async function exchange(client: Client, url: URL, request: HttpRequest): Promise<HttpAnswer> {
  const answer = await client.request({
    method: request.method,
    path: url.pathname + url.search,
    headers: { 'user-agent': 'Ruggespraak', accept: 'application/json', ...request.headers },
    body: request.body ?? null,
    signal: request.signal,
    reset: true,
  });
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
  return { status: answer.statusCode, headers: Object.fromEntries(headers), text: await answer.body.text() };
}

function failure(opened: boolean, url: URL, signal: AbortSignal, cause: unknown): NetworkError {
  const why = reasonOf(cause, signal);
  return opened
    ? new NetworkError('unknown', notHeardOut(url.host, why), { cause })
    : new NetworkError('not_sent', notReached(url.host, why), { cause });
}

const refused = (nl: string, en: string) => new NetworkError('refused', { nl, en });

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '');
