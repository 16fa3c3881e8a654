/** Before a delivery is armed, its images are brought into the form that its network takes: arming itself must not wait. */
import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../common/database';
import { formOf } from '../media/rendition-form';
import { Renditions } from '../media/renditions';
import type { RevisionMedia } from '../media/rights';
import { networkById } from '../networks';
import type { Job } from './job';

/** What was armed before is frozen. */
const MEDIA = `
  SELECT r.media, c.network FROM deliveries d JOIN channels c ON c.id = d.channel_id
  JOIN revisions r ON r.post_id = d.post_id AND r.number = d.revision_number
  WHERE d.id = $1 AND d.first_armed_at IS NULL AND r.media <> '[]'`;

@Injectable()
export class PrepareMedia {
  private readonly log = new Logger('Publisher');

  constructor(
    private readonly database: Database,
    private readonly renditions: Renditions,
  ) {}

  /** What cannot be prepared shows when it is sent, and is told there. */
  async run({ id, organisationId }: Job): Promise<void> {
    try {
      const found = await this.database.within(organisationId, (tx) =>
        tx.one<{ media: RevisionMedia[]; network: string }>(MEDIA, [id]),
      );
      const network = found && networkById(found.network);
      if (network) await this.renditions.make(organisationId, found.media, formOf(network.limits));
    } catch (cause) {
      this.log.warn(`delivery ${id}: images not prepared: ${cause instanceof Error ? cause.name : 'unknown'}`);
    }
  }
}
