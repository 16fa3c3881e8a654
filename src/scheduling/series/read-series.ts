/** Series as they are shown: to whoever could see their drafts. */
import type { Actor } from '../../common/actor';
import type { Tx } from '../../common/database';
import { cursorOf, limitOf, pageOf, type Page, type PageQuery } from '../../common/http/page';
import { notFound } from '../../common/product-error';
import { seesAll } from '../../posts/relations';
import { jsonTime } from '../../posts/read-post';
import { occurrenceDays } from './occurrences';
import type { OccurrenceView, SeriesView } from './series.dto';
import type { Series } from './series.entity';

const SHOWN_AHEAD = 5;

export type SeriesRow = Series & { readonly occurrences: OccurrenceView[] };

const SELECT = `
  SELECT s.id, s.organisation_id AS "organisationId", s.name, s.author_id AS "authorId", s.created_by AS "createdBy",
    s.state, s.rule, s.time_zone AS "timeZone", s.days_ahead AS "daysAhead", s.content, s.version,
    (SELECT coalesce(json_agg(json_build_object('day', o.day, 'at', ${jsonTime('o.at')}, 'post', o.post_id,
      'missed', o.missed) ORDER BY o.day), '[]') FROM series_occurrences o WHERE o.series_id = s.id) AS occurrences
  FROM series s`;

const MINE = `($1::boolean OR s.author_id = $2 OR s.created_by = $2 OR s.author_id = ANY($3::uuid[]))`;

const who = (actor: Actor) => [seesAll(actor), actor.userId, actor.assists];

export async function oneSeries(tx: Tx, actor: Actor, id: string): Promise<SeriesRow> {
  const row = await tx.one<SeriesRow>(`${SELECT} WHERE ${MINE} AND s.id = $4`, [...who(actor), id]);
  if (!row) throw notFound();
  return row;
}

export async function seriesPage(tx: Tx, actor: Actor, query: PageQuery): Promise<Page<SeriesView>> {
  const limit = limitOf(query);
  const rows = await tx.rows<SeriesRow>(`${SELECT} WHERE ${MINE} AND s.id < $4 ORDER BY s.id DESC LIMIT $5::int`, [
    ...who(actor),
    cursorOf(query),
    limit + 1,
  ]);
  return pageOf(rows, limit, seriesView);
}

export function seriesView(series: SeriesRow): SeriesView {
  const { id, name, state, createdBy, rule, timeZone, daysAhead, content, occurrences, version } = series;
  const passed = new Set(occurrences.map(({ day }) => day));
  const coming = state === 'ended' ? [] : occurrenceDays(rule).filter((day) => !passed.has(day));
  return {
    ...{ id, name, state, author: series.authorId, createdBy, rule, timeZone, daysAhead, occurrences, version },
    ...{ text: content.text, role: content.role, channels: content.channels ?? [] },
    next: coming.slice(0, SHOWN_AHEAD),
  };
}
