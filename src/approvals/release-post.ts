import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Posts } from '../posts/posts';
import { Submissions, type Submission } from './submissions';

/** What was kept back goes on after the author has looked at it again: under today's policy, with today's yeses. */
@Injectable()
export class ReleasePost {
  constructor(
    private readonly posts: Posts,
    private readonly submissions: Submissions,
  ) {}

  run(actor: Actor, postId: string, input: Submission) {
    return this.posts.move(actor, postId, 'release', (tx, post) => this.submissions.make(tx, actor, post, input));
  }
}
