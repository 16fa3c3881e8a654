import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';

/** Waits, until the end of the transaction, for others who change the same list of the same organisation. */
export async function oneAtATime(tx: Tx, actor: Actor, list: 'members' | 'absences'): Promise<void> {
  await tx.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${list}:${actor.organisationId}`]);
}
