/** A browser comes back from a network: the state it brings proves which journey it ends, and nothing else does. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { ProductError } from '../common/product-error';
import { NetworkError, type OfferedAccount } from '../networks';
import { Members } from '../organisations/members';
import type { ChannelLogin } from './channel-login.entity';
import { knownNetwork, loginDenied, loginUnknown, noAccounts, noApp, notConnected } from './channels.errors';
import { LoginAttempts } from './login-attempts';
import { NetworkApps } from './network-apps';
import { signingIn } from './signing-in';
import { PATIENCE_MS } from './verify-account';

export type Returned = Readonly<Record<string, unknown>>;

@Injectable()
export class ReturnFromNetwork {
  constructor(
    private readonly database: Database,
    private readonly attempts: LoginAttempts,
    private readonly apps: NetworkApps,
    private readonly members: Members,
    private readonly audit: Audit,
  ) {}

  /** The attempt, under the id that only this browser is told. */
  async run({ state, code }: Returned): Promise<string> {
    const attempt = typeof state === 'string' ? await this.attempts.take(state) : undefined;
    if (!attempt) throw loginUnknown();
    const { organisationId, userId } = attempt;
    const actor = await this.database.within(organisationId, (tx) => this.members.actor(tx, userId, organisationId));
    if (!actor) throw loginUnknown();
    try {
      return await this.keep(attempt, await this.accounts(attempt, code));
    } catch (cause) {
      await this.over(actor, attempt, cause);
      throw cause;
    }
  }

  private async accounts(attempt: ChannelLogin, code: unknown): Promise<readonly OfferedAccount[]> {
    if (typeof code !== 'string' || code === '') throw loginDenied();
    const { login, id: network, name } = signingIn(knownNetwork(attempt.network));
    const { organisationId, server } = attempt;
    const app = await this.database.within(organisationId, (tx) =>
      this.apps.find(tx, { organisationId, network, server }),
    );
    if (!app) throw noApp(name);
    const given = { code, codeVerifier: this.attempts.verifierOf(attempt) };
    try {
      return await login.accounts(app, given, { signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch (cause) {
      if (cause instanceof NetworkError) throw notConnected(cause);
      throw cause;
    }
  }

  private async keep(attempt: ChannelLogin, accounts: readonly OfferedAccount[]): Promise<string> {
    if (accounts.length === 0) throw noAccounts();
    await this.database.within(attempt.organisationId, (tx) => this.attempts.keepOffers(tx, attempt, accounts));
    return attempt.id;
  }

  private async over(actor: Actor, attempt: ChannelLogin, cause: unknown): Promise<void> {
    await this.database.within(attempt.organisationId, (tx) => this.attempts.forget(tx, attempt));
    if (!(cause instanceof ProductError)) return;
    const event = attempt.channelId ? 'channel.reconnected' : 'channel.connected';
    await this.audit.refused(actor, event, { type: 'channel', id: attempt.channelId }, cause.code);
  }
}
