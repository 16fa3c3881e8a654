import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Database } from '../common/database';
import type { MeView } from '../organisations/organisations.dto';
import { personOf, Sessions, type Session } from './sessions';

/** Somebody who proved who they are begins to work in an organisation. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  run(me: MeView, by: 'password' | 'oidc'): Promise<Session> {
    return this.database.within(me.organisation.id, async (tx) => {
      await this.audit.record(tx, personOf(me), 'sign-in', { type: 'user', id: me.id }, { by });
      return this.sessions.open(tx, me);
    });
  }
}
