import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor, Role } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { Members, type Member } from './members';
import { alreadyMember, nameMissing, notAMandataris } from './organisations.errors';
import { hashPassword, newPassword } from './passwords';

export interface NewMember {
  readonly email: string;
  readonly name?: string | null;
  readonly password?: string | null;
  readonly roles: readonly Role[];
  readonly assists?: readonly string[] | null;
}

export interface AddedMember {
  readonly member: Member;
  /** Shown once, to who added them; absent for who had an account or was given a password. */
  readonly password?: string;
}

const FIND = 'SELECT id FROM sign_in_user($1)';
const INSERT_USER =
  'INSERT INTO users (id, email, name, password_hash) VALUES ($1, lower($2), $3, $4) ON CONFLICT DO NOTHING';

/** A person joins: with a new account, or with the one that they have through another organisation. */
@Injectable()
export class AddMember {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, input: NewMember): Promise<AddedMember> {
    const password = input.password ?? newPassword();
    const passwordHash = await hashPassword(password);
    const added = await this.audit.refusals(actor, 'member.added', { type: 'user', id: null }, () =>
      this.database.within(actor.organisationId, async (tx) => {
        await requireMandatarissen(tx, this.members, input.assists ?? []);
        const { userId, isNew } = await this.person(tx, input, passwordHash);
        await this.join(tx, actor, userId, input);
        return { member: await this.members.one(tx, userId), isNew };
      }),
    );
    this.members.forget(added.member.id, actor.organisationId);
    return added.isNew && !input.password ? { member: added.member, password } : { member: added.member };
  }

  private async person(tx: Tx, input: NewMember, passwordHash: string): Promise<{ userId: string; isNew: boolean }> {
    const known = await tx.one<{ id: string }>(FIND, [input.email]);
    if (known) return { userId: known.id, isNew: false };
    if (!input.name) throw nameMissing();
    const id = newId();
    await tx.rows(INSERT_USER, [id, input.email, input.name, passwordHash]);
    // another organisation may have added the same person meanwhile
    const stored = (await tx.one<{ id: string }>(FIND, [input.email]))?.id ?? id;
    return { userId: stored, isNew: stored === id };
  }

  private async join(tx: Tx, actor: Actor, userId: string, input: NewMember): Promise<void> {
    const { roles } = input;
    const assists = input.assists ?? [];
    const [joined] = await tx.rows(
      `INSERT INTO memberships (id, organisation_id, user_id, roles, assists, roles_changed_by)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (organisation_id, user_id) DO NOTHING RETURNING id`,
      [newId(), actor.organisationId, userId, roles, assists, actor.userId],
    );
    if (!joined) throw alreadyMember();
    await this.audit.record(tx, actor, 'member.added', { type: 'user', id: userId }, { roles, assists });
  }
}

/** An assistant drafts for mandatarissen only. */
export async function requireMandatarissen(tx: Tx, members: Members, assists: readonly string[]): Promise<void> {
  if (assists.length === 0) return;
  const known = await members.having(tx, 'mandataris', assists);
  const stranger = assists.findIndex((id) => !known.has(id));
  if (stranger >= 0) throw notAMandataris(`/assists/${stranger}`);
}
