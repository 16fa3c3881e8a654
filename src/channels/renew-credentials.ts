/**
 * New credentials for old ones. A refresh token may be good for one use, so one refresher at a time holds the row of the
 * channel's renewals; who waited for it reads again, and finds the new ones. They are kept before anybody uses them.
 */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { NetworkError, type Credentials } from '../networks';
import type { Settings } from './account-settings';
import { ChannelHealth, type ChannelOf } from './channel-health';
import type { Channel } from './channel.entity';
import { Channels } from './channels';
import { holdCredentials, keptApart, planRenewal, writeCredentials } from './credentials';
import { RefreshAtNetwork } from './refresh-at-network';

/** renewed: those in store are newer than the ones that were used. later: the network could not be asked. */
export type Renewal = 'renewed' | 'later' | 'expired';

interface Row {
  readonly isDue: boolean;
  readonly isFresh: boolean;
  readonly failures: number;
}

/** What is refused so soon after it was renewed is not renewed again. */
const ROW = `SELECT due_at IS NOT NULL AND due_at <= clock_timestamp() AS "isDue", failures,
    renewed_at IS NOT NULL AND renewed_at > clock_timestamp() - interval '5 minutes' AS "isFresh"
  FROM credential_renewals WHERE channel_id = $1`;

const RENEWED = 'UPDATE credential_renewals SET renewed_at = clock_timestamp() WHERE channel_id = $1';

/** After one minute, then ever later, at most an hour. */
const LATER = `UPDATE credential_renewals SET failures = failures + 1,
    due_at = clock_timestamp() + least(interval '1 hour', interval '1 minute' * power(2, least(failures, 10)))
  WHERE channel_id = $1`;

const NEVER = 'UPDATE credential_renewals SET due_at = NULL WHERE channel_id = $1';

@Injectable()
export class RenewCredentials {
  private readonly underWay = new Map<string, Promise<Renewal>>();

  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly network: RefreshAtNetwork,
    private readonly health: ChannelHealth,
    private readonly audit: Audit,
  ) {}

  /** `used`: the settings that the network refused; absent: it is only time. Of one process one asks, others wait. */
  run(channel: ChannelOf, used?: Settings): Promise<Renewal> {
    const running = this.underWay.get(channel.id);
    if (running) return running;
    const renewal = this.renew(channel, used).finally(() => this.underWay.delete(channel.id));
    this.underWay.set(channel.id, renewal);
    return renewal;
  }

  async postpone({ id, organisationId }: ChannelOf): Promise<void> {
    await this.database.within(organisationId, (tx) => tx.rows(LATER, [id]));
  }

  private renew({ id, organisationId }: ChannelOf, used: Settings | undefined): Promise<Renewal> {
    let answer: Credentials | NetworkError | undefined; // outside: a transaction done again must not ask again
    return this.database.within(organisationId, async (tx) => {
      await holdCredentials(tx, { id, organisationId });
      const channel = await this.channels.one(tx, id);
      const settings = await this.channels.settingsOf(tx, channel);
      const row = await tx.sole<Row>(ROW, [id]);
      if (used ? !isSame(used, settings) : !row.isDue) return 'renewed';
      if (used && row.isFresh) return this.over(tx, channel, 'The network refuses credentials that were just renewed.');
      answer ??= await this.network.ask(tx, channel, settings);
      if (answer instanceof NetworkError) return this.refused(tx, channel, answer, row.failures);
      return this.keep(tx, channel, { ...settings, ...answer.settings }, answer.expiresAt);
    });
  }

  private async keep(tx: Tx, channel: Channel, settings: Settings, expiresAt: Date | undefined): Promise<Renewal> {
    const { plain, secret } = keptApart(this.network.of(channel), settings);
    const sealed = this.channels.sealSecrets(channel, secret);
    if (!(await writeCredentials(tx, channel, { plain, sealed }, expiresAt))) return 'renewed';
    await planRenewal(tx, channel, expiresAt);
    await tx.rows(RENEWED, [channel.id]);
    const subject = { type: 'channel', id: channel.id };
    const told = { expiresAt: expiresAt ?? null };
    await this.audit.record(tx, scheduler(channel.organisationId), 'channel.credentials-renewed', subject, told);
    return 'renewed';
  }

  /** A clear no is the end of these credentials; anything else may pass. */
  private async refused(tx: Tx, channel: Channel, error: NetworkError, failures: number): Promise<Renewal> {
    if (error.kind === 'login_expired' || error.kind === 'refused') return this.over(tx, channel, error.says.nl);
    await tx.rows(LATER, [channel.id]);
    await this.health.failed(tx, channel, error.says.nl);
    if (failures > 0) await this.health.worse(tx, channel, 'expiring', error.says.nl);
    return 'later';
  }

  private async over(tx: Tx, channel: Channel, why: string): Promise<Renewal> {
    await tx.rows(NEVER, [channel.id]);
    await this.health.worse(tx, channel, 'expired', why);
    return 'expired';
  }
}

const isSame = (one: Settings, other: Settings) =>
  Object.keys({ ...one, ...other }).every((key) => one[key] === other[key]);
