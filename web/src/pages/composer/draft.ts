/** What somebody is writing, apart from where it is kept. */
import type { Schemas } from '../../api/client';
import type { Post } from '../../api/queries';
import { chosenInstant, type ChosenTime } from '../../parts/time-fields';
import { ZONE } from '../../parts/times';
import { instantsOf, wallTimeOf } from '../../parts/wall-time';

export interface Draft {
  readonly text: string;
  readonly variants: Readonly<Record<string, string>>;
  readonly role: Post['role'];
  readonly channels: readonly string[];
  readonly media: readonly string[];
  readonly topics: readonly string[];
  readonly time: ChosenTime | null;
  /** Words too long for a network go out there as several posts. */
  readonly asThread: boolean;
  readonly onBehalfOf?: string | undefined;
  /** Why a warning may stay, by rule and quote; goes along at submission. */
  readonly reasons: Readonly<Record<string, string>>;
}

export const EMPTY: Draft = {
  text: '',
  variants: {},
  role: 'official',
  channels: [],
  media: [],
  topics: [],
  time: null,
  asThread: false,
  reasons: {},
};

export function draftOf({ revision, role, onBehalfOf, publishAt }: Post, reasons: Draft['reasons'] = {}): Draft {
  const { text, variants, channels, media, topics, asThread } = revision;
  const time = publishAt === null ? null : timeOf(new Date(publishAt));
  return {
    text,
    variants,
    role,
    channels,
    media: media.map(({ id }) => id),
    topics,
    time,
    asThread,
    onBehalfOf: onBehalfOf?.id,
    reasons,
  };
}

function timeOf(at: Date): ChosenTime {
  const local = wallTimeOf(at, ZONE);
  const instants = instantsOf(local, ZONE);
  if (instants.length < 2) return { local };
  return { local, fold: instants[0]?.getTime() === at.getTime() ? 'earlier' : 'later' };
}

const CONTENT = ['text', 'variants', 'role', 'channels', 'media', 'topics', 'asThread'] as const;

/** Only what differs: a moment that passed meanwhile is not sent again. */
export function changesBetween(base: Draft, draft: Draft): Schemas['ChangePostDto'] {
  const changes = Object.fromEntries(
    CONTENT.filter((name) => !same(base[name], draft[name])).map((name) => [name, draft[name]]),
  );
  if (same(base.time, draft.time)) return changes;
  const publishAt = draft.time === null ? null : chosenInstant(draft.time);
  return { ...changes, ...(publishAt !== undefined && { publishAt }) } as Schemas['ChangePostDto'];
}

export function creationOf(draft: Draft): Schemas['CreatePostDto'] {
  const { text, role, channels, media, topics, variants, asThread, onBehalfOf } = draft;
  const publishAt = draft.time && chosenInstant(draft.time);
  return {
    ...{ text, role, variants, asThread, channels: [...channels], media: [...media], topics: [...topics] },
    ...(onBehalfOf && { onBehalfOf }),
    ...(publishAt && { publishAt }),
  };
}

export const hasChanges = (base: Draft, draft: Draft) => Object.keys(changesBetween(base, draft)).length > 0;

export const reasonKey = ({ rule, quote }: { readonly rule: string; readonly quote: string }) => `${rule}|${quote}`;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
