/** A woordvoerder or administrator lets the desk recognise a document that must stay inside. Its text is not kept. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { personOf, type Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { Secrets } from '../common/secrets';
import { fingerprint, PolicyError, SHORTEST_PASSAGE } from '../guidelines';
import type { NewDocument } from './confidential-document.dto';
import type { DocumentRow } from './confidential-document.entity';
import { ConfidentialDocuments } from './confidential-documents';
import { freeDocumentKey } from './document-key';
import { passageKey } from './passage-key';
import { documentTooShort, MOST_REGISTERED_WORDS, tooManyWords } from './policies.errors';
import { PublishPolicy } from './publish-policy';
import { holdSpeaker } from './speaker';

const SUBJECT = { type: 'confidential-document', id: null };

const INSERT = `INSERT INTO confidential_documents (id, organisation_id, key, title, words, runs, fingerprints, created_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

@Injectable()
export class RegisterDocument {
  constructor(
    private readonly database: Database,
    private readonly documents: ConfidentialDocuments,
    private readonly publishPolicy: PublishPolicy,
    private readonly secrets: Secrets,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, input: NewDocument): Promise<DocumentRow> {
    return this.audit.refusals(actor, 'confidential-document.registered', SUBJECT, () => this.register(actor, input));
  }

  private async register(actor: Actor, { title, text, key: wanted }: NewDocument): Promise<DocumentRow> {
    const made = this.fingerprint(actor, text);
    const id = newId();
    return this.database.within(actor.organisationId, async (tx) => {
      await holdSpeaker(tx, actor.organisationId);
      await requireRoom(tx, actor.organisationId, made.words);
      const key = await freeDocumentKey(tx, actor.organisationId, title, wanted);
      const { words, runs, fingerprints } = made;
      await tx.rows(INSERT, [id, actor.organisationId, key, title, words, runs, fingerprints, personOf(actor)]);
      await this.audit.record(tx, actor, 'confidential-document.registered', { ...SUBJECT, id }, { key, words });
      await this.publishPolicy.run(tx, actor);
      return this.documents.one(tx, id);
    });
  }

  private fingerprint(actor: Actor, text: string) {
    try {
      return fingerprint(text, passageKey(this.secrets, actor.organisationId));
    } catch (cause) {
      if (cause instanceof PolicyError) throw documentTooShort(SHORTEST_PASSAGE);
      throw cause;
    }
  }
}

/** What is registered stands in memory, so that a check takes no time. */
async function requireRoom(tx: Tx, organisationId: string, more: number): Promise<void> {
  const { words } = await tx.sole<{ words: number }>(
    `SELECT coalesce(sum(words), 0)::int AS words FROM confidential_documents
     WHERE organisation_id = $1 AND deleted_at IS NULL`,
    [organisationId],
  );
  if (words + more > MOST_REGISTERED_WORDS) throw tooManyWords();
}
