import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Posts } from '../posts/posts';
import { Submissions, type Submission } from './submissions';

/** The author stands behind these words; the woordvoerder is asked where the policy wants it. */
@Injectable()
export class SubmitPost {
  constructor(
    private readonly posts: Posts,
    private readonly submissions: Submissions,
  ) {}

  run(actor: Actor, postId: string, input: Submission) {
    return this.posts.move(actor, postId, 'submit', (tx, post) => this.submissions.make(tx, actor, post, input));
  }
}
