/** What a worker does to tell people, every few seconds; each part is safe to run on every worker. */
import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../common/database';
import { guarded, Repeating } from '../common/repeating';
import { FreezePublication } from '../publishing/freeze/freeze-publication';
import { HearLog } from './hear-log';
import { Remind } from './remind';
import { SendMails } from './send-mails';

const EVERY_MS = 2000;
const AT_ONCE = 200;

const WITH_NEWS = 'SELECT organisation_id AS id FROM organisations_with_news($1)';

@Injectable()
export class NotificationRounds {
  private readonly log = new Logger('Notifications');
  private readonly rounds = new Repeating(EVERY_MS, () => this.round());

  constructor(
    private readonly database: Database,
    private readonly freeze: FreezePublication,
    private readonly hearLog: HearLog,
    private readonly remind: Remind,
    private readonly sendMails: SendMails,
  ) {}

  start(): void {
    this.rounds.start();
  }

  /** A mail in hand is finished first. */
  stop(): Promise<void> {
    return this.rounds.stop();
  }

  /** A database that was put back to an earlier moment would mail again what was mailed. */
  async round(): Promise<void> {
    await guarded(this.log, 'reminders', () => this.remind.run());
    await guarded(this.log, 'hearing', () => this.hear());
    if (await this.freeze.isFrozen().catch(() => true)) return;
    await guarded(this.log, 'mail', () => this.sendMails.run());
  }

  private async hear(): Promise<void> {
    const rows = await this.database.outside((tx) => tx.rows<{ id: string }>(WITH_NEWS, [AT_ONCE]));
    for (const { id } of rows) await this.hearLog.run(id);
  }
}
