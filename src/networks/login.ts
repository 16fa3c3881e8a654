/** How somebody lets us in at a network, and how what they gave is renewed. OAuth 2.0: RFC 6749, PKCE: RFC 7636. */
import type { Call, RemoteAccount } from './call';

/** The organisation's own registration as a developer with the network. */
export interface App {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the network sends people back to us. */
  readonly redirectUri: string;
  /** Only where a network is many servers: the one where it is registered. */
  readonly server?: string;
}

/** What is in a channel's settings after signing in, or after renewing. */
export interface Credentials {
  readonly settings: Readonly<Record<string, string>>;
  /** When they stop working unless renewed; absent: never. */
  readonly expiresAt?: Date;
}

/** An account that the person may speak for, such as one of their Pages. */
export interface OfferedAccount extends Credentials {
  readonly account: RemoteAccount;
}

/** For a network that is many servers: each takes a registration from anybody, on the spot. */
export interface Servers {
  /** Key of the setting that says which one. */
  readonly setting: string;
  /** Throws NetworkError. */
  register(server: string, redirectUri: string, call: Call): Promise<Pick<App, 'clientId' | 'clientSecret'>>;
}

export interface Login {
  /** Absent: an administrator registers the app with the network by hand. */
  readonly servers?: Servers;
  /** Asked for in full: what a person sees on the network's own page. */
  readonly scopes: readonly string[];
  /** Where the person's browser goes. `codeChallenge` is S256; networks without PKCE leave it out. */
  authorizeUrl(app: App, asked: { readonly state: string; readonly codeChallenge: string }): string;
  /** Turns the code that came back into every account it opens. Throws NetworkError. */
  accounts(
    app: App,
    given: { readonly code: string; readonly codeVerifier: string },
    call: Call,
  ): Promise<readonly OfferedAccount[]>;
  /** New credentials for old ones, once: a refresh token may be good for one use. Throws NetworkError. */
  renew?(app: App, settings: Credentials['settings'], call: Call): Promise<Credentials>;
}
