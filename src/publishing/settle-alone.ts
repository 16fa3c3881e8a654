/** A delivery that ends without being armed, at the time of its post: the post is taken along, and says what came of it. */
import { Injectable } from '@nestjs/common';
import { scheduler } from '../common/actor';
import type { Tx } from '../common/database';
import { lockPost, type LockedPost } from '../posts/locked-post';
import { Posts } from '../posts/posts';
import { hasLeft } from '../posts/workflow';
import { DELIVERY, type Job } from './job';
import { SettlePost } from './settle-post';

@Injectable()
export class SettleAlone {
  constructor(
    private readonly posts: Posts,
    private readonly settle: SettlePost,
  ) {}

  async run(tx: Tx, post: LockedPost, job: Job): Promise<void> {
    await this.settle.run(tx, await this.onItsWay(tx, post, job));
  }

  private async onItsWay(tx: Tx, post: LockedPost, job: Job): Promise<LockedPost> {
    if (hasLeft(post.state)) return post;
    const work = () => ({ details: DELIVERY(job) });
    await this.posts.moveIn(tx, scheduler(job.organisationId), post, { verb: 'doubt', work });
    return lockPost(tx, post.id);
  }
}
