/**
 * The last gate: one transaction that re-verifies everything, freezes the bytes and says "I am about to send these".
 * After it commits, nothing sends this delivery again except by its network's proof class.
 */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { formOf } from '../media/rendition-form';
import { requireNetwork, type Connection } from '../networks';
import { Posts } from '../posts/posts';
import { hasLeft } from '../posts/workflow';
import { ArmSources } from './arm-sources';
import { firstRefusal, GUARDS, policyRefusal, REPEAT_GUARDS, type Refusal } from './arm-guards';
import { readArmable, type Armable } from './armable';
import { nextDelivery } from './delivery-workflow';
import { DELIVERY, type Job } from './job';
import { freeze, lastArmed, payloadHash, type Payload } from './payload';
import { RefuseDelivery } from './refuse-delivery';

/** A send that has not answered by then is given up, and its outcome is unknown. */
export const SEND_DEADLINE_MS = 30_000;

export interface Armed {
  readonly job: Job;
  readonly network: string;
  readonly connection: Connection;
  readonly payload: Payload;
  readonly firstArmedAt: Date;
  readonly repeats: number;
}

const FIRST_GUARDS = Object.keys(GUARDS) as (keyof typeof GUARDS)[];

const FROZEN = `SELECT ${lastArmed('$1')} AS payload`;

const WRITE = `
  WITH armed AS (
    UPDATE deliveries SET state = $3, first_armed_at = coalesce(first_armed_at, $4), repeats = $5,
      deadline_at = clock_timestamp() + $6 * interval '1 millisecond'
    WHERE id = $2 AND fence = $7 RETURNING deadline_at)
  INSERT INTO attempts (id, organisation_id, delivery_id, fence, worker, payload, payload_hash, deadline_at)
  SELECT $1, $8, $2, $7, $9, $10, $11, deadline_at FROM armed`;

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
    return firstRefusal(armable, job.fence, FIRST_GUARDS) ?? policyRefusal(tx, this.sources.policies, armable);
  }

  private async arm(tx: Tx, { post, delivery, channel, connection, now }: Armable, job: Job, worker: string) {
    const isRepeat = delivery.firstArmedAt !== null;
    const frozen = isRepeat ? await tx.one<{ payload: Payload }>(FROZEN, [job.id]) : undefined;
    const payload = frozen?.payload ?? (await this.freeze(tx, post, job, channel.network, now));
    const repeats = isRepeat ? delivery.repeats + 1 : 0;
    const state = nextDelivery(delivery.state, 'arm');
    const hash = payloadHash(payload);
    await tx.rows(WRITE, [
      newId(),
      job.id,
      state,
      now,
      repeats,
      SEND_DEADLINE_MS,
      job.fence,
      job.organisationId,
      worker,
      JSON.stringify(payload),
      hash,
    ]);
    await this.tell(tx, post, job, { channel: channel.id, network: channel.network, payload: hash, repeats });
    return { job, network: channel.network, connection, payload, firstArmedAt: delivery.firstArmedAt ?? now, repeats };
  }

  private async freeze(tx: Tx, { revision }: Armable['post'], job: Job, network: string, now: Date): Promise<Payload> {
    const form = formOf(requireNetwork(network).limits);
    const renditions = await this.sources.renditions.made(tx, revision.media, form);
    return freeze(job.id, revision, network, now, renditions);
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
