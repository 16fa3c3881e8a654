/** Which active members hear of an entry in the log; never the one who did it. */
import type { Tx } from '../common/database';
import { noticeEvent, type NoticeEventName } from './notice-events';

export interface LoggedEntry {
  readonly id: string;
  readonly seq: number;
  readonly at: Date;
  readonly event: string;
  readonly actorId: string | null;
  readonly postId: string | null;
  readonly channelId: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Whoever is asked, and whoever stands in for them now; of a question handed on, the one who got it. */
const ASKED = `SELECT a.person FROM (
    SELECT unnest(assignees) AS person FROM approvals WHERE post_id = $2 AND state = 'pending') a
    WHERE $5::uuid IS NULL OR a.person = $5
  UNION SELECT s.substitute_id FROM absences s WHERE now() BETWEEN s.starts_at AND s.ends_at AND s.user_id IN (
    SELECT unnest(assignees) FROM approvals WHERE post_id = $2 AND state = 'pending')`;

const HEARS = `
  SELECT m.user_id AS id FROM memberships m
  WHERE m.active AND m.user_id IS DISTINCT FROM $4::uuid AND (
    ('asked' = ANY($1::text[]) AND m.user_id IN (${ASKED}))
    OR ('author' = ANY($1) AND m.user_id IN (SELECT unnest(ARRAY[author_id, created_by]) FROM posts WHERE id = $2))
    OR ('woordvoerders' = ANY($1) AND 'woordvoerder' = ANY(m.roles))
    OR ('administrators' = ANY($1) AND 'administrator' = ANY(m.roles))
    OR ('topic-substitutes' = ANY($1) AND m.user_id IN (SELECT unnest(t.substitutes) FROM topics t
      JOIN approvals a ON a.topic_id = t.id WHERE a.post_id = $2 AND a.state = 'pending'))
    OR ('channel-owner' = ANY($1) AND m.user_id IN (SELECT owner_id FROM channels WHERE id = $3)))`;

export async function whoHears(tx: Tx, entry: LoggedEntry, name: NoticeEventName): Promise<string[]> {
  const handedTo = entry.event === 'post.reassign' ? entry.details['to'] : null;
  const { to } = noticeEvent(name);
  const rows = await tx.rows<{ id: string }>(HEARS, [to, entry.postId, entry.channelId, entry.actorId, handedTo]);
  return rows.map(({ id }) => id);
}
