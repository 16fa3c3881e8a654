/** What came of the deliveries of a batch: what the networks show held against what the desk says. Nothing else counts. */
import { livedAt, type Shift } from './fault-time';
import type { Slot } from './points';
import { markerIn } from './stops';

export const WRONGS = ['doubled', 'lost', 'unapproved', 'mistimed', 'phantom'] as const;
export type Wrong = (typeof WRONGS)[number];

const GRACE_MS = 15 * 60_000;
/** A person is told, and asked. */
const TOLD = ['uncertain', 'missed', 'failed', 'held', 'handed_over'];
/** The desk says that it is proven: it did not go out. */
const NOT_OUT = ['missed', 'failed', 'held', 'cancelled'];

export interface Judged extends Slot {
  readonly postId: string;
  readonly marker: string;
  readonly text: string;
  /** Milliseconds since 1970, as the post lives it. */
  readonly dueAt: number;
  /** False: it was never approved, or was withdrawn, so it may appear nowhere. */
  readonly mayAppear: boolean;
}

/** Something that a network shows, under the network's own key. */
export interface Shown {
  readonly network: string;
  readonly text: string;
  readonly key: string;
  readonly at: number;
}

export interface Said {
  readonly postId: string;
  readonly state: string;
  readonly remoteId: string | null;
}

export interface Evidence {
  readonly judged: readonly Judged[];
  readonly shown: readonly Shown[];
  readonly said: readonly Said[];
  readonly shifts: readonly Shift[];
}

export interface Verdict extends Judged {
  readonly ended: string;
  readonly wrongs: readonly Wrong[];
  readonly detail: string;
}

export function judgeFaults({ judged, shown, said, shifts }: Evidence): Verdict[] {
  return judged.map((one) => {
    const there = shown.filter(({ text }) => markerIn(text) === one.marker);
    const state = said.find(({ postId }) => postId === one.postId)?.state ?? 'none';
    const lived = there.map(({ at }) => livedAt(at, one.postId, shifts) - one.dueAt);
    const wrongs = WRONGS.filter((wrong) => IS[wrong](one, { there, state, lived }));
    const seen = there.map(({ network, key }, n) => `${network} ${key} at due ${Math.round(lived[n] ?? 0)} ms`);
    return { ...one, ended: state, wrongs, detail: `${state}; shown: ${seen.join(' | ') || 'nowhere'}` };
  });
}

interface Found {
  readonly there: readonly Shown[];
  readonly state: string;
  /** When each appeared, in milliseconds after it was due. */
  readonly lived: readonly number[];
}

const IS: Record<Wrong, (one: Judged, found: Found) => boolean> = {
  doubled: (_one, { there }) => there.length > 1,
  /** It was due, stands nowhere, and nobody was told. */
  lost: ({ mayAppear }, { there, state }) =>
    mayAppear && there.length === 0 && state !== 'published' && !TOLD.includes(state),
  unapproved: ({ mayAppear, text }, { there }) => there.some((one) => !mayAppear || one.text !== text),
  mistimed: (_one, { lived }) => lived.some((after) => after < 0 || after > GRACE_MS),
  /** What the desk says for certain is not so; or it still says that it is busy when everything has come to rest. */
  phantom: ({ mayAppear }, { there, state }) =>
    (state === 'published' && there.length === 0) ||
    (there.length > 0 && NOT_OUT.includes(state)) ||
    (mayAppear && there.length > 0 && !['published', ...TOLD].includes(state)),
};
