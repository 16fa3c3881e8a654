import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { notFound } from '../common/product-error';
import { stopNeedsReason } from './organisations.errors';
import { readFreeze } from './publication-freeze';

export interface PublicationStop {
  readonly active: boolean;
  readonly reason: string | null;
  readonly by: string | null;
  readonly byName: string | null;
  readonly at: Date | null;
  /** Of the whole installation: see publication-freeze.ts. */
  readonly frozenAt: Date | null;
}

export interface ArmedDelivery {
  readonly id: string;
  readonly postId: string;
  readonly channelId: string;
  readonly armedAt: Date | null;
}

/** The emergency brake: nothing more leaves. What was armed before it cannot be called back, so it is named. */
@Injectable()
export class StopPublication {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, active: boolean, reason: string | undefined) {
    const event = active ? 'publication.stopped' : 'publication.resumed';
    const subject = { type: 'organisation', id: actor.organisationId };
    return this.audit.refusals(actor, event, subject, () =>
      this.database.within(actor.organisationId, async (tx) => {
        if (active && !reason) throw stopNeedsReason();
        await this.write(tx, actor, active, reason);
        await this.audit.record(tx, actor, event, subject, { reason: reason ?? null });
        return { stop: await readStop(tx, actor.organisationId), alreadySending: await alreadySending(tx) };
      }),
    );
  }

  /** Waits for the deliveries that are being armed at this moment: they hold a share of this row. */
  private write(tx: Tx, actor: Actor, active: boolean, reason: string | undefined) {
    return tx.rows(
      `UPDATE organisations SET publication_stopped = $2, stop_reason = $3, stopped_by = $4,
         stopped_at = CASE WHEN $2 THEN clock_timestamp() END WHERE id = $1`,
      [actor.organisationId, active, active ? reason : null, active ? actor.userId : null],
    );
  }
}

export async function readStop(tx: Tx, organisationId: string): Promise<PublicationStop> {
  const row = await tx.one<Omit<PublicationStop, 'frozenAt'>>(
    `SELECT o.publication_stopped AS active, o.stop_reason AS reason, o.stopped_by AS by, u.name AS "byName",
       o.stopped_at AS at
     FROM organisations o LEFT JOIN users u ON u.id = o.stopped_by WHERE o.id = $1`,
    [organisationId],
  );
  if (!row) throw notFound();
  return { ...row, frozenAt: (await readFreeze(tx))?.frozenAt ?? null };
}

const alreadySending = (tx: Tx) =>
  tx.rows<ArmedDelivery>(
    `SELECT id, post_id AS "postId", channel_id AS "channelId", first_armed_at AS "armedAt"
     FROM deliveries WHERE state = 'sending' ORDER BY first_armed_at`,
  );
