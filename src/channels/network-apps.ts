/** An organisation's registrations as a developer with networks; where a server takes them on the spot, made so. */
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../common/config';
import { Database, type Tx } from '../common/database';
import { Secrets } from '../common/secrets';
import { NetworkError, type App, type Login, type Network } from '../networks';
import { callbackAddress } from './callback-address';
import { noApp, notConnected } from './channels.errors';
import { PATIENCE_MS } from './verify-account';

export type SigningIn = Network & { readonly login: Login };

interface Place {
  readonly organisationId: string;
  readonly network: string;
  /** Empty, but for a network that is many servers. */
  readonly server: string;
}

interface Row {
  readonly clientId: string;
  readonly sealedClientSecret: string;
  readonly redirectUri: string;
  readonly updatedAt: Date;
}

const READ = `SELECT client_id AS "clientId", sealed_client_secret AS "sealedClientSecret", redirect_uri AS "redirectUri",
  updated_at AS "updatedAt" FROM network_apps WHERE organisation_id = $1 AND network = $2 AND server = $3`;

const KEEP = `
  INSERT INTO network_apps AS a (organisation_id, network, server, client_id, sealed_client_secret, redirect_uri)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (organisation_id, network, server) DO UPDATE SET client_id = excluded.client_id,
    sealed_client_secret = excluded.sealed_client_secret, redirect_uri = excluded.redirect_uri, updated_at = now()`;

@Injectable()
export class NetworkApps {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    @Inject('config') private readonly config: Config,
  ) {}

  row(tx: Tx, { organisationId, network, server }: Place): Promise<Row | undefined> {
    return tx.one<Row>(READ, [organisationId, network, server]);
  }

  async keep(tx: Tx, place: Place, clientId: string, clientSecret: string): Promise<void> {
    const sealed = clientSecret === '' ? '' : this.secrets.seal(clientSecret, recordOf(place));
    const { organisationId, network, server } = place;
    await tx.rows(KEEP, [organisationId, network, server, clientId, sealed, this.redirectUri]);
  }

  async remove(tx: Tx, { organisationId, network, server }: Place): Promise<boolean> {
    const sql = `DELETE FROM network_apps WHERE organisation_id = $1 AND network = $2 AND server = $3 RETURNING network`;
    return (await tx.one(sql, [organisationId, network, server])) !== undefined;
  }

  /** To sign in under; a server that takes registrations on the spot is asked for one. Never inside a transaction. */
  async ready(organisationId: string, network: SigningIn, server: string): Promise<App> {
    const place = { organisationId, network: network.id, server };
    const known = await this.database.within(organisationId, (tx) => this.find(tx, place));
    if (known && (!network.login.servers || known.redirectUri === this.redirectUri)) return known;
    if (!network.login.servers) throw noApp(network.name);
    const made = await this.register(network.login.servers, server);
    await this.database.within(organisationId, (tx) => this.keep(tx, place, made.clientId, made.clientSecret));
    return { ...made, redirectUri: this.redirectUri, server };
  }

  async find(tx: Tx, place: Place): Promise<App | undefined> {
    const row = await this.row(tx, place);
    if (!row) return undefined;
    const sealed = row.sealedClientSecret;
    const clientSecret = sealed === '' ? '' : this.secrets.open(sealed, recordOf(place));
    const { clientId, redirectUri } = row;
    return { clientId, clientSecret, redirectUri, ...(place.server !== '' && { server: place.server }) };
  }

  get redirectUri(): string {
    return callbackAddress(this.config);
  }

  private async register(servers: NonNullable<Login['servers']>, server: string) {
    try {
      return await servers.register(server, this.redirectUri, { signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch (cause) {
      if (cause instanceof NetworkError) throw notConnected(cause);
      throw cause;
    }
  }
}

const recordOf = ({ organisationId, network, server }: Place) => `network-app:${organisationId}:${network}:${server}`;
