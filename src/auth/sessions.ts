/** What somebody who signed in holds: an access token for 15 minutes, and a refresh token for the next one. */
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { newId } from '../common/ids';
import type { MeView } from '../organisations/organisations.dto';
import type { SessionView } from './auth.dto';
import { RefreshTokens } from './refresh-tokens';

export const ACCESS_SECONDS = 15 * 60;

export interface Claims {
  readonly sub: string;
  readonly org: string;
  /** The family of refresh tokens that it came with; signing out ends that. */
  readonly sid: string;
}

/** What somebody signed in with, for what lasts longer than one request. */
export interface HeldSession {
  readonly id: string;
  readonly endsAt: Date;
}

interface Opening {
  readonly familyId?: string;
  /** As the browser names itself. */
  readonly device?: string;
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
  async open(tx: Tx, me: MeView, { familyId = newId(), device }: Opening = {}): Promise<Session> {
    const holder = { familyId, userId: me.id, organisationId: me.organisation.id };
    const refreshToken = await this.refreshTokens.issue(tx, holder, device);
    return { answer: this.answer(me, familyId), refreshToken };
  }

  /** Of a token that the guard let through; undefined for one that belongs to no session. */
  held(token: string): HeldSession | undefined {
    const claims = this.jwt.decode<(Partial<Claims> & { exp?: number }) | null>(token);
    return claims?.sid && claims.exp ? { id: claims.sid, endsAt: new Date(claims.exp * 1000) } : undefined;
  }

  /** Of a request that the guard let through. */
  idOf({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
    return this.held(headers.authorization?.replace(/^bearer /i, '') ?? '')?.id;
  }

  private answer(user: MeView, familyId: string): SessionView {
    const claims: Claims = { sub: user.id, org: user.organisation.id, sid: familyId };
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
