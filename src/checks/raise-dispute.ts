/** An author holds a blocking finding to be mistaken and says why. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
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
    return this.database.within(actor.organisationId, async (tx) => {
      const post = await lockPost(tx, postId);
      requireOpenTo(actor, post, input);
      const { organisationId, userId } = actor;
      const values = [
        newId(),
        organisationId,
        postId,
        post.revision.number,
        input.rule,
        input.quote,
        input.reason,
        userId,
      ];
      const made = await tx.one<{ id: string }>(INSERT, values);
      if (!made)
        throw conflict('already-disputed', 'Deze bevinding is al betwist.', 'This finding is disputed already.');
      await this.audit.record(
        tx,
        actor,
        'post.dispute',
        { type: 'post', id: postId },
        { dispute: made.id, rule: input.rule, reason: input.reason },
      );
      return await tx.sole<DisputeView>(`${SELECT_DISPUTES} WHERE id = $1`, [made.id]);
    });
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
