import { Injectable } from '@nestjs/common';
import { HoldForRights } from './hold-for-rights';
import { RecheckPosts } from './recheck-posts';
import { ReleaseWaiting } from './release-waiting';
import { DraftOccurrences } from './series/draft-occurrences';

/** What planning asks of every round of the housekeeping. */
@Injectable()
export class Rounds {
  constructor(
    readonly recheck: RecheckPosts,
    readonly rights: HoldForRights,
    readonly waiting: ReleaseWaiting,
    readonly series: DraftOccurrences,
  ) {}
}
