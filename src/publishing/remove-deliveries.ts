/** What was retracted is deleted on its networks; asking twice does no harm, so it is asked until it is gone. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Channels } from '../channels/channels';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { networkById, NetworkError } from '../networks';
import { nextDelivery } from './delivery-workflow';
import { DELIVERY, JOB_COLUMNS, type Job } from './job';
import { openedConnection } from './opened-connection';

const REMOVE_DEADLINE_MS = 20_000;
const AT_A_TIME = 20;
const BY_HAND = 'Dit netwerk laat verwijderen niet toe. Verwijder het bericht daar zelf.';
const CLOSED = 'De toegang tot dit kanaal kan niet geopend worden. Verbind het kanaal opnieuw.';

const READ = `SELECT c.id AS channel, c.network, d.remote_id AS "remoteId", coalesce(d.remote_url, '') AS url
  FROM deliveries d JOIN channels c ON c.id = d.channel_id WHERE d.id = $1 AND c.deleted_at IS NULL`;
const REMOVED = `UPDATE deliveries SET state = $2, detail = $3 WHERE id = $1 AND state = 'published' RETURNING id`;
const LATER = `UPDATE deliveries SET detail = $2, retract_at = clock_timestamp() + $3 * interval '1 minute' WHERE id = $1`;

interface Published {
  readonly channel: string;
  readonly network: string;
  readonly remoteId: string;
  readonly url: string;
}

@Injectable()
export class RemoveDeliveries {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly channels: Channels,
  ) {}

  async run(): Promise<number> {
    const jobs = await this.database.outside((tx) =>
      tx.rows<Job>(`SELECT ${JOB_COLUMNS} FROM retractable_deliveries($1)`, [AT_A_TIME]),
    );
    for (const job of jobs) await this.remove(job);
    return jobs.length;
  }

  private async remove(job: Job): Promise<void> {
    const problem = await this.ask(job);
    await this.database.within(job.organisationId, async (tx) => {
      if (problem === undefined) await this.removed(tx, job);
      else await tx.rows(LATER, [job.id, problem, problem === BY_HAND ? 1440 : 1]);
    });
  }

  private async ask(job: Job): Promise<string | undefined> {
    const there = await this.database.within(job.organisationId, async (tx) => {
      const published = await tx.one<Published>(READ, [job.id]);
      return published && { published, connection: await openedConnection(tx, this.channels, published.channel) };
    });
    const network = there && networkById(there.published.network);
    if (!there || !network?.remove) return BY_HAND;
    if (!there.connection) return CLOSED;
    try {
      await network.remove(there.connection, there.published, { signal: AbortSignal.timeout(REMOVE_DEADLINE_MS) });
      return undefined;
    } catch (cause) {
      return cause instanceof NetworkError ? cause.says.nl : 'Het netwerk antwoordde niet zoals verwacht.';
    }
  }

  private async removed(tx: Tx, job: Job): Promise<void> {
    if (!(await tx.one(REMOVED, [job.id, nextDelivery('published', 'retract'), null]))) return;
    await this.audit.record(
      tx,
      scheduler(job.organisationId),
      'delivery.retract',
      { type: 'post', id: job.postId },
      DELIVERY(job),
    );
  }
}
