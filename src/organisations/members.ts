/** Who belongs to an organisation and what they may do. */
import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { notFound } from '../common/product-error';
import { ShortMemory } from './short-memory';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly assists: readonly string[];
  readonly active: boolean;
  readonly hasSecondFactor: boolean;
  readonly rolesChangedBy: string | null;
  readonly rolesChangedAt: Date;
}

export interface MembershipOf {
  readonly organisationId: string;
  readonly slug: string;
  readonly organisation: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly timeZone: string;
  readonly brandColour: string | null;
  readonly logoSha256: string | null;
}

const MEMBER = `SELECT u.id, u.name, u.email, m.roles, m.assists, m.active,
    EXISTS (SELECT 1 FROM second_factors f WHERE f.user_id = u.id AND f.confirmed_at IS NOT NULL) AS "hasSecondFactor",
    m.roles_changed_by AS "rolesChangedBy", m.roles_changed_at AS "rolesChangedAt"
  FROM memberships m JOIN users u ON u.id = m.user_id`;

const LONGEST_MS = 1000;
const MOST_KEPT = 20_000;

@Injectable()
export class Members {
  private readonly kept = new ShortMemory<Actor | null>(LONGEST_MS, MOST_KEPT);

  constructor(private readonly database: Database) {}

  /** Asked for at every request: at most a second old. Null for who is not an active member. */
  current(userId: string, organisationId: string): Promise<Actor | null> {
    return this.kept.get(organisationId + userId, () =>
      this.database.within(organisationId, (tx) => this.actor(tx, userId, organisationId)),
    );
  }

  /** After a change, so that this process need not wait for the second to pass. */
  forget(userId: string, organisationId: string): void {
    this.kept.forget(organisationId + userId);
  }

  async actor(tx: Tx, userId: string, organisationId: string): Promise<Actor | null> {
    const member = await this.find(tx, userId);
    if (!member?.active) return null;
    return { userId, organisationId, name: member.name, roles: member.roles, assists: member.assists };
  }

  async one(tx: Tx, userId: string): Promise<Member> {
    const member = await this.find(tx, userId);
    if (!member) throw notFound();
    return member;
  }

  find(tx: Tx, userId: string): Promise<Member | undefined> {
    return tx.one<Member>(`${MEMBER} WHERE m.user_id = $1`, [userId]);
  }

  /** Newest first, from below the given id. */
  list(tx: Tx, below: string, most: number): Promise<Member[]> {
    return tx.rows<Member>(`${MEMBER} WHERE m.user_id < $1 ORDER BY m.user_id DESC LIMIT $2`, [below, most]);
  }

  /** The active members who have a role. */
  withRole(tx: Tx, role: Role): Promise<Member[]> {
    return tx.rows<Member>(`${MEMBER} WHERE m.active AND $1 = ANY(m.roles) ORDER BY m.user_id`, [role]);
  }

  /** Those of the given people who are active members with that role. */
  async having(tx: Tx, role: Role, userIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.rows<{ id: string }>(
      'SELECT user_id AS id FROM memberships WHERE active AND $1 = ANY(roles) AND user_id = ANY($2::uuid[])',
      [role, userIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Also of who has left: what they did still bears their name. */
  async names(tx: Tx, userIds: readonly (string | null)[]): Promise<Map<string, string>> {
    const rows = await tx.rows<{ id: string; name: string }>('SELECT id, name FROM users WHERE id = ANY($1::uuid[])', [
      [...new Set(userIds)],
    ]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Every organisation of which somebody is an active member, the first they joined first. */
  memberships(tx: Tx, userId: string): Promise<MembershipOf[]> {
    return tx.rows<MembershipOf>(
      `SELECT organisation_id AS "organisationId", slug, organisation, user_id AS "userId", name, email, roles,
         time_zone AS "timeZone", brand_colour AS "brandColour", logo_sha256 AS "logoSha256"
       FROM memberships_of($1)`,
      [userId],
    );
  }
}
