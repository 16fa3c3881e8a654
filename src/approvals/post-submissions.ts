/** What an author said at each submission; read only. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { jsonTime, readPost } from '../posts/read-post';
import type { SubmissionView } from './submission.dto';

const SELECT = `
  SELECT s.id, s.revision_number AS revision, json_build_object('id', u.id, 'name', u.name) AS "submittedBy",
    ${jsonTime('s.submitted_at')} AS "submittedAt", s.acknowledgements
  FROM submissions s JOIN people u ON u.id = s.submitted_by WHERE s.post_id = $1 ORDER BY s.id`;

@Injectable()
export class PostSubmissions {
  constructor(private readonly database: Database) {}

  list(actor: Actor, postId: string): Promise<SubmissionView[]> {
    return this.database.within(actor.organisationId, async (tx) => {
      await readPost(tx, actor, postId);
      return tx.rows<SubmissionView>(SELECT, [postId]);
    });
  }
}
