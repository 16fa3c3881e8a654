/** Posts with a moment between two instants, as far as somebody may see them. */
import type { Actor } from '../../common/actor';
import type { Tx } from '../../common/database';
import { maySeeSql, seesAll } from '../../posts/relations';
import { WITH_REVISION } from '../../posts/read-post';
import { STATES, type PostState } from '../../posts/workflow';
import type { CalendarItemView, CalendarQuery } from './calendar.dto';

export interface CalendarItem extends Omit<CalendarItemView, 'at'> {
  readonly at: Date;
}

export interface Span extends Partial<Omit<CalendarQuery, 'from' | 'to'>> {
  readonly from: Date;
  readonly to: Date;
  readonly most: number;
}

const ITEMS = `
  SELECT p.id, p.state, p.publish_at AS at, r.role, left(r.text, 200) AS text,
    (SELECT json_build_object('id', u.id, 'name', u.name) FROM people u WHERE u.id = p.author_id) AS author,
    (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'network', c.network) ORDER BY c.id), '[]')
      FROM channels c WHERE c.id = ANY(r.channels)) AS channels
  FROM posts p ${WITH_REVISION}
  WHERE p.publish_at >= $1 AND p.publish_at < $2 AND p.kind = 'post' AND ${maySeeSql(3, 4, 5)}
    AND ($6::uuid IS NULL OR p.author_id = $6) AND ($7::uuid IS NULL OR $7 = ANY(r.channels))
    AND ($8::uuid IS NULL OR $8 = ANY(r.topics)
      OR r.findings @> jsonb_build_array(jsonb_build_object('topic', jsonb_build_object('id', $8::text))))
    AND p.state = ANY($9) ORDER BY p.publish_at, p.id LIMIT $10::int`;

/** An ended post is no longer planned; it shows only when asked for. */
const SHOWN = (Object.keys(STATES) as PostState[]).filter((state) => state !== 'withdrawn' && state !== 'retracted');

export const calendarItems = (tx: Tx, actor: Actor, span: Span): Promise<CalendarItem[]> =>
  tx.rows<CalendarItem>(ITEMS, [
    ...[span.from, span.to, actor.userId, seesAll(actor), actor.assists],
    ...[span.author ?? null, span.channel ?? null, span.topic ?? null],
    ...[span.state === undefined ? SHOWN : [span.state], span.most],
  ]);
