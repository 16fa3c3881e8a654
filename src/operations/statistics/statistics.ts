/** Figures of an organisation over some time: what was written, what the check found, how soon and how punctually. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { Database, type Tx } from '../../common/database';
import type { Language } from '../../common/product-error';
import { GUIDELINE_TITLES } from '../../guidelines';
import { periodOf, type Period } from './statistics-period';
import { ACTIVITY, DECISIONS, PUNCTUALITY, WHEN_SUBMITTED, WHILE_WRITING } from './statistics-queries';
import type {
  ActivityView,
  DecisionsView,
  GuidelineCountView,
  PunctualityView,
  RuleCountView,
  StatisticsQuery,
  StatisticsView,
} from './statistics.dto';

const ORGANISATION = 'SELECT time_zone AS "timeZone", clock_timestamp() AS now FROM organisations WHERE id = $1';
const WITHIN_HOURS = [1, 4, 8, 24, 72, null];

interface Found {
  readonly rule: string | null;
  readonly guideline: number;
  readonly posts: number;
}

@Injectable()
export class Statistics {
  constructor(private readonly database: Database) {}

  of({ organisationId }: Actor, query: StatisticsQuery, language: Language): Promise<StatisticsView> {
    return this.database.within(organisationId, async (tx) => {
      const { timeZone, now } = await tx.sole<{ timeZone: string; now: Date }>(ORGANISATION, [organisationId]);
      const period = periodOf(query, timeZone, now);
      const { from, to, unit, start, end } = period;
      return {
        ...{ from, to, timeZone, unit },
        activity: await activityIn(tx, period),
        ...(await findingsIn(tx, period, language)),
        decisions: await decisionsIn(tx, period),
        punctuality: await tx.sole<PunctualityView>(PUNCTUALITY, [start, end]),
      };
    });
  }
}

const activityIn = (tx: Tx, { start, end, unit, timeZone }: Period) =>
  tx.rows<ActivityView>(ACTIVITY, [start, end, unit, timeZone]);

async function findingsIn(tx: Tx, { start, end }: Period, language: Language) {
  const writing = await tx.rows<Found>(WHILE_WRITING, [start, end]);
  const submitted = await tx.rows<Found>(WHEN_SUBMITTED, [start, end]);
  const stood = ({ rule, guideline }: Pick<Found, 'rule' | 'guideline'>) => postsOf(submitted, rule, guideline);
  const guidelines = Object.values(GUIDELINE_TITLES).map((title, place): GuidelineCountView => {
    const guideline = place + 1;
    const posts = postsOf(writing, null, guideline);
    return { guideline, title: title[language], posts, submitted: stood({ rule: null, guideline }) };
  });
  const rules = writing.flatMap(({ rule, guideline, posts }): RuleCountView[] =>
    rule === null ? [] : [{ rule, guideline, posts, submitted: stood({ rule, guideline }) }],
  );
  return { guidelines, rules: rules.sort((one, other) => other.posts - one.posts || (one.rule < other.rule ? -1 : 1)) };
}

const postsOf = (found: readonly Found[], rule: string | null, guideline: number) =>
  found.find((each) => each.rule === rule && each.guideline === guideline)?.posts ?? 0;

async function decisionsIn(tx: Tx, { start, end }: Period): Promise<DecisionsView> {
  type Row = Omit<DecisionsView, 'buckets'> & { readonly hours: readonly number[] | null };
  const { hours, ...counts } = await tx.sole<Row>(DECISIONS, [start, end]);
  return { ...counts, buckets: buckets(hours ?? []) };
}

export const buckets = (taken: readonly number[]) =>
  WITHIN_HOURS.map((hours, place) => {
    const [above, upTo] = [place === 0 ? -Infinity : Number(WITHIN_HOURS[place - 1]), hours ?? Infinity];
    return { hours, decisions: taken.filter((each) => each > above && each <= upTo).length };
  });
