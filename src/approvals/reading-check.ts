/** Said before the workflow's own refusals: whose post it is, and that the words are others now. */
import { revisionChanged } from '../checks/decide-dispute';
import { requireFourEyes } from '../checks/four-eyes';
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { notFound } from '../common/product-error';
import type { LockedPost } from '../posts/locked-post';
import type { Step } from '../posts/step';
import type { Decision } from './decide-approval';

export const findPost = (approvalId: string) => async (tx: Tx) => {
  const row = await tx.one<{ post: string }>('SELECT post_id AS post FROM approvals WHERE id = $1', [approvalId]);
  if (!row) throw notFound();
  return row.post;
};

export const readingCheck = (actor: Actor, { revision }: Decision): Step['first'] =>
  async function check(tx: Tx, post: LockedPost) {
    await requireFourEyes(tx, actor, post.id);
    if (revision !== post.revision.number) throw revisionChanged(post.revision.number);
  };
