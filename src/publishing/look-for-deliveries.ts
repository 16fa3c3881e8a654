/** Where it is not known whether a post went out, the network is asked; only proof changes anything. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Channels } from '../channels/channels';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { MediaFiles } from '../media/media-files';
import type { Connection, Found } from '../networks';
import { lockPost } from '../posts/locked-post';
import { afterLook, type Doubt, type Proof } from './after-look';
import { askNetwork, mayStand, type Sent } from './ask-network';
import { nextDelivery } from './delivery-workflow';
import { DRAIN_SECONDS } from './drain';
import { DELIVERY, JOB_COLUMNS, type Job } from './job';
import { openedConnection } from './opened-connection';
import { doubtfulBefore, lastArmed, lastPrepared } from './payload';
import { SettlePost } from './settle-post';
import { wakeWorkers } from '../posts/wake-workers';

const AT_A_TIME = 20;

const READ = `
  SELECT ${lastArmed('d.id')} AS payload, ${lastPrepared('d.id')} AS prepared, ${doubtfulBefore('d.id')} AS before, c.id AS channel, c.network,
    ${DRAIN_SECONDS} AS "drainSeconds", d.grace_until < clock_timestamp() AS "isLate"
  FROM deliveries d JOIN channels c ON c.id = d.channel_id
  WHERE d.id = $1 AND d.state = 'uncertain' AND c.deleted_at IS NULL`;

/** Where the network itself named an address when we sent, people keep seeing it. */
const NAMED = `SELECT a.detail FROM attempts a WHERE a.delivery_id = $1 AND a.detail LIKE '%https://%' ORDER BY a.fence DESC LIMIT 1`;

/** Looked for again after as long as it has been uncertain, between one minute and six hours, or when we say. */
const LATER = `UPDATE deliveries SET detail = concat_ws(' ', $3::text, (${NAMED})), attempt_at = clock_timestamp() + coalesce($4 * interval '1 second',
    least(greatest(clock_timestamp() - coalesce(first_armed_at, due_at), interval '1 minute'), interval '6 hours'))
  WHERE id = $1 AND fence = $2 AND state = 'uncertain'`;

/** The fence goes up where something may be sent again. */
const PROVEN = `UPDATE deliveries SET state = $3, remote_id = coalesce($4, remote_id),
    remote_url = coalesce(nullif($5, ''), remote_url), detail = $6, attempt_at = clock_timestamp(),
    published_at = CASE WHEN $3 = 'published' THEN clock_timestamp() END,
    fence = fence + CASE WHEN $3 = 'published' THEN 0 ELSE 1 END
  WHERE id = $1 AND fence = $2 AND state = 'uncertain' RETURNING id`;

interface Doubtful extends Doubt, Sent {
  readonly before: readonly Sent[];
  readonly network: string;
  readonly connection: Connection;
}

interface Row extends Omit<Doubtful, 'connection'> {
  readonly channel: string;
}

@Injectable()
export class LookForDeliveries {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly channels: Channels,
    private readonly files: MediaFiles,
    private readonly settle: SettlePost,
  ) {}

  async run(): Promise<number> {
    const jobs = await this.database.outside((tx) =>
      tx.rows<Job>(`SELECT ${JOB_COLUMNS} FROM uncertain_deliveries($1)`, [AT_A_TIME]),
    );
    for (const job of jobs) await this.look(job);
    return jobs.length;
  }

  private async look(job: Job): Promise<void> {
    const doubtful = await this.database.within(job.organisationId, (tx) => this.read(tx, job));
    const found = doubtful && (await this.ask(doubtful, job));
    const proof = afterLook(found, doubtful ?? NOTHING_KNOWN);
    await this.database.within(job.organisationId, (tx) =>
      proof.move ? this.proven(tx, job, { ...proof, move: proof.move }, found) : this.later(tx, job, proof),
    );
  }

  private async read(tx: Tx, job: Job): Promise<Doubtful | undefined> {
    const row = await tx.one<Row>(READ, [job.id]);
    const connection = row && (await openedConnection(tx, this.channels, row.channel));
    return connection && { ...row, connection };
  }

  /** Undefined: the network cannot tell, or not now. Of an earlier send only its being found says anything. */
  private async ask(doubtful: Doubtful, { organisationId }: Job): Promise<Found | undefined> {
    const asked = { ...doubtful, organisationId };
    for (const sent of doubtful.before.filter((one) => mayStand(doubtful.network, one))) {
      const found = await askNetwork(this.files, asked, sent);
      if (found === undefined) return undefined;
      if (typeof found === 'object') return found;
    }
    return askNetwork(this.files, asked, doubtful);
  }

  private async later(tx: Tx, job: Job, { detail, againInSeconds }: Proof): Promise<void> {
    await tx.rows(LATER, [job.id, job.fence, detail, againInSeconds ?? null]);
  }

  private async proven(tx: Tx, job: Job, { move, detail }: Required<Pick<Proof, 'move' | 'detail'>>, found?: Found) {
    const post = await lockPost(tx, job.postId);
    const receipt = typeof found === 'object' ? found : undefined;
    const values = [nextDelivery('uncertain', move), receipt?.remoteId ?? null, receipt?.url ?? null, detail];
    if (!(await tx.one(PROVEN, [job.id, job.fence, ...values]))) return;
    const told = DELIVERY(job, receipt && { remoteId: receipt.remoteId });
    const subject = { type: 'post', id: job.postId };
    await this.audit.record(tx, scheduler(job.organisationId), `delivery.${move}`, subject, told);
    await this.settle.run(tx, post);
    if (move === 'publish-again') await wakeWorkers(tx);
  }
}

const NOTHING_KNOWN: Doubt = { drainSeconds: 0, isLate: false };
