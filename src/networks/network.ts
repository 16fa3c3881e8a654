/** What every social network is to us: how long a text may be, how a post goes out, and what its answers prove. */
import type { Sentence } from '../common/product-error';
import type { Call, RemoteAccount } from './call';
import type { Login } from './login';

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
  /** Types it takes; absent: each that we keep. Whatever it does not take as it is, it gets in a form that it does. */
  readonly imageTypes?: readonly OutgoingImage['type'][];
  /** Longest side of an image, in pixels; absent: any. */
  readonly imageEdge?: number;
  /** Width times height of an image; absent: any. */
  readonly imagePixels?: number;
  readonly altText: number;
  /** Most of each in a text; absent: as many as fit. Links count once each. */
  readonly hashtags?: number;
  readonly mentions?: number;
  readonly links?: number;
  /** Absent: it takes no film. A post holds at most one, and then no images. */
  readonly video?: { readonly bytes: number; readonly seconds: number };
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
  /** Only where the network fetches media itself: an address nobody can guess, open until the network has taken it. */
  readonly address?: string;
}

export interface OutgoingVideo {
  readonly bytes: Buffer;
  readonly type: 'video/mp4';
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly durationMs: number;
  readonly address?: string;
}

/** The exact bytes that were frozen when the delivery was armed. */
export interface Outgoing {
  /** The delivery's id: the idempotency key for the network, for ever the same. */
  readonly key: string;
  readonly text: string;
  readonly images: readonly OutgoingImage[];
  readonly video?: OutgoingVideo;
  /** The post that this one answers, in the network's own ids (JSON of the network's choosing or an address). */
  readonly replyTo?: string;
  /** First arming, RFC 3339 UTC: the same at every repeat. */
  readonly createdAt: string;
  /** BCP 47. */
  readonly language: string;
  /** What `prepare` answered for this delivery, where the network has two phases. */
  readonly prepared?: string;
}

/** Proof that the post stands on the network. */
export interface Receipt {
  readonly remoteId: string;
  readonly url: string;
}

/** What a send costs where the network charges, in US dollars, and when that was read on its price page. */
export interface Costs {
  readonly post: number;
  readonly postWithLink: number;
  readonly readBack: number;
  readonly remove: number;
  readonly asOf: string;
}

/**
 * What a look on the network proves. absent: not seen, which is no proof. ready: what was prepared still waits there
 * unpublished, and may be published once no earlier request can be under way. never: it was not published and cannot be.
 */
export type Found = Receipt | 'absent' | 'ready' | 'never';

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
  /** True when what it connects to is an address that anybody may send to, and no account that has one owner. */
  readonly shared?: true;
  /** True when the network fetches images and films itself from an address that we give. */
  readonly fetchesMedia?: true;
  /** True when a post may answer an earlier one by its remote id, so that a long text can go out as a thread. */
  readonly chains?: true;
  /** True when it takes no text without an image or a film. */
  readonly needsMedia?: true;
  /** True when its API may not post for this account: a person copies the text, and confirms the address afterwards. */
  readonly byHand?: true;
  readonly costs?: Costs;
  /** How somebody lets us in there; absent: they type the settings in. */
  readonly login?: Login;
  readonly settings: readonly Setting[];
  readonly limits: Limits;
  /** Length as this network counts it. */
  length(text: string): number;
  /** Who the credentials belong to. Throws NetworkError. */
  verify(connection: Omit<Connection, 'remoteAccountId'>, call: Call): Promise<RemoteAccount>;
  /**
   * Class C, the first phase: makes everything ready without anything being visible, and answers what `publish` and
   * `find` need. Whatever goes wrong here, nothing was posted. Throws NetworkError.
   */
  prepare?(connection: Connection, outgoing: Outgoing, call: Call): Promise<string>;
  /** Sends once, never retries, never follows a redirect. Throws NetworkError. */
  publish(connection: Connection, outgoing: Outgoing, call: Call): Promise<Receipt>;
  /** Looks whether it went out. Throws NetworkError when it cannot tell. */
  find?(connection: Connection, outgoing: Outgoing, call: Call): Promise<Found>;
  /**
   * Class C: takes away what `prepare` made and nothing will make visible, where it does not go away by itself;
   * already gone counts as done. Throws NetworkError.
   */
  discard?(connection: Connection, prepared: string, call: Call): Promise<void>;
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
    /**
     * For people: what happened, what is certain, what to do; no credential, no unpublished text. Logs have the English.
     */
    readonly says: Sentence,
    readonly options: {
      readonly cause?: unknown;
      readonly status?: number;
      /** When the network asks to wait, in milliseconds from now. */
      readonly retryAfterMs?: number;
      /**
       * Refused as a duplicate of this post of the same account. Where an earlier send of this delivery may have gone
       * out, that is it; at a first send somebody posted the same by hand.
       */
      readonly existing?: Receipt;
    } = {},
  ) {
    super(says.en, { cause: options.cause });
  }
}
