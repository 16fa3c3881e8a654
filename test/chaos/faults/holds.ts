/** Stop points inside the database: triggers that wait for a lock of the harness, and rows that it holds. */
import { Client } from 'pg';
import type { Point } from './points';

const CLASS = 7_250_000;

/** Only in the harness's own database. The product knows nothing of it. */
const TRIGGERS = `
CREATE SCHEMA chaos;
CREATE TABLE chaos.stops (marker text PRIMARY KEY, point text NOT NULL, key integer NOT NULL);
CREATE FUNCTION chaos.stop() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = chaos, pg_temp SET lock_timeout = 0 AS $$
DECLARE waits integer;
BEGIN
  SELECT s.key INTO waits FROM chaos.stops s
    WHERE s.point = TG_ARGV[0] AND s.marker = substring(NEW.payload->>'text' FROM 'k[0-9]+n[0-9]+');
  IF waits IS NOT NULL THEN PERFORM pg_advisory_xact_lock(${CLASS}, waits); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER chaos_arming BEFORE INSERT ON public.attempts FOR EACH ROW EXECUTE FUNCTION chaos.stop('arming');
CREATE TRIGGER chaos_keeping BEFORE UPDATE OF prepared ON public.attempts FOR EACH ROW EXECUTE FUNCTION chaos.stop('keeping');
CREATE TRIGGER chaos_recording BEFORE UPDATE OF ended_at ON public.attempts FOR EACH ROW EXECUTE FUNCTION chaos.stop('recording');`;

const WAITING = `SELECT objid::integer AS key FROM pg_locks WHERE locktype = 'advisory' AND classid = ${CLASS} AND NOT granted`;
const BLOCKED = 'SELECT 1 FROM pg_stat_activity WHERE $1 = ANY(pg_blocking_pids(pid)) LIMIT 1';

export const IN_TRIGGERS: readonly Point[] = ['arming', 'keeping', 'recording'];

export async function addTriggers(url: string): Promise<void> {
  await withClient(url, (client) => client.query(TRIGGERS));
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connected(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

interface RowHold {
  readonly client: Client;
  readonly pid: number;
}

/** Everything that one batch holds. */
export class Holds {
  private readonly keys = new Map<string, number>();
  private readonly rows = new Map<string, RowHold>();
  private isOver = false;

  private constructor(
    private readonly url: string,
    private readonly client: Client,
  ) {}

  static async begin(url: string, inTriggers: readonly { readonly marker: string; readonly point: Point }[]) {
    const client = await connected(url);
    const holds = new Holds(url, client);
    for (const [n, { marker, point }] of inTriggers.entries()) {
      await client.query('INSERT INTO chaos.stops VALUES ($1, $2, $3)', [marker, point, n + 1]);
      await client.query(`SELECT pg_advisory_lock(${CLASS}, $1)`, [n + 1]);
      holds.keys.set(marker, n + 1);
    }
    return holds;
  }

  /** Nothing once all was let go: who comes there late goes through. */
  async row(marker: string, postId: string): Promise<void> {
    if (this.isOver) return;
    const client = await connected(this.url);
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM posts WHERE id = $1 FOR UPDATE', [postId]);
    this.rows.set(marker, { client, pid: rows[0]?.pid ?? 0 });
    if (this.isOver) await client.end();
  }

  /** Whose delivery waits for us. */
  async waiting(): Promise<ReadonlySet<string>> {
    const { rows } = await this.client.query<{ key: number }>(WAITING);
    const found = new Set(
      [...this.keys].filter(([, key]) => rows.some((row) => row.key === key)).map(([name]) => name),
    );
    for (const [marker, { pid }] of this.rows)
      if ((await this.client.query(BLOCKED, [pid])).rowCount) found.add(marker);
    return found;
  }

  /** What waited goes on, where there is still somebody to go on. */
  async letGo(): Promise<void> {
    this.isOver = true;
    const ends = [...this.rows.values()].map(({ client }) => client.end().catch(() => undefined));
    await Promise.all(ends);
    await this.client.query('DELETE FROM chaos.stops').catch(() => undefined); // with the database it is gone too
    await this.client.end().catch(() => undefined);
  }
}

async function connected(url: string): Promise<Client> {
  const client = new Client(url);
  client.on('error', () => undefined); // the database may be killed under it; the query says so too
  await client.connect();
  return client;
}
