/** Its moment is the database's now. */
import { Injectable } from '@nestjs/common';
import { requireAgreedTime } from '../approvals/agreed-window';
import { requireRested } from '../approvals/cooling-off';
import type { Actor } from '../common/actor';
import { Posts } from '../posts/posts';

@Injectable()
export class PublishNow {
  constructor(private readonly posts: Posts) {}

  run(actor: Actor, postId: string) {
    return this.posts.move(actor, postId, 'publish-now', async (tx, post) => {
      await requireAgreedTime(tx, post, post.now);
      await requireRested(tx, post, post.now);
      return { publishAt: post.now, publishAtLocal: null, timeZone: null };
    });
  }
}
