/** A new organisation with its first people and its first policy, in one transaction. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor, Role } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { hashPassword } from '../organisations/passwords';
import { InitialPolicy } from '../policies/initial-policy';

export interface Founding {
  readonly slug: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly publicFigures?: readonly string[];
  readonly people: readonly Newcomer[];
  /** For trying out; absent: a real one. */
  readonly trial?: boolean;
}

export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly roles: readonly Role[];
  /** E-mail addresses of the mandatarissen for whom an assistant drafts. */
  readonly assists?: readonly string[];
}

export interface Founded {
  readonly organisationId: string;
  /** By e-mail address. */
  readonly people: Readonly<Record<string, Actor>>;
}

@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly initialPolicy: InitialPolicy,
  ) {}

  async run(founding: Founding): Promise<Founded> {
    const organisationId = newId();
    const ids = new Map(founding.people.map(({ email }) => [email, newId()]));
    const hashes = await Promise.all(founding.people.map(({ password }) => hashPassword(password)));
    const actors = founding.people.map((person) => actorOf(organisationId, ids, person));
    await this.database.within(organisationId, async (tx) => {
      await this.insert(tx, organisationId, founding);
      for (const [place, person] of founding.people.entries())
        await addPerson(tx, actors[place], person, hashes[place]);
      const founder: Actor = { userId: null, organisationId, name: 'ruggespraak', roles: [], assists: [] };
      await this.audit.record(
        tx,
        founder,
        'organisation.founded',
        { type: 'organisation', id: organisationId },
        { slug: founding.slug },
      );
      await this.initialPolicy.run(tx, founder);
    });
    return {
      organisationId,
      people: Object.fromEntries(actors.map((actor, place) => [founding.people[place]?.email, actor])),
    };
  }

  private insert(tx: Tx, id: string, { slug, name, aliases = [], publicFigures = [], trial = false }: Founding) {
    return tx.rows(
      'INSERT INTO organisations (id, slug, name, aliases, public_figures, trial) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, slug, name, aliases, publicFigures, trial],
    );
  }
}

const actorOf = (organisationId: string, ids: ReadonlyMap<string, string>, person: Newcomer): Actor => ({
  userId: ids.get(person.email) ?? null,
  organisationId,
  name: person.name,
  roles: person.roles,
  assists: (person.assists ?? []).flatMap((email) => ids.get(email) ?? []),
});

async function addPerson(
  tx: Tx,
  actor: Actor | undefined,
  { email }: Newcomer,
  hash: string | undefined,
): Promise<void> {
  if (!actor) return;
  await tx.rows('INSERT INTO users (id, email, name, password_hash) VALUES ($1, $2, $3, $4)', [
    actor.userId,
    email,
    actor.name,
    hash,
  ]);
  await tx.rows('INSERT INTO memberships (id, organisation_id, user_id, roles, assists) VALUES ($1, $2, $3, $4, $5)', [
    newId(),
    actor.organisationId,
    actor.userId,
    actor.roles,
    actor.assists,
  ]);
}
