/** Asks a network for new credentials, once. */
import { Injectable } from '@nestjs/common';
import type { Tx } from '../common/database';
import { NetworkError, requireNetwork, type Credentials, type Network } from '../networks';
import type { Settings } from './account-settings';
import type { Channel } from './channel.entity';
import { NetworkApps } from './network-apps';
import { PATIENCE_MS } from './verify-account';

@Injectable()
export class RefreshAtNetwork {
  constructor(private readonly apps: NetworkApps) {}

  of(channel: Pick<Channel, 'network'>): Network {
    return requireNetwork(channel.network);
  }

  /** What the network says is a value: whatever it is, it must be written down. */
  async ask(tx: Tx, channel: Channel, settings: Settings): Promise<Credentials | NetworkError> {
    const { login } = this.of(channel);
    if (!login?.renew) return new NetworkError('refused', 'This network gives no new credentials for old ones.');
    const server = serverIn(settings[login.servers?.setting ?? '']);
    const { organisationId, network } = channel;
    const app = await this.apps.find(tx, { organisationId, network, server });
    if (!app) return new NetworkError('refused', 'The registration with the network was taken away.');
    try {
      return await login.renew(app, settings, { signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch (cause) {
      if (cause instanceof NetworkError) return cause;
      throw cause;
    }
  }
}

export const serverIn = (address: string | undefined) =>
  address !== undefined && URL.canParse(address) ? new URL(address).origin : '';
