/** An administrator takes a registration away. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { notFound } from '../common/product-error';
import { NetworkApps } from './network-apps';
import { registeredByHand } from './show-network-app';

@Injectable()
export class RemoveNetworkApp {
  constructor(
    private readonly database: Database,
    private readonly apps: NetworkApps,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, networkId: string): Promise<void> {
    const { id: network } = registeredByHand(networkId);
    const { organisationId } = actor;
    return this.database.within(organisationId, async (tx) => {
      if (!(await this.apps.remove(tx, { organisationId, network, server: '' }))) throw notFound();
      await this.audit.record(tx, actor, 'network-app.removed', { type: 'network-app', id: null }, { network });
    });
  }
}
