/** Somebody signs in again at the network for a channel that there is; it must end at the same account. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Channels } from './channels';
import { knownNetwork } from './channels.errors';
import { LoginAttempts } from './login-attempts';
import { assertMayChange } from './owners';
import { serverIn } from './refresh-at-network';
import { signingIn } from './signing-in';

@Injectable()
export class ReconnectChannel {
  constructor(
    private readonly channels: Channels,
    private readonly attempts: LoginAttempts,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, id: string): Promise<string> {
    return this.audit.refusals(actor, 'channel.reconnected', { type: 'channel', id }, () => this.begin(actor, id));
  }

  private async begin(actor: Actor, id: string): Promise<string> {
    const channel = await this.channels.get(actor, id);
    assertMayChange(actor, channel);
    const network = signingIn(knownNetwork(channel.network));
    const { name, role, ownerId, settings } = channel;
    const server = serverIn(settings[network.login.servers?.setting ?? '']);
    return this.attempts.begin(actor, network, { channelId: channel.id, server, name, role, ownerId });
  }
}
