/** Deliveries in the hands of a worker that is proven dead go on by what is certain about them. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { networkById, type Network } from '../networks';
import { lockPost } from '../posts/locked-post';
import { doubtful } from './classify';
import { nextDelivery, type DeliveryMoveName, type DeliveryState } from './delivery-workflow';
import { DELIVERY, JOB_COLUMNS, type Job } from './job';
import { MediaAddresses } from './media-addresses';
import { lastPrepared } from './payload';
import { SettlePost } from './settle-post';
import { wakeWorkers } from '../posts/wake-workers';

/** A claim that was not armed within this time lapses: nothing was sent, and arming checks the fence. */
const CLAIM_LEASE_SECONDS = 60;

const READ = `
  SELECT d.state, d.repeats, c.network, ${lastPrepared('d.id')} AS prepared, d.grace_until < clock_timestamp() AS "isLate", extract(epoch FROM clock_timestamp() - d.first_armed_at)::float8 * 1000 AS "ageMs",
    greatest(0, extract(epoch FROM d.deadline_at - clock_timestamp())::float8 * 1000) AS "inFlightMs"
  FROM deliveries d JOIN channels c ON c.id = d.channel_id WHERE d.id = $1 AND d.fence = $2 FOR UPDATE OF d`;

const WRITE = `UPDATE deliveries SET state = $3, fence = fence + 1, detail = $4,
    first_armed_at = CASE WHEN $3 = 'scheduled' THEN NULL ELSE first_armed_at END,
    attempt_at = clock_timestamp() + $5 * interval '1 millisecond' WHERE id = $1 AND fence = $2`;

interface Orphan {
  readonly state: DeliveryState;
  readonly repeats: number;
  readonly network: string;
  readonly prepared: string | null;
  readonly isLate: boolean;
  readonly ageMs: number;
  readonly inFlightMs: number;
}

const BROKEN_OFF = 'Het verzenden werd afgebroken; het is niet zeker of het bericht aankwam.';
const DETAIL: Partial<Record<DeliveryMoveName, string>> = { doubt: BROKEN_OFF, repeat: BROKEN_OFF };

@Injectable()
export class RecoverDeliveries {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly settle: SettlePost,
    private readonly addresses: MediaAddresses,
  ) {}

  /** Returns how many were taken over. */
  async run(): Promise<number> {
    const orphans = await this.database.outside((tx) =>
      tx.rows<Job>(`SELECT ${JOB_COLUMNS} FROM orphaned_deliveries($1)`, [CLAIM_LEASE_SECONDS]),
    );
    for (const job of orphans) await this.database.within(job.organisationId, (tx) => this.recover(tx, job));
    if (orphans.length > 0) await this.database.outside(wakeWorkers);
    return orphans.length;
  }

  private async recover(tx: Tx, job: Job): Promise<void> {
    const post = await lockPost(tx, job.postId);
    const orphan = await tx.one<Orphan>(READ, [job.id, job.fence]);
    if (!orphan || !['claimed', 'sending', 'resend_claimed'].includes(orphan.state)) return;
    const { move, pauseMs } = wayOn(orphan);
    await tx.rows(WRITE, [job.id, job.fence, nextDelivery(orphan.state, move), DETAIL[move] ?? null, pauseMs]);
    await this.addresses.close(tx, job);
    await this.audit.record(
      tx,
      scheduler(job.organisationId),
      `delivery.${move}`,
      { type: 'post', id: job.postId },
      DELIVERY(job, { recovered: true }),
    );
    await this.settle.run(tx, post);
  }
}

/**
 * Pure. What was armed may be in flight until its deadline: no repeat before that. A claim whose time is over is kept
 * back, and so missed: it must not be taken up for ever where arming fails each time.
 */
export function wayOn({ state, network, prepared, isLate, repeats, ageMs, inFlightMs }: Orphan): {
  move: DeliveryMoveName;
  pauseMs: number;
} {
  if (state === 'claimed') return { move: isLate ? 'hold' : 'give-back', pauseMs: 0 };
  if (state === 'resend_claimed') return { move: 'give-back-again', pauseMs: 0 };
  const known = networkById(network);
  if (!known) return { move: 'doubt', pauseMs: inFlightMs };
  if (isNothingVisible(known, prepared)) return { move: 'not-sent', pauseMs: 0 };
  return doubtful({ network: known, repeats, ageMs, answered: false }, known.proof === 'A' ? 0 : inFlightMs);
}

/** The step that makes it visible is taken only after what was made ready is written down; or by a person. */
const isNothingVisible = ({ proof, byHand }: Network, prepared: string | null) =>
  byHand === true || (proof === 'C' && prepared === null);
