/** What must be so between this process and its database before anything is armed: one protocol, and one time. */
import { Logger } from '@nestjs/common';

/** What this binary does; a migration that changes the protocol makes `publishing_protocol()` say another number. */
export const PROTOCOL = 1;
/** Clocks that differ by more are not both right: how old something is, is not known. */
export const MOST_SKEW_MS = 2000;

export interface Footing {
  /** By which protocol the database wants deliveries to be armed. */
  readonly protocol: number;
  /** How far our own clock is from the database's, beyond what the question itself took. */
  readonly skewMs: number;
}

const log = new Logger('Publisher');

/** The database answered at some moment between the two. */
export function footing(protocol: number, askedAt: number, now: Date, answeredAt: number): Footing {
  const skewMs = Math.max(0, askedAt - now.getTime(), now.getTime() - answeredAt);
  if (skewMs > MOST_SKEW_MS) log.error(`our clock and the database's differ by ${skewMs} ms; nothing is armed`);
  if (protocol !== PROTOCOL) log.error(`the database wants protocol ${protocol}, not ${PROTOCOL}; nothing is armed`);
  return { protocol, skewMs };
}
