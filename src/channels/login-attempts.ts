/** People on their way to a network and back: each journey has a secret of its own, is used once and ends by itself. */
import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { personOf, type Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { Secrets } from '../common/secrets';
import type { OfferedAccount } from '../networks';
import type { ChannelLogin } from './channel-login.entity';
import { NetworkApps, type SigningIn } from './network-apps';

export type Wanted = Pick<ChannelLogin, 'channelId' | 'server' | 'name' | 'role' | 'ownerId'>;

const LASTS = `interval '10 minutes'`;

const COLUMNS = `id, organisation_id AS "organisationId", user_id AS "userId", channel_id AS "channelId", network, server, name,
  role, owner_id AS "ownerId", state_hash AS "stateHash", sealed_verifier AS "sealedVerifier",
  sealed_offers AS "sealedOffers", returned_at AS "returnedAt", expires_at AS "expiresAt", created_at AS "createdAt"`;

@Injectable()
export class LoginAttempts {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly apps: NetworkApps,
  ) {}

  /** Where the person's browser goes now. */
  async begin(actor: Actor, network: SigningIn, wanted: Wanted): Promise<string> {
    const app = await this.apps.ready(actor.organisationId, network, wanted.server);
    const [state, verifier] = [unguessable(), unguessable()];
    const stateHash = sha256(state).toString('hex');
    const attempt = { organisationId: actor.organisationId, stateHash };
    const sealed = this.secrets.seal(verifier, recordOf(attempt));
    await this.database.within(actor.organisationId, (tx) =>
      tx.rows(
        `INSERT INTO channel_logins (id, organisation_id, user_id, channel_id, network, server, name, role, owner_id, state_hash,
           sealed_verifier, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now() + ${LASTS})`,
        [
          ...[newId(), actor.organisationId, personOf(actor), wanted.channelId, network.id, wanted.server],
          ...[wanted.name, wanted.role, wanted.ownerId, stateHash, sealed],
        ],
      ),
    );
    return network.login.authorizeUrl(app, { state, codeChallenge: sha256(verifier).toString('base64url') });
  }

  /** The state that came back, used up. Undefined: expired, used before, or none of ours. */
  async take(state: string): Promise<ChannelLogin | undefined> {
    const taken = await this.database.outside((tx) =>
      tx.one<{ id: string; organisationId: string }>(
        'SELECT id, organisation_id AS "organisationId" FROM take_channel_login($1, $2)',
        [sha256(state).toString('hex'), newId()],
      ),
    );
    return taken && this.database.within(taken.organisationId, (tx) => this.one(tx, taken.id));
  }

  /** Held until the transaction ends; only for who began it, and only once there is something to choose from. */
  offered(tx: Tx, actor: Actor, id: string): Promise<ChannelLogin | undefined> {
    return tx.one<ChannelLogin>(
      `SELECT ${COLUMNS} FROM channel_logins
       WHERE id = $1 AND user_id = $2 AND sealed_offers <> '' AND expires_at > clock_timestamp() FOR UPDATE`,
      [id, personOf(actor)],
    );
  }

  verifierOf(attempt: ChannelLogin): string {
    return this.secrets.open(attempt.sealedVerifier, recordOf(attempt));
  }

  offersOf(attempt: ChannelLogin): OfferedAccount[] {
    const offers = JSON.parse(this.secrets.open(attempt.sealedOffers, recordOf(attempt))) as SealedOffer[];
    return offers.map(({ expiresAt, ...offer }) => ({
      ...offer,
      ...(expiresAt && { expiresAt: new Date(expiresAt) }),
    }));
  }

  /** None left: the journey is over. */
  async keepOffers(tx: Tx, attempt: ChannelLogin, offers: readonly OfferedAccount[]): Promise<void> {
    if (offers.length === 0) return this.forget(tx, attempt);
    const sealed = this.secrets.seal(JSON.stringify(offers), recordOf(attempt));
    await tx.rows(`UPDATE channel_logins SET sealed_offers = $2, expires_at = now() + ${LASTS} WHERE id = $1`, [
      attempt.id,
      sealed,
    ]);
  }

  async forget(tx: Tx, { id }: Pick<ChannelLogin, 'id'>): Promise<void> {
    await tx.rows('DELETE FROM channel_logins WHERE id = $1', [id]);
  }

  private one(tx: Tx, id: string): Promise<ChannelLogin> {
    return tx.sole<ChannelLogin>(`SELECT ${COLUMNS} FROM channel_logins WHERE id = $1`, [id]);
  }
}

type SealedOffer = Omit<OfferedAccount, 'expiresAt'> & { readonly expiresAt?: string };

const unguessable = () => randomBytes(32).toString('base64url');
const sha256 = (text: string) => createHash('sha256').update(text).digest();
const recordOf = ({ organisationId, stateHash }: Pick<ChannelLogin, 'organisationId' | 'stateHash'>) =>
  `channel-login:${organisationId}:${stateHash}`;
