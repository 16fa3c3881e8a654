/** The publication stop asked for while a thousand posts are due: how soon it answers, and what is armed after that. */
import { StopPublication } from '../../src/organisations/stop-publication';
import type { Desk } from '../parts/desk';
import { withClient } from './what-came';

export interface Stopped {
  readonly answeredMs: number;
  /** By the database's clock, after the answer. */
  readonly armedAfter: number;
  readonly left: number;
}

const ARMED = `SELECT count(*) FILTER (WHERE armed_at > $1)::int AS after, count(*)::int AS all FROM attempts`;

export async function stopAmid({ app, people, config }: Desk): Promise<() => Promise<Stopped>> {
  const began = performance.now();
  await app.get(StopPublication).run(people.bea, true, 'proef');
  const answeredMs = Math.round(performance.now() - began);
  const at = await withClient(config.databaseUrl, async (client) => {
    const { rows } = await client.query<{ now: Date }>('SELECT clock_timestamp() AS now');
    return rows[0]?.now;
  });
  return () =>
    withClient(config.databaseUrl, async (client) => {
      const { rows } = await client.query<{ after: number; all: number }>(ARMED, [at]);
      return { answeredMs, armedAfter: rows[0]?.after ?? -1, left: rows[0]?.all ?? 0 };
    });
}
