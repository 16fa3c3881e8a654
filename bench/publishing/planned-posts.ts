/** Posts that are written, checked and submitted as an author would, each due at its own moment. */
import { Client } from 'pg';
import { SubmitPost } from '../../src/approvals/submit-post';
import { CreatePost } from '../../src/posts/create-post';
import type { Desk } from '../parts/desk';

const AT_ONCE = 8;
const WORKERS_START_MS = 8000;

export interface Wanted {
  readonly count: number;
  readonly channel: string;
}

/** Returns the moment on which the first is due; the last is due `spreadMs` later. */
export async function planPosts(desk: Desk, wanted: readonly Wanted[], spreadMs: number): Promise<number> {
  const { app, people } = desk;
  const [create, submit] = [app.get(CreatePost), app.get(SubmitPost)];
  const places = wanted.flatMap(({ count, channel }) =>
    Array.from({ length: count }, (_, n) => ({ channel, n, count })),
  );
  const began = Date.now();
  const ids = await inTurns(places.length, async (n) => {
    const text = `Bericht ${n}: de bibliotheek is zaterdag open.`;
    const channels = [places[n]?.channel ?? ''];
    return (await create.run(people.mieke, { text, role: 'official', channels })).id;
  });
  const first = Math.ceil((Date.now() + 2.5 * (Date.now() - began) + WORKERS_START_MS) / 1000) * 1000;
  await inTurns(ids.length, (place) => {
    const { n, count } = places[place] ?? { n: 0, count: 1 };
    const publishAt = new Date(first + Math.floor((n * spreadMs) / count)).toISOString();
    return submit.run(people.mieke, ids[place] ?? '', { publishAt });
  });
  return first;
}

/** Rows as of posts planned for next year, so that the tables are as full as those of a large installation. */
export async function fillWithPlanned({ config, people }: Desk, channel: string, count: number): Promise<void> {
  const client = new Client(config.databaseUrl);
  await client.connect();
  try {
    await client.query(`SET session_replication_role = replica`); // rows without their history
    for (const sql of FILL) await client.query(sql, [people.mieke.organisationId, channel, count]);
    await client.query('VACUUM (ANALYZE) posts, revisions, deliveries'); // as they are once they have been there for a while
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

const NUMBERED = `generate_series(1, $3::integer) AS n`;
const ID = (kind: string) => `md5('${kind}' || n)::uuid`;
const FILL = [
  `INSERT INTO posts (id, organisation_id, kind, state, author_id, created_by, publish_at)
   SELECT ${ID('post')}, $1, 'post', 'scheduled', u.id, u.id, now() + interval '200 days' + n * interval '1 minute'
   FROM ${NUMBERED}, (SELECT user_id AS id FROM memberships WHERE $2::text IS NOT NULL AND 'mandataris' = ANY(roles) LIMIT 1) u`,
  `INSERT INTO revisions (id, organisation_id, post_id, number, hash, text, role, edited_by, findings, policy_version)
   SELECT ${ID('revision')}, $1, ${ID('post')}, 1, repeat('0', 64), 'Bericht ' || n, 'official', u.id, '[]', 1
   FROM ${NUMBERED}, (SELECT user_id AS id FROM memberships WHERE $2::text IS NOT NULL AND 'mandataris' = ANY(roles) LIMIT 1) u`,
  `INSERT INTO deliveries (id, organisation_id, post_id, channel_id, account, revision_number, state, due_at, grace_until, attempt_at)
   SELECT ${ID('delivery')}, $1, ${ID('post')}, $2::uuid, 'a', 1, 'scheduled', at, at + interval '15 minutes', at
   FROM (SELECT n, now() + interval '200 days' + n * interval '1 minute' AS at FROM ${NUMBERED}) planned`,
];

async function inTurns<T>(count: number, work: (n: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const turn = async () => {
    for (let n = next++; n < count; n = next++) results[n] = await work(n);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
  return results;
}
