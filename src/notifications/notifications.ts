/** What one person was told, newest first; whoever asks first hears what the log says by now. */
import { Injectable } from '@nestjs/common';
import { personOf, type Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { cursorOf, limitOf, pageOf } from '../common/http/page';
import { notFound, type Language } from '../common/product-error';
import { maySeeSql, seesAll } from '../posts/relations';
import { HearLog } from './hear-log';
import {
  notificationView,
  type NotificationPage,
  type NotificationQuery,
  type NotificationRow,
} from './notifications.dto';

const OPENING = 90;

const MINE = `
  SELECT n.id, n.event, n.read_at AS "readAt", n.created_at AS "createdAt",
    CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'state', p.state, 'opening', left(r.text, ${OPENING})) END AS post,
    CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'name', c.name) END AS channel
  FROM notifications n
  LEFT JOIN posts p ON p.id = n.post_id AND ${maySeeSql(2, 6, 7)}
  LEFT JOIN revisions r ON r.post_id = p.id AND r.number = p.revision_number
  LEFT JOIN channels c ON c.id = n.channel_id
  WHERE n.organisation_id = $1 AND n.user_id = $2 AND n.id < $3 AND ($4 OR n.read_at IS NULL) ORDER BY n.id DESC LIMIT $5`;
const UNREAD = `SELECT count(*)::int AS unread FROM notifications
  WHERE organisation_id = $1 AND user_id = $2 AND read_at IS NULL`;
const READ = `UPDATE notifications SET read_at = coalesce(read_at, now()) WHERE id = $1 AND user_id = $2 RETURNING id`;
const READ_UP_TO = `UPDATE notifications SET read_at = now()
  WHERE organisation_id = $1 AND user_id = $2 AND id <= $3 AND read_at IS NULL`;

@Injectable()
export class Notifications {
  constructor(
    private readonly database: Database,
    private readonly hearLog: HearLog,
  ) {}

  async page(actor: Actor, query: NotificationQuery, language: Language): Promise<NotificationPage> {
    await this.hearLog.run(actor.organisationId);
    const me = [actor.organisationId, personOf(actor)];
    const rest = [cursorOf(query), query.unread !== 'true', limitOf(query) + 1, seesAll(actor), actor.assists];
    return this.database.within(actor.organisationId, async (tx) => {
      const rows = await tx.rows<NotificationRow>(MINE, [...me, ...rest]);
      const { unread } = await tx.sole<{ unread: number }>(UNREAD, me);
      return { ...pageOf(rows, limitOf(query), (row) => notificationView(row, language)), unread };
    });
  }

  read(actor: Actor, id: string): Promise<void> {
    return this.database.within(actor.organisationId, async (tx) => {
      if (!(await tx.one(READ, [id, personOf(actor)]))) throw notFound();
    });
  }

  readUpTo(actor: Actor, id: string): Promise<void> {
    const values = [actor.organisationId, personOf(actor), id];
    return this.database.within(actor.organisationId, (tx: Tx) => tx.rows(READ_UP_TO, values).then(() => undefined));
  }
}
