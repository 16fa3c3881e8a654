import { Injectable } from '@nestjs/common';
import { ReleasePosts } from '../scheduling/release-posts';
import { Rounds } from '../scheduling/rounds';
import { DiscardPrepared } from './discard-prepared';
import { FreezePublication } from './freeze/freeze-publication';
import { MissDeliveries } from './miss-deliveries';
import { RemoveDeliveries } from './remove-deliveries';

/** What should not stand on a network, or wait there. */
@Injectable()
export class TakeAway {
  constructor(
    readonly retracted: RemoveDeliveries,
    readonly prepared: DiscardPrepared,
  ) {}
}

/** The parts that only tidy up. */
@Injectable()
export class Cleaning {
  constructor(
    readonly rounds: Rounds,
    readonly release: ReleasePosts,
    readonly miss: MissDeliveries,
    readonly takeAway: TakeAway,
    readonly freeze: FreezePublication,
  ) {}
}
