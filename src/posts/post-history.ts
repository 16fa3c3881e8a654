/** What happened to a post and how its words came about; read only. */
import { Injectable } from '@nestjs/common';
import { diffWordsWithSpace } from 'diff';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { invalid, notFound } from '../common/product-error';
import type { DiffView, RevisionEntry, TimelineEntry } from './post-history.dto';
import { readPost } from './read-post';

const REVISIONS = `
  SELECT r.number, r.hash, r.text, r.variants, r.media, r.channels, r.role, r.topics, r.as_thread AS "asThread", r.reply_to AS "replyTo", r.findings,
    json_build_object('id', u.id, 'name', u.name) AS "editedBy", r.created_at AS "createdAt"
  FROM revisions r JOIN users u ON u.id = r.edited_by WHERE r.post_id = $1 ORDER BY r.number`;

const TIMELINE = `
  SELECT seq, at, actor_id AS "actorId", actor, event, details FROM audit_events
  WHERE subject_id = $1 OR details->>'post' = $1::text ORDER BY seq`;

@Injectable()
export class PostHistory {
  constructor(private readonly database: Database) {}

  revisions(actor: Actor, postId: string): Promise<RevisionEntry[]> {
    return this.seen(actor, postId, (tx) => tx.rows<RevisionEntry>(REVISIONS, [postId]));
  }

  timeline(actor: Actor, postId: string): Promise<TimelineEntry[]> {
    return this.seen(actor, postId, (tx) => tx.rows<TimelineEntry>(TIMELINE, [postId]));
  }

  /** The words that went and came between two revisions. */
  async diff(actor: Actor, postId: string, number: number, against: number): Promise<DiffView> {
    const revisions = await this.revisions(actor, postId);
    const text = (wanted: number) => {
      const found = revisions.find((revision) => revision.number === wanted);
      if (!found) throw notFound();
      return found.text;
    };
    const parts = diffWordsWithSpace(text(against), text(number), { maxEditLength: 5000 });
    if (!parts)
      throw invalid(
        '/query/against',
        'tooDifferent',
        'Deze versies verschillen te veel.',
        'These revisions differ too much.',
        422,
      );
    const kind = (part: { added?: boolean; removed?: boolean }) =>
      part.added ? 'added' : part.removed ? 'removed' : 'same';
    return { from: against, to: number, parts: parts.map((part) => ({ kind: kind(part), text: part.value })) };
  }

  private seen<T>(actor: Actor, postId: string, read: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.within(actor.organisationId, async (tx) => {
      await readPost(tx, actor, postId);
      return read(tx);
    });
  }
}
