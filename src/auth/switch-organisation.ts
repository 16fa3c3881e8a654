import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { notFound } from '../common/product-error';
import { personId } from '../organisations/person-id';
import { Members } from '../organisations/members';
import type { MeView } from '../organisations/organisations.dto';
import { meView } from '../organisations/organisations.views';
import { RefreshTokens } from './refresh-tokens';
import { personOf, Sessions, type Session } from './sessions';

interface Here {
  /** The refresh token of the session that is left. */
  readonly token: string | undefined;
  readonly device: string;
}

/** Somebody who works for several organisations goes on in another; the session in this one ends. */
@Injectable()
export class SwitchOrganisation {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly sessions: Sessions,
    private readonly refreshTokens: RefreshTokens,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, slug: string, { token, device }: Here): Promise<Session> {
    const memberships = await this.database.outside((tx) => this.members.memberships(tx, personId(actor)));
    const there = memberships.find((membership) => membership.slug === slug);
    const me = there && meView(memberships, there.organisationId);
    if (!me) throw notFound();
    return this.database.within(me.organisation.id, async (tx) => {
      if (token) await this.endPrevious(tx, me, token);
      await this.audit.record(tx, personOf(me), 'sign-in', { type: 'user', id: me.id }, { by: 'switch' });
      return this.sessions.open(tx, me, { device });
    });
  }

  private async endPrevious(tx: Tx, me: MeView, token: string): Promise<void> {
    const holder = await this.refreshTokens.holder(tx, token);
    if (holder?.userId === me.id) await this.refreshTokens.revoke(tx, holder.familyId);
  }
}
