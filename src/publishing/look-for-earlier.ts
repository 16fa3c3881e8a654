/**
 * Before a delivery leaves anew, its network is asked about earlier sends that may have arrived although a person said
 * that nothing stands there: that may be wrong, and the second one would stand beside the first.
 */
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { MediaFiles } from '../media/media-files';
import type { Connection } from '../networks';
import { lockPost } from '../posts/locked-post';
import { ArmSources } from './arm-sources';
import { askNetwork, mayStand, type Sent } from './ask-network';
import { nextDelivery } from './delivery-workflow';
import { afterEarlier, type EarlierProof, type Looked } from './earlier-proof';
import { freezeNow } from './freeze-now';
import { DELIVERY, type Job } from './job';
import { doubtfulEver, partBefore, type Payload } from './payload';
import { SettleAlone } from './settle-alone';

const READ = `
  SELECT c.id AS channel, c.network, d.part, ${partBefore('d')} AS after, d.look_failed AS "wasTold", ${doubtfulEver('d.id')} AS earlier
  FROM deliveries d JOIN channels c ON c.id = d.channel_id
  WHERE d.id = $1 AND d.fence = $2 AND d.state = 'claimed' AND d.first_armed_at IS NULL AND c.deleted_at IS NULL
    AND d.looked_fence IS DISTINCT FROM d.fence`;
const CLEAR = `UPDATE deliveries SET looked_fence = fence WHERE id = $1 AND fence = $2 AND state = 'claimed' RETURNING id`;
/** In doubt again, it is what it was before the person's word: what is then found or made visible is that last send. */
const WRITE = `UPDATE deliveries d SET state = $3, remote_id = coalesce($4, remote_id), detail = $6, look_failed = $7,
    remote_url = coalesce(nullif($5, ''), remote_url), attempt_at = clock_timestamp(),
    published_at = CASE WHEN $3 = 'published' THEN clock_timestamp() END,
    first_armed_at = CASE WHEN $3 = 'uncertain' THEN last.armed_at END, deadline_at = last.deadline_at
  FROM (SELECT armed_at, deadline_at FROM attempts WHERE delivery_id = $1 ORDER BY fence DESC LIMIT 1) last
  WHERE d.id = $1 AND d.fence = $2 AND d.state = 'claimed' RETURNING d.id`;

interface Row {
  readonly channel: string;
  readonly network: string;
  readonly part: number;
  readonly after: string | null;
  /** It was asked before, the network could not say, and a person decided in spite of that. */
  readonly wasTold: boolean;
  readonly earlier: readonly Sent[];
}

interface Asking extends Row {
  readonly connection: Connection;
  /** Of what would leave now. */
  readonly payload: Payload;
}

@Injectable()
export class LookForEarlier {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly sources: ArmSources,
    private readonly files: MediaFiles,
    private readonly settle: SettleAlone,
  ) {}

  /** True: the network was asked, and the delivery may be armed. */
  async run(job: Job): Promise<boolean> {
    const asking = await this.database.within(job.organisationId, (tx) => this.read(tx, job));
    if (!asking || asking.earlier.length === 0) return false;
    const proof = afterEarlier(await this.looks(asking, job), asking.wasTold);
    return this.database.within(job.organisationId, (tx) => (proof ? this.write(tx, job, proof) : this.clear(tx, job)));
  }

  private async read(tx: Tx, { id, postId, fence }: Job): Promise<Asking | undefined> {
    const row = await tx.one<Row>(READ, [id, fence]);
    if (!row) return undefined;
    const post = await lockPost(tx, postId);
    const leaving = { post, delivery: row, channel: row, now: post.now };
    const payload = await freezeNow(tx, this.sources, leaving, id);
    return { ...row, payload, connection: await this.sources.channels.connection(tx, row.channel) };
  }

  private async looks({ network, connection, earlier, payload }: Asking, { organisationId }: Job): Promise<Looked[]> {
    const asked = { network, connection, organisationId };
    return Promise.all(
      earlier
        .filter((sent) => mayStand(network, sent))
        .map(async (sent) => ({
          found: await askNetwork(this.files, asked, sent),
          isSame: isSame(sent.payload, payload),
        })),
    );
  }

  private async clear(tx: Tx, job: Job): Promise<boolean> {
    return (await tx.one(CLEAR, [job.id, job.fence])) !== undefined;
  }

  private async write(tx: Tx, job: Job, { move, receipt, detail }: EarlierProof): Promise<false> {
    const post = await lockPost(tx, job.postId);
    const found = move === 'find' ? [receipt?.remoteId, receipt?.url] : [null, null];
    const values = [nextDelivery('claimed', move), ...found, detail, move !== 'find' && !receipt];
    if (!(await tx.one(WRITE, [job.id, job.fence, ...values]))) return false;
    const told = DELIVERY(job, { earlier: true, ...(receipt && { remoteId: receipt.remoteId }) });
    const subject = { type: 'post', id: job.postId };
    await this.audit.record(tx, scheduler(job.organisationId), `delivery.${move}`, subject, told);
    await this.settle.run(tx, post, job);
    return false;
  }
}

/** But for the moment of arming. */
const isSame = (sent: Payload, now: Payload) => isDeepStrictEqual(sent, { ...now, createdAt: sent.createdAt });
