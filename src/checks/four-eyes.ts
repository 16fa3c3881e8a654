/** Nobody decides on what they wrote, nor under a role or policy that they gave themselves for it. */
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { notAllowed } from '../common/product-error';

const HANDS = `
  SELECT
    EXISTS (SELECT 1 FROM posts p WHERE p.id = $1 AND $2 IN (p.author_id, p.created_by))
      OR EXISTS (SELECT 1 FROM revisions r WHERE r.post_id = $1 AND r.edited_by = $2)
      OR EXISTS (SELECT 1 FROM submissions s WHERE s.post_id = $1 AND s.submitted_by = $2) AS wrote,
    EXISTS (SELECT 1 FROM memberships m JOIN posts p ON p.id = $1
      WHERE m.user_id = $2 AND m.roles_changed_by = $2 AND m.roles_changed_at > p.created_at) AS "ownRole",
    EXISTS (SELECT 1 FROM policies q JOIN posts p ON p.id = $1
      WHERE q.organisation_id = p.organisation_id AND q.created_by = $2 AND q.created_at > p.created_at) AS "ownPolicy"`;

export async function requireFourEyes(tx: Tx, actor: Actor, postId: string): Promise<void> {
  const hands = await tx.sole<{ wrote: boolean; ownRole: boolean; ownPolicy: boolean }>(HANDS, [postId, actor.userId]);
  if (hands.wrote) throw notAllowed(...OWN_POST, 'own-post');
  if (hands.ownRole) throw notAllowed(...OWN_ROLE, 'own-role');
  if (hands.ownPolicy) throw notAllowed(...OWN_POLICY, 'own-policy');
}

const OWN_POST = [
  'U schreef, wijzigde of diende dit bericht zelf in. Iemand anders moet beslissen.',
  'You wrote, edited or submitted this post yourself. Somebody else must decide.',
] as const;
const OWN_ROLE = [
  'U gaf uzelf een rol nadat dit bericht er was. Iemand anders moet beslissen.',
  'You gave yourself a role after this post existed. Somebody else must decide.',
] as const;
const OWN_POLICY = [
  'U wijzigde de afspraken nadat dit bericht er was. Iemand anders moet beslissen.',
  'You changed the policy after this post existed. Somebody else must decide.',
] as const;
