/** Somebody asks whether a channel still works. An account that became another one is not spoken through any more. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { NetworkError, type RemoteAccount } from '../networks';
import type { Settings } from './account-settings';
import { ChannelHealth } from './channel-health';
import { disableChannel, noteVerified } from './channel-rows';
import type { Channel } from './channel.entity';
import { Channels } from './channels';
import { accountChanged, knownNetwork } from './channels.errors';
import { assertMayChange } from './owners';
import { verifyAccount } from './verify-account';

@Injectable()
export class VerifyChannel {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly audit: Audit,
    private readonly health: ChannelHealth,
  ) {}

  run(actor: Actor, id: string): Promise<Channel> {
    return this.audit.refusals(actor, 'channel.verified', { type: 'channel', id }, () => this.verify(actor, id));
  }

  private async verify(actor: Actor, id: string): Promise<Channel> {
    const { channel, settings } = await this.database.within(actor.organisationId, async (tx) => {
      const found = await this.channels.one(tx, id);
      assertMayChange(actor, found);
      return { channel: found, settings: await this.channels.settingsOf(tx, found) };
    });
    const account = await this.asked(channel, settings);
    const same = account.id === channel.remoteAccountId;
    const after = await this.database.within(actor.organisationId, async (tx) => {
      await this.channels.held(tx, id);
      await (same ? noteVerified(tx, id, account) : disableChannel(tx, id));
      await this.tell(tx, actor, channel, same, account.id);
      return this.channels.one(tx, id);
    });
    if (!same) throw accountChanged(); // after the commit: the channel stays switched off
    return after;
  }

  /** What no longer works is written down at once, and told. */
  private async asked(channel: Channel, settings: Settings): Promise<RemoteAccount> {
    try {
      return await verifyAccount(knownNetwork(channel.network), settings);
    } catch (thrown) {
      const { cause } = thrown as { cause?: unknown };
      if (cause instanceof NetworkError && cause.kind === 'login_expired')
        await this.database.within(channel.organisationId, (tx) =>
          this.health.worse(tx, channel, 'expired', cause.says.nl),
        );
      throw thrown;
    }
  }

  private tell(tx: Tx, actor: Actor, channel: Channel, same: boolean, account: string): Promise<void> {
    const event = same ? 'channel.verified' : 'channel.account-changed';
    const details = same ? { account } : { account, pinned: channel.remoteAccountId };
    return this.audit.record(tx, actor, event, { type: 'channel', id: channel.id }, details);
  }
}
