/** The quiet periods of an organisation, and those that hold for some channels at a moment. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { Database, type Tx } from '../../common/database';
import { cursorOf, limitOf, pageOf, type Page, type PageQuery } from '../../common/http/page';
import { comingElections } from './election-periods';
import { quietPeriodView, type PresetView, type QuietPeriodView } from './quiet-period.dto';
import type { QuietKind, QuietPeriod } from './quiet-period.entity';
import { covers } from './quiet-on';
import { QUIET_COLUMNS } from './quiet-period-rows';

export interface Quiet {
  readonly id: string;
  readonly kind: QuietKind;
  readonly reason: string;
  readonly until: Date;
}

@Injectable()
export class QuietPeriods {
  constructor(private readonly database: Database) {}

  page(actor: Actor, query: PageQuery): Promise<Page<QuietPeriodView>> {
    const limit = limitOf(query);
    return this.database.within(actor.organisationId, async (tx) => {
      const rows = await tx.rows<QuietPeriod>(
        `SELECT ${QUIET_COLUMNS} FROM quiet_periods WHERE deleted_at IS NULL AND id < $1 ORDER BY id DESC LIMIT $2::int`,
        [cursorOf(query), limit + 1],
      );
      return pageOf(rows, limit, quietPeriodView);
    });
  }

  presets(actor: Actor): Promise<PresetView[]> {
    return this.database.within(actor.organisationId, async (tx) => {
      const { timeZone, now } = await tx.sole<{ timeZone: string; now: Date }>(
        'SELECT time_zone AS "timeZone", clock_timestamp() AS now FROM organisations WHERE id = $1',
        [actor.organisationId],
      );
      return comingElections(now, timeZone);
    });
  }
}

/** Those that cover any of these channels then; the longest first. */
export const quietAt = (tx: Tx, channels: readonly string[], at: Date): Promise<Quiet[]> =>
  tx.rows<Quiet>(
    `SELECT DISTINCT q.id, q.kind, q.reason, q.ends_at AS until FROM channels c JOIN quiet_periods q ON ${covers('c', '$2::timestamptz')}
     WHERE c.id = ANY($1::uuid[]) ORDER BY q.ends_at DESC, q.id`,
    [channels, at],
  );
