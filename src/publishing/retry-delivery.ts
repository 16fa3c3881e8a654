/** Another try for a channel that provably did not get the post. Where nothing went out at all, the post starts anew. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { conflict } from '../common/product-error';
import { Posts } from '../posts/posts';
import { wakeWorkers } from '../posts/wake-workers';
import type { PostState } from '../posts/workflow';
import { readDelivery } from './deliveries';
import { DELIVERY_MOVES, type DeliveryState } from './delivery-workflow';
import { partBefore } from './payload';

/** The parts of a thread that stopped behind it wait for it again. */
const AGAIN = `
  WITH again AS (
    UPDATE deliveries SET state = $2, due_at = clock_timestamp(), attempt_at = clock_timestamp(), fence = fence + 1, repeats = 0,
      first_armed_at = NULL, detail = NULL, grace_until = clock_timestamp() + make_interval(mins => $3)
    WHERE id = $1 RETURNING post_id, channel_id, part, due_at, grace_until)
  UPDATE deliveries d SET state = $4, due_at = again.due_at, grace_until = again.grace_until, detail = NULL
  FROM again WHERE d.post_id = again.post_id AND d.channel_id = again.channel_id AND d.part > again.part AND d.state = 'missed'`;

const STANDING = `SELECT d.state, d.part = 1 OR ${partBefore('d')} IS NOT NULL AS "isNext" FROM deliveries d WHERE d.id = $1`;

@Injectable()
export class RetryDelivery {
  constructor(private readonly posts: Posts) {}

  async run(actor: Actor, deliveryId: string, postId: string, postState: PostState) {
    const nothingIsOut = postState === 'failed';
    return this.posts.step(
      actor,
      {
        find: () => Promise.resolve(postId),
        verb: nothingIsOut ? 'retry' : 'retry-channels',
        work: async (tx, post) => {
          await this.requireFailed(tx, deliveryId);
          if (nothingIsOut)
            return { publishAt: post.now, publishAtLocal: null, timeZone: null, details: { delivery: deliveryId } };
          await tx.rows(AGAIN, [
            deliveryId,
            DELIVERY_MOVES.retry.to,
            post.organisation.graceMinutes,
            DELIVERY_MOVES['wait-again'].to,
          ]);
          await wakeWorkers(tx);
          return { details: { delivery: deliveryId } };
        },
      },
      (tx) => readDelivery(tx, actor, deliveryId),
    );
  }

  private async requireFailed(tx: Tx, deliveryId: string): Promise<void> {
    const { state, isNext } = await tx.sole<{ state: DeliveryState; isNext: boolean }>(STANDING, [deliveryId]);
    if (!isNext) throw earlierFirst();
    if ((DELIVERY_MOVES.retry.from as readonly DeliveryState[]).includes(state)) return;
    throw conflict(
      'wrong-state',
      'Opnieuw proberen kan alleen waar zeker is dat er niets vertrok.',
      'Trying again is only possible where it is certain that nothing went out.',
      { state },
    );
  }
}

const earlierFirst = () =>
  conflict(
    'earlier-part-first',
    'Dit is een later deel van een reeks. Probeer eerst het eerste deel dat niet uitging opnieuw.',
    'This is a later part of a thread. First try the earliest part again that did not go out.',
  );
