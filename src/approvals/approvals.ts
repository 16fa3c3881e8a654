/** The questions that wait, and those that were answered, each with the post it is about. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { cursorOf, limitOf, pageOf, type Page } from '../common/http/page';
import { notFound } from '../common/product-error';
import type { ApprovalView } from '../posts/post-view';
import { approvalJson, jsonTime, readPost } from '../posts/read-post';
import { maySeeSql, seesAll } from '../posts/relations';
import type { ApprovalsQuery } from './approval.dto';

const POST = `json_build_object('id', p.id, 'kind', p.kind, 'state', p.state, 'role', r.role, 'text', r.text, 'hash', r.hash,
  'revision', r.number, 'publishAt', ${jsonTime('p.publish_at')},
  'author', (SELECT json_build_object('id', u.id, 'name', u.name) FROM users u WHERE u.id = p.author_id))`;

const SELECT = `
  SELECT a.id, ${approvalJson(POST)} AS view
  FROM approvals a JOIN posts p ON p.id = a.post_id
  JOIN revisions r ON r.post_id = p.id AND r.number = a.revision_number`;

/** An assignee, or somebody who stands in for one right now. */
const MINE = (me: number) => `($${me} = ANY(a.assignees) OR EXISTS (SELECT 1 FROM absences s
  WHERE s.user_id = ANY(a.assignees) AND s.substitute_id = $${me}
    AND s.starts_at <= clock_timestamp() AND s.ends_at > clock_timestamp()))`;

interface Row {
  readonly id: string;
  readonly view: ApprovalView;
}

@Injectable()
export class Approvals {
  constructor(private readonly database: Database) {}

  /** Of every revision, in the order in which they were asked. */
  ofPost(actor: Actor, postId: string): Promise<ApprovalView[]> {
    return this.database.within(actor.organisationId, async (tx) => {
      await readPost(tx, actor, postId);
      const rows = await tx.rows<Row>(`${SELECT} WHERE a.post_id = $1 ORDER BY a.id`, [postId]);
      return rows.map(({ view }) => view);
    });
  }

  list(actor: Actor, query: ApprovalsQuery): Promise<Page<ApprovalView>> {
    return this.database.within(actor.organisationId, async (tx) => {
      const rows = await tx.rows<Row>(
        `${SELECT} WHERE a.id < $1 AND ${maySeeSql(2, 3, 4)} AND ($5::text IS NULL OR a.state = $5)
          AND (NOT $6::boolean OR ${MINE(2)}) ORDER BY a.id DESC LIMIT $7`,
        [
          cursorOf(query),
          actor.userId,
          seesAll(actor),
          actor.assists,
          query.state ?? null,
          query.assignee === 'me',
          limitOf(query) + 1,
        ],
      );
      return pageOf(rows, limitOf(query), ({ view }) => view);
    });
  }
}

export async function readApproval(tx: Tx, actor: Actor, id: string): Promise<ApprovalView> {
  const row = await tx.one<Row>(`${SELECT} WHERE a.id = $1 AND ${maySeeSql(2, 3, 4)}`, [
    id,
    actor.userId,
    seesAll(actor),
    actor.assists,
  ]);
  if (!row) throw notFound();
  return row.view;
}
