import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { Actor } from '../common/actor';
import { Secrets } from '../common/secrets';
import { Members } from '../organisations/members';
import type { Claims } from './sessions';

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy, 'jwt') {
  constructor(
    secrets: Secrets,
    private readonly members: Members,
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

  /** The token says who; what they may do now is in the database. */
  validate({ sub, org }: Claims): Promise<Actor | null> {
    return this.members.current(sub, org);
  }
}
