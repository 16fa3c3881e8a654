/** One claimed delivery from claim to record. */
import { Injectable, Logger } from '@nestjs/common';
import { foreseen } from '../common/http/foreseen-problems';
import { ArmDelivery } from './arm-delivery';
import type { Outcome } from './classify';
import type { Job } from './job';
import { LookForEarlier } from './look-for-earlier';
import { PrepareMedia } from './prepare-media';
import { RecordOutcome } from './record-outcome';
import { SendDelivery } from './send-delivery';

const RECORD_FOR_MS = 120_000;
const RECORD_PAUSE_MS = 500;

@Injectable()
export class Deliver {
  private readonly log = new Logger('Publisher');

  constructor(
    private readonly prepare: PrepareMedia,
    private readonly arm: ArmDelivery,
    private readonly earlier: LookForEarlier,
    private readonly send: SendDelivery,
    private readonly record: RecordOutcome,
  ) {}

  async run(job: Job, worker: string): Promise<void> {
    await this.prepare.run(job);
    const before = performance.now();
    const armed = await this.arm.run(job, worker);
    if (armed) return this.keep(job, await this.send.run(armed, before));
    if (await this.earlier.run(job)) await this.again(job, worker);
  }

  /** The moment of arming is that of the second try: looking took its time. */
  private async again(job: Job, worker: string): Promise<void> {
    const before = performance.now();
    const armed = await this.arm.run(job, worker);
    if (armed) await this.keep(job, await this.send.run(armed, before));
  }

  /** What the network said is known only here: it is written as soon as the database is back. */
  private async keep(job: Job, outcome: Outcome): Promise<void> {
    const until = performance.now() + RECORD_FOR_MS;
    for (;;) {
      try {
        return await this.record.run(job, outcome);
      } catch (cause) {
        if (performance.now() > until || foreseen(cause)?.status !== 503) throw cause;
        this.log.warn(`delivery ${job.id}: the outcome waits for the database`);
        await new Promise((resolve) => setTimeout(resolve, RECORD_PAUSE_MS));
      }
    }
  }
}
