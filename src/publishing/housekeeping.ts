/** What a worker looks after beside its own deliveries, every few seconds; each part is safe to run on every worker. */
import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../common/database';
import { guarded, Repeating } from '../common/repeating';
import { ChannelWatch } from './channel-watch';
import { Cleaning } from './cleaning';
import { LookForDeliveries } from './look-for-deliveries';
import { RecoverDeliveries } from './recover-deliveries';

const EVERY_MS = 1000;
const ANCHOR_EVERY_MS = 300_000;

@Injectable()
export class Housekeeping {
  private readonly log = new Logger('Housekeeping');
  private readonly rounds = new Repeating(EVERY_MS, () => this.tend());
  private anchoredAt = -Infinity;

  constructor(
    private readonly database: Database,
    private readonly recover: RecoverDeliveries,
    private readonly look: LookForDeliveries,
    private readonly publishing: Cleaning,
    private readonly channels: ChannelWatch,
  ) {}

  start(): void {
    this.channels.start();
    this.rounds.start();
  }

  async stop(): Promise<void> {
    await this.rounds.stop();
    await this.channels.stop();
    await guarded(this.log, 'anchor', () => this.publishing.freeze.anchor());
  }

  async round(): Promise<void> {
    await this.tend();
    await this.channels.round();
  }

  private async tend(): Promise<void> {
    await guarded(this.log, 'recover', () => this.recover.run());
    await guarded(this.log, 'look', () => this.look.run());
    if (await this.waits()) return;
    await guarded(this.log, 'recheck', () => this.publishing.rounds.recheck.run());
    await guarded(this.log, 'rights', () => this.publishing.rounds.rights.run());
    await guarded(this.log, 'release', () => this.release());
    await guarded(this.log, 'waiting', () => this.publishing.rounds.waiting.run());
    await guarded(this.log, 'series', () => this.publishing.rounds.series.run());
    await guarded(this.log, 'miss', () => this.publishing.miss.run());
    await guarded(this.log, 'remove', () => this.publishing.takeAway.retracted.run());
    await guarded(this.log, 'discard', () => this.publishing.takeAway.prepared.run());
    if (performance.now() - this.anchoredAt < ANCHOR_EVERY_MS) return;
    this.anchoredAt = performance.now();
    await guarded(this.log, 'anchor', () => this.publishing.freeze.anchor());
  }

  /** Frozen, or the database is away. */
  private waits(): Promise<boolean> {
    return this.publishing.freeze.isFrozen().catch(() => true);
  }

  private async release(): Promise<void> {
    const rows = await this.database.outside((tx) =>
      tx.rows<{ id: string }>('SELECT organisation_id AS id FROM releasable_organisations()'),
    );
    for (const { id } of rows) await this.publishing.release.run(id);
  }
}
