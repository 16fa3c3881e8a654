import { hasRole, type Actor } from '../common/actor';
import { isPublic, type PostState, type Relation } from './workflow';

interface Owned {
  readonly authorId: string;
  readonly createdBy: string;
  readonly state: PostState;
}

/** What somebody is to a post. A role that was taken away no longer counts, not even for one's own post. */
export function relationsOf(actor: Actor, post: Owned): Relation[] {
  const relations: Relation[] = [];
  if (actor.userId === null) return ['scheduler'];
  if (actor.userId === post.authorId && hasRole(actor, 'mandataris')) relations.push('author');
  if (hasRole(actor, 'assistant') && actor.assists.includes(post.authorId)) relations.push('assistant');
  if (hasRole(actor, 'woordvoerder')) relations.push('woordvoerder');
  if (hasRole(actor, 'administrator')) relations.push('administrator');
  return relations;
}

/** Unpublished words are for who wrote them and for who answers for them. */
export function maySee(actor: Actor, post: Owned): boolean {
  return (
    actor.userId === null ||
    isPublic(post.state) ||
    post.authorId === actor.userId ||
    post.createdBy === actor.userId ||
    actor.assists.includes(post.authorId) ||
    seesAll(actor)
  );
}

export const seesAll = (actor: Actor) =>
  actor.userId === null || hasRole(actor, 'woordvoerder', 'administrator', 'auditor');

/** The same as `maySee`, for a query over `posts p`; the placeholders are the actor's id, `seesAll` and `assists`. */
export const maySeeSql = (me: number, all: number, assists: number) =>
  `($${all}::boolean OR p.author_id = $${me} OR p.created_by = $${me} OR p.author_id = ANY($${assists}::uuid[])
    OR p.state IN ('published', 'partly_published'))`;
