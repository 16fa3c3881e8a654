import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import type { Actor } from '../../common/actor';
import { Database } from '../../common/database';
import { requireVersion } from '../../common/http/etag';
import { resolveTime } from '../../common/instants';
import { plannedInside } from './planned-inside';
import { quietPeriodView, type DeclaredQuietPeriodView, type QuietPeriodChange } from './quiet-period.dto';
import type { QuietPeriod } from './quiet-period.entity';
import { holdArming, onePeriod, requireSound, updatePeriod, type QuietFields } from './quiet-period-rows';

/** What is not said stays as it was. */
@Injectable()
export class ChangeQuietPeriod {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, id: string, ifMatch: string | undefined, change: QuietPeriodChange) {
    const subject = { type: 'quiet-period', id };
    return this.audit.refusals(actor, 'quiet-period.changed', subject, () =>
      this.database.within(actor.organisationId, async (tx): Promise<DeclaredQuietPeriodView> => {
        await holdArming(tx, actor.organisationId);
        const before = await onePeriod(tx, id);
        requireVersion(ifMatch, before.version);
        const fields = changed(before, change);
        await requireSound(tx, fields);
        await updatePeriod(tx, id, fields);
        await this.audit.record(tx, actor, 'quiet-period.changed', subject, { ...fields });
        return { ...quietPeriodView(await onePeriod(tx, id)), planned: await plannedInside(tx, id) };
      }),
    );
  }
}

const changed = (before: QuietPeriod, { from, to, ...change }: QuietPeriodChange): QuietFields => ({
  kind: change.kind ?? before.kind,
  startsAt: from === undefined ? before.startsAt : resolveTime(from, '/from').at,
  endsAt: to === undefined ? before.endsAt : resolveTime(to, '/to').at,
  reason: change.reason ?? before.reason,
  appliesTo: change.appliesTo ?? before.appliesTo,
  channels: change.channels ?? before.channels,
});
