/** The accounts through which an organisation speaks, and the credentials to speak through them. */
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import type { Config } from '../common/config';
import { Database, type Tx } from '../common/database';
import { cursorOf, limitOf, pageOf, type Page, type PageQuery } from '../common/http/page';
import { isId } from '../common/ids';
import { notFound } from '../common/product-error';
import { Secrets } from '../common/secrets';
import type { Connection } from '../networks';
import type { Settings } from './account-settings';
import type { Channel } from './channel.entity';
import { channelView, type ChannelView } from './channels.dto';
import { knownNetwork } from './channels.errors';

const COLUMNS = `id, organisation_id AS "organisationId", network, name, role, owner_id AS "ownerId", settings,
  sealed_secrets AS "sealedSecrets", remote_account_id AS "remoteAccountId", remote_account_name AS "remoteAccountName",
  remote_account_url AS "remoteAccountUrl", enabled, version, verified_at AS "verifiedAt", deleted_at AS "deletedAt",
  created_at AS "createdAt", sole, credentials_expire_at AS "credentialsExpireAt", credential_state AS "credentialState",
  checked_at AS "checkedAt", last_failure AS "lastFailure", last_failed_at AS "lastFailedAt"`;

@Injectable()
export class Channels {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    @Inject('config') private readonly config: Config,
  ) {}

  /** All that is needed to call the network of this channel. A channel that was removed has no connection any more. */
  async connection(tx: Tx, channelId: string): Promise<Connection> {
    const channel = await this.one(tx, channelId);
    return { settings: await this.settingsOf(tx, channel), remoteAccountId: channel.remoteAccountId };
  }

  async one(tx: Tx, channelId: string): Promise<Channel> {
    const [channel] = await this.many(tx, [channelId]);
    if (!channel) throw notFound();
    return channel;
  }

  /** Those that exist, in the order asked for; also the disabled ones. */
  async many(tx: Tx, channelIds: readonly string[]): Promise<Channel[]> {
    const rows = await tx.rows<Channel>(
      `SELECT ${COLUMNS} FROM channels WHERE id = ANY($1::uuid[]) AND deleted_at IS NULL`,
      [channelIds.filter(isId)],
    );
    return channelIds.flatMap((id) => rows.filter((row) => row.id === id.toLowerCase()));
  }

  /** Held until the transaction ends, to be changed. */
  async held(tx: Tx, channelId: string): Promise<Channel> {
    const channel = await tx.one<Channel>(
      `SELECT ${COLUMNS} FROM channels WHERE id = $1 AND deleted_at IS NULL FOR UPDATE`,
      [channelId],
    );
    if (!channel) throw notFound();
    return channel;
  }

  get(actor: Actor, channelId: string): Promise<Channel> {
    return this.database.within(actor.organisationId, (tx) => this.one(tx, channelId));
  }

  async page(actor: Actor, query: PageQuery): Promise<Page<ChannelView>> {
    const rows = await this.database.within(actor.organisationId, (tx) =>
      tx.rows<Channel>(
        `SELECT ${COLUMNS} FROM channels
         WHERE organisation_id = $1 AND deleted_at IS NULL AND id < $2 ORDER BY id DESC LIMIT $3`,
        [actor.organisationId, cursorOf(query), limitOf(query) + 1],
      ),
    );
    return pageOf(rows, limitOf(query), (row) => this.view(row));
  }

  /** Every setting of the channel's network: typed in, secret, or ours where the network is our own page. */
  async settingsOf(tx: Tx, channel: Channel): Promise<Settings> {
    return {
      ...channel.settings,
      ...this.openSecrets(channel),
      ...(await this.ownSettings(tx, channel.organisationId, channel.network)),
    };
  }

  async ownSettings(tx: Tx, organisationId: string, networkId: string): Promise<Settings> {
    if (!knownNetwork(networkId).hosted) return {};
    const organisation = await tx.one<{ slug: string; name: string }>(
      'SELECT slug, name FROM organisations WHERE id = $1',
      [organisationId],
    );
    if (!organisation) throw notFound();
    return { baseUrl: `${this.config.publicUrl}/p/${organisation.slug}`, name: organisation.name };
  }

  view(channel: Channel): ChannelView {
    return channelView(channel, Object.keys(this.openSecrets(channel)));
  }

  openSecrets(channel: Pick<Channel, 'id' | 'organisationId' | 'sealedSecrets'>): Settings {
    if (channel.sealedSecrets === '') return {};
    return JSON.parse(this.secrets.open(channel.sealedSecrets, recordOf(channel))) as Settings;
  }

  sealSecrets(channel: Pick<Channel, 'id' | 'organisationId'>, secrets: Settings): string {
    return Object.keys(secrets).length === 0 ? '' : this.secrets.seal(JSON.stringify(secrets), recordOf(channel));
  }
}

const recordOf = ({ id, organisationId }: Pick<Channel, 'id' | 'organisationId'>) => `channel:${organisationId}:${id}`;
