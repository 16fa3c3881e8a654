/** What stands in the database of one organisation, for whoever makes or shows the demonstration. */
import type { Actor, Role } from '../../common/actor';
import type { Database, Tx } from '../../common/database';

export interface Standing {
  readonly organisation: { readonly id: string; readonly slug: string; readonly name: string };
  readonly people: readonly StandingPerson[];
  readonly channels: readonly { readonly id: string; readonly network: string; readonly name: string }[];
  readonly topics: readonly { readonly id: string; readonly key: string; readonly name: string }[];
  readonly absences: number;
}

export interface StandingPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly assists: readonly string[];
}

const FIND = 'SELECT id, slug, name FROM public_organisation($1)';
const PEOPLE = `SELECT u.id, u.email, u.name, m.roles, m.assists FROM memberships m JOIN users u ON u.id = m.user_id
  WHERE m.organisation_id = $1 ORDER BY m.id`;
const CHANNELS = `SELECT id, network, name FROM channels WHERE organisation_id = $1 AND deleted_at IS NULL ORDER BY id`;
const TOPICS = `SELECT id, key, name FROM topics WHERE organisation_id = $1 AND deleted_at IS NULL ORDER BY id`;
const ABSENCES = 'SELECT id FROM absences WHERE organisation_id = $1';

/** Undefined: there is no such organisation. */
export async function readStanding(database: Database, slug: string): Promise<Standing | undefined> {
  const organisation = await database.outside((tx) => tx.one<Standing['organisation']>(FIND, [slug]));
  if (!organisation) return undefined;
  const of = <T>(tx: Tx, sql: string) => tx.rows<T>(sql, [organisation.id]);
  return database.within(organisation.id, async (tx) => ({
    organisation,
    people: await of<StandingPerson>(tx, PEOPLE),
    channels: await of<Standing['channels'][number]>(tx, CHANNELS),
    topics: await of<Standing['topics'][number]>(tx, TOPICS),
    absences: (await of<object>(tx, ABSENCES)).length,
  }));
}

export const actorOf = (organisationId: string, { id, name, roles, assists }: StandingPerson): Actor => ({
  userId: id,
  organisationId,
  name,
  roles,
  assists,
});
