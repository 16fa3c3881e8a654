/** What somebody who signed in holds: an access token for 15 minutes, and a refresh token for the next one. */
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import type { MeView } from '../organisations/organisations.dto';
import type { SessionView } from './auth.dto';
import { RefreshTokens } from './refresh-tokens';

export const ACCESS_SECONDS = 15 * 60;

export interface Claims {
  readonly sub: string;
  readonly org: string;
}

export interface Session {
  readonly answer: SessionView;
  readonly refreshToken: string;
}

@Injectable()
export class Sessions {
  constructor(
    private readonly jwt: JwtService,
    private readonly refreshTokens: RefreshTokens,
  ) {}

  /** A new family of refresh tokens, or the next token of the one given. */
  async open(tx: Tx, me: MeView, familyId?: string): Promise<Session> {
    const holder = { userId: me.id, organisationId: me.organisation.id };
    const refreshToken = await this.refreshTokens.issue(tx, familyId ? { ...holder, familyId } : holder);
    return { answer: this.answer(me), refreshToken };
  }

  private answer(user: MeView): SessionView {
    const claims: Claims = { sub: user.id, org: user.organisation.id };
    const accessToken = this.jwt.sign(claims, { algorithm: 'HS256', expiresIn: ACCESS_SECONDS });
    return { accessToken, tokenType: 'Bearer', expiresIn: ACCESS_SECONDS, user };
  }
}

export const personOf = (me: MeView): Actor => ({
  userId: me.id,
  organisationId: me.organisation.id,
  name: me.name,
  roles: me.roles,
  assists: [],
});
