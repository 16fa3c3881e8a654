/** What came of the posts of one scenario: the receiver's own list held against what the database planned. */
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Desk } from '../parts/desk';
import { quantile, rounded, sortedOf } from '../parts/figures';
import type { Arrival } from '../parts/receiver';

export interface Lateness {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Claim, ARM, freezing and recording, without the receiver's own time; in milliseconds. */
  readonly overheadP50: number;
  readonly overheadP99: number;
  readonly doubled: number;
  readonly lost: number;
  readonly early: number;
}

interface Row {
  readonly id: string;
  readonly due: number;
  readonly work: number | null;
}

const ROWS = `SELECT d.id, extract(epoch FROM d.due_at)::float8 * 1000 AS due,
    extract(epoch FROM (SELECT max(a.ended_at) FROM attempts a WHERE a.delivery_id = d.id) - d.claimed_at)::float8 * 1000 AS work
  FROM deliveries d WHERE d.channel_id = $1 AND d.due_at < now() + interval '1 day'`;
const LEFT = `SELECT count(*)::int AS count FROM deliveries WHERE channel_id = $1 AND due_at < now() + interval '1 day'
  AND state IN ('scheduled', 'claimed', 'sending', 'resend', 'resend_claimed')`;

/** Waits until nothing of this channel is on its way any more, at most until `until`. */
export async function untilEnded({ config }: Pick<Desk, 'config'>, channel: string, until: number): Promise<void> {
  await withClient(config.databaseUrl, async (client) => {
    for (;;) {
      const { rows } = await client.query<{ count: number }>(LEFT, [channel]);
      if (rows[0]?.count === 0 || Date.now() > until) return;
      await pause(250);
    }
  });
}

export async function whatCame(
  { config }: Pick<Desk, 'config'>,
  channel: string,
  arrivals: readonly Arrival[],
  answerMs: number,
): Promise<Lateness> {
  const planned = await withClient(
    config.databaseUrl,
    async (client) => (await client.query<Row>(ROWS, [channel])).rows,
  );
  const first = new Map<string, number>();
  for (const { id, at } of arrivals) if (!first.has(id)) first.set(id, at);
  const ours = planned.filter(({ id }) => first.has(id));
  const late = sortedOf(ours.map(({ id, due }) => (first.get(id) ?? 0) - due));
  const work = sortedOf(ours.flatMap((row) => (row.work === null ? [] : [row.work - answerMs])));
  const at = (values: ArrayLike<number>, part: number) => rounded(quantile(values, part), 0);
  return {
    ...{ p50: at(late, 0.5), p99: at(late, 0.99), max: at(late, 1) },
    ...{ overheadP50: at(work, 0.5), overheadP99: at(work, 0.99) },
    doubled: arrivals.length - first.size,
    lost: planned.length - ours.length,
    early: late.filter((ms) => ms < 0).length,
  };
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
