import { Injectable } from '@nestjs/common';
import { AuditAnchors } from '../audit/anchors';
import { ReleasePosts } from '../scheduling/release-posts';
import { MissDeliveries } from './miss-deliveries';
import { RemoveDeliveries } from './remove-deliveries';

/** The parts that only tidy up. */
@Injectable()
export class Cleaning {
  constructor(
    readonly release: ReleasePosts,
    readonly miss: MissDeliveries,
    readonly remove: RemoveDeliveries,
    readonly anchors: AuditAnchors,
  ) {}
}
