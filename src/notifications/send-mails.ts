/** Sends the mail that is due: claimed with a fence, tried again with longer pauses, given up where that is seen. */
import { Inject, Injectable } from '@nestjs/common';
import type { RunningConfig } from '../common/config';
import { Database } from '../common/database';
import { dueMail } from './due-mail';
import { letterOf } from './letter';
import { Mailer, MailFailure } from './mailer';

const AT_ONCE = 10;
const MINUTE_MS = 60_000;
/** After each try that failed; there is none after the last. Together a little over a day. */
export const PAUSES_MINUTES: readonly number[] = [1, 5, 15, 60, 240, 480, 720];

interface Claimed {
  readonly id: string;
  readonly organisationId: string;
  readonly fence: number;
}

const CLAIM = 'SELECT id, organisation_id AS "organisationId", fence FROM claim_notification_mails($1)';
const SETTLE = `UPDATE notification_mails SET state = $3, last_failure = $4, settled_at = clock_timestamp()
  WHERE id = $1 AND fence = $2 AND state = 'sending'`;
const AGAIN = `UPDATE notification_mails SET last_failure = $3, due_at = clock_timestamp() + $4 * interval '1 millisecond'
  WHERE id = $1 AND fence = $2 AND state = 'sending'`;

@Injectable()
export class SendMails {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    @Inject('config') private readonly config: RunningConfig,
  ) {}

  /** One after the other in an organisation's order of due times: a server that hangs holds up this round and no more. */
  async run(): Promise<void> {
    if (!this.mailer.works) return;
    const claimed = await this.database.outside((tx) => tx.rows<Claimed>(CLAIM, [AT_ONCE]));
    await Promise.all(claimed.map((mail) => this.send(mail)));
  }

  private async send(claimed: Claimed): Promise<void> {
    const { id, organisationId, fence } = claimed;
    const due = await this.database.within(organisationId, (tx) => dueMail(tx, id, fence));
    if (!due) return this.settle(claimed, 'dropped');
    try {
      await this.mailer.send({ id, to: due.email }, letterOf(due.items, { ...due, publicUrl: this.config.publicUrl }));
    } catch (cause) {
      if (!(cause instanceof MailFailure)) throw cause;
      return this.failed(claimed, cause);
    }
    await this.settle(claimed, 'sent');
  }

  private async failed(claimed: Claimed, { isFinal, message }: MailFailure): Promise<void> {
    const pause = PAUSES_MINUTES[claimed.fence - 1];
    if (isFinal || pause === undefined) return this.settle(claimed, 'given_up', message);
    await this.write(claimed, AGAIN, message, pause * MINUTE_MS);
  }

  private settle(claimed: Claimed, state: 'sent' | 'dropped' | 'given_up', why: string | null = null): Promise<void> {
    return this.write(claimed, SETTLE, state, why);
  }

  private async write({ id, organisationId, fence }: Claimed, sql: string, ...values: unknown[]): Promise<void> {
    await this.database.within(organisationId, (tx) => tx.rows(sql, [id, fence, ...values]));
  }
}
