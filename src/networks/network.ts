/** What every social network is to us: how long a text may be, how a post goes out, and what its answers prove. */

/**
 * What the network lets us prove about a send whose answer was lost.
 * A: the key makes a repeat harmless for ever. B: as A, but the key is forgotten after `keyLifetimeMs`.
 * C: two-phase. D: only a read-back can tell. E: nothing can tell.
 */
export type ProofClass = 'A' | 'B' | 'C' | 'D' | 'E';

export interface Setting {
  readonly key: string;
  readonly kind: 'text' | 'url' | 'secret';
  readonly label: { readonly nl: string; readonly en: string };
  readonly required: boolean;
}

export interface Limits {
  /** Longest text, in the unit that `length` counts. */
  readonly text: number;
  readonly images: number;
  /** Largest image, in bytes. */
  readonly imageBytes: number;
  readonly altText: number;
}

/** An account as its owner filled it in: every `settings` key of the network, secrets decrypted. */
export interface Connection {
  readonly settings: Readonly<Record<string, string>>;
  /** What `verify` answered when the account was connected; pinned. */
  readonly remoteAccountId: string;
}

export interface OutgoingImage {
  readonly bytes: Buffer;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif';
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** The exact bytes that were frozen when the delivery was armed. */
export interface Outgoing {
  /** The delivery's id: the idempotency key for the network, for ever the same. */
  readonly key: string;
  readonly text: string;
  readonly images: readonly OutgoingImage[];
  /** The post that this one answers, in the network's own ids (JSON of the network's choosing or an address). */
  readonly replyTo?: string;
  /** First arming, RFC 3339 UTC: the same at every repeat. */
  readonly createdAt: string;
  /** BCP 47. */
  readonly language: string;
}

/** Proof that the post stands on the network. */
export interface Receipt {
  readonly remoteId: string;
  readonly url: string;
}

export interface RemoteAccount {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** How a call to the network is bounded. The signal aborts at the delivery's deadline. */
export interface Call {
  readonly signal: AbortSignal;
}

export interface Network {
  /** The file name; it stands in stored channels, for ever. */
  readonly id: string;
  readonly name: string;
  readonly proof: ProofClass;
  /** Only for class B: how long the network remembers the key, in milliseconds. */
  readonly keyLifetimeMs?: number;
  /** Pauses before each repeat of a send whose outcome is unknown, in milliseconds; absent: the publisher's own. */
  readonly repeatAfterMs?: readonly number[];
  /** True when our own public page is the network: publishing is the recording itself. */
  readonly hosted?: true;
  readonly settings: readonly Setting[];
  readonly limits: Limits;
  /** Length as this network counts it. */
  length(text: string): number;
  /** Who the credentials belong to. Throws NetworkError. */
  verify(connection: Omit<Connection, 'remoteAccountId'>, call: Call): Promise<RemoteAccount>;
  /** Sends once, never retries, never follows a redirect. Throws NetworkError. */
  publish(connection: Connection, outgoing: Outgoing, call: Call): Promise<Receipt>;
  /** Looks whether it went out: a receipt, or `absent`. Throws NetworkError when it cannot tell. */
  find?(connection: Connection, outgoing: Outgoing, call: Call): Promise<Receipt | 'absent'>;
  /** Asks the network to delete; already gone counts as done. Throws NetworkError. */
  remove?(connection: Connection, receipt: Receipt, call: Call): Promise<void>;
}

/**
 * What is proven when a call fails.
 * not_sent: no byte of the post left, or the network said it did not take it and may later (429 before processing).
 * refused: the network will not take this post. login_expired: the credentials no longer work.
 * unknown: it may or may not stand there.
 */
export type NetworkErrorKind = 'not_sent' | 'refused' | 'login_expired' | 'unknown';

export class NetworkError extends Error {
  constructor(
    readonly kind: NetworkErrorKind,
    /** For people: no credential, no unpublished text. */
    message: string,
    readonly options: {
      readonly cause?: unknown;
      readonly status?: number;
      /** When the network asks to wait, in milliseconds from now. */
      readonly retryAfterMs?: number;
    } = {},
  ) {
    super(message, { cause: options.cause });
  }
}
