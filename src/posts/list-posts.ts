import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { cursorOf, limitOf, pageOf, type Page } from '../common/http/page';
import { resolveTime } from '../common/instants';
import type { PostsQuery } from './post.dto';
import type { PostView } from './post-view';
import { maySeeSql, seesAll } from './relations';
import { selectPosts, toPostView, WITH_REVISION, type PostRow } from './read-post';

/** The same signs in the same order: what somebody is still typing is half a word. */
const AS_TYPED = (n: number) => `'%' || regexp_replace($${n}, '([\\\\%_])', '\\\\\\1', 'g') || '%'`;

/** Each filter that is asked for adds its line; the statement stays the same for the same filters. */
const FILTERS: readonly (readonly [keyof PostsQuery, (n: number) => string])[] = [
  ['state', (n) => `p.state = ANY($${n}::text[])`],
  ['author', (n) => `p.author_id = $${n}`],
  ['channel', (n) => `$${n}::uuid = ANY(r.channels)`],
  [
    'topic',
    (n) =>
      `($${n}::uuid = ANY(r.topics) OR r.findings @> jsonb_build_array(jsonb_build_object('topic', jsonb_build_object('id', $${n}::text))))`,
  ],
  ['from', (n) => `p.publish_at >= $${n}::timestamptz`],
  ['to', (n) => `p.publish_at < $${n}::timestamptz`],
  ['q', (n) => `(r.search @@ websearch_to_tsquery('dutch', $${n}) OR r.text ILIKE ${AS_TYPED(n)})`],
];

/** A moment that does not exist is refused in words. */
const valueOf = (query: PostsQuery, field: keyof PostsQuery): unknown =>
  field === 'from' || field === 'to' ? resolveTime(query[field] ?? '', `/query/${field}`).at : query[field];

/** Newest first, only what this person may see. */
export async function listPosts(tx: Tx, actor: Actor, query: PostsQuery): Promise<Page<PostView>> {
  const limit = limitOf(query);
  const values: unknown[] = [cursorOf(query), actor.userId, seesAll(actor), actor.assists];
  const where = [`p.id < $1`, maySeeSql(2, 3, 4)];
  for (const [field, line] of FILTERS) {
    if (query[field] === undefined) continue;
    values.push(valueOf(query, field));
    where.push(line(values.length));
  }
  values.push(limit + 1);
  const rows = await tx.rows<PostRow>(
    `WITH page AS MATERIALIZED (SELECT p.* FROM posts p ${WITH_REVISION} WHERE ${where.join(' AND ')}
       ORDER BY p.id DESC LIMIT $${values.length}::int)
     ${selectPosts('page')} ORDER BY p.id DESC`,
    values,
  );
  return pageOf(rows, limit, (row) => toPostView(actor, row));
}
