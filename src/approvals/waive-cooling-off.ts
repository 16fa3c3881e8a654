/** A woordvoerder lets a post go before its time to think is over, and says why; never their own post. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { requireFourEyes } from '../checks/four-eyes';
import { personOf, type Actor } from '../common/actor';
import { Database } from '../common/database';
import { newId } from '../common/ids';
import { conflict } from '../common/product-error';
import { lockPost } from '../posts/locked-post';
import type { PostView } from '../posts/post-view';
import { readPost } from '../posts/read-post';

const LATEST = `SELECT id FROM submissions WHERE post_id = $1 AND revision_number = $2
  ORDER BY submitted_at DESC, id DESC LIMIT 1`;

const INSERT = `INSERT INTO cooling_off_waivers (id, organisation_id, submission_id, post_id, reason, waived_by)
  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (submission_id) DO NOTHING`;

@Injectable()
export class WaiveCoolingOff {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, postId: string, reason: string): Promise<PostView> {
    const subject = { type: 'post', id: postId };
    return this.audit.refusals(actor, 'post.cooling-off-waived', subject, () =>
      this.database.within(actor.organisationId, async (tx) => {
        const post = await lockPost(tx, postId);
        await requireFourEyes(tx, actor, postId);
        const submission = await tx.one<{ id: string }>(LATEST, [postId, post.revision.number]);
        if (!submission) throw notSubmitted();
        const values = [newId(), actor.organisationId, submission.id, postId, reason, personOf(actor)];
        await tx.rows(INSERT, values);
        const details = { reason, revision: post.revision.number, hash: post.revision.hash };
        await this.audit.record(tx, actor, 'post.cooling-off-waived', subject, details);
        return readPost(tx, actor, postId);
      }),
    );
  }
}

const notSubmitted = () =>
  conflict(
    'not-submitted',
    'De auteur diende dit bericht nog niet in; er loopt geen bedenktijd.',
    'The author has not submitted this post; no time to think is running.',
  );
