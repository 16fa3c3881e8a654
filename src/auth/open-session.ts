import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Database } from '../common/database';
import type { Proof } from './sign-in';
import { personOf, Sessions, type Session } from './sessions';

/** Somebody who proved who they are begins to work in an organisation. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** `device`: as the browser names itself. */
  run({ me, by }: Proof, device?: string): Promise<Session> {
    return this.database.within(me.organisation.id, async (tx) => {
      await this.audit.record(tx, personOf(me), 'sign-in', { type: 'user', id: me.id }, { by });
      return this.sessions.open(tx, me, { device });
    });
  }
}
