/**
 * Makes the drafts of series, each once, some days ahead; nothing goes out without the author's own word on that draft.
 * Whatever does not come is written down with its reason, where notifications find it.
 */
import { Injectable, Logger } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import { scheduler } from '../../common/actor';
import { Database, type Tx } from '../../common/database';
import { recurringInstant } from '../../common/instants';
import { Members } from '../../organisations/members';
import { DraftPost } from '../../posts/draft-post';
import { draftFor } from './draft-for';
import { keepOccurrence, lockSeries, lookLater, unpublishedOccurrences, type DueSeries } from './occurrence-rows';
import { occurrenceDays } from './occurrences';

const AT_A_TIME = 50;
const DAY_MS = 86_400_000;

@Injectable()
export class DraftOccurrences {
  private readonly log = new Logger('Series');

  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly draftPost: DraftPost,
    private readonly audit: Audit,
  ) {}

  async run(): Promise<void> {
    const due = await this.database.outside((tx) =>
      tx.rows<{ id: string; organisationId: string }>(
        'SELECT id, organisation_id AS "organisationId" FROM series_to_draft($1)',
        [AT_A_TIME],
      ),
    );
    for (const { id, organisationId } of due) await this.guarded(organisationId, id);
  }

  /** One that fails does not keep the others from their turn; it is looked at again. */
  private async guarded(organisationId: string, id: string): Promise<void> {
    try {
      await this.database.within(organisationId, (tx) => this.series(tx, id));
    } catch (cause) {
      this.log.warn(`series ${id} waits: ${cause instanceof Error ? cause.name : 'failed'}`);
      await this.database.within(organisationId, (tx) => lookLater(tx, id, 'active'));
    }
  }

  private async series(tx: Tx, id: string): Promise<void> {
    const series = await lockSeries(tx, id);
    if (!series) return;
    const coming = occurrenceDays(series.rule).filter((day) => !series.passed.includes(day));
    for (const day of coming) {
      const at = recurringInstant(day, series.rule.time, series.timeZone);
      if (at && at.getTime() - series.now.getTime() > series.daysAhead * DAY_MS) break;
      await this.occurrence(tx, series, day, at);
    }
    for (const { day, post } of await unpublishedOccurrences(tx, id))
      await this.tell(tx, series, day, { reason: 'not-published', post });
    await lookLater(tx, id, (await this.isOver(tx, series)) ? 'ended' : 'active');
  }

  private async occurrence(tx: Tx, series: DueSeries, day: string, at: Date | undefined): Promise<void> {
    const made = await draftFor(tx, { members: this.members, draftPost: this.draftPost }, series, { day, at });
    await keepOccurrence(tx, series, { day, at, ...made });
    if ('missed' in made) return this.tell(tx, series, day, { reason: made.missed });
    const details = { day, post: made.post };
    await this.audit.record(tx, scheduler(series.organisationId), 'series.drafted', subjectOf(series), details);
  }

  private tell(tx: Tx, series: DueSeries, day: string, details: object): Promise<void> {
    const actor = scheduler(series.organisationId);
    return this.audit.record(tx, actor, 'series.occurrence-missed', subjectOf(series), { day, ...details });
  }

  /** Its last day has passed, and what became of it was told. */
  private async isOver(tx: Tx, { id, rule, now, timeZone }: DueSeries): Promise<boolean> {
    const last = occurrenceDays(rule).at(-1);
    const at = last === undefined ? now : (recurringInstant(last, rule.time, timeZone) ?? now);
    return at.getTime() + DAY_MS < now.getTime() && (await unpublishedOccurrences(tx, id)).length === 0;
  }
}

const subjectOf = ({ id }: DueSeries) => ({ type: 'series', id });
