import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Posts } from './posts';

/** It will not go out. Once answered, this wins over the scheduler. */
@Injectable()
export class WithdrawPost {
  constructor(private readonly posts: Posts) {}

  run(actor: Actor, postId: string, reason?: string) {
    return this.posts.move(actor, postId, 'withdraw', () => ({ reason: reason ?? null, details: { reason } }));
  }
}
