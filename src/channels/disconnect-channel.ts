/** An account is taken from the desk: its credentials are forgotten, what went out through it stays on record. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { requireVersion } from '../common/http/etag';
import { forgetChannel } from './channel-rows';
import { Channels } from './channels';
import { assertMayChange } from './owners';

@Injectable()
export class DisconnectChannel {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, id: string, ifMatch: string | undefined): Promise<void> {
    return this.audit.refusals(actor, 'channel.disconnected', { type: 'channel', id }, () =>
      this.disconnect(actor, id, ifMatch),
    );
  }

  private disconnect(actor: Actor, id: string, ifMatch: string | undefined): Promise<void> {
    return this.database.within(actor.organisationId, async (tx) => {
      const channel = await this.channels.held(tx, id);
      assertMayChange(actor, channel);
      requireVersion(ifMatch, channel.version);
      await forgetChannel(tx, id);
      const told = { network: channel.network, account: channel.remoteAccountId };
      await this.audit.record(tx, actor, 'channel.disconnected', { type: 'channel', id }, told);
    });
  }
}
