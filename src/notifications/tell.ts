/** Writes down that somebody is told something, and the mail of it, in the transaction of who tells. */
import { Inject, Injectable } from '@nestjs/common';
import type { RunningConfig } from '../common/config';
import type { Tx } from '../common/database';
import { newId } from '../common/ids';
import { noticeEvent, type NoticeEventName } from './notice-events';
import { Preferences, wayOf } from './preferences';
import { mailTime, type Choices } from './ways';
import type { LoggedEntry } from './who-hears';

const TELL = `INSERT INTO notifications (id, organisation_id, user_id, cause_id, event, post_id, channel_id, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id, clock_timestamp() AS now`;
/** What is still being gathered for the same morning takes it in. */
const MAIL = `INSERT INTO notification_mails (id, organisation_id, user_id, kind, due_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (organisation_id, user_id) WHERE kind = 'digest' AND state = 'waiting'
  DO UPDATE SET due_at = notification_mails.due_at RETURNING id`;
const ADD_MAIL = 'UPDATE notifications SET mail_id = $2 WHERE id = $1';

export interface House {
  readonly organisationId: string;
  readonly timeZone: string;
}

@Injectable()
export class Tell {
  constructor(
    private readonly preferences: Preferences,
    @Inject('config') private readonly config: RunningConfig,
  ) {}

  async run(tx: Tx, house: House, userId: string, name: NoticeEventName, entry: LoggedEntry): Promise<void> {
    const { organisationId } = house;
    const choices = await this.preferences.of(tx, organisationId, userId);
    const way = wayOf(name, choices);
    if (way === 'off') return;
    const { id: cause, postId, channelId, at } = entry;
    const values = [newId(), organisationId, userId, cause, name, postId, channelId, at];
    const told = await tx.one<{ id: string; now: Date }>(TELL, values);
    if (!told || way === 'desk' || !this.config.mail) return;
    const kind = way === 'digest' ? 'digest' : 'now';
    const mailId = await this.addMail(tx, house, userId, kind, dueAt(house, name, kind, choices, told.now));
    await tx.rows(ADD_MAIL, [told.id, mailId]);
  }

  private async addMail(tx: Tx, { organisationId }: House, userId: string, kind: string, at: Date): Promise<string> {
    const { id } = await tx.sole<{ id: string }>(MAIL, [newId(), organisationId, userId, kind, at]);
    return id;
  }
}

const dueAt = ({ timeZone }: House, name: NoticeEventName, kind: 'now' | 'digest', choices: Choices, now: Date) =>
  mailTime(kind, noticeEvent(name).urgent && kind === 'now', choices.quietHours, now, timeZone);
