import { Injectable } from '@nestjs/common';
import { HoldForRights } from '../scheduling/hold-for-rights';
import { RecheckPosts } from '../scheduling/recheck-posts';

/** The parts that keep back what may not leave any more. */
@Injectable()
export class Holding {
  constructor(
    readonly recheck: RecheckPosts,
    readonly rights: HoldForRights,
  ) {}
}
