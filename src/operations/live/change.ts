/** What the desk is told of an entry in the log: which thing is different now, never what it says. */
import type { Actor } from '../../common/actor';
import { maySee } from '../../posts/relations';
import { isPublic, type PostState } from '../../posts/workflow';

type ChangeKind = 'post' | 'stop' | 'quiet-period' | 'channel' | 'topic' | 'member';

export interface Logged {
  readonly seq: number;
  readonly event: string;
  /** The post that it is about, if any. */
  readonly post: string | null;
  /** The state that the post left with it. */
  readonly from: PostState | null;
}

export interface Standing {
  readonly authorId: string;
  readonly createdBy: string;
  readonly state: PostState;
}

export interface Change {
  readonly seq: number;
  readonly kind: ChangeKind;
  readonly post: string | null;
  readonly from: PostState | null;
}

const KIND_OF: Readonly<Record<string, ChangeKind>> = {
  publication: 'stop',
  'quiet-period': 'quiet-period',
  channel: 'channel',
  topic: 'topic',
  policy: 'topic',
  member: 'member',
  absence: 'member',
};

/** Undefined for what changes nothing that the desk shows: a refusal, somebody who signs in. */
export function changeOf({ seq, event, post, from }: Logged): Change | undefined {
  if (event.endsWith('.refused')) return undefined;
  if (post) return { seq, kind: 'post', post, from };
  const kind = KIND_OF[event.split('.')[0] ?? ''];
  return kind && { seq, kind, post: null, from: null };
}

/** Who could read it before may know that it changed, also when they can read it no longer. */
export function concerns(actor: Actor, { post, from }: Change, standing: Standing | undefined): boolean {
  if (post === null) return true;
  return standing !== undefined && (maySee(actor, standing) || (from !== null && isPublic(from)));
}

/** The newest of each thing: who reads it once has read it all. That everybody could read it before is not forgotten. */
export function newestOfEach(changes: readonly Change[]): Change[] {
  const newest = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.kind} ${change.post}`;
    const before = newest.get(key)?.from ?? null;
    newest.set(key, before !== null && isPublic(before) ? { ...change, from: before } : change);
  }
  return [...newest.values()].sort((one, other) => one.seq - other.seq);
}
