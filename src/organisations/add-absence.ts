import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { hasRole, type Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { Absences, type AbsenceRow } from './absences';
import { Members } from './members';
import { oneAtATime } from './one-at-a-time';
import * as errors from './organisations.errors';
import { makesLoop, type Away } from './substitutes';

/** Somebody will be away, and says which woordvoerder decides meanwhile. */
@Injectable()
export class AddAbsence {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly absences: Absences,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, away: Away): Promise<AbsenceRow> {
    const id = newId();
    const subject = { type: 'absence', id };
    return this.audit.refusals(actor, 'absence.added', subject, () =>
      this.database.within(actor.organisationId, async (tx) => {
        if (away.userId !== actor.userId && !hasRole(actor, 'administrator')) throw errors.absenceNotYours();
        await oneAtATime(tx, actor, 'absences');
        await this.requireSense(tx, away);
        await this.write(tx, actor, id, away);
        await this.audit.record(tx, actor, 'absence.added', subject, { ...away });
        return this.absences.one(tx, id);
      }),
    );
  }

  private async requireSense(tx: Tx, away: Away): Promise<void> {
    const now = new Date();
    if (away.startsAt >= away.endsAt) throw errors.endsBeforeStart();
    if (away.endsAt <= now) throw errors.absencePast();
    if (away.userId === away.substituteId) throw errors.substituteSelf();
    if (!(await this.members.find(tx, away.userId))?.active) throw errors.notAMember('/user');
    const able = await this.members.having(tx, 'woordvoerder', [away.substituteId]);
    if (!able.has(away.substituteId)) throw errors.notAWoordvoerder();
    if (makesLoop(await this.absences.notOver(tx, now), away)) throw errors.substituteLoop();
  }

  private write(tx: Tx, actor: Actor, id: string, away: Away) {
    return tx.rows(
      `INSERT INTO absences (id, organisation_id, user_id, substitute_id, starts_at, ends_at, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, actor.organisationId, away.userId, away.substituteId, away.startsAt, away.endsAt, actor.userId],
    );
  }
}
