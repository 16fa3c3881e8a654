/** The product's own worker, one step at a time: what it holds can wait, go on, or be lost with it. */
import { ArmDelivery, type Armed } from '../../src/publishing/arm-delivery';
import type { Outcome } from '../../src/publishing/classify';
import type { Job } from '../../src/publishing/job';
import { LookForEarlier } from '../../src/publishing/look-for-earlier';
import { RecordOutcome } from '../../src/publishing/record-outcome';
import { SendDelivery } from '../../src/publishing/send-delivery';
import { claim, tidy } from '../journeys/publisher';
import type { Act } from './acts';
import type { Stage } from './stage';
import type { WORKER } from './worker';

const NAME = '1';

interface Held {
  readonly job: Job;
  armed?: Armed;
  /** This process's monotonic clock at the arming; time that passes in the model moves it back. */
  armedAt: number;
  outcome?: Outcome;
}

export class RealWorker {
  private hand: Held[] = [];

  constructor(private readonly stage: Stage) {}

  readonly acts: Record<keyof typeof WORKER, Act> = {
    workerWorks: async ({ postId }) => void (await this.goOn(await this.take(postId), 'end')),
    workerClaims: async ({ postId }) => void this.hand.push(...(await this.take(postId))),
    workerArms: async ({ postId }) => void this.hand.push(...(await this.goOn(await this.take(postId), 'armed'))),
    workerSends: async ({ postId }) => void this.hand.push(...(await this.goOn(await this.take(postId), 'answered'))),
    workerFinishes: async () => void (await this.goOn(this.hand.splice(0), 'end')),
    workerDies: async () => this.drops(),
    workerTidies: async ({ postId }) => {
      await tidy(this.stage.app); // what it takes over now is looked for a minute later
      await this.stage.app.db.owner.query(
        `UPDATE deliveries SET attempt_at = now() WHERE post_id = $1 AND state = 'uncertain'`,
        [postId],
      );
      await tidy(this.stage.app);
    },
  };

  /** Pauses of seconds would make it a question of how fast this machine is. */
  async waitsLonger(postId: string): Promise<void> {
    const text = `UPDATE deliveries SET attempt_at = attempt_at + interval '1 minute' WHERE post_id = $1
      AND state IN ('scheduled', 'resend') AND attempt_at > now() AND attempt_at < now() + interval '50 seconds'`;
    await this.stage.eyes.query({ name: 'wait', text, values: [postId] });
  }

  drops(): void {
    this.hand = [];
  }

  sleeps(minutes: number): void {
    for (const held of this.hand) held.armedAt -= minutes * 60_000;
  }

  /** The page of our own first, as in the model. */
  private async take(postId: string): Promise<Held[]> {
    const jobs = await claim(this.stage.app);
    if (jobs.length === 0) return [];
    const rows: { id: string; hosted: boolean }[] = await this.stage.app.db.owner.query(
      'SELECT id, channel_id = $2 AS hosted FROM deliveries WHERE post_id = $1',
      [postId, this.stage.channels.site],
    );
    const isHosted = (job: Job) => rows.some(({ id, hosted }) => id === job.id && hosted);
    return [...jobs]
      .sort((one, other) => Number(isHosted(other)) - Number(isHosted(one)))
      .map((job) => ({ job, armedAt: 0 }));
  }

  private async goOn(jobs: readonly Held[], until: 'armed' | 'answered' | 'end'): Promise<Held[]> {
    const left: Held[] = [];
    for (const held of jobs) if (await this.oneGoesOn(held, until)) left.push(held);
    return left;
  }

  /** True while it is still in the hand. */
  private async oneGoesOn(held: Held, until: 'armed' | 'answered' | 'end'): Promise<boolean> {
    const { app } = this.stage.app;
    if (!held.armed) {
      held.armedAt = performance.now();
      held.armed = await app.get(ArmDelivery).run(held.job, NAME);
      if (!held.armed && (await app.get(LookForEarlier).run(held.job)))
        held.armed = await app.get(ArmDelivery).run(held.job, NAME);
      if (!held.armed) return false;
      if (until === 'armed') return true;
    }
    held.outcome ??= await app.get(SendDelivery).run(held.armed, held.armedAt);
    if (until !== 'end') return true;
    await app.get(RecordOutcome).run(held.job, held.outcome);
    return false;
  }
}
