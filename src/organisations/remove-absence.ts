import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { hasRole, type Actor } from '../common/actor';
import { Database } from '../common/database';
import { Absences } from './absences';
import { absenceNotYours } from './organisations.errors';

/** Somebody is back, or will not be away after all. */
@Injectable()
export class RemoveAbsence {
  constructor(
    private readonly database: Database,
    private readonly absences: Absences,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, id: string): Promise<void> {
    const subject = { type: 'absence', id };
    return this.audit.refusals(actor, 'absence.removed', subject, () =>
      this.database.within(actor.organisationId, async (tx) => {
        const absence = await this.absences.one(tx, id);
        if (absence.userId !== actor.userId && !hasRole(actor, 'administrator')) throw absenceNotYours();
        await tx.rows('DELETE FROM absences WHERE id = $1', [id]);
        const { userId, substituteId, startsAt, endsAt } = absence;
        await this.audit.record(tx, actor, 'absence.removed', subject, { userId, substituteId, startsAt, endsAt });
      }),
    );
  }
}
