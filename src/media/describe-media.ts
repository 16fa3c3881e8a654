/** Somebody says what is to be seen on an image, whose it is and who is on it. Revisions made before keep what they froze. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { requireVersion } from '../common/http/etag';
import type { MediaChange } from './media.dto';
import type { Media } from './media.entity';
import { MediaLibrary } from './media-library';
import { rightsAfter } from './rights';

@Injectable()
export class DescribeMedia {
  constructor(
    private readonly database: Database,
    private readonly library: MediaLibrary,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, id: string, ifMatch: string | undefined, change: MediaChange): Promise<Media> {
    return this.audit.refusals(actor, 'media.described', { type: 'media', id }, () =>
      this.describe(actor, id, ifMatch, change),
    );
  }

  private describe(actor: Actor, id: string, ifMatch: string | undefined, change: MediaChange): Promise<Media> {
    return this.database.within(actor.organisationId, async (tx) => {
      const before = await this.library.held(tx, id);
      requireVersion(ifMatch, before.version);
      const alt = change.alt === undefined ? before.alt : change.alt;
      const rights = rightsAfter(change.rights ?? {}, before.rights);
      await tx.rows('UPDATE media SET alt = $2, rights = $3, version = version + 1 WHERE id = $1', [
        id,
        alt,
        JSON.stringify(rights),
      ]);
      await this.audit.record(tx, actor, 'media.described', { type: 'media', id }, { changed: Object.keys(change) });
      return this.library.one(tx, id);
    });
  }
}
