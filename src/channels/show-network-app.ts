/** What is filled in for a network, and the address to give there. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { notFound } from '../common/product-error';
import { networkById, type Network } from '../networks';
import { NetworkApps, type SigningIn } from './network-apps';
import type { NetworkAppView } from './network-apps.dto';

@Injectable()
export class ShowNetworkApp {
  constructor(
    private readonly database: Database,
    private readonly apps: NetworkApps,
  ) {}

  run(actor: Actor, networkId: string): Promise<NetworkAppView> {
    const network = registeredByHand(networkId);
    return this.database.within(actor.organisationId, (tx) => this.view(tx, actor.organisationId, network));
  }

  async view(tx: Tx, organisationId: string, network: Network): Promise<NetworkAppView> {
    const row = await this.apps.row(tx, { organisationId, network: network.id, server: '' });
    return {
      network: network.id,
      clientId: row?.clientId ?? null,
      secretSet: (row?.sealedClientSecret ?? '') !== '',
      callback: this.apps.redirectUri,
      updatedAt: row?.updatedAt.toISOString() ?? null,
    };
  }
}

/** A network where somebody signs in under a registration that an administrator fills in. */
export function registeredByHand(id: string): SigningIn {
  const network = networkById(id);
  if (!network?.login || network.login.servers) throw notFound();
  return { ...network, login: network.login };
}
