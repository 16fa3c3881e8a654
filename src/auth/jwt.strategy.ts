import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { Actor } from '../common/actor';
import { Secrets } from '../common/secrets';
import { Database } from '../common/database';
import { Members } from '../organisations/members';
import { ShortMemory } from '../organisations/short-memory';
import { RefreshTokens } from './refresh-tokens';
import type { Claims } from './sessions';

const LONGEST_MS = 1000;
const MOST = 10_000;

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy, 'jwt') {
  private readonly living = new ShortMemory<boolean>(LONGEST_MS, MOST);

  constructor(
    secrets: Secrets,
    private readonly members: Members,
    private readonly database: Database,
    private readonly refreshTokens: RefreshTokens,
  ) {
    // as bytes it would be tried as a public key at every request, which costs more than the check itself
    const key = createSecretKey(secrets.key('jwt')) as unknown as Buffer;
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: (_request: unknown, _token: unknown, done: (error: null, key: Buffer) => void) =>
        done(null, key),
      algorithms: ['HS256'],
    });
  }

  /** The token says who; whether that session still stands and what they may do now is in the database. */
  async validate({ sub, org, sid }: Claims): Promise<Actor | null> {
    const [actor, isLiving] = await Promise.all([this.members.current(sub, org), this.isLiving(sid)]);
    return isLiving ? actor : null;
  }

  private isLiving(sessionId: string): Promise<boolean> {
    return this.living.get(sessionId, () =>
      this.database.outside(async (tx) => (await this.refreshTokens.living(tx, [sessionId])).has(sessionId)),
    );
  }
}
