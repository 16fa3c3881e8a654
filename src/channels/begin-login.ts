/** Somebody wants to connect an account by signing in at its network. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { Members } from '../organisations/members';
import { accountSettings } from './account-settings';
import { offeredNetwork, requireMember } from './connect-channel';
import { LoginAttempts } from './login-attempts';
import type { NewLogin } from './login.dto';
import type { SigningIn } from './network-apps';
import { ownerOf } from './owners';
import { serverIn } from './refresh-at-network';
import { signingIn } from './signing-in';
import { requireNoTrial } from './trial-organisation';

@Injectable()
export class BeginLogin {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly attempts: LoginAttempts,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, input: NewLogin): Promise<string> {
    return this.audit.refusals(actor, 'channel.connected', { type: 'channel', id: null }, () =>
      this.begin(actor, input),
    );
  }

  private async begin(actor: Actor, input: NewLogin): Promise<string> {
    const network = signingIn(offeredNetwork(input.network));
    const ownerId = ownerOf(actor, network, input.owner);
    const server = serverOf(network, input.settings ?? {});
    await this.database.within(actor.organisationId, async (tx) => {
      await requireMember(tx, this.members, ownerId);
      await requireNoTrial(tx, actor.organisationId, network);
    });
    const { name = null, role } = input;
    return this.attempts.begin(actor, network, { channelId: null, server, name, role, ownerId });
  }
}

/** Of all settings only the server can be said before signing in. */
function serverOf({ settings, login }: SigningIn, said: Readonly<Record<string, unknown>>): string {
  const asked = settings.filter(({ key }) => key === login.servers?.setting);
  const { plain } = accountSettings({ settings: asked }, said);
  return serverIn(plain[login.servers?.setting ?? '']);
}
