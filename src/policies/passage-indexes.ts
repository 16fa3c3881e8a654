/** What recognises an organisation's confidential documents, made ready once and shared by all versions of its policy. */
import { Injectable } from '@nestjs/common';
import type { Tx } from '../common/database';
import { Secrets } from '../common/secrets';
import { passageIndexOf, type PassageIndex } from '../guidelines';
import { keepAtMost } from './keep-at-most';
import { passageKey } from './passage-key';
import type { StoredDocument } from './policy-document';

const KEPT = 20;

/** A document that was let go since the policy was made is not there; the newest policy does not name it. */
const REGISTERED = `SELECT key, title, fingerprints FROM confidential_documents
  WHERE organisation_id = $1 AND id = ANY($2::uuid[]) AND deleted_at IS NULL ORDER BY id`;

interface RegisteredRow {
  readonly key: string;
  readonly title: string;
  readonly fingerprints: string;
}

@Injectable()
export class PassageIndexes {
  private readonly kept = new Map<string, PassageIndex>();

  constructor(private readonly secrets: Secrets) {}

  /** Reads now, and makes it ready when asked: what cannot be read fails where something is checked with it. */
  async of(
    tx: Tx,
    organisationId: string,
    documents: readonly StoredDocument[],
  ): Promise<() => PassageIndex | undefined> {
    const name = documents.map(({ id }) => id).join();
    const kept = this.kept.get(name);
    if (kept || documents.length === 0) return () => kept;
    const rows = await tx.rows<RegisteredRow>(REGISTERED, [organisationId, documents.map(({ id }) => id)]);
    return () => {
      const index = passageIndexOf(rows, passageKey(this.secrets, organisationId));
      if (index) keepAtMost(this.kept, KEPT).set(name, index);
      return index;
    };
  }
}
