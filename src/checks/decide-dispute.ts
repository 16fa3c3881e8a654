/** Somebody else lifts a disputed finding for one revision, or lets it stand; both stay on record. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { conflict, notFound, ProductError } from '../common/product-error';
import type { DecideDisputeDto, DisputeView } from './check.dto';
import { SELECT_DISPUTES } from './disputes';
import { requireFourEyes } from './four-eyes';

const DECIDE = `UPDATE disputes SET state = $2, decided_by = $3, comment = $4, decided_at = clock_timestamp()
  WHERE id = $1 AND state = 'open'`;

@Injectable()
export class DecideDispute {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, id: string, state: 'lifted' | 'upheld', input: DecideDisputeDto): Promise<DisputeView> {
    try {
      return await this.database.within(actor.organisationId, (tx) => this.decide(tx, actor, id, state, input));
    } catch (cause) {
      if (cause instanceof ProductError && cause.status !== 404) {
        await this.audit.refused(actor, `dispute.${state}`, { type: 'dispute', id }, cause.code);
      }
      throw cause;
    }
  }

  private async decide(tx: Tx, actor: Actor, id: string, state: 'lifted' | 'upheld', input: DecideDisputeDto) {
    const dispute = await tx.one<DisputeView>(`${SELECT_DISPUTES} WHERE id = $1 FOR UPDATE`, [id]);
    if (!dispute) throw notFound();
    await requireFourEyes(tx, actor, dispute.post);
    if (dispute.state !== 'open')
      throw conflict('already-decided', 'Hierover is al beslist.', 'This was decided already.');
    if (dispute.revision !== input.revision) throw revisionChanged(dispute.revision);
    await tx.rows(DECIDE, [id, state, actor.userId, input.comment]);
    const details = { dispute: id, rule: dispute.rule, comment: input.comment };
    await this.audit.record(tx, actor, `post.dispute-${state}`, { type: 'post', id: dispute.post }, details);
    return await tx.sole<DisputeView>(`${SELECT_DISPUTES} WHERE id = $1`, [id]);
  }
}

export const revisionChanged = (revision: number) =>
  conflict(
    'revision-changed',
    'De tekst is intussen gewijzigd. Lees de nieuwe versie en beslis dan.',
    'The text has changed meanwhile. Read the new revision, then decide.',
    { revision },
  );
