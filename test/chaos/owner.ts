/** The database as its owner sees it, on whatever port it has come back. */
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { placeOf } from '../../src/common/embedded-postgres/place';
import { readPidFile } from '../../src/common/embedded-postgres/postmaster';

const LOOK_EVERY_MS = 250;

export interface DeliveryRow {
  readonly id: string;
  readonly postId: string;
  readonly postState: string;
  readonly network: string;
  readonly state: string;
  readonly remoteId: string | null;
  readonly publishedAt: Date | null;
}

const ROWS = `
  SELECT d.id, d.post_id AS "postId", p.state AS "postState", c.network, d.state, d.remote_id AS "remoteId",
    d.published_at AS "publishedAt"
  FROM deliveries d JOIN posts p ON p.id = d.post_id JOIN channels c ON c.id = d.channel_id WHERE p.id = ANY($1::uuid[])`;

const TAKEN_OVER = `SELECT count(*)::int AS count FROM audit_events
  WHERE subject_id::text = ANY($1::text[]) AND details->>'recovered' = 'true'`;

const ON_ITS_WAY = `SELECT count(*)::int AS count FROM deliveries d WHERE d.post_id = ANY($1::uuid[])
  AND d.state IN ('scheduled', 'claimed', 'sending', 'resend', 'resend_claimed')`;

/**
 * Time passes faster. A repeat waits a minute after an unanswered send to Mastodon, longer with each to a webhook: all
 * that such a delivery remembers of the clock moves into the past by what is left, the end of its send included, so
 * that it is as old at its repeat as it would have been. Whatever the killed process had sent has long arrived.
 */
const HURRY = `
  UPDATE deliveries SET attempt_at = attempt_at - ahead.by, deadline_at = deadline_at - ahead.by,
    first_armed_at = first_armed_at - ahead.by, claimed_at = claimed_at - ahead.by
  FROM (SELECT id AS late, attempt_at - clock_timestamp() AS by FROM deliveries WHERE state = 'resend') ahead
  WHERE id = ahead.late AND state = 'resend' AND ahead.by > interval '0' RETURNING id`;

export async function withOwner<T>(dataFolder: string, work: (client: Client) => Promise<T>): Promise<T> {
  const { dataDir, secret } = placeOf(path.join(dataFolder, 'postgres'));
  const client = new Client({
    ...{ host: '127.0.0.1', port: readPidFile(dataDir)?.port, database: 'ruggespraak', user: 'ruggespraak' },
    password: readFileSync(secret, 'utf8').trim(),
  });
  client.on('error', () => undefined); // the database may be killed under it; the query says so too
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function hurry(client: Client): Promise<void> {
  const { rowCount } = await client.query(HURRY);
  if (rowCount) await client.query('NOTIFY deliveries');
}

export const deliveriesOf = async (client: Client, posts: readonly string[]): Promise<DeliveryRow[]> =>
  (await client.query<DeliveryRow>(ROWS, [posts])).rows;

export const takenOver = async (client: Client, posts: readonly string[]): Promise<number> =>
  (await client.query<{ count: number }>(TAKEN_OVER, [posts])).rows[0]?.count ?? 0;

export async function untilEnded(client: Client, posts: readonly string[], withinMs: number): Promise<void> {
  const until = performance.now() + withinMs;
  while (performance.now() < until) {
    const { rows } = await client.query<{ count: number }>(ON_ITS_WAY, [posts]);
    if (rows[0]?.count === 0) return;
    await hurry(client);
    await pause(LOOK_EVERY_MS);
  }
}

/** For whoever must find out what happened: everything that is known of these posts. */
export async function evidence(client: Client, posts: readonly string[]): Promise<unknown[]> {
  const all = [];
  for (const table of ['deliveries WHERE post_id', 'audit_events WHERE subject_id']) {
    const { rows } = await client.query(`SELECT * FROM ${table}::text = ANY($1::text[]) ORDER BY 1`, [posts]);
    all.push(...(rows as unknown[]));
  }
  return all;
}
