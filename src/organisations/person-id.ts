import type { Actor } from '../common/actor';
import { notFound } from '../common/product-error';

/** For what belongs to a person: a machine has none of it. */
export function personId(actor: Actor): string {
  if (actor.userId === null) throw notFound();
  return actor.userId;
}
