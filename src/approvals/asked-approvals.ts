/** Which yeses a submission asks for: one per protected topic, one per rule that wants a person to look. */
import type { Tx } from '../common/database';
import { newId } from '../common/ids';
import type { PostFinding } from '../posts/check-content';
import type { LockedPost } from '../posts/locked-post';

export interface AskedApproval {
  readonly id: string;
  readonly topicId: string | null;
  readonly rule: string;
  readonly decision: 'any' | 'all';
  readonly assignees: readonly string[];
  readonly dueAt: Date;
}

interface Question {
  readonly topicId: string | null;
  readonly rule: string;
}

/** Used where no topic says how soon an answer is expected. */
const ANSWER_WITHIN_HOURS = 8;
const HOUR_MS = 3_600_000;

/** Pure: what the findings and the author's own word ask for, each once. */
export function questionsOf(findings: readonly PostFinding[], topicsByHand: readonly string[]): Question[] {
  const asking = findings.filter(({ severity }) => severity === 'review');
  const topics = new Set([...asking.flatMap(({ topic }) => topic?.id ?? []), ...topicsByHand]);
  const rules = new Set(asking.filter(({ topic }) => !topic?.id).map(({ rule }) => rule));
  return [
    ...[...topics].map((topicId) => ({ topicId, rule: 'protected-topic' })),
    ...[...rules].map((rule) => ({ topicId: null, rule })),
  ];
}

const PEOPLE = `
  SELECT coalesce((SELECT json_agg(json_build_object('id', t.id, 'woordvoerders', t.woordvoerders, 'decision', t.decision,
      'hours', t.answer_within_hours)) FROM topics t WHERE t.id = ANY($1::uuid[]) AND t.deleted_at IS NULL), '[]') AS topics,
    coalesce((SELECT json_agg(m.user_id) FROM memberships m WHERE m.active AND 'woordvoerder' = ANY(m.roles)
      AND m.user_id NOT IN (SELECT r.edited_by FROM revisions r WHERE r.post_id = $2)
      AND m.user_id NOT IN (SELECT unnest(ARRAY[p.author_id, p.created_by]) FROM posts p WHERE p.id = $2)), '[]') AS able`;

interface People {
  readonly topics: readonly { id: string; woordvoerders: string[]; decision: 'any' | 'all'; hours: number }[];
  readonly able: readonly string[];
}

/** Nobody is asked who had a hand in the post; with nobody left the list is empty and the post waits. */
export async function askedApprovals(tx: Tx, post: LockedPost, questions: readonly Question[], publishAt: Date | null) {
  if (questions.length === 0) return [];
  const topics = questions.flatMap(({ topicId }) => topicId ?? []);
  const people = await tx.sole<People>(PEOPLE, [topics, post.id]);
  return questions.map((question) => askedOf(question, people, post.now, publishAt));
}

function askedOf(
  { topicId, rule }: Question,
  { topics, able }: People,
  now: Date,
  publishAt: Date | null,
): AskedApproval {
  const topic = topics.find(({ id }) => id === topicId);
  const within = now.getTime() + (topic?.hours ?? ANSWER_WITHIN_HOURS) * HOUR_MS;
  return {
    id: newId(),
    topicId: topic ? topicId : null,
    rule,
    decision: topic?.decision ?? 'any',
    assignees: topic ? topic.woordvoerders.filter((id) => able.includes(id)) : able,
    dueAt: new Date(publishAt ? Math.min(within, publishAt.getTime()) : within),
  };
}
