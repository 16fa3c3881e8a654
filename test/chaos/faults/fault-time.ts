/** Time that passes without waiting: all that a delivery remembers of the clock moves into the past, and is noted. */
import type { Client } from 'pg';

/** Everything of this post happened so much longer ago, from this moment on. */
export interface Shift {
  readonly postId: string;
  /** Real time, in milliseconds since 1970. */
  readonly at: number;
  readonly ms: number;
}

const COLUMNS = ['due_at', 'grace_until', 'attempt_at', 'claimed_at', 'first_armed_at', 'deadline_at'];
const moved = COLUMNS.map((column) => `${column} = d.${column} - passing.by`).join(', ');

/** `rows` selects id and by. A delivery that somebody took up meanwhile is left alone. */
const pass = (rows: string, states: string) => `
  WITH passing AS MATERIALIZED (${rows})
  UPDATE deliveries d SET ${moved} FROM passing
  WHERE d.id = passing.id AND d.state IN (${states}) AND passing.by > interval '0'
  RETURNING d.post_id AS "postId", extract(epoch FROM passing.by)::float8 * 1000 AS ms`;

const DUE = pass(
  `SELECT id, due_at - clock_timestamp() AS by FROM deliveries WHERE post_id = ANY($1::uuid[])`,
  `'scheduled'`,
);

/** The end of what may be under way; after that a network that shows nothing says all it ever will. */
const DRAINED = `coalesce(deadline_at, due_at) + interval '10 minutes 1 second'`;
const STILL = `state IN ('scheduled', 'resend') OR (state = 'uncertain' AND ${DRAINED} > clock_timestamp())`;

const NEXT = pass(
  `SELECT id, CASE WHEN $2 AND state = 'uncertain' THEN greatest(attempt_at, ${DRAINED}) ELSE attempt_at END
     - clock_timestamp() AS by
   FROM deliveries WHERE post_id = ANY($1::uuid[]) AND (${STILL})`,
  `'scheduled', 'resend', 'uncertain'`,
);

const LATER = pass(
  `SELECT id, make_interval(secs => $2) AS by FROM deliveries WHERE post_id = ANY($1::uuid[])`,
  `'scheduled', 'resend', 'uncertain', 'held', 'claimed', 'resend_claimed', 'sending', 'published'`,
);

/** Tells no worker. */
export const makeDue = (client: Client, posts: readonly string[]) => shifted(client, DUE, [posts]);

/** Until the next thing that has to happen to each; with `leap`, what is in doubt goes past all that may be under way. */
export const hurryOn = (client: Client, posts: readonly string[], leap: boolean) =>
  tellingWorkers(client, shifted(client, NEXT, [posts, leap]));

export const secondsPass = (client: Client, posts: readonly string[], seconds: number) =>
  tellingWorkers(client, shifted(client, LATER, [posts, seconds]));

async function shifted(client: Client, sql: string, values: unknown[]): Promise<Shift[]> {
  const at = Date.now();
  const { rows } = await client.query<{ postId: string; ms: number }>(sql, values);
  return rows.map((row) => ({ ...row, at }));
}

async function tellingWorkers(client: Client, shifting: Promise<Shift[]>): Promise<Shift[]> {
  const shifts = await shifting;
  if (shifts.length > 0) await client.query('NOTIFY deliveries');
  return shifts;
}

/** Real time as this post lived it. */
export const livedAt = (at: number, postId: string, shifts: readonly Shift[]): number =>
  shifts.reduce((sum, shift) => (shift.postId === postId && shift.at <= at ? sum + shift.ms : sum), at);
