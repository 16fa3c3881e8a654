/** Where an image or film comes from, what may be done with it and until when, and who is in it. */

export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];
export const VIDEO_TYPE = 'video/mp4';
export const MEDIA_TYPES = [...IMAGE_TYPES, VIDEO_TYPE] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export interface Portrait {
  readonly name: string;
  readonly consent: boolean;
  /** Absent: of age. The consent is then that of a parent. */
  readonly minor?: boolean | undefined;
  /** The last day (2027-05-31) for which it was given; absent: until it is taken back. */
  readonly consentEndsOn?: string | null | undefined;
}

export interface MediaRights {
  readonly origin: string | null;
  readonly licence: string | null;
  /** The last day of the licence; absent: it does not end. */
  readonly licenceEndsOn?: string | null | undefined;
  readonly portrait: readonly Portrait[];
}

/** What a revision freezes of an image: enough to show, check and publish it for ever. Rights are looked up anew. */
export interface RevisionMedia {
  readonly id: string;
  readonly sha256: string;
  readonly alt: string | null;
  /** Nothing to be told about it; then it has no description. Absent in revisions of before it was asked. */
  readonly decorative?: boolean;
  readonly type: MediaType;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Only of a film. */
  readonly durationMs?: number | null;
  readonly rights: MediaRights;
  /** Absent in revisions of before it was noted. */
  readonly located?: boolean;
}

export const isVideo = ({ type }: { readonly type?: string }) => type === VIDEO_TYPE;

const UNKNOWN: MediaRights = { origin: null, licence: null, portrait: [] };

/** What is not said stays as it was; null takes it back. */
export function rightsAfter(said: Partial<MediaRights>, before: MediaRights = UNKNOWN): MediaRights {
  const { origin = before.origin, licence = before.licence, portrait = before.portrait } = said;
  const { licenceEndsOn = before.licenceEndsOn } = said;
  return { origin, licence, ...(licenceEndsOn && { licenceEndsOn }), portrait: portrait.map(kept) };
}

const kept = ({ name, consent, minor, consentEndsOn }: Portrait): Portrait => ({
  name,
  consent,
  ...(minor && { minor }),
  ...(consentEndsOn && { consentEndsOn }),
});
