/**
 * Makes notifications of what the log says. The log is the outbox: an entry stands in the transaction of its change, and
 * how far it was read is kept in the transaction of what it told. So nothing is lost, and nothing is told twice.
 */
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../common/database';
import { eventOf, noticeEvent, type NoticeEventName } from './notice-events';
import { planReminders } from './plan-reminders';
import { Tell, type House } from './tell';
import { whoHears, type LoggedEntry } from './who-hears';

const AT_ONCE = 200;

const BEHIND = `SELECT h.seq > coalesce(c.seq, 0) AS behind FROM audit_heads h
  LEFT JOIN notification_cursors c ON c.organisation_id = h.organisation_id WHERE h.organisation_id = $1`;
const BEGIN = 'INSERT INTO notification_cursors (organisation_id) VALUES ($1) ON CONFLICT DO NOTHING';
const CURSOR = 'SELECT seq::float8 AS seq FROM notification_cursors WHERE organisation_id = $1 FOR UPDATE';
const ADVANCE = 'UPDATE notification_cursors SET seq = $2 WHERE organisation_id = $1';
const ENTRIES = `SELECT id, seq::float8 AS seq, at, event, actor_id AS "actorId", details,
    CASE WHEN subject_type = 'post' THEN subject_id::text ELSE details ->> 'post' END AS "postId",
    CASE WHEN subject_type = 'channel' THEN subject_id::text ELSE details ->> 'channel' END AS "channelId"
  FROM audit_events WHERE organisation_id = $1 AND seq > $2 ORDER BY seq LIMIT ${AT_ONCE}`;
const ZONE = 'SELECT time_zone AS "timeZone" FROM organisations WHERE id = $1';

@Injectable()
export class HearLog {
  constructor(
    private readonly database: Database,
    private readonly tell: Tell,
  ) {}

  /** To the end of what stands in the log now. */
  async run(organisationId: string): Promise<void> {
    while (await this.database.within(organisationId, (tx) => this.hearSome(tx, organisationId)));
  }

  /** True while there is more. */
  private async hearSome(tx: Tx, organisationId: string): Promise<boolean> {
    if (!(await tx.one<{ behind: boolean }>(BEHIND, [organisationId]))?.behind) return false;
    await tx.rows(BEGIN, [organisationId]);
    const { seq } = await tx.sole<{ seq: number }>(CURSOR, [organisationId]);
    const entries = await tx.rows<LoggedEntry>(ENTRIES, [organisationId, seq]);
    const { timeZone } = await tx.sole<{ timeZone: string }>(ZONE, [organisationId]);
    for (const entry of entries) await this.hear(tx, { organisationId, timeZone }, entry);
    await tx.rows(ADVANCE, [organisationId, entries.at(-1)?.seq ?? seq]);
    return entries.length === AT_ONCE;
  }

  private async hear(tx: Tx, house: House, entry: LoggedEntry): Promise<void> {
    const name = eventOf(entry);
    if (!name || !(await standsThere(tx, entry, name))) return;
    if (name === 'decision-asked' && entry.postId) await planReminders(tx, house, entry.postId);
    for (const userId of await whoHears(tx, entry, name)) await this.tell.run(tx, house, userId, name, entry);
  }
}

const STANDS = 'SELECT EXISTS (SELECT 1 FROM deliveries WHERE post_id = $1 AND state = $2) AS stands';

/** A post that a person is asked to place is as unsettled as one in doubt, and only the one of the two is told. */
async function standsThere(tx: Tx, { postId }: LoggedEntry, name: NoticeEventName): Promise<boolean> {
  const { whileDeliveryIs } = noticeEvent(name);
  return !whileDeliveryIs || (await tx.sole<{ stands: boolean }>(STANDS, [postId, whileDeliveryIs])).stands;
}
