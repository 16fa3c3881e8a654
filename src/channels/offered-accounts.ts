/** What somebody can choose from after signing in: names and addresses, never what opens them. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { notFound } from '../common/product-error';
import { LoginAttempts } from './login-attempts';
import type { LoginView } from './login.dto';

@Injectable()
export class OfferedAccounts {
  constructor(
    private readonly database: Database,
    private readonly attempts: LoginAttempts,
  ) {}

  view(actor: Actor, id: string): Promise<LoginView> {
    return this.database.within(actor.organisationId, async (tx) => {
      const attempt = await this.attempts.offered(tx, actor, id);
      if (!attempt) throw notFound();
      return {
        id: attempt.id,
        network: attempt.network,
        channel: attempt.channelId,
        accounts: this.attempts.offersOf(attempt).map(({ account: { id, name, url } }) => ({ id, name, url })),
        expiresAt: attempt.expiresAt.toISOString(),
      };
    });
  }
}
