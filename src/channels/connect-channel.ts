/** Somebody connects an account: the network itself says whose it is, and that is what we hold on to. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { invalid } from '../common/product-error';
import { networkById, type Network } from '../networks';
import { Members } from '../organisations/members';
import { accountSettings } from './account-settings';
import type { Channel } from './channel.entity';
import { insertChannel, type ChannelRow } from './channel-rows';
import { Channels } from './channels';
import type { NewChannel } from './channels.dto';
import { ownerOf } from './owners';
import { requireNoTrial } from './trial-organisation';
import { verifyAccount } from './verify-account';

@Injectable()
export class ConnectChannel {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly members: Members,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, input: NewChannel): Promise<Channel> {
    return this.audit.refusals(actor, 'channel.connected', { type: 'channel', id: null }, () =>
      this.connect(actor, input),
    );
  }

  private async connect(actor: Actor, input: NewChannel): Promise<Channel> {
    const network = offeredNetwork(input.network);
    const { organisationId } = actor;
    const ownerId = ownerOf(actor, network, input.owner);
    const { plain, secret } = accountSettings(network, input.settings ?? {});
    const own = await this.database.within(organisationId, async (tx) => {
      await requireMember(tx, this.members, ownerId);
      await requireNoTrial(tx, organisationId, network);
      return this.channels.ownSettings(tx, organisationId, network.id);
    });
    const account = await verifyAccount(network, { ...plain, ...secret, ...own });
    const id = newId();
    const sealedSecrets = this.channels.sealSecrets({ id, organisationId }, secret);
    const { name, role } = input;
    const row = { id, organisationId, network: network.id, name, role, ownerId, plain, sealedSecrets, account };
    return this.database.within(organisationId, (tx) => this.keep(tx, actor, row));
  }

  private async keep(tx: Tx, actor: Actor, row: ChannelRow): Promise<Channel> {
    await insertChannel(tx, row);
    const told = { network: row.network, role: row.role, account: row.account.id };
    await this.audit.record(tx, actor, 'channel.connected', { type: 'channel', id: row.id }, told);
    return this.channels.one(tx, row.id);
  }
}

export async function requireMember(tx: Tx, members: Members, owner: string | null): Promise<void> {
  if (owner === null || (await members.find(tx, owner))?.active) return;
  throw invalid('/owner', 'notAMember', 'Dit is geen actief lid.', 'This is not an active member.');
}

export function offeredNetwork(id: string): Network {
  const network = networkById(id);
  if (network) return network;
  throw invalid('/network', 'unknownNetwork', 'Dit netwerk kennen we niet.', 'We do not know this network.');
}
