/** What a network's spec tells of it, so that everything that must hold for every network can be played. */
import { createHash } from 'node:crypto';
import { NetworkError, type Found, type Network, type NetworkErrorKind } from '../../src/networks';
import type { OutgoingImage, OutgoingVideo, Receipt } from '../../src/networks';
import type { FakeAnswer } from '../networks/faulty-server';
import { expectTold } from '../networks/in-both-languages';
import type { SimulatedNetwork } from './simulated-network';

export interface Contract {
  readonly network: Network;
  /** A new one, with an empty log. */
  simulate(): SimulatedNetwork;
  /** The line of a request that `verify` makes. */
  readonly verifies: string;
  /** Lines of requests before the publishing one, and the post that makes them happen. */
  readonly before: readonly { readonly line: string; readonly with?: 'image' | 'images' | 'video' }[];
  /** The line of a request that `find` makes; absent: nothing can be read back. */
  readonly reads?: string;
  /** What `find` says of a post that was made ready and never sent. */
  readonly unsent: Found;
  /** Its own nos, answered in place of the publishing request. */
  readonly nos: readonly (readonly [name: string, answer: FakeAnswer, kind: NetworkErrorKind])[];
  /** Where a bare status of the publishing request proves something else here than it usually does. */
  readonly proves?: (status: number) => NetworkErrorKind | undefined;
  /** Every post has an image. */
  readonly needsImage?: true;
  /** The images of these tests; a PNG unless said otherwise. */
  readonly image?: Partial<OutgoingImage>;
  /** It has no place for words about a film. */
  readonly videoWithoutAlt?: true;
  /** Absent: it answers no posts. */
  replyTo?(receipt: Receipt): string;
}

const FILM_BYTES = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), Buffer.alloc(3000, 7)]);
export const FILM: OutgoingVideo = {
  ...{ bytes: FILM_BYTES, type: 'video/mp4', alt: 'De markt, van boven', width: 720, height: 1280, durationMs: 9_000 },
};
/** Characters that a network may escape, cut at or take for its own. */
export const HARD_TEXT = 'Dag "buren" & co: 5 < 6 > 4, (zo) [dat] {is} *heel* ~leuk~ \\o/\n\nTot straks_ | é 🥐 #markt';

export async function errorOf(work: Promise<unknown>): Promise<NetworkError> {
  const outcome = await work.catch((thrown: unknown) => thrown);
  expectTold(outcome);
  if (outcome instanceof NetworkError) return outcome;
  throw new Error('it was to end in a NetworkError', { cause: outcome });
}

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
