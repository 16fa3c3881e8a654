/** The credentials of a channel as they are kept: apart where secret, renewed by one at a time, and in good time. */
import type { Tx } from '../common/database';
import { requireNetwork, type Network } from '../networks';
import type { AccountSettings, Settings } from './account-settings';
import type { Channel } from './channel.entity';

const DAY_MS = 86_400_000;
const EARLIEST_MS = 7 * DAY_MS;

type Owned = Pick<Channel, 'id' | 'organisationId'>;

/** What the network's settings do not name, such as a token to renew with, is a secret. */
export function keptApart({ settings }: Pick<Network, 'settings'>, given: Settings): AccountSettings {
  const open = new Set(settings.filter(({ kind }) => kind !== 'secret').map(({ key }) => key));
  const entries = Object.entries(given).filter(([, value]) => value !== '');
  return {
    plain: Object.fromEntries(entries.filter(([key]) => open.has(key))),
    secret: Object.fromEntries(entries.filter(([key]) => !open.has(key))),
  };
}

/** Whoever is about to change credentials waits here for a renewal that is under way. Before the channel's own lock. */
export async function holdCredentials(tx: Tx, { id, organisationId }: Owned): Promise<void> {
  await tx.rows(
    `INSERT INTO credential_renewals (channel_id, organisation_id) VALUES ($1, $2)
     ON CONFLICT (channel_id) DO UPDATE SET channel_id = excluded.channel_id`,
    [id, organisationId],
  );
}

/** False: somebody else changed or took away the credentials that these replace. */
export async function writeCredentials(
  tx: Tx,
  before: Pick<Channel, 'id' | 'sealedSecrets'>,
  { plain, sealed }: { readonly plain: Settings; readonly sealed: string },
  expiresAt: Date | undefined,
): Promise<boolean> {
  const written = await tx.one(
    `UPDATE channels SET settings = $3, sealed_secrets = $4, credentials_expire_at = $5, credential_state = 'ok',
       last_failure = NULL, last_failed_at = NULL, version = version + 1
     WHERE id = $1 AND sealed_secrets = $2 AND deleted_at IS NULL RETURNING id`,
    [before.id, before.sealedSecrets, JSON.stringify(plain), sealed, expiresAt ?? null],
  );
  return written !== undefined;
}

/** Credentials that somebody typed in themselves: nobody said when they end, and nothing renews them. */
export async function forgetExpiry(tx: Tx, { id }: Owned): Promise<void> {
  await tx.rows(`UPDATE channels SET credentials_expire_at = NULL, credential_state = 'ok' WHERE id = $1`, [id]);
  await tx.rows('UPDATE credential_renewals SET due_at = NULL, failures = 0 WHERE channel_id = $1', [id]);
}

/** After new credentials: when the next ones are fetched, if the network gives any for these. */
export async function planRenewal(
  tx: Tx,
  channel: Pick<Channel, 'id' | 'organisationId' | 'network'>,
  expiresAt: Date | undefined,
): Promise<void> {
  const renews = requireNetwork(channel.network).login?.renew !== undefined;
  await tx.rows(
    `INSERT INTO credential_renewals (channel_id, organisation_id, due_at) VALUES ($1, $2, $3)
     ON CONFLICT (channel_id) DO UPDATE SET due_at = excluded.due_at, failures = 0`,
    [channel.id, channel.organisationId, renews && expiresAt ? renewalOf(expiresAt, Date.now()) : null],
  );
}

/** Before the last third of their time has gone, at least; and a week ahead, where they last that long. */
export function renewalOf(expiresAt: Date, now: number): Date {
  const lasts = Math.max(0, expiresAt.getTime() - now);
  return new Date(expiresAt.getTime() - Math.min(EARLIEST_MS, lasts / 3));
}
