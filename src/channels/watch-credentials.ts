/** What a worker looks after: credentials are renewed in time, asked about before a post is due, and said to end. */
import { Injectable, Logger } from '@nestjs/common';
import { Database, type Tx } from '../common/database';
import { ChannelHealth, type ChannelOf } from './channel-health';
import { CheckChannel } from './check-channel';
import { RenewCredentials } from './renew-credentials';

/** Each may wait for a network, and holds a connection meanwhile. */
const AT_ONCE = 2;
const AT_A_TIME = 100;

const IS_OVER = `SELECT c.credentials_expire_at <= clock_timestamp() AND NOT EXISTS (
    SELECT 1 FROM credential_renewals r WHERE r.channel_id = c.id AND r.due_at IS NOT NULL) AS "isOver"
  FROM channels c WHERE c.id = $1 FOR UPDATE`;

@Injectable()
export class WatchCredentials {
  private readonly log = new Logger('Channels');

  constructor(
    private readonly database: Database,
    private readonly renew: RenewCredentials,
    private readonly check: CheckChannel,
    private readonly health: ChannelHealth,
  ) {}

  async run(): Promise<void> {
    await this.each('renewable_channels', AT_ONCE, (channel) => this.renewOne(channel));
    await this.each('ageing_channels', AT_A_TIME, (channel) => this.age(channel));
    await this.each('unchecked_channels', AT_ONCE, (channel) => this.check.run(channel));
    await this.database.outside((tx) => tx.rows('SELECT forget_channel_logins()'));
  }

  /** One channel that cannot be looked after, as when its credentials do not open, does not keep the others waiting. */
  private async each(which: string, most: number, work: (channel: ChannelOf) => Promise<unknown>): Promise<void> {
    const sql = `SELECT id, organisation_id AS "organisationId" FROM ${which}($1)`;
    const channels = await this.database.outside((tx) => tx.rows<ChannelOf>(sql, [most]));
    const done = await Promise.allSettled(channels.map(work));
    const failed = channels.filter((_, place) => done[place]?.status === 'rejected').map(({ id }) => id);
    if (failed.length > 0) this.log.warn(`channels wait to be looked after: ${failed.join(', ')}`);
  }

  private async renewOne(channel: ChannelOf): Promise<void> {
    try {
      await this.renew.run(channel);
    } catch (cause) {
      await this.renew.postpone(channel);
      throw cause;
    }
  }

  private age(channel: ChannelOf): Promise<void> {
    return this.database.within(channel.organisationId, (tx) => this.ageIn(tx, channel));
  }

  private async ageIn(tx: Tx, channel: ChannelOf): Promise<void> {
    const { isOver } = await tx.sole<{ isOver: boolean }>(IS_OVER, [channel.id]);
    await this.health.worse(tx, channel, isOver ? 'expired' : 'expiring');
  }
}
