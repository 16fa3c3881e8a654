import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Posts } from './posts';

/** Back to the editor from wherever it is, as long as nothing has left. */
@Injectable()
export class TakeBackPost {
  constructor(private readonly posts: Posts) {}

  run(actor: Actor, postId: string) {
    return this.posts.move(actor, postId, 'take-back');
  }
}
