/** How a topic is written down. */
import type { Tx } from '../common/database';
import { topicKeyTaken } from './policies.errors';
import type { TopicFields } from './topic-fields';

const COLUMNS = `key, name, terms, excludes, woordvoerders, substitutes, decision, answer_within_hours, valid_from,
  valid_until`;

/** Only while the organisation is held: nobody else can take the key meanwhile. */
export async function assertKeyFree(tx: Tx, organisationId: string, key: string, topicId: string): Promise<void> {
  const taken = await tx.one(
    'SELECT 1 FROM topics WHERE organisation_id = $1 AND key = $2 AND id <> $3 AND deleted_at IS NULL',
    [organisationId, key, topicId],
  );
  if (taken) throw topicKeyTaken();
}

export async function insertTopic(tx: Tx, organisationId: string, id: string, topic: TopicFields): Promise<void> {
  await tx.rows(
    `INSERT INTO topics (id, organisation_id, ${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, organisationId, ...values(topic)],
  );
}

export async function updateTopic(tx: Tx, id: string, topic: TopicFields): Promise<void> {
  await tx.rows(
    `UPDATE topics SET (${COLUMNS}, version) = ROW($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, version + 1) WHERE id = $1`,
    [id, ...values(topic)],
  );
}

/** In the order of the columns. */
const values = (topic: TopicFields) => [
  topic.key,
  topic.name,
  topic.terms,
  topic.excludes,
  topic.woordvoerders,
  topic.substitutes,
  topic.decision,
  topic.answerWithinHours,
  topic.validFrom,
  topic.validUntil,
];
