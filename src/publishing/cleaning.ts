import { Injectable } from '@nestjs/common';
import { AuditAnchors } from '../audit/anchors';
import { RecheckPosts } from '../scheduling/recheck-posts';
import { ReleasePosts } from '../scheduling/release-posts';
import { MissDeliveries } from './miss-deliveries';
import { RemoveDeliveries } from './remove-deliveries';

/** The parts that only tidy up. */
@Injectable()
export class Cleaning {
  constructor(
    readonly recheck: RecheckPosts,
    readonly release: ReleasePosts,
    readonly miss: MissDeliveries,
    readonly remove: RemoveDeliveries,
    readonly anchors: AuditAnchors,
  ) {}
}
