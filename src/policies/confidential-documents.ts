/** What is known of an organisation's confidential documents: their titles, and what recognises them. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { cursorOf, limitOf, pageOf, type Page, type PageQuery } from '../common/http/page';
import { notFound } from '../common/product-error';
import { documentView, type DocumentView } from './confidential-document.dto';
import type { DocumentRow } from './confidential-document.entity';
import type { StoredDocument } from './policy-document';

const SELECT = `SELECT d.id, d.key, d.title, d.words, d.runs, d.created_by AS "createdBy", d.created_at AS "createdAt",
    coalesce((SELECT u.name FROM people u WHERE u.id = d.created_by), '') AS by
  FROM confidential_documents d WHERE d.deleted_at IS NULL`;

@Injectable()
export class ConfidentialDocuments {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async one(tx: Tx, id: string): Promise<DocumentRow> {
    const row = await tx.one<DocumentRow>(`${SELECT} AND d.id = $1`, [id]);
    if (!row) throw notFound();
    return row;
  }

  /** As a version of the policy names them. */
  named(tx: Tx, organisationId: string): Promise<StoredDocument[]> {
    return tx.rows<StoredDocument>(
      `SELECT id, key, title FROM confidential_documents
       WHERE organisation_id = $1 AND deleted_at IS NULL ORDER BY id`,
      [organisationId],
    );
  }

  /** Even the titles are confidential: the log says who looked. */
  page(actor: Actor, query: PageQuery): Promise<Page<DocumentView>> {
    return this.database.within(actor.organisationId, async (tx) => {
      const rows = await tx.rows<DocumentRow>(
        `${SELECT} AND d.organisation_id = $1 AND d.id < $2 ORDER BY d.id DESC LIMIT $3`,
        [actor.organisationId, cursorOf(query), limitOf(query) + 1],
      );
      await this.audit.record(tx, actor, 'confidential-documents.listed', { type: 'confidential-document', id: null });
      return pageOf(rows, limitOf(query), documentView);
    });
  }
}
