/** Asks a network for new credentials, once. */
import { Injectable } from '@nestjs/common';
import type { Tx } from '../common/database';
import type { Sentence } from '../common/product-error';
import { NetworkError, requireNetwork, type Credentials, type Network } from '../networks';
import type { Settings } from './account-settings';
import type { Channel } from './channel.entity';
import { NetworkApps } from './network-apps';
import { PATIENCE_MS } from './verify-account';

const NO_RENEWAL: Sentence = {
  nl: 'Dit netwerk vernieuwt geen aanmelding. Meld het kanaal opnieuw aan.',
  en: 'This network gives no new credentials for old ones. Connect the channel again.',
};

const NO_REGISTRATION: Sentence = {
  nl: 'De registratie bij het netwerk werd weggenomen. Laat een beheerder ze opnieuw invullen.',
  en: 'The registration with the network was taken away. Have an administrator fill it in again.',
};

@Injectable()
export class RefreshAtNetwork {
  constructor(private readonly apps: NetworkApps) {}

  of(channel: Pick<Channel, 'network'>): Network {
    return requireNetwork(channel.network);
  }

  /** What the network says is a value: whatever it is, it must be written down. */
  async ask(tx: Tx, channel: Channel, settings: Settings): Promise<Credentials | NetworkError> {
    const { login } = this.of(channel);
    if (!login?.renew) return new NetworkError('refused', NO_RENEWAL);
    const server = serverIn(settings[login.servers?.setting ?? '']);
    const { organisationId, network } = channel;
    const app = await this.apps.find(tx, { organisationId, network, server });
    if (!app) return new NetworkError('refused', NO_REGISTRATION);
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
