/** A channel is renamed, switched on or off, or gets new credentials of the same account. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { etagOf, requireVersion } from '../common/http/etag';
import type { RemoteAccount } from '../networks';
import { accountSettings, type AccountSettings, type Settings } from './account-settings';
import type { Channel } from './channel.entity';
import { noteVerified, updateChannel } from './channel-rows';
import { Channels } from './channels';
import type { ChannelChange } from './channels.dto';
import { accountChanged, knownNetwork } from './channels.errors';
import { forgetExpiry, holdCredentials } from './credentials';
import { assertMayChange } from './owners';
import { verifyAccount } from './verify-account';

@Injectable()
export class ChangeChannel {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, id: string, ifMatch: string | undefined, change: ChannelChange): Promise<Channel> {
    return this.audit.refusals(actor, 'channel.changed', { type: 'channel', id }, () =>
      this.change(actor, id, ifMatch, change),
    );
  }

  private async change(actor: Actor, id: string, ifMatch: string | undefined, change: ChannelChange): Promise<Channel> {
    const { organisationId } = actor;
    const { before, own } = await this.database.within(organisationId, async (tx) => {
      const channel = await this.channels.one(tx, id);
      assertMayChange(actor, channel);
      requireVersion(ifMatch, channel.version);
      return { before: channel, own: await this.channels.ownSettings(tx, organisationId, channel.network) };
    });
    const settings = this.settings(before, change);
    const account = await confirmed(before, change, { ...settings.plain, ...settings.secret, ...own });
    return this.database.within(organisationId, async (tx) => {
      await holdCredentials(tx, before);
      requireVersion(etagOf(before.version), (await this.channels.held(tx, id)).version); // settings were read before
      await updateChannel(tx, this.row(before, change, settings));
      if (typedIn(before, change)) await forgetExpiry(tx, before);
      if (account) await noteVerified(tx, id, account);
      await this.audit.record(tx, actor, 'channel.changed', { type: 'channel', id }, { changed: Object.keys(change) });
      return this.channels.one(tx, id);
    });
  }

  private settings(before: Channel, change: ChannelChange): AccountSettings {
    const { settings } = change;
    const kept = { plain: before.settings, secret: this.channels.openSecrets(before) };
    if (settings === undefined) return kept;
    const said = accountSettings(knownNetwork(before.network), settings, kept);
    return typedIn(before, change) ? said : { plain: said.plain, secret: { ...kept.secret, ...said.secret } };
  }

  private row(before: Channel, { name, role, enabled }: ChannelChange, settings: AccountSettings) {
    return {
      id: before.id,
      name: name ?? before.name,
      role: role ?? before.role,
      enabled: enabled ?? before.enabled,
      settings: settings.plain,
      sealedSecrets: this.channels.sealSecrets(before, settings.secret),
    };
  }
}

/** Otherwise what signing in gave stays, also what is only there to renew it with. */
function typedIn({ network }: Channel, { settings = {} }: ChannelChange): boolean {
  return knownNetwork(network).settings.some(({ key, kind }) => kind === 'secret' && key in settings);
}

/** New credentials, and a channel that is switched on again, are shown to the network first. */
async function confirmed(
  before: Channel,
  change: ChannelChange,
  settings: Settings,
): Promise<RemoteAccount | undefined> {
  const switchedOn = change.enabled === true && !before.enabled;
  if (change.settings === undefined && !switchedOn) return undefined;
  const account = await verifyAccount(knownNetwork(before.network), settings);
  if (account.id !== before.remoteAccountId) throw accountChanged();
  return account;
}
