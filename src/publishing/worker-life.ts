/**
 * A worker's proof of life: a lock that its own database session holds. Postgres drops it when the process dies, and
 * keeps it when the process merely sleeps, so that nobody takes over a worker that may still wake up and send.
 */
import { randomInt } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';

/** The first half of the advisory lock's key; `orphaned_deliveries` looks for it. */
const LOCK_CLASS = 7_240_003;
const RECONNECT_MS = 1000;

export class WorkerLife {
  private readonly log = new Logger('Publisher');
  private client: Client | undefined;
  private stopped = false;
  /** Undefined while there is no proof of life: then nothing may be claimed. */
  id: string | undefined;

  constructor(
    private readonly url: string,
    private readonly options: string,
    private readonly onWake: () => void,
  ) {}

  async start(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      options: this.options,
      keepAlive: true,
      application_name: 'ruggespraak worker',
    });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', () => this.onWake());
    await client.connect();
    const id = await provenId(client);
    await client.query('LISTEN deliveries');
    this.client = client;
    this.id = id;
    this.onWake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.id = undefined;
    await this.client?.end().catch(() => undefined); // it is gone already
  }

  private lost(client: Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.id = undefined;
    if (this.stopped) return;
    this.log.warn('the connection that proves this worker alive was lost; connecting again');
    void this.again();
  }

  private async again(): Promise<void> {
    while (!this.stopped && !this.id) {
      await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
      await this.start().catch(() => undefined); // the database is still away: tried again
    }
  }
}

/** By chance and not by counting: a database that was put back to an earlier moment would count the same numbers again. */
async function provenId(client: Client): Promise<string> {
  const id = String(randomInt(1, 2 ** 47));
  const lock = `SELECT pg_try_advisory_lock(${LOCK_CLASS}, ($1::bigint & 2147483647)::int) AS locked`;
  const { rows } = await client.query<{ locked: boolean }>(lock, [id]);
  if (!rows[0]?.locked) throw new Error('another worker has this number');
  return id;
}
