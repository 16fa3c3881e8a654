import { Injectable } from '@nestjs/common';
import { ReleasePosts } from '../scheduling/release-posts';
import { Rounds } from '../scheduling/rounds';
import { FreezePublication } from './freeze/freeze-publication';
import { MissDeliveries } from './miss-deliveries';
import { RemoveDeliveries } from './remove-deliveries';

/** The parts that only tidy up. */
@Injectable()
export class Cleaning {
  constructor(
    readonly rounds: Rounds,
    readonly release: ReleasePosts,
    readonly miss: MissDeliveries,
    readonly remove: RemoveDeliveries,
    readonly freeze: FreezePublication,
  ) {}
}
