/** Somebody lets a post come back; from now on a draft is made for each time, some days ahead. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import { personOf, type Actor } from '../../common/actor';
import { Database, type Tx } from '../../common/database';
import { newId } from '../../common/ids';
import { chooseTime, dayAt } from '../../common/instants';
import { invalid } from '../../common/product-error';
import { authorOf } from '../../posts/create-post';
import { draftContent } from '../../posts/draft-content';
import { lastDay, occurrenceDays, type Recurrence } from './occurrences';
import { oneSeries, seriesView } from './read-series';
import type { NewSeries, SeriesView } from './series.dto';

const DEFAULT_DAYS_AHEAD = 7;

const INSERT = `
  INSERT INTO series (id, organisation_id, name, author_id, created_by, rule, time_zone, days_ahead, content)
  SELECT $1, o.id, $3, $4, $5, $6, o.time_zone, $7, $8 FROM organisations o WHERE o.id = $2`;

@Injectable()
export class StartSeries {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, { name, rule, daysAhead = DEFAULT_DAYS_AHEAD, onBehalfOf, ...content }: NewSeries) {
    const id = newId();
    const subject = { type: 'series', id };
    return this.audit.refusals(actor, 'series.started', subject, async () => {
      const author = authorOf(actor, onBehalfOf);
      return this.database.within(actor.organisationId, async (tx): Promise<SeriesView> => {
        const { now } = await draftContent(tx, actor.organisationId, content);
        await requireSound(tx, actor, rule, now);
        const values = [author, personOf(actor), JSON.stringify(rule), daysAhead, JSON.stringify(content)];
        await tx.rows(INSERT, [id, actor.organisationId, name, ...values]);
        await this.audit.record(tx, actor, 'series.started', subject, { author, rule });
        return seriesView(await oneSeries(tx, actor, id));
      });
    });
  }
}

async function requireSound(tx: Tx, actor: Actor, rule: Recurrence, now: Date): Promise<void> {
  const sql = 'SELECT time_zone AS "timeZone" FROM organisations WHERE id = $1';
  const { timeZone } = await tx.sole<{ timeZone: string }>(sql, [actor.organisationId]);
  for (const [field, day] of [
    ['startsOn', rule.startsOn],
    ['until', rule.until],
  ] as const) {
    if (day !== undefined && !isDay(day)) throw invalid(`/rule/${field}`, 'time', ...NO_DAY);
  }
  if (rule.startsOn < dayAt(now, timeZone)) throw invalid('/rule/startsOn', 'time-past', ...PAST);
  chooseTime(`${rule.startsOn}T23:59:59Z`, now, '/rule/startsOn');
  if (rule.until !== undefined && rule.until > lastDay(rule.startsOn))
    throw invalid('/rule/until', 'time-too-far', ...LONG);
  if (occurrenceDays(rule).length === 0) throw invalid('/rule/until', 'empty', ...NEVER);
}

/** JavaScript takes 31 February for a day in March. */
const isDay = (day: string) => {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
};

const NO_DAY = ['Deze dag bestaat niet.', 'This day does not exist.'] as const;
const PAST = ['Deze dag is al voorbij.', 'This day has passed.'] as const;
const LONG = ['Een reeks duurt hoogstens 13 maanden.', 'A series lasts at most 13 months.'] as const;
const NEVER = ['Zo komt de reeks geen enkele keer.', 'Like this the series never comes.'] as const;
