/** How long a post rests between its author's word and the earliest moment at which it may leave (guideline 3). */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { holdSpeaker } from './speaker';

@Injectable()
export class SetCoolingOff {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, minutes: number): Promise<number> {
    return this.database.within(actor.organisationId, async (tx) => {
      await holdSpeaker(tx, actor.organisationId);
      const before = await coolingOffMinutes(tx, actor.organisationId);
      await tx.rows('UPDATE organisations SET cooling_off_minutes = $2 WHERE id = $1', [actor.organisationId, minutes]);
      const subject = { type: 'policy', id: null };
      await this.audit.record(tx, actor, 'policy.cooling-off', subject, { before, minutes });
      return minutes;
    });
  }
}

export async function coolingOffMinutes(tx: Tx, organisationId: string): Promise<number> {
  const sql = 'SELECT cooling_off_minutes AS minutes FROM organisations WHERE id = $1';
  return (await tx.sole<{ minutes: number }>(sql, [organisationId])).minutes;
}
