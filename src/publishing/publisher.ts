/** Claims what is due and delivers it; sleeps until the next due time, woken earlier when something is scheduled sooner. */
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { RunningConfig } from '../common/config';
import { APP_ROLE_OPTIONS } from '../common/data-source';
import { Database } from '../common/database';
import { BeforePublishing } from './before-publishing';
import { Deliver } from './deliver';
import { Hands } from './hands';
import { Housekeeping } from './housekeeping';
import { JOB_COLUMNS, type Job } from './job';
import { WorkerLife } from './worker-life';

const LONGEST_SLEEP_MS = 15_000;
const SLEEP_WHEN_AWAY_MS = 1000;
/** What is due of a network that has its share waits for an end of something, which wakes us. */
const SLEEP_WHEN_FULL_MS = 100;

const CLAIM = `SELECT ${JOB_COLUMNS}, network FROM claim_deliveries($1, $2, $3, $4)`;

type Claimed = Job & { readonly network: string };

@Injectable()
export class Publisher {
  private readonly log = new Logger('Publisher');
  private readonly hands = new Hands();
  private life: WorkerLife | undefined;
  private loop: Promise<void> | undefined;
  private stopping = false;
  private wake: () => void = () => undefined;
  private woken = false;
  /** The session on which the database was last held against what was written down outside it. */
  private checkedOn: string | undefined;

  constructor(
    private readonly database: Database,
    private readonly deliver: Deliver,
    private readonly housekeeping: Housekeeping,
    private readonly before: BeforePublishing,
    @Inject('config') private readonly config: RunningConfig,
  ) {}

  async start(): Promise<void> {
    this.life = new WorkerLife(this.config.databaseUrl, APP_ROLE_OPTIONS, () => this.wakeUp());
    await this.life.start();
    await this.before.run();
    this.loop = this.run();
    this.housekeeping.start();
  }

  /** Nothing new is claimed; what is in hand is finished first. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wakeUp();
    await this.housekeeping.stop();
    await this.loop;
    await this.hands.empty();
    await this.life?.stop();
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      this.woken = false;
      const sleepMs = await this.round().catch((cause: unknown) => this.away(cause));
      if (sleepMs > 0 && !this.woken) await this.sleep(sleepMs);
    }
  }

  /** Returns how long there is nothing to do, in milliseconds. */
  private async round(): Promise<number> {
    const worker = this.life?.id;
    if (!worker) return SLEEP_WHEN_AWAY_MS;
    await this.checkDatabase(worker);
    if (this.hands.free <= 0) return LONGEST_SLEEP_MS;
    const jobs = await this.claim(worker);
    for (const job of jobs) this.take(job, worker);
    if (jobs.length > 0) return 0;
    return Math.max(await this.untilNext(), this.hands.isAnyFull ? SLEEP_WHEN_FULL_MS : 1);
  }

  /** Each session anew: the one before may have ended because another database took its place. */
  private async checkDatabase(worker: string): Promise<void> {
    if (this.checkedOn === worker) return;
    await this.before.freeze.check();
    this.checkedOn = worker;
  }

  private claim(worker: string): Promise<Claimed[]> {
    const { of, other } = this.hands.shares();
    return this.database.outside((tx) => tx.rows<Claimed>(CLAIM, [worker, this.hands.free, JSON.stringify(of), other]));
  }

  private async untilNext(): Promise<number> {
    const row = await this.database.outside((tx) =>
      tx.one<{ ms: number | null }>('SELECT next_delivery_in_ms() AS ms'),
    );
    return Math.min(LONGEST_SLEEP_MS, Math.ceil(row?.ms ?? LONGEST_SLEEP_MS));
  }

  private take({ network, ...job }: Claimed, worker: string): void {
    const work = this.deliver.run(job, worker).catch((cause: unknown) => {
      this.log.error(
        `delivery ${job.id}: ${cause instanceof Error ? `${cause.name} ${cause.stack?.split('\n')[1] ?? ''}` : 'failed'}`,
      );
    });
    this.hands.take(network, work);
    void work.finally(() => this.wakeUp());
  }

  private away(cause: unknown): number {
    this.log.warn(`claiming waits: ${cause instanceof Error ? cause.name : 'the database is away'}`);
    return SLEEP_WHEN_AWAY_MS;
  }

  private wakeUp(): void {
    this.woken = true;
    this.wake();
  }

  private sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
