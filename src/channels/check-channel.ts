/** Asks a network, without anybody watching, whether a channel's credentials still work and whose they are. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { NetworkError, requireNetwork, type RemoteAccount } from '../networks';
import { ChannelHealth, type ChannelOf } from './channel-health';
import { disableChannel, noteVerified } from './channel-rows';
import type { Channel } from './channel.entity';
import { Channels } from './channels';
import { PATIENCE_MS } from './verify-account';

/** unknown: the network did not say. */
export type Health = 'works' | 'expired' | 'changed' | 'unknown';

const CHECKED = 'UPDATE channels SET checked_at = clock_timestamp() WHERE id = $1';

@Injectable()
export class CheckChannel {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly health: ChannelHealth,
    private readonly audit: Audit,
  ) {}

  async run({ id, organisationId }: ChannelOf): Promise<Health> {
    await this.database.within(organisationId, (tx) => tx.rows(CHECKED, [id]));
    const { channel, settings } = await this.database.within(organisationId, async (tx) => {
      const found = await this.channels.one(tx, id);
      return { channel: found, settings: await this.channels.settingsOf(tx, found) };
    });
    const call = { signal: AbortSignal.timeout(PATIENCE_MS) };
    const said = await requireNetwork(channel.network)
      .verify({ settings }, call)
      .catch((cause: unknown) => asNetworkError(cause));
    return this.database.within(organisationId, (tx) => this.write(tx, channel, said));
  }

  private async write(tx: Tx, before: Channel, said: RemoteAccount | NetworkError): Promise<Health> {
    const now = await this.channels.held(tx, before.id);
    if (now.sealedSecrets !== before.sealedSecrets) return 'unknown'; // it was about credentials that are gone
    if (said instanceof NetworkError) {
      if (said.kind !== 'login_expired') return this.health.failed(tx, now, said.says.nl).then(() => 'unknown');
      await this.health.worse(tx, now, 'expired', said.says.nl);
      return 'expired';
    }
    if (said.id === now.remoteAccountId) return noteVerified(tx, now.id, said).then(() => 'works');
    await disableChannel(tx, now.id);
    const subject = { type: 'channel', id: now.id };
    const details = { account: said.id, pinned: now.remoteAccountId };
    await this.audit.record(tx, scheduler(now.organisationId), 'channel.account-changed', subject, details);
    return 'changed';
  }
}

function asNetworkError(cause: unknown): NetworkError {
  if (cause instanceof NetworkError) return cause;
  throw cause;
}
