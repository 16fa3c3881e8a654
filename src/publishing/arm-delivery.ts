/**
 * The last gate: one transaction that re-verifies everything, freezes the bytes and says "I am about to send these".
 * After it commits, nothing sends this delivery again except by its network's proof class.
 */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import type { Connection } from '../networks';
import { Posts } from '../posts/posts';
import { hasLeft } from '../posts/workflow';
import { ArmSources } from './arm-sources';
import { firstRefusal, GUARDS, loginRefusal, policyRefusal, REPEAT_GUARDS, type Refusal } from './arm-guards';
import { readArmable, type Armable } from './armable';
import { nextDelivery } from './delivery-workflow';
import { DELIVERY, type Job } from './job';
import { freezeNow } from './freeze-now';
import { lastArmed, payloadHash, type Payload } from './payload';
import { RefuseDelivery } from './refuse-delivery';

/** A send that has not answered by then is given up, and its outcome is unknown. */
export const SEND_DEADLINE_MS = 30_000;

export interface Armed {
  readonly job: Job;
  readonly network: string;
  readonly channel: string;
  /** The credentials have ended, though they can be renewed. */
  readonly credentialsEnded: boolean;
  readonly connection: Connection;
  readonly payload: Payload;
  readonly firstArmedAt: Date;
  readonly repeats: number;
  readonly inDoubtBefore: boolean;
  /** What an earlier send of this delivery made ready at a two-phase network. */
  readonly prepared: string | null;
}

const FIRST_GUARDS = Object.keys(GUARDS) as (keyof typeof GUARDS)[];

const FROZEN = `SELECT ${lastArmed('$1')} AS payload`;

const WRITE = `
  WITH armed AS (
    UPDATE deliveries SET state = $3, first_armed_at = coalesce(first_armed_at, $4), repeats = $5, look_failed = false,
      deadline_at = clock_timestamp() + $6 * interval '1 millisecond'
    WHERE id = $2 AND fence = $7 RETURNING deadline_at)
  INSERT INTO attempts (id, organisation_id, delivery_id, fence, worker, payload, payload_hash, prepared, deadline_at)
  SELECT $1, $8, $2, $7, $9, $10, $11, $12, deadline_at FROM armed`;

type Writing = readonly [
  state: string,
  now: Date,
  repeats: number,
  worker: string,
  payload: Payload,
  hash: string,
  prepared: string | null,
];

@Injectable()
export class ArmDelivery {
  constructor(
    private readonly database: Database,
    private readonly posts: Posts,
    private readonly audit: Audit,
    private readonly sources: ArmSources,
    private readonly refuse: RefuseDelivery,
  ) {}

  /** Undefined: nothing may be sent now, and the delivery stands where the refusal put it. */
  run(job: Job, worker: string): Promise<Armed | undefined> {
    return this.database.within(job.organisationId, async (tx) => {
      const armable = await readArmable(tx, this.sources.channels, job);
      if (!armable) return undefined;
      const refusal = await this.refusal(tx, armable, job);
      if (!refusal) return this.arm(tx, armable, job, worker);
      await this.refuse.run(tx, armable, job, refusal);
      return undefined;
    });
  }

  private async refusal(tx: Tx, armable: Armable, job: Job): Promise<Refusal | undefined> {
    if (armable.delivery.firstArmedAt) return firstRefusal(armable, job.fence, REPEAT_GUARDS);
    return (
      firstRefusal(armable, job.fence, FIRST_GUARDS) ??
      (await policyRefusal(tx, this.sources.policies, armable)) ??
      loginRefusal(armable)
    );
  }

  private async arm(tx: Tx, { post, delivery, channel, connection, now }: Armable, job: Job, worker: string) {
    const isRepeat = delivery.firstArmedAt !== null;
    const frozen = isRepeat ? await tx.one<{ payload: Payload }>(FROZEN, [job.id]) : undefined;
    const payload = frozen?.payload ?? (await freezeNow(tx, this.sources, { post, delivery, channel, now }, job.id));
    const [prepared, repeats] = isRepeat ? [delivery.prepared, delivery.repeats + 1] : [null, 0];
    const hash = payloadHash(payload);
    await this.write(tx, job, [nextDelivery(delivery.state, 'arm'), now, repeats, worker, payload, hash, prepared]);
    await this.tell(tx, post, job, { channel: channel.id, network: channel.network, payload: hash, repeats });
    const { id, network, credentialsEnded } = channel;
    const { inDoubtBefore, firstArmedAt } = delivery;
    const sent = { firstArmedAt: firstArmedAt ?? now, repeats, inDoubtBefore, prepared };
    return { job, network, channel: id, credentialsEnded, connection, payload, ...sent };
  }

  private async write(tx: Tx, { id, fence, organisationId }: Job, [state, now, repeats, ...attempt]: Writing) {
    const [worker, payload, hash, prepared] = attempt;
    const send = [state, now, repeats, SEND_DEADLINE_MS, fence, organisationId, worker];
    await tx.rows(WRITE, [newId(), id, ...send, JSON.stringify(payload), hash, prepared]);
  }

  /** The first delivery takes the post with it; the others only say that they left. */
  private async tell(tx: Tx, post: Armable['post'], job: Job, details: object): Promise<void> {
    const actor = scheduler(job.organisationId);
    if (!hasLeft(post.state)) {
      await this.posts.moveIn(tx, actor, post, {
        verb: 'arm',
        work: () => ({ details: DELIVERY(job, { ...details }) }),
      });
    } else {
      await this.audit.record(tx, actor, 'delivery.arm', { type: 'post', id: post.id }, DELIVERY(job, { ...details }));
    }
  }
}
