/** Where it is not known whether a post went out, the network is asked; only finding it changes anything. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Channels } from '../channels/channels';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { MediaFiles } from '../media/media-files';
import { networkById, type Connection, type Found, type Receipt } from '../networks';
import { lockPost } from '../posts/locked-post';
import { nextDelivery } from './delivery-workflow';
import { DELIVERY, JOB_COLUMNS, type Job } from './job';
import { lastArmed, toOutgoing, type Payload } from './payload';
import { SettlePost } from './settle-post';

const LOOK_DEADLINE_MS = 20_000;
const AT_A_TIME = 20;

const READ = `
  SELECT ${lastArmed('d.id')} AS payload, c.id AS channel, c.network
  FROM deliveries d JOIN channels c ON c.id = d.channel_id
  WHERE d.id = $1 AND d.state = 'uncertain' AND c.deleted_at IS NULL`;

/** Looked for again after as long as it has been uncertain, between one minute and six hours. */
const LATER = `UPDATE deliveries SET detail = $3, attempt_at = clock_timestamp()
    + least(greatest(clock_timestamp() - first_armed_at, interval '1 minute'), interval '6 hours')
  WHERE id = $1 AND fence = $2 AND state = 'uncertain'`;

const FOUND = `UPDATE deliveries SET state = $3, remote_id = $4, remote_url = nullif($5, ''), published_at = clock_timestamp(),
    detail = NULL WHERE id = $1 AND fence = $2 AND state = 'uncertain' RETURNING id`;

interface Doubtful {
  readonly payload: Payload;
  readonly network: string;
  readonly connection: Connection;
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
    const answer = doubtful && (await this.ask(doubtful, job));
    await this.database.within(job.organisationId, (tx) =>
      answer && typeof answer === 'object' ? this.found(tx, job, answer) : this.later(tx, job, answer),
    );
  }

  private async read(tx: Tx, job: Job): Promise<Doubtful | undefined> {
    const row = await tx.one<{ payload: Payload; channel: string; network: string }>(READ, [job.id]);
    return (
      row && { payload: row.payload, network: row.network, connection: await this.channels.connection(tx, row.channel) }
    );
  }

  /** Undefined: the network cannot tell, or not now. */
  private async ask({ payload, network, connection }: Doubtful, job: Job): Promise<Found | undefined> {
    const known = networkById(network);
    if (!known?.find) return undefined;
    try {
      const outgoing = await toOutgoing(payload, job.organisationId, this.files);
      return await known.find(connection, outgoing, { signal: AbortSignal.timeout(LOOK_DEADLINE_MS) });
    } catch {
      return undefined; // no answer is no proof: asked again later
    }
  }

  private async later(tx: Tx, job: Job, answer: Exclude<Found, Receipt> | undefined): Promise<void> {
    const detail =
      answer === 'absent'
        ? 'Niet gevonden op het netwerk. Kijk zelf na en beslis of het er staat.'
        : 'Het netwerk kon niet zeggen of het bericht er staat. Kijk zelf na en beslis.';
    await tx.rows(LATER, [job.id, job.fence, detail]);
  }

  private async found(tx: Tx, job: Job, receipt: Receipt): Promise<void> {
    const post = await lockPost(tx, job.postId);
    const state = nextDelivery('uncertain', 'find');
    if (!(await tx.one(FOUND, [job.id, job.fence, state, receipt.remoteId, receipt.url]))) return;
    await this.audit.record(
      tx,
      scheduler(job.organisationId),
      'delivery.find',
      { type: 'post', id: job.postId },
      DELIVERY(job, { remoteId: receipt.remoteId }),
    );
    await this.settle.run(tx, post);
  }
}
