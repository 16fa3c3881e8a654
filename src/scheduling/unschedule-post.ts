import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Posts } from '../posts/posts';

/** Still approved, but without a moment. */
@Injectable()
export class UnschedulePost {
  constructor(private readonly posts: Posts) {}

  run(actor: Actor, postId: string) {
    return this.posts.move(actor, postId, 'unschedule', () => ({
      publishAt: null,
      publishAtLocal: null,
      timeZone: null,
    }));
  }
}
