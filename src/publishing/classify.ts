/** What an answer, or its absence, proves about a send; and what may follow by the network's class. */
import { NetworkError, type Network, type Receipt } from '../networks';
import type { DeliveryMoveName } from './delivery-workflow';

export interface Outcome {
  readonly move: DeliveryMoveName;
  /** Milliseconds until the next try, where there is one. */
  readonly pauseMs: number;
  readonly receipt?: Receipt;
  /** For people, in Dutch; without credentials and without the post's words. */
  readonly detail: string | null;
  readonly status: number | null;
}

export interface Tried {
  readonly network: Network;
  readonly repeats: number;
  /** An earlier send of the same delivery may have arrived. */
  readonly inDoubtBefore?: boolean;
  /** Since the first arming, in milliseconds. */
  readonly ageMs: number;
  /** The network did answer, so the request is not under way any more. */
  readonly answered: boolean;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const PAUSES = [SECOND, 5 * SECOND, 15 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, 60 * MINUTE];
const FIRST_LOOK_MS = MINUTE;
/** A server that forgets to lock its key must not see a repeat while it may still be busy with the first. */
const IN_FLIGHT_MS = MINUTE;

export const accepted = (receipt: Receipt): Outcome => ({
  move: 'accept',
  pauseMs: 0,
  receipt,
  detail: null,
  status: null,
});

/** Its network takes posts from people only: one of them is asked. */
export const handedOver: Outcome = {
  move: 'hand-over',
  pauseMs: 0,
  detail: 'Plaats dit bericht zelf op het netwerk en geef daarna het adres door.',
  status: null,
};

/** Anything but a NetworkError is our own fault at an unknown moment: the outcome is unknown. */
export function classify(thrown: unknown, sent: Omit<Tried, 'answered'>): Outcome {
  const { kind, message, options } =
    thrown instanceof NetworkError
      ? thrown
      : new NetworkError('unknown', 'Onverwachte fout bij het verzenden.', { cause: thrown });
  const tried = { ...sent, answered: options.status !== undefined };
  const said = { detail: withAddress(message, options.existing?.url ?? ''), status: options.status ?? null };
  if (kind === 'unknown' || (kind === 'not_sent' && tried.repeats > 0))
    return { ...doubtful(tried, options.retryAfterMs), ...said };
  if (kind === 'not_sent') return { move: 'not-sent', pauseMs: options.retryAfterMs ?? pauseBefore(tried), ...said };
  // a repeat that is refused says nothing of the send before it; that the same post stands there says a lot
  if (tried.repeats > 0 || (options.existing && tried.inDoubtBefore))
    return { move: 'doubt', pauseMs: FIRST_LOOK_MS, ...said };
  return { move: 'refuse', pauseMs: 0, ...said };
}

/** The network's file may have named it already. */
const withAddress = (message: string, url: string) => (message.includes(url) ? message : `${message} ${url}`);

/** A: repeat until the pauses are used up. B: while the network still knows the key. Otherwise somebody must look. */
export function doubtful(tried: Tried, retryAfterMs = 0): Pick<Outcome, 'move' | 'pauseMs'> {
  const { network, repeats, ageMs, answered } = tried;
  const planned = (network.repeatAfterMs ?? PAUSES)[repeats] ?? Infinity;
  const pauseMs = Math.max(planned, retryAfterMs, network.proof === 'B' && !answered ? IN_FLIGHT_MS : 0);
  if (Number.isFinite(pauseMs) && ageMs + pauseMs < repeatableForMs(network)) return { move: 'repeat', pauseMs };
  return { move: 'doubt', pauseMs: FIRST_LOOK_MS };
}

/** How long after the first arming a repeat cannot make a second post. */
export function repeatableForMs({ proof, keyLifetimeMs = 0 }: Network): number {
  if (proof === 'A') return Infinity;
  return proof === 'B' ? keyLifetimeMs : 0;
}

/** First sends that never left are tried again within the grace; ARM says when that is over. */
const pauseBefore = ({ ageMs }: Tried) => Math.min(30 * SECOND, Math.max(2 * SECOND, ageMs / 2));
