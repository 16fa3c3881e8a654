/** An approved post gets its moment, or another one. */
import { Injectable } from '@nestjs/common';
import { requireAgreedTime } from '../approvals/agreed-window';
import type { Actor } from '../common/actor';
import { chooseTime, type LocalTime } from '../common/instants';
import { timeFields } from '../posts/time-fields';
import { Posts } from '../posts/posts';

@Injectable()
export class SchedulePost {
  constructor(private readonly posts: Posts) {}

  run(actor: Actor, postId: string, publishAt: string | LocalTime) {
    return this.posts.move(actor, postId, 'schedule', async (tx, post) => {
      const time = chooseTime(publishAt, post.now);
      await requireAgreedTime(tx, post, time.at);
      return timeFields(time);
    });
  }
}
