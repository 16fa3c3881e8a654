/**
 * Who is signed in. The access token lives in this module's memory and nowhere else; the refresh token in a cookie that
 * no script can read. When the session ends while somebody is writing, the page stays and asks for a sign-in above it.
 */
import { useSyncExternalStore } from 'react';
import { t } from '../texts';
import { Problem, problemOf } from './problem';
import type { components } from './schema';

export type Me = components['schemas']['MeView'];
type SessionView = components['schemas']['SessionView'];

export type Session =
  { readonly status: 'starting' | 'out' | 'away' } | { readonly status: 'in' | 'ended'; readonly me: Me };

let session: Session = { status: 'starting' };
let token: string | undefined;
let refreshing: Promise<boolean> | undefined;
const listeners = new Set<() => void>();

export const useSession = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );

export const accessToken = () => token;

/** Also true while this person is asked to sign in again. */
export const isIn = ({ id, organisation }: Me) =>
  'me' in session && session.me.id === id && session.me.organisation.id === organisation.id;

/** Another tab may be doing the same: a refresh token counts once, so they take turns. */
export function refresh(): Promise<boolean> {
  refreshing ??= inTurn(exchange).finally(() => (refreshing = undefined));
  return refreshing;
}

export async function signIn(input: components['schemas']['SignInInput']): Promise<void> {
  accept(await post<SessionView>('login', input));
}

export async function switchTo(organisation: string): Promise<void> {
  accept(await inTurn(() => post<SessionView>('switch', { organisation })));
}

/** What is known of who looks may have changed. */
export async function reread(): Promise<void> {
  await inTurn(exchange);
}

export async function signOut(): Promise<void> {
  await post('logout', {});
  token = undefined;
  become({ status: 'out' });
}

async function exchange(): Promise<boolean> {
  try {
    accept(await post<SessionView>('refresh', {}));
    return true;
  } catch (problem) {
    if (problem instanceof Problem && problem.isPassing) {
      if (session.status === 'starting') become({ status: 'away' });
      throw problem;
    }
    token = undefined;
    become('me' in session ? { status: 'ended', me: session.me } : { status: 'out' });
    return false;
  }
}

function accept(answer: SessionView): void {
  token = answer.accessToken;
  become({ status: 'in', me: answer.user });
}

function become(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

async function post<T>(path: string, body: object): Promise<T> {
  const headers = {
    'content-type': 'application/json',
    'accept-language': document.documentElement.lang,
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const sent = fetch(`/api/v1/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const response = await sent.catch(() => {
    throw new Problem(0, 'offline', t.errors.offline);
  });
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(response.status, answer, t.errors.unknown);
  return answer as T;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? await navigator.locks.request('ruggespraak-refresh', work) : work();
}
