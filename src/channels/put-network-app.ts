/** An administrator fills in what a network gave when they registered there. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { invalid } from '../common/product-error';
import { NetworkApps } from './network-apps';
import type { NetworkAppInput, NetworkAppView } from './network-apps.dto';
import { registeredByHand, ShowNetworkApp } from './show-network-app';
import { requireNoTrial } from './trial-organisation';

@Injectable()
export class PutNetworkApp {
  constructor(
    private readonly database: Database,
    private readonly apps: NetworkApps,
    private readonly show: ShowNetworkApp,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, networkId: string, { clientId, clientSecret }: NetworkAppInput): Promise<NetworkAppView> {
    const network = registeredByHand(networkId);
    const { organisationId } = actor;
    const place = { organisationId, network: network.id, server: '' };
    return this.database.within(organisationId, async (tx) => {
      await requireNoTrial(tx, organisationId, network);
      const secret = clientSecret ?? (await this.apps.find(tx, place))?.clientSecret;
      if (secret === undefined) throw invalid('/clientSecret', 'required', 'Vul dit in.', 'Please fill this in.');
      await this.apps.keep(tx, place, clientId.trim(), secret.trim());
      const told = { network: network.id, clientId: clientId.trim(), secretChanged: clientSecret !== undefined };
      await this.audit.record(tx, actor, 'network-app.changed', { type: 'network-app', id: null }, told);
      return this.show.view(tx, organisationId, network);
    });
  }
}
