/** The protected topics of an organisation. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { cursorOf, limitOf, pageOf, type Page, type PageQuery } from '../common/http/page';
import { isId } from '../common/ids';
import { notFound } from '../common/product-error';
import { topicView, type TopicView } from './topic.dto';
import type { Topic } from './topic.entity';

const COLUMNS = `id, organisation_id AS "organisationId", key, name, terms, excludes, woordvoerders, substitutes, decision,
  answer_within_hours AS "answerWithinHours", valid_from AS "validFrom", valid_until AS "validUntil", version,
  deleted_at AS "deletedAt", created_at AS "createdAt"`;

@Injectable()
export class Topics {
  constructor(private readonly database: Database) {}

  async one(tx: Tx, topicId: string): Promise<Topic> {
    const [topic] = await this.many(tx, [topicId]);
    if (!topic) throw notFound();
    return topic;
  }

  /** Those that exist, in the order asked for. */
  async many(tx: Tx, topicIds: readonly string[]): Promise<Topic[]> {
    const rows = await tx.rows<Topic>(
      `SELECT ${COLUMNS} FROM topics WHERE id = ANY($1::uuid[]) AND deleted_at IS NULL`,
      [topicIds.filter(isId)],
    );
    return topicIds.flatMap((id) => rows.filter((row) => row.id === id.toLowerCase()));
  }

  all(tx: Tx, organisationId: string): Promise<Topic[]> {
    return tx.rows<Topic>(
      `SELECT ${COLUMNS} FROM topics WHERE organisation_id = $1 AND deleted_at IS NULL ORDER BY id`,
      [organisationId],
    );
  }

  get(actor: Actor, topicId: string): Promise<Topic> {
    return this.database.within(actor.organisationId, (tx) => this.one(tx, topicId));
  }

  async page(actor: Actor, query: PageQuery): Promise<Page<TopicView>> {
    const rows = await this.database.within(actor.organisationId, (tx) =>
      tx.rows<Topic>(
        `SELECT ${COLUMNS} FROM topics
         WHERE organisation_id = $1 AND deleted_at IS NULL AND id < $2 ORDER BY id DESC LIMIT $3`,
        [actor.organisationId, cursorOf(query), limitOf(query) + 1],
      ),
    );
    return pageOf(rows, limitOf(query), topicView);
  }
}
