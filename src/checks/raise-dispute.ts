/** An author holds a blocking finding to be mistaken and says why. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { conflict, invalid, notAllowed, notFound } from '../common/product-error';
import { lockPost, type LockedPost } from '../posts/locked-post';
import { maySee, relationsOf } from '../posts/relations';
import { isEditable } from '../posts/workflow';
import type { DisputeView, RaiseDisputeDto } from './check.dto';
import { SELECT_DISPUTES } from './disputes';

const INSERT = `
  INSERT INTO disputes (id, organisation_id, post_id, revision_number, rule, quote, reason, raised_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (post_id, revision_number, rule, quote) DO NOTHING RETURNING id`;

@Injectable()
export class RaiseDispute {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, postId: string, input: RaiseDisputeDto): Promise<DisputeView> {
    return this.audit.refusals(actor, 'post.dispute', { type: 'post', id: postId }, () =>
      this.database.within(actor.organisationId, (tx) => this.raise(tx, actor, postId, input)),
    );
  }

  private async raise(tx: Tx, actor: Actor, postId: string, input: RaiseDisputeDto): Promise<DisputeView> {
    const post = await lockPost(tx, postId);
    requireOpenTo(actor, post, input);
    const id = newId();
    await this.insert(tx, actor, id, post, input);
    const details = { dispute: id, rule: input.rule, reason: input.reason };
    await this.audit.record(tx, actor, 'post.dispute', { type: 'post', id: postId }, details);
    return tx.sole<DisputeView>(`${SELECT_DISPUTES} WHERE id = $1`, [id]);
  }

  private async insert(tx: Tx, actor: Actor, id: string, post: LockedPost, { rule, quote, reason }: RaiseDisputeDto) {
    const place = [actor.organisationId, post.id, post.revision.number];
    if (await tx.one(INSERT, [id, ...place, rule, quote, reason, actor.userId])) return;
    throw conflict('already-disputed', 'Deze bevinding is al betwist.', 'This finding is disputed already.');
  }
}

function requireOpenTo(actor: Actor, post: LockedPost, { rule, quote }: RaiseDisputeDto): void {
  if (!maySee(actor, post)) throw notFound();
  if (!relationsOf(actor, post).includes('author')) {
    throw notAllowed(
      'Alleen de auteur kan een bevinding betwisten.',
      'Only the author can dispute a finding.',
      'not-your-move',
    );
  }
  if (!isEditable(post.state))
    throw conflict('wrong-state', 'Dit bericht is al ingediend.', 'This post was submitted already.');
  const found = post.revision.findings.some(
    (finding) => finding.severity === 'block' && finding.rule === rule && finding.quote === quote,
  );
  if (!found)
    throw invalid(
      '/rule',
      'unknown',
      'Deze tegenhoudende bevinding staat niet bij het bericht.',
      'The post has no such blocking finding.',
    );
}
