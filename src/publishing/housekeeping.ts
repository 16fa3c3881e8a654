/** What a worker looks after beside its own deliveries, every few seconds; each part is safe to run on every worker. */
import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../common/database';
import { Cleaning } from './cleaning';
import { LookForDeliveries } from './look-for-deliveries';
import { RecoverDeliveries } from './recover-deliveries';

const EVERY_MS = 1000;
const ANCHOR_EVERY_MS = 300_000;

@Injectable()
export class Housekeeping {
  private readonly log = new Logger('Housekeeping');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private anchoredAt = -Infinity;

  constructor(
    private readonly database: Database,
    private readonly recover: RecoverDeliveries,
    private readonly look: LookForDeliveries,
    private readonly publishing: Cleaning,
  ) {}

  start(): void {
    this.timer = setInterval(() => (this.running ??= this.round().finally(() => (this.running = undefined))), EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
    await this.guarded('anchor', () => this.publishing.anchors.write());
  }

  async round(): Promise<void> {
    await this.guarded('recover', () => this.recover.run());
    await this.guarded('recheck', () => this.publishing.recheck.run());
    await this.guarded('release', () => this.release());
    await this.guarded('miss', () => this.publishing.miss.run());
    await this.guarded('remove', () => this.publishing.remove.run());
    await this.guarded('look', () => this.look.run());
    if (performance.now() - this.anchoredAt < ANCHOR_EVERY_MS) return;
    this.anchoredAt = performance.now();
    await this.guarded('anchor', () => this.publishing.anchors.write());
  }

  private async release(): Promise<void> {
    const rows = await this.database.outside((tx) =>
      tx.rows<{ id: string }>('SELECT organisation_id AS id FROM releasable_organisations()'),
    );
    for (const { id } of rows) await this.publishing.release.run(id);
  }

  /** One part that fails, as while the database is away, does not keep the others from their turn. */
  private async guarded(part: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      this.log.warn(`${part} waits: ${cause instanceof Error ? cause.name : 'failed'}`);
    }
  }
}
