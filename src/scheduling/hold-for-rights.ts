/**
 * When the rights on an image change, what is planned with it is looked at again: what may no longer be shown is kept
 * back at once and not only when it is due. Arming remains the last guard.
 */
import { Injectable } from '@nestjs/common';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { rightsConcern } from '../media/rights-concern';
import { rightsNow } from '../media/rights-now';
import { lockPost, type LockedPost } from '../posts/locked-post';
import { Posts } from '../posts/posts';
import { MOVES, type PostState } from '../posts/workflow';
import { RIGHTS_WORDS } from './hold-reasons';

const AT_A_TIME = 50;

const PLANNED = `SELECT p.id FROM posts p JOIN revisions r ON r.post_id = p.id AND r.number = p.revision_number
  WHERE p.state = ANY($2) AND r.media @> jsonb_build_array(jsonb_build_object('id', $1::text)) ORDER BY p.id`;

const ACCEPTED = `SELECT without_consent AS "withoutConsent" FROM submissions
  WHERE post_id = $1 AND revision_number = $2 ORDER BY submitted_at DESC, id DESC LIMIT 1`;

interface Change {
  readonly mediaId: string;
  readonly organisationId: string;
  /** To the microsecond: a later change of the same image is another one. */
  readonly changedAt: string;
}

const CHANGES = `SELECT media_id AS "mediaId", organisation_id AS "organisationId", changed_at AS "changedAt"
  FROM rights_changes_to_look_at($1)`;

@Injectable()
export class HoldForRights {
  constructor(
    private readonly database: Database,
    private readonly posts: Posts,
  ) {}

  async run(): Promise<void> {
    const changes = await this.database.outside((tx) => tx.rows<Change>(CHANGES, [AT_A_TIME]));
    for (const change of changes) await this.lookAt(change);
  }

  private async lookAt({ mediaId, organisationId, changedAt }: Change): Promise<void> {
    const planned = await this.database.within(organisationId, (tx) =>
      tx.rows<{ id: string }>(PLANNED, [mediaId, MOVES.hold.from]),
    );
    for (const { id } of planned) await this.database.within(organisationId, (tx) => this.post(tx, id));
    await this.database.within(organisationId, (tx) =>
      tx.rows('DELETE FROM rights_changes WHERE media_id = $1 AND changed_at = $2::timestamptz', [mediaId, changedAt]),
    );
  }

  private async post(tx: Tx, postId: string): Promise<void> {
    const post = await lockPost(tx, postId);
    if (!canBeHeld(post)) return;
    const given = await tx.one<{ withoutConsent: string[] }>(ACCEPTED, [postId, post.revision.number]);
    const reason = rightsConcern(await rightsNow(tx, post.revision.media), given?.withoutConsent ?? []);
    if (!reason) return;
    const work = () => ({ reason, details: { reason, words: RIGHTS_WORDS[reason].nl } });
    await this.posts.moveIn(tx, scheduler(post.organisationId), post, { verb: 'hold', work });
  }
}

const canBeHeld = ({ state }: LockedPost) => (MOVES.hold.from as readonly PostState[]).includes(state);
