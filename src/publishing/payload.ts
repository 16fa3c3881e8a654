/** The bytes that leave: frozen when the delivery is armed, kept with the attempt, the same at every repeat. */
import { createHash } from 'node:crypto';
import type { MediaFiles } from '../media/media-files';
import type { LockedRevision } from '../posts/locked-post';
import { partsOn } from '../posts/post-parts';
import type { Outgoing, OutgoingImage } from '../networks';
import type { KeptRendition } from '../media/renditions';
import { isVideo, type RevisionMedia } from '../media/rights';

export interface Payload {
  readonly key: string;
  readonly text: string;
  readonly images: readonly FrozenImage[];
  /** Absent: no film. */
  readonly video?: FrozenVideo;
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

const SENT = `json_build_object('payload', e.payload, 'prepared', e.prepared,
    'isFromBefore', coalesce(e.outcome = 'distrust', false))`;

/** No clear answer came; `distrust`: it fell due in a time that the database does not know of. */
const IN_DOUBT = `(a.outcome IS NULL OR a.outcome IN ('doubt', 'repeat', 'distrust'))`;

/** Sends of the same words that ended without a clear answer, before a person wrongly said that nothing stood there. */
export const doubtfulBefore = (delivery: string) =>
  `(SELECT coalesce(json_agg(${SENT}), '[]') FROM (
    SELECT DISTINCT ON (a.payload_hash) a.payload, a.prepared, a.outcome FROM attempts a
    WHERE a.delivery_id = ${delivery} AND ${IN_DOUBT}
      AND a.payload <> ${lastArmed(delivery)} AND a.payload - 'createdAt' = ${lastArmed(delivery)} - 'createdAt'
    ORDER BY a.payload_hash, a.fence DESC) e)`;

/** Every send of that delivery that ended without a clear answer, whatever its words. */
export const doubtfulEver = (delivery: string) =>
  `(SELECT coalesce(json_agg(${SENT}), '[]') FROM (
    SELECT DISTINCT ON (a.payload_hash) a.payload, a.prepared, a.outcome FROM attempts a
    WHERE a.delivery_id = ${delivery} AND ${IN_DOUBT}
    ORDER BY a.payload_hash, a.fence DESC) e)`;

/** Whether an earlier send of that delivery ended without a clear answer, also where a person decided on it since. */
export const inDoubtBefore = (delivery: string) =>
  `EXISTS (SELECT 1 FROM attempts a WHERE a.delivery_id = ${delivery} AND ${IN_DOUBT})`;

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

export interface FrozenVideo extends Omit<FrozenImage, 'type'> {
  readonly durationMs: number;
}

/** Media go with the first part. `renditions` stand in for the images that the network does not take as they are. */
export function freeze(
  { key, network, part, after }: Place,
  revision: LockedRevision,
  armedAt: Date,
  renditions: ReadonlyMap<string, KeptRendition>,
): Payload {
  const media = part === 1 ? revision.media : [];
  const film = media.find(isVideo);
  return {
    key,
    text: partsOn(network, revision)[part - 1] ?? '',
    images: media.filter((one) => !isVideo(one)).map((image) => frozen(image, renditions.get(image.sha256))),
    ...(film && { video: { ...frozen(film), durationMs: film.durationMs ?? 0 } }),
    replyTo: after ?? revision.replyTo,
    createdAt: armedAt.toISOString(),
    language: 'nl',
  };
}

function frozen(media: RevisionMedia, rendition?: KeptRendition): FrozenImage {
  const { sha256, type, width, height } = rendition ?? media;
  return { sha256, type: type as OutgoingImage['type'], alt: media.alt ?? '', width, height };
}

/** SHA-256, hex; images stand in it by their own hash. */
export const payloadHash = (payload: Payload) => createHash('sha256').update(JSON.stringify(payload)).digest('hex');

/** Reads the images and proves each by its hash; throws when one is missing or another than was approved. */
export async function toOutgoing(payload: Payload, organisationId: string, files: MediaFiles): Promise<Outgoing> {
  const read = async <T extends { readonly sha256: string }>({ sha256, ...media }: T) => ({
    ...media,
    bytes: await files.read(organisationId, sha256),
  });
  const images = await Promise.all(payload.images.map(read));
  const video = payload.video && { ...(await read(payload.video)), type: 'video/mp4' as const };
  const { key, text, createdAt, language, replyTo } = payload;
  return { key, text, images, ...(video && { video }), createdAt, language, ...(replyTo && { replyTo }) };
}
