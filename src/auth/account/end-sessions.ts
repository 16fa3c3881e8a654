import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import type { Actor } from '../../common/actor';
import { Database } from '../../common/database';
import { notFound } from '../../common/product-error';
import { personId } from '../../organisations/person-id';
import { RefreshTokens, type KnownSession } from '../refresh-tokens';

/** Where somebody is signed in, and how that ends: within a second everywhere. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly database: Database,
    private readonly refreshTokens: RefreshTokens,
    private readonly audit: Audit,
  ) {}

  list(actor: Actor): Promise<KnownSession[]> {
    return this.database.outside((tx) => this.refreshTokens.sessions(tx, personId(actor)));
  }

  async one(actor: Actor, sessionId: string): Promise<void> {
    if (!(await this.list(actor)).some(({ id }) => id === sessionId)) throw notFound();
    await this.end(actor, [sessionId]);
  }

  async others(actor: Actor, current: string | undefined): Promise<void> {
    const others = (await this.list(actor)).filter(({ id }) => id !== current);
    await this.end(
      actor,
      others.map(({ id }) => id),
    );
  }

  private end(actor: Actor, sessionIds: readonly string[]): Promise<void> {
    return this.database.within(actor.organisationId, async (tx) => {
      for (const id of sessionIds) await this.refreshTokens.revoke(tx, id);
      const details = { sessions: sessionIds.length };
      await this.audit.record(tx, actor, 'sessions.ended', { type: 'user', id: personId(actor) }, details);
    });
  }
}
