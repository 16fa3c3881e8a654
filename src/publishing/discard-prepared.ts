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
import { networks, type Connection, type Found } from '../networks';
import { askNetwork, type Sent } from './ask-network';
import { DELIVERY, JOB_COLUMNS, type Job } from './job';

const AT_A_TIME = 20;
const DEADLINE_MS = 20_000;
const DISCARDING = networks.filter(({ discard }) => discard).map(({ id }) => id);

const READ = `SELECT a.payload, a.prepared, c.id AS channel, c.network
  FROM attempts a JOIN deliveries d ON d.id = a.delivery_id JOIN channels c ON c.id = d.channel_id WHERE a.id = $1`;
const AGAIN = `UPDATE attempts SET discard_at = clock_timestamp() + interval '6 hours' WHERE id = $1`;
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
  readonly connection: Connection;
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
    const prepared = await this.database.within(organisationId, (tx) => this.read(tx, left));
    const found = await askNetwork(this.files, { ...prepared, organisationId }, prepared);
    const isLetGo = await this.database.within(organisationId, (tx) => this.write(tx, left, found));
    if (isLetGo) await this.remove(prepared);
  }

  private async read(tx: Tx, { attempt }: Left): Promise<Prepared> {
    const row = await tx.sole<Omit<Prepared, 'connection'>>(READ, [attempt]);
    return { ...row, connection: await this.channels.connection(tx, row.channel) };
  }

  /** True: it is unpublished there, and nothing of ours can publish it any more. */
  private async write(tx: Tx, left: Left, found: Found | undefined): Promise<boolean> {
    const { attempt, id, fence, organisationId, postId } = left;
    if (found !== 'ready') {
      await tx.rows(found === undefined ? AGAIN : NOTHING_LEFT, [attempt]);
      return false;
    }
    if (!(await tx.one(LET_GO, [attempt, id, fence]))) return false;
    const subject = { type: 'post', id: postId };
    await this.audit.record(tx, scheduler(organisationId), 'delivery.discard', subject, DELIVERY(left));
    return true;
  }

  /** Where that fails it stays there unpublished; the log says where it was. */
  private async remove({ network, connection, prepared }: Prepared): Promise<void> {
    const known = networks.find(({ id }) => id === network);
    await known?.discard?.(connection, prepared, { signal: AbortSignal.timeout(DEADLINE_MS) });
  }
}
