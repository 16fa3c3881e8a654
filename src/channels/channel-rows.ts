/** How a channel is written down. */
import type { Tx } from '../common/database';
import { requireNetwork, type RemoteAccount } from '../networks';
import type { Settings } from './account-settings';
import type { Channel } from './channel.entity';
import { accountTaken } from './channels.errors';

export interface ChannelRow extends Pick<
  Channel,
  'id' | 'organisationId' | 'network' | 'name' | 'role' | 'ownerId' | 'sealedSecrets'
> {
  readonly plain: Settings;
  readonly account: RemoteAccount;
  /** Absent: never, as far as is known. */
  readonly expiresAt?: Date;
}

export type ChannelUpdate = Pick<Channel, 'id' | 'name' | 'role' | 'enabled' | 'settings' | 'sealedSecrets'>;

export async function insertChannel(tx: Tx, row: ChannelRow): Promise<void> {
  const { account } = row;
  const { shared, hosted } = requireNetwork(row.network);
  const values = [
    ...[row.id, row.organisationId, row.network, row.name, row.role, row.ownerId],
    ...[JSON.stringify(row.plain), row.sealedSecrets, account.id, account.name, account.url],
    ...[!shared && !hosted, row.expiresAt ?? null],
  ];
  try {
    await tx.rows(
      `INSERT INTO channels (id, organisation_id, network, name, role, owner_id, settings, sealed_secrets,
         remote_account_id, remote_account_name, remote_account_url, sole, credentials_expire_at, verified_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, now())`,
      values,
    );
  } catch (cause) {
    if ((cause as { constraint?: string }).constraint === 'channels_account_once') throw accountTaken();
    throw cause;
  }
}

export async function updateChannel(tx: Tx, row: ChannelUpdate): Promise<void> {
  await tx.rows(
    `UPDATE channels SET name = $2, role = $3, enabled = $4, settings = $5, sealed_secrets = $6, version = version + 1
     WHERE id = $1`,
    [row.id, row.name, row.role, row.enabled, JSON.stringify(row.settings), row.sealedSecrets],
  );
}

/** The network confirmed that the credentials still belong to the pinned account; it may be called differently now. */
export async function noteVerified(tx: Tx, id: string, account: RemoteAccount): Promise<void> {
  await tx.rows(
    `UPDATE channels SET remote_account_name = $2, remote_account_url = $3, verified_at = now(), checked_at = now(),
       version = version + 1, last_failure = NULL, last_failed_at = NULL,
       credential_state = CASE WHEN credential_state = 'expired' THEN 'ok' ELSE credential_state END,
       credentials_expire_at = CASE WHEN credentials_expire_at > now() THEN credentials_expire_at END
     WHERE id = $1`,
    [id, account.name, account.url],
  );
}

export async function disableChannel(tx: Tx, id: string): Promise<void> {
  await tx.rows('UPDATE channels SET enabled = false, version = version + 1 WHERE id = $1', [id]);
}

/** The credentials go at once; the row stays for what was published through it. */
export async function forgetChannel(tx: Tx, id: string): Promise<void> {
  await tx.rows('DELETE FROM channel_logins WHERE channel_id = $1', [id]);
  await tx.rows(
    `UPDATE channels SET deleted_at = now(), enabled = false, sealed_secrets = '', version = version + 1 WHERE id = $1`,
    [id],
  );
}
