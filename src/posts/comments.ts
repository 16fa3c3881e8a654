import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { newId } from '../common/ids';
import { invalid } from '../common/product-error';
import type { CommentDto } from './post.dto';
import type { CommentView } from './post-history.dto';
import { readPost } from './read-post';

const SELECT = `
  SELECT c.id, c.revision_number AS revision, c.text, json_build_object('id', u.id, 'name', u.name) AS author,
    c.anchor_start AS "start", c.anchor_end AS "end", r.text AS words, c.created_at AS "createdAt"
  FROM comments c JOIN users u ON u.id = c.author_id
  JOIN revisions r ON r.post_id = c.post_id AND r.number = c.revision_number`;

const INSERT = `
  INSERT INTO comments (id, organisation_id, post_id, revision_number, author_id, text, anchor_start, anchor_end)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** What people say to each other about a post; each remark keeps the revision that it was about. */
@Injectable()
export class Comments {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  list(actor: Actor, postId: string): Promise<CommentView[]> {
    return this.database.within(actor.organisationId, async (tx) => {
      await readPost(tx, actor, postId);
      return (await tx.rows<CommentRow>(`${SELECT} WHERE c.post_id = $1 ORDER BY c.id`, [postId])).map(toView);
    });
  }

  add(actor: Actor, postId: string, { text, anchor }: CommentDto): Promise<CommentView> {
    return this.database.within(actor.organisationId, async (tx) => {
      const post = await readPost(tx, actor, postId);
      if (anchor && (anchor.end < anchor.start || anchor.end > post.revision.text.length)) throw outside();
      const id = newId();
      const place = [anchor?.start ?? null, anchor?.end ?? null];
      await tx.rows(INSERT, [id, actor.organisationId, postId, post.revision.number, actor.userId, text, ...place]);
      await this.audit.record(tx, actor, 'post.comment', { type: 'post', id: postId }, { comment: id });
      return toView(await tx.sole<CommentRow>(`${SELECT} WHERE c.id = $1`, [id]));
    });
  }
}

interface CommentRow extends Omit<CommentView, 'anchor'> {
  readonly start: number | null;
  readonly end: number | null;
  /** Of the revision that it is about. */
  readonly words: string;
}

/** Places count as JavaScript does, and Postgres does not; so the words are cut here. */
const toView = ({ start, end, words, ...comment }: CommentRow): CommentView => ({
  ...comment,
  anchor: start === null || end === null ? null : { start, end, quote: words.slice(start, end) },
});

const outside = () =>
  invalid('/anchor', 'outside', 'Deze plaats ligt buiten de tekst.', 'This place lies outside the text.');
