/** An image is taken from the library; its file stays for the revisions that hold it. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { requireVersion } from '../common/http/etag';
import { MediaLibrary } from './media-library';

@Injectable()
export class DeleteMedia {
  constructor(
    private readonly database: Database,
    private readonly library: MediaLibrary,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, id: string, ifMatch: string | undefined): Promise<void> {
    return this.audit.refusals(actor, 'media.deleted', { type: 'media', id }, () => this.remove(actor, id, ifMatch));
  }

  private remove(actor: Actor, id: string, ifMatch: string | undefined): Promise<void> {
    return this.database.within(actor.organisationId, async (tx) => {
      const { version, sha256 } = await this.library.held(tx, id);
      requireVersion(ifMatch, version);
      await tx.rows('UPDATE media SET deleted_at = now(), version = version + 1 WHERE id = $1', [id]);
      await this.audit.record(tx, actor, 'media.deleted', { type: 'media', id }, { sha256 });
    });
  }
}
