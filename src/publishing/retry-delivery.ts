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

const AGAIN = `
  UPDATE deliveries SET state = $2, due_at = clock_timestamp(), attempt_at = clock_timestamp(), fence = fence + 1, repeats = 0,
    first_armed_at = NULL, detail = NULL, grace_until = clock_timestamp() + make_interval(mins => $3)
  WHERE id = $1`;

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
          await tx.rows(AGAIN, [deliveryId, DELIVERY_MOVES.retry.to, post.organisation.graceMinutes]);
          await wakeWorkers(tx);
          return { details: { delivery: deliveryId } };
        },
      },
      (tx) => readDelivery(tx, actor, deliveryId),
    );
  }

  private async requireFailed(tx: Tx, deliveryId: string): Promise<void> {
    const { state } = await tx.sole<{ state: DeliveryState }>('SELECT state FROM deliveries WHERE id = $1', [
      deliveryId,
    ]);
    if ((DELIVERY_MOVES.retry.from as readonly DeliveryState[]).includes(state)) return;
    throw conflict(
      'wrong-state',
      'Opnieuw proberen kan alleen waar zeker is dat er niets vertrok.',
      'Trying again is only possible where it is certain that nothing went out.',
      { state },
    );
  }
}
