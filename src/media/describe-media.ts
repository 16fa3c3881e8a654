/** Somebody says what is to be seen on an image, whose it is and who is on it. Revisions made before keep what they froze. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { requireVersion } from '../common/http/etag';
import type { MediaChange } from './media.dto';
import type { Media } from './media.entity';
import { descriptionAfter } from './description';
import { MediaLibrary } from './media-library';
import { rightsAfter } from './rights';

const WRITE = `UPDATE media SET alt = $2, decorative = $3, rights = $4, version = version + 1 WHERE id = $1`;

/** What is planned with it may not leave as it is any more: a worker looks. */
const LOOK_AT_POSTS = `INSERT INTO rights_changes (media_id, organisation_id, changed_at) VALUES ($1, $2, clock_timestamp())
  ON CONFLICT (media_id) DO UPDATE SET changed_at = excluded.changed_at`;

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
      const described = descriptionAfter(change, before);
      const rights = rightsAfter(change.rights ?? {}, before.rights);
      await tx.rows(WRITE, [id, described.alt, described.decorative, JSON.stringify(rights)]);
      if (change.rights) await tx.rows(LOOK_AT_POSTS, [id, actor.organisationId]);
      await this.audit.record(tx, actor, 'media.described', { type: 'media', id }, { changed: Object.keys(change) });
      return this.library.one(tx, id);
    });
  }
}
