/** What was just written, as reading it back would give it: the author's own new draft costs no second look. */
import { personOf, type Actor } from '../common/actor';
import type { ChosenTime } from '../common/instants';
import type { PostFinding } from './check-content';
import type { DraftContent } from './draft-content';
import type { PostRow } from './read-post';

export interface Draft {
  readonly id: string;
  readonly kind: 'post' | 'offline';
  readonly author: string;
  readonly content: DraftContent;
  readonly findings: PostFinding[];
  readonly time: ChosenTime | null;
  readonly hash: string;
  readonly policyVersion: number;
}

export function newRow(actor: Actor, draft: Draft, at: Date): PostRow {
  const { id, kind, author, content, findings, time, hash } = draft;
  const { text, role, replyTo, asThread } = content;
  return {
    ...{ id, kind, state: 'draft', state_reason: null, author_id: author, created_by: author, version: 1 },
    ...{ publish_at: time?.at ?? null, publish_at_local: time?.local ?? null, time_zone: time?.timeZone ?? null },
    ...{ created_at: at, updated_at: at, revised_at: at, number: 1, hash, text, role, reply_to: replyTo, findings },
    as_thread: asThread,
    variants: { ...content.variants },
    media: [...content.media],
    channels: [...content.channels],
    topics: [...content.topics],
    author: { id: personOf(actor), name: actor.name },
    creator: null,
    approvals: [],
    deliveries: [],
  };
}
