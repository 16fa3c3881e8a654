/** What a worker does to tell people, every few seconds; each part is safe to run on every worker. */
import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../common/database';
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
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly freeze: FreezePublication,
    private readonly hearLog: HearLog,
    private readonly remind: Remind,
    private readonly sendMails: SendMails,
  ) {}

  start(): void {
    this.timer = setInterval(() => (this.running ??= this.round().finally(() => (this.running = undefined))), EVERY_MS);
  }

  /** A mail in hand is finished first. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** A database that was put back to an earlier moment would mail again what was mailed. */
  async round(): Promise<void> {
    await this.guarded('reminders', () => this.remind.run());
    await this.guarded('hearing', () => this.hear());
    if (await this.freeze.isFrozen().catch(() => true)) return;
    await this.guarded('mail', () => this.sendMails.run());
  }

  private async hear(): Promise<void> {
    const rows = await this.database.outside((tx) => tx.rows<{ id: string }>(WITH_NEWS, [AT_ONCE]));
    for (const { id } of rows) await this.hearLog.run(id);
  }

  private async guarded(part: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      this.log.warn(`${part} waits: ${cause instanceof Error ? cause.name : 'failed'}`);
    }
  }
}
