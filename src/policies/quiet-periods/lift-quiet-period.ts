import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import type { Actor } from '../../common/actor';
import { Database } from '../../common/database';
import { requireVersion } from '../../common/http/etag';
import { onePeriod } from './quiet-period-rows';

/** It no longer counts; what it kept back goes on if its moment can still be kept. */
@Injectable()
export class LiftQuietPeriod {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, id: string, ifMatch: string | undefined): Promise<void> {
    const subject = { type: 'quiet-period', id };
    return this.audit.refusals(actor, 'quiet-period.lifted', subject, () =>
      this.database.within(actor.organisationId, async (tx) => {
        const { version } = await onePeriod(tx, id);
        requireVersion(ifMatch, version);
        await tx.rows('UPDATE quiet_periods SET deleted_at = now(), version = version + 1 WHERE id = $1', [id]);
        await this.audit.record(tx, actor, 'quiet-period.lifted', subject);
      }),
    );
  }
}
