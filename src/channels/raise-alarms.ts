/** A day and an hour before a post is due on a channel that will not work then, its author and administrators hear. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { Notices, type News } from './notices';

const AT_A_TIME = 100;

const IN_DANGER = `SELECT organisation_id AS "organisationId", post_id AS "postId", channel_id AS "channelId",
  author_id AS "personId", due_at AS "aboutAt", kind FROM endangered_deliveries($1)`;

@Injectable()
export class RaiseAlarms {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
    private readonly audit: Audit,
  ) {}

  async run(): Promise<void> {
    const found = await this.database.outside((tx) => tx.rows<News>(IN_DANGER, [AT_A_TIME]));
    for (const news of found) await this.database.within(news.organisationId, (tx) => this.tell(tx, news));
  }

  async tell(tx: Tx, news: News): Promise<void> {
    if (!(await this.notices.tell(tx, news))) return;
    const { kind, postId, channelId, aboutAt } = news;
    const details = { kind, channel: channelId, at: aboutAt };
    await this.audit.record(tx, scheduler(news.organisationId), 'post.alarm', { type: 'post', id: postId }, details);
  }
}
