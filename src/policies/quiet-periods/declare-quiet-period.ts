/** An administrator says when the organisation is silent, or careful. What is planned then is shown at once. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import { personOf, type Actor } from '../../common/actor';
import { Database } from '../../common/database';
import { newId } from '../../common/ids';
import { resolveTime } from '../../common/instants';
import { plannedInside } from './planned-inside';
import { quietPeriodView, type DeclaredQuietPeriodView, type NewQuietPeriod } from './quiet-period.dto';
import { holdArming, insertPeriod, onePeriod, requireSound } from './quiet-period-rows';

@Injectable()
export class DeclareQuietPeriod {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, input: NewQuietPeriod): Promise<DeclaredQuietPeriodView> {
    const id = newId();
    const subject = { type: 'quiet-period', id };
    return this.audit.refusals(actor, 'quiet-period.declared', subject, () =>
      this.database.within(actor.organisationId, async (tx) => {
        const fields = {
          ...{ kind: input.kind, reason: input.reason, appliesTo: input.appliesTo ?? 'all' },
          ...{ startsAt: resolveTime(input.from, '/from').at, endsAt: resolveTime(input.to, '/to').at },
          channels: input.channels ?? [],
        };
        await holdArming(tx, actor.organisationId);
        await requireSound(tx, fields);
        await insertPeriod(tx, id, { organisationId: actor.organisationId, userId: personOf(actor) }, fields);
        await this.audit.record(tx, actor, 'quiet-period.declared', subject, { ...fields });
        return { ...quietPeriodView(await onePeriod(tx, id)), planned: await plannedInside(tx, id) };
      }),
    );
  }
}
