/** The refresh token travels only in a cookie that no script reads and no other site sends. */
import fastifyCookie, { type SerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { REFRESH_DAYS } from './refresh-tokens';

const NAME = 'ruggespraak_refresh';

export class RefreshCookie {
  private readonly options: SerializeOptions;

  constructor(secure: boolean) {
    this.options = { httpOnly: true, sameSite: 'strict', path: '/api/v1/auth', secure };
  }

  read(request: FastifyRequest): string | undefined {
    return fastifyCookie.parse(request.headers.cookie ?? '')[NAME];
  }

  write(reply: FastifyReply, token: string): void {
    void reply.header(
      'set-cookie',
      fastifyCookie.serialize(NAME, token, { ...this.options, maxAge: REFRESH_DAYS * 86_400 }),
    );
  }

  clear(reply: FastifyReply): void {
    void reply.header('set-cookie', fastifyCookie.serialize(NAME, '', { ...this.options, maxAge: 0 }));
  }
}
