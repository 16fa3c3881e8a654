/** The bytes that leave: frozen when the delivery is armed, kept with the attempt, the same at every repeat. */
import { createHash } from 'node:crypto';
import type { MediaFiles } from '../media/media-files';
import type { LockedRevision } from '../posts/locked-post';
import { partsOn } from '../posts/post-parts';
import type { Outgoing, OutgoingImage } from '../networks';

export interface Payload {
  readonly key: string;
  readonly text: string;
  readonly images: readonly FrozenImage[];
  readonly replyTo: string | null;
  readonly createdAt: string;
  readonly language: string;
}

/**
 * The payload in force, of the delivery named in `delivery`: what was armed last. Earlier attempts may hold words that
 * were refused and rewritten since, or a moment at which nothing left; repeats of one send all hold the same.
 */
export const lastArmed = (delivery: string) =>
  `(SELECT a.payload FROM attempts a WHERE a.delivery_id = ${delivery} ORDER BY a.fence DESC LIMIT 1)`;

/** What the last send of that delivery made ready at a two-phase network; null where it got no further. */
export const lastPrepared = (delivery: string) =>
  `(SELECT a.prepared FROM attempts a WHERE a.delivery_id = ${delivery} ORDER BY a.fence DESC LIMIT 1)`;

/** Where the part before delivery `d` stands on its network, if it does; a person who found it gave its address only. */
export const partBefore = (d: string) =>
  `(SELECT CASE WHEN e.remote_id LIKE 'resolved:%' THEN e.remote_url ELSE e.remote_id END FROM deliveries e
    WHERE e.post_id = ${d}.post_id AND e.channel_id = ${d}.channel_id AND e.part = ${d}.part - 1 AND e.state = 'published')`;

export interface FrozenImage {
  readonly sha256: string;
  readonly type: OutgoingImage['type'];
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Which post this is: its delivery, and where in a thread it stands. */
export interface Place {
  readonly key: string;
  readonly network: string;
  readonly part: number;
  /** The remote id of the part before it. */
  readonly after: string | null;
}

/** Pictures go with the first part. */
export function freeze({ key, network, part, after }: Place, revision: LockedRevision, armedAt: Date): Payload {
  return {
    key,
    text: partsOn(network, revision)[part - 1] ?? '',
    images: (part === 1 ? revision.media : []).map(({ sha256, type, alt, width, height }) => ({
      sha256,
      type: type as OutgoingImage['type'],
      alt: alt ?? '',
      width,
      height,
    })),
    replyTo: after ?? revision.replyTo,
    createdAt: armedAt.toISOString(),
    language: 'nl',
  };
}

/** SHA-256, hex; images stand in it by their own hash. */
export const payloadHash = (payload: Payload) => createHash('sha256').update(JSON.stringify(payload)).digest('hex');

/** Reads the images and proves each by its hash; throws when one is missing or another than was approved. */
export async function toOutgoing(payload: Payload, organisationId: string, files: MediaFiles): Promise<Outgoing> {
  const images = await Promise.all(
    payload.images.map(async ({ sha256, ...image }) => ({ ...image, bytes: await files.read(organisationId, sha256) })),
  );
  const { key, text, createdAt, language, replyTo } = payload;
  return { key, text, images, createdAt, language, ...(replyTo && { replyTo }) };
}
