/** What the names in a plan may mean for this importer: channels, topics, and the people for whom they may write. */
import { hasRole, type Actor } from '../../common/actor';
import type { Tx } from '../../common/database';
import type { Directory } from './plan-line';

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

const CHANNELS = `SELECT id, ARRAY[id::text, lower(name)] AS names FROM channels WHERE deleted_at IS NULL`;
const TOPICS = `SELECT id, ARRAY[id::text, lower(key), lower(name)] AS names FROM topics WHERE deleted_at IS NULL`;
const AUTHORS = `SELECT u.id, ARRAY[u.email] AS names FROM memberships m JOIN users u ON u.id = m.user_id
  WHERE m.active AND 'mandataris' = ANY(m.roles) AND (u.id = $1 OR u.id = ANY($2::uuid[]) OR $3::boolean)`;
const ORGANISATION = 'SELECT time_zone AS "timeZone", clock_timestamp() AS now FROM organisations WHERE id = $1';

export async function directoryFor(tx: Tx, actor: Actor): Promise<Directory> {
  const assists = hasRole(actor, 'assistant') ? actor.assists : [];
  const authors = await tx.rows<Named>(AUTHORS, [actor.userId, assists, hasRole(actor, 'administrator')]);
  const { timeZone, now } = await tx.sole<{ timeZone: string; now: Date }>(ORGANISATION, [actor.organisationId]);
  return {
    channels: byName(await tx.rows<Named>(CHANNELS)),
    topics: byName(await tx.rows<Named>(TOPICS)),
    authors: byName(authors),
    importer: authors.find(({ id }) => id === actor.userId)?.id,
    timeZone,
    now,
  };
}

/** A name that two have means neither. */
function byName(rows: readonly Named[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { id, names } of rows) {
    for (const name of new Set(names)) known.set(name, known.has(name) ? 'many' : id);
  }
  return known;
}
