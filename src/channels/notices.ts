/** What administrators, and the person it concerns, must hear about channels; each thing once. */
import { Injectable } from '@nestjs/common';
import { hasRole, type Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { cursorOf, limitOf, pageOf, type Page, type PageQuery } from '../common/http/page';
import { newId } from '../common/ids';
import type { Language } from '../common/product-error';
import type { Notice } from './notice.entity';
import { noticeView, type NoticeRow, type NoticeView } from './notices.dto';

export type News = Pick<Notice, 'organisationId' | 'kind' | 'channelId' | 'postId' | 'personId' | 'aboutAt'>;

const TELL = `
  INSERT INTO notices (id, organisation_id, kind, channel_id, post_id, person_id, about_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`;

const READ = `
  SELECT n.id, n.kind, n.channel_id AS "channelId", c.name AS "channelName", n.post_id AS "postId",
    n.person_id AS "personId", n.about_at AS "aboutAt", n.created_at AS "createdAt"
  FROM notices n JOIN channels c ON c.id = n.channel_id
  WHERE n.organisation_id = $1 AND n.id < $2 AND ($3 OR n.person_id = $4) ORDER BY n.id DESC LIMIT $5`;

@Injectable()
export class Notices {
  constructor(private readonly database: Database) {}

  /** False: it was told before. */
  async tell(tx: Tx, news: News): Promise<boolean> {
    const { organisationId, kind, channelId, postId, personId, aboutAt } = news;
    return (await tx.one(TELL, [newId(), organisationId, kind, channelId, postId, personId, aboutAt])) !== undefined;
  }

  async page(actor: Actor, query: PageQuery, language: Language): Promise<Page<NoticeView>> {
    const all = hasRole(actor, 'administrator');
    const rows = await this.database.within(actor.organisationId, (tx) =>
      tx.rows<NoticeRow>(READ, [actor.organisationId, cursorOf(query), all, actor.userId, limitOf(query) + 1]),
    );
    return pageOf(rows, limitOf(query), (row) => noticeView(row, language));
  }
}
