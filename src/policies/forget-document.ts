/** A document became public, or was registered by mistake: nothing that recognises it is kept. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { ConfidentialDocuments } from './confidential-documents';
import { PublishPolicy } from './publish-policy';
import { holdSpeaker } from './speaker';

@Injectable()
export class ForgetDocument {
  constructor(
    private readonly database: Database,
    private readonly documents: ConfidentialDocuments,
    private readonly publishPolicy: PublishPolicy,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, id: string): Promise<void> {
    const subject = { type: 'confidential-document', id };
    return this.audit.refusals(actor, 'confidential-document.forgotten', subject, () =>
      this.database.within(actor.organisationId, async (tx) => {
        await holdSpeaker(tx, actor.organisationId);
        const { key } = await this.documents.one(tx, id);
        await tx.rows('UPDATE confidential_documents SET deleted_at = now(), fingerprints = NULL WHERE id = $1', [id]);
        await this.audit.record(tx, actor, 'confidential-document.forgotten', subject, { key });
        await this.publishPolicy.run(tx, actor);
      }),
    );
  }
}
