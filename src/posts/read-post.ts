/** A post with everything around it, in one statement: its revision, findings, approvals and deliveries. */
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { notFound } from '../common/product-error';
import type { Finding } from '../guidelines';
import type { ApprovalView, DeliveryView, PersonName, PostView, RevisionMediaView } from './post-view';
import { maySee, relationsOf } from './relations';
import { allowedEvents, type PostState } from './workflow';

/** The session's time zone is UTC, so JSON instants end in +00:00; the contract says Z. */
export const jsonTime = (column: string) => `replace(to_json(${column})#>>'{}', '+00:00', 'Z')`;

const person = (column: string) =>
  `(SELECT json_build_object('id', u.id, 'name', u.name) FROM people u WHERE u.id = ${column})`;

/** One approval `a` as JSON, its post reduced to what `post` says. */
export const approvalJson = (
  post: string,
) => `json_strip_nulls(json_build_object('id', a.id, 'state', a.state, 'post', ${post},
  'revision', a.revision_number, 'rule', a.rule, 'decision', a.decision,
  'assignees', (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name)), '[]')
    FROM people u WHERE u.id = ANY(a.assignees)),
  'decidedBy', ${person('a.decided_by')}, 'comment', a.comment,
  'decidedFor', (SELECT json_build_object('id', u.id, 'name', u.name) FROM approval_decisions d JOIN people u ON u.id = d.for_user_id
    WHERE d.approval_id = a.id AND d.user_id = a.decided_by AND d.for_user_id <> d.user_id ORDER BY d.decided_at DESC LIMIT 1),
  'dueAt', ${jsonTime('a.due_at')}, 'decidedAt', ${jsonTime('a.decided_at')}))::jsonb
  || jsonb_build_object('topic', (SELECT json_build_object('id', t.id, 'key', t.key, 'name', t.name)
    FROM topics t WHERE t.id = a.topic_id))`;

const DELIVERIES = `(SELECT coalesce(json_agg(json_build_object('id', d.id, 'channel', d.channel_id, 'channelName', c.name,
    'network', c.network, 'part', d.part, 'revision', d.revision_number, 'state', d.state, 'dueAt', ${jsonTime('d.due_at')},
    'publishedAt', ${jsonTime('d.published_at')}, 'remoteId', d.remote_id, 'url', d.remote_url, 'detail', d.detail)
    ORDER BY d.id), '[]')
  FROM deliveries d JOIN channels c ON c.id = d.channel_id WHERE d.post_id = p.id)`;

/** OFFSET 0 keeps it a look-up per post, also where Postgres knows nothing yet of how many there are. */
export const WITH_REVISION =
  'JOIN LATERAL (SELECT * FROM revisions x WHERE x.post_id = p.id AND x.number = p.revision_number OFFSET 0) r ON true';

/** Everything a list or a single post shows, of the posts in `source`. */
export const selectPosts = (source: string) => `
  SELECT p.id, p.kind, p.state, p.state_reason, p.author_id, p.created_by, p.version, p.publish_at, p.publish_at_local,
    p.time_zone, p.created_at, p.updated_at, r.number, r.hash, r.text, r.variants, r.media, r.channels, r.role, r.reply_to,
    r.topics, r.as_thread, r.findings, r.created_at AS revised_at,
    ${person('p.author_id')} AS author,
    CASE WHEN p.created_by = p.author_id THEN NULL ELSE ${person('p.created_by')} END AS creator,
    CASE WHEN p.state = 'draft' AND p.revision_number = 1 THEN '[]'::json
      ELSE (SELECT coalesce(json_agg(${approvalJson(`json_build_object('id', a.post_id)`)} ORDER BY a.id), '[]')
        FROM approvals a WHERE a.post_id = p.id AND a.revision_number = p.revision_number) END AS approvals,
    CASE WHEN p.state = 'draft' AND p.revision_number = 1 THEN '[]'::json ELSE ${DELIVERIES} END AS deliveries
  FROM ${source} p ${WITH_REVISION}`;

const ONE = `${selectPosts('posts')} WHERE p.id = $1`;

/** Not found also when it is not this person's to see. */
export async function readPost(tx: Tx, actor: Actor, postId: string): Promise<PostView> {
  const row = await tx.one<PostRow>(ONE, [postId]);
  if (!row || !maySee(actor, toOwned(row))) throw notFound();
  return toPostView(actor, row);
}

export interface PostRow {
  id: string;
  kind: 'post' | 'offline';
  state: PostState;
  state_reason: string | null;
  author_id: string;
  created_by: string;
  version: number;
  publish_at: Date | null;
  publish_at_local: string | null;
  time_zone: string | null;
  created_at: Date;
  updated_at: Date;
  number: number;
  hash: string;
  text: string;
  variants: Record<string, string>;
  media: RevisionMediaView[];
  channels: string[];
  role: 'official' | 'private';
  reply_to: string | null;
  topics: string[];
  as_thread: boolean;
  findings: Finding[];
  revised_at: Date;
  author: PersonName;
  creator: PersonName | null;
  approvals: ApprovalView[];
  deliveries: DeliveryView[];
}

const toOwned = (row: PostRow) => ({ authorId: row.author_id, createdBy: row.created_by, state: row.state });

export function toPostView(actor: Actor, row: PostRow): PostView {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    stateReason: row.state_reason,
    role: row.role,
    author: row.author,
    ...(row.creator && { onBehalfOf: row.author }),
    createdBy: row.creator ?? row.author,
    revision: revisionOf(row),
    findings: row.findings,
    approvals: row.approvals,
    deliveries: row.deliveries,
    publishAt: row.publish_at?.toISOString() ?? null,
    publishAtLocal: row.publish_at_local ? { local: row.publish_at_local, timeZone: row.time_zone ?? '' } : null,
    allowedEvents: allowedEvents(row, relationsOf(actor, toOwned(row))),
    version: row.version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

function revisionOf(row: PostRow): PostView['revision'] {
  const { number, hash, text, variants, media, channels, topics } = row;
  return {
    number,
    hash,
    text,
    variants,
    media: media.map(({ id, sha256, alt, type, width, height }) => ({ id, sha256, alt, type, width, height })),
    channels,
    topics,
    replyTo: row.reply_to,
    asThread: row.as_thread,
    createdAt: row.revised_at.toISOString(),
  };
}
