/** A post, its current revision and what its organisation decided, read under the post's row lock. */
import type { Tx } from '../common/database';
import { notFound } from '../common/product-error';
import type { Finding } from '../guidelines';
import type { RevisionMedia } from '../media/rights';
import type { PostState } from './workflow';

export interface LockedPost {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: 'post' | 'offline';
  readonly state: PostState;
  readonly authorId: string;
  readonly createdBy: string;
  readonly version: number;
  readonly publishAt: Date | null;
  readonly publishAtLocal: string | null;
  readonly timeZone: string | null;
  readonly createdAt: Date;
  readonly revision: LockedRevision;
  readonly organisation: { readonly policyVersion: number; readonly stopped: boolean; readonly graceMinutes: number };
  /** The database's clock: the only one for due times. */
  readonly now: Date;
}

export interface LockedRevision {
  readonly number: number;
  readonly hash: string;
  readonly text: string;
  readonly variants: Readonly<Record<string, string>>;
  readonly media: readonly RevisionMedia[];
  readonly channels: readonly string[];
  readonly role: 'official' | 'private';
  readonly replyTo: string | null;
  readonly topics: readonly string[];
  readonly asThread: boolean;
  readonly findings: readonly Finding[];
  readonly policyVersion: number;
}

/** As frozen, but with the rights and the standing of today: those belong to the image and not to the words. */
const MEDIA_NOW = `CASE WHEN r.media = '[]' THEN r.media ELSE (
      SELECT jsonb_agg(f.one || CASE WHEN m.id IS NULL THEN '{}'
        ELSE jsonb_build_object('rights', m.rights, 'decorative', m.decorative) END ORDER BY f.place)
      FROM jsonb_array_elements(r.media) WITH ORDINALITY AS f(one, place) LEFT JOIN media m ON m.id = (f.one->>'id')::uuid) END`;

const SQL = `
  SELECT p.id, p.organisation_id, p.kind, p.state, p.author_id, p.created_by, p.version, p.publish_at, p.publish_at_local,
    p.time_zone, p.created_at, r.number, r.hash, r.text, r.variants, ${MEDIA_NOW} AS media, r.channels, r.role, r.reply_to,
    r.topics, r.as_thread,
    r.findings, r.policy_version, o.policy_version AS policy_in_force, o.publication_stopped, o.grace_minutes,
    clock_timestamp() AS now
  FROM posts p
  JOIN revisions r ON r.post_id = p.id AND r.number = p.revision_number
  JOIN organisations o ON o.id = p.organisation_id
  WHERE p.id = $1 FOR UPDATE OF p`;

/** A row that changed while we waited for its lock no longer joins its old revision: look once more. */
export async function lockPost(tx: Tx, postId: string): Promise<LockedPost> {
  const row = (await tx.one<Row>(SQL, [postId])) ?? (await tx.one<Row>(SQL, [postId]));
  if (!row) throw notFound();
  return toLockedPost(row);
}

interface Row {
  id: string;
  organisation_id: string;
  kind: 'post' | 'offline';
  state: PostState;
  author_id: string;
  created_by: string;
  version: number;
  publish_at: Date | null;
  publish_at_local: string | null;
  time_zone: string | null;
  created_at: Date;
  number: number;
  hash: string;
  text: string;
  variants: Record<string, string>;
  media: RevisionMedia[];
  channels: string[];
  role: 'official' | 'private';
  reply_to: string | null;
  topics: string[];
  as_thread: boolean;
  findings: Finding[];
  policy_version: number;
  policy_in_force: number;
  publication_stopped: boolean;
  grace_minutes: number;
  now: Date;
}

function toLockedPost(row: Row): LockedPost {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    kind: row.kind,
    state: row.state,
    authorId: row.author_id,
    createdBy: row.created_by,
    version: row.version,
    publishAt: row.publish_at,
    publishAtLocal: row.publish_at_local,
    timeZone: row.time_zone,
    createdAt: row.created_at,
    revision: revisionOf(row),
    organisation: {
      policyVersion: row.policy_in_force,
      stopped: row.publication_stopped,
      graceMinutes: row.grace_minutes,
    },
    now: row.now,
  };
}

const revisionOf = ({ number, hash, text, variants, media, channels, role, topics, findings, ...row }: Row) => ({
  ...{ number, hash, text, variants, media, channels, role, topics, findings },
  replyTo: row.reply_to,
  asThread: row.as_thread,
  policyVersion: row.policy_version,
});
