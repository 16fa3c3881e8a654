/** What a two-phase network made ready is written down before it is made visible; else nobody could find it again. */
import { Injectable } from '@nestjs/common';
import { Database } from '../common/database';
import type { Job } from './job';

/** The delivery's lock decides between us and who takes us for dead: only one of the two goes on. */
const WRITE = `
  UPDATE attempts SET prepared = $3
  FROM (SELECT id FROM deliveries WHERE id = $1 AND fence = $2 AND state = 'sending' FOR UPDATE) ours
  WHERE attempts.delivery_id = ours.id AND attempts.fence = $2 RETURNING attempts.id`;

@Injectable()
export class KeepPrepared {
  constructor(private readonly database: Database) {}

  /** False when the delivery is no longer ours: then it may not be made visible. */
  async run(job: Job, prepared: string): Promise<boolean> {
    const written = await this.database.within(job.organisationId, (tx) =>
      tx.one(WRITE, [job.id, job.fence, prepared]),
    );
    return written !== undefined;
  }
}
