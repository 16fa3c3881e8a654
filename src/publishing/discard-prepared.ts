/**
 * What a network holds unpublished of a delivery that is over is taken away there: somebody could publish it by hand,
 * unapproved or a second time. Nothing may be able to make it visible any more by the time it is taken away.
 */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Channels } from '../channels/channels';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { MediaFiles } from '../media/media-files';
import { networkById, networks, type Connection, type Found } from '../networks';
import { askNetwork, type Sent } from './ask-network';
import { DELIVERY, JOB_COLUMNS, type Job } from './job';
import { openedConnection } from './opened-connection';

const AT_A_TIME = 20;
const DEADLINE_MS = 20_000;
const DISCARDING = networks.filter(({ discard }) => discard).map(({ id }) => id);

const READ = `SELECT a.payload, a.prepared, c.id AS channel, c.network
  FROM attempts a JOIN deliveries d ON d.id = a.delivery_id JOIN channels c ON c.id = d.channel_id WHERE a.id = $1`;
const AGAIN = `UPDATE attempts SET discard_at = clock_timestamp() + interval '6 hours' WHERE id = $1`;
/** It could not be taken away after all, and waits there as before. */
const PUT_BACK = `UPDATE attempts SET discard_at = clock_timestamp() + interval '6 hours', prepared = $2 WHERE id = $1`;
const NOTHING_LEFT = `UPDATE attempts SET discard_at = 'infinity' WHERE id = $1`;

/** From here on it is as if nothing had been made ready: another try begins anew, and no look finds it waiting. */
const LET_GO = `UPDATE attempts SET discard_at = 'infinity', prepared = NULL
  FROM (SELECT id FROM deliveries WHERE id = $2 AND fence = $3
    AND state IN ('published', 'failed', 'missed', 'cancelled', 'retracted') FOR UPDATE) over
  WHERE attempts.id = $1 AND attempts.delivery_id = over.id RETURNING attempts.id`;

interface Left extends Job {
  readonly attempt: string;
}

interface Prepared extends Sent {
  readonly prepared: string;
  readonly channel: string;
  readonly network: string;
  readonly connection: Connection | undefined;
}

@Injectable()
export class DiscardPrepared {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly channels: Channels,
    private readonly files: MediaFiles,
  ) {}

  async run(): Promise<number> {
    const left = await this.database.outside((tx) =>
      tx.rows<Left>(`SELECT attempt, ${JOB_COLUMNS} FROM attempts_to_discard($1, $2)`, [DISCARDING, AT_A_TIME]),
    );
    for (const one of left) await this.discard(one);
    return left.length;
  }

  private async discard(left: Left): Promise<void> {
    const { organisationId } = left;
    const within = <T>(work: (tx: Tx) => Promise<T>) => this.database.within(organisationId, work);
    const { connection, ...waiting } = await within((tx) => this.read(tx, left));
    const { network, prepared } = waiting;
    const found = connection && (await askNetwork(this.files, { network, connection, organisationId }, waiting));
    const isLetGo = await within((tx) => this.letGo(tx, left, found, prepared));
    if (!isLetGo || !connection) return;
    try {
      await networkById(network)?.discard?.(connection, prepared, { signal: AbortSignal.timeout(DEADLINE_MS) });
    } catch {
      await within((tx) => tx.rows(PUT_BACK, [left.attempt, prepared]));
    }
  }

  private async read(tx: Tx, { attempt }: Left): Promise<Prepared> {
    const row = await tx.sole<Omit<Prepared, 'connection'>>(READ, [attempt]);
    return { ...row, connection: await openedConnection(tx, this.channels, row.channel) };
  }

  /** True: it is unpublished there, and nothing of ours can publish it any more. The log says where it is. */
  private async letGo(tx: Tx, left: Left, found: Found | undefined, prepared: string): Promise<boolean> {
    const { attempt, id, fence, organisationId, postId } = left;
    if (found !== 'ready') {
      await tx.rows(found === undefined ? AGAIN : NOTHING_LEFT, [attempt]);
      return false;
    }
    if (!(await tx.one(LET_GO, [attempt, id, fence]))) return false;
    const subject = { type: 'post', id: postId };
    await this.audit.record(tx, scheduler(organisationId), 'delivery.discard', subject, DELIVERY(left, { prepared }));
    return true;
  }
}
