/** It should not have gone out: our page drops it at once, every other network is asked to delete it. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Posts } from '../posts/posts';

const ASK = `UPDATE deliveries SET retract_at = clock_timestamp() WHERE post_id = $1 AND state = 'published'`;

@Injectable()
export class RetractPost {
  constructor(private readonly posts: Posts) {}

  run(actor: Actor, postId: string, reason: string) {
    return this.posts.move(actor, postId, 'retract', async (tx) => {
      await tx.rows(ASK, [postId]);
      return { reason, details: { reason } };
    });
  }
}
