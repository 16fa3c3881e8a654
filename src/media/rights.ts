/** Where an image comes from, what may be done with it, and who is in it. */

export const MEDIA_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export interface Portrait {
  readonly name: string;
  readonly consent: boolean;
}

export interface MediaRights {
  readonly origin: string | null;
  readonly licence: string | null;
  readonly portrait: readonly Portrait[];
}

/** What a revision freezes of an image: enough to show, check and publish it for ever. */
export interface RevisionMedia {
  readonly id: string;
  readonly sha256: string;
  readonly alt: string | null;
  readonly type: MediaType;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly rights: MediaRights;
  /** Absent in revisions of before it was noted. */
  readonly located?: boolean;
}

const UNKNOWN: MediaRights = { origin: null, licence: null, portrait: [] };

/** What is not said stays as it was; null takes it back. */
export function rightsAfter(said: Partial<MediaRights>, before: MediaRights = UNKNOWN): MediaRights {
  const { origin = before.origin, licence = before.licence, portrait = before.portrait } = said;
  return { origin, licence, portrait: portrait.map(({ name, consent }) => ({ name, consent })) };
}
