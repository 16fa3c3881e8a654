/** A person looked on the network and says whether it stands there. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { notAllowed, ProductError } from '../common/product-error';
import { lockPost } from '../posts/locked-post';
import { relationsOf } from '../posts/relations';
import { MOVES, type Relation } from '../posts/workflow';
import { readDelivery } from './deliveries';
import { nextDelivery, type DeliveryState } from './delivery-workflow';
import { DRAIN_SECONDS } from './drain';
import { SettlePost } from './settle-post';

export interface Verdict {
  readonly outcome: 'published' | 'not-published';
  readonly url?: string;
}

interface Asked {
  readonly deliveryId: string;
  readonly postId: string;
}

const READ = `SELECT d.state, d.fence, ${DRAIN_SECONDS} AS "drainSeconds" FROM deliveries d WHERE d.id = $1 FOR UPDATE`;
const WRITE = `UPDATE deliveries SET state = $2, fence = fence + 1, detail = $3, remote_id = coalesce(remote_id, $4),
    remote_url = coalesce($5, remote_url), published_at = CASE WHEN $2 = 'published' THEN clock_timestamp() END WHERE id = $1`;

@Injectable()
export class ResolveDelivery {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly settle: SettlePost,
  ) {}

  run(actor: Actor, deliveryId: string, postId: string, verdict: Verdict) {
    return this.audit.refusals(actor, 'delivery.resolve', { type: 'post', id: postId }, () =>
      this.database.within(actor.organisationId, (tx) => this.resolve(tx, actor, { deliveryId, postId }, verdict)),
    );
  }

  private async resolve(tx: Tx, actor: Actor, { deliveryId, postId }: Asked, verdict: Verdict) {
    const post = await lockPost(tx, postId);
    if (!relationsOf(actor, post).some((relation) => (MOVES.settle.by as readonly Relation[]).includes(relation)))
      throw notTheirs();
    await this.write(tx, deliveryId, verdict);
    const details = { delivery: deliveryId, outcome: verdict.outcome, url: verdict.url };
    await this.audit.record(tx, actor, 'delivery.resolve', { type: 'post', id: postId }, details);
    await this.settle.run(tx, post, actor);
    return readDelivery(tx, actor, deliveryId);
  }

  private async write(tx: Tx, deliveryId: string, { outcome, url }: Verdict): Promise<void> {
    const { state, drainSeconds } = await tx.sole<{ state: DeliveryState; drainSeconds: number }>(READ, [deliveryId]);
    const to = nextDelivery(state, outcome === 'published' ? 'decide-published' : 'decide-not-published');
    if (outcome === 'not-published' && state !== 'handed_over' && drainSeconds > 0)
      throw stillInFlight(Math.ceil(drainSeconds));
    const remoteId = outcome === 'published' ? (url ?? `resolved:${deliveryId}`) : null;
    await tx.rows(WRITE, [deliveryId, to, 'Door een persoon beslist.', remoteId, url ?? null]);
  }
}

const notTheirs = () =>
  notAllowed('Dit is niet aan u bij dit bericht.', 'This is not yours to decide.', 'not-your-move');

const stillInFlight = (seconds: number) =>
  new ProductError(
    'still-in-flight',
    409,
    {
      nl: `Het bericht kan nog binnenkomen. Wacht nog ${Math.ceil(seconds / 60)} minuten voor u zegt dat het er niet staat.`,
      en: `The post may still arrive. Wait another ${Math.ceil(seconds / 60)} minutes before you say it is not there.`,
    },
    { retryAfterSeconds: seconds },
  );
