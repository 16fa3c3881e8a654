/** The images of an organisation, to read. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { notFound } from '../common/product-error';
import type { Media } from './media.entity';
import { MediaFiles } from './media-files';

const COLUMNS = `id, organisation_id AS "organisationId", sha256, type, bytes, width, height, alt, decorative,
  duration_ms AS "durationMs", rights, located, version,
  uploaded_by AS "uploadedBy", deleted_at AS "deletedAt", created_at AS "createdAt"`;

@Injectable()
export class MediaLibrary {
  constructor(
    private readonly database: Database,
    private readonly files: MediaFiles,
  ) {}

  async one(tx: Tx, mediaId: string): Promise<Media> {
    return found(await tx.one(`SELECT ${COLUMNS} FROM media WHERE id = $1 AND deleted_at IS NULL`, [mediaId]));
  }

  /** Held until the transaction ends, to be changed. */
  async held(tx: Tx, mediaId: string): Promise<Media> {
    return found(
      await tx.one(`SELECT ${COLUMNS} FROM media WHERE id = $1 AND deleted_at IS NULL FOR UPDATE`, [mediaId]),
    );
  }

  get(actor: Actor, mediaId: string): Promise<Media> {
    return this.database.within(actor.organisationId, (tx) => this.one(tx, mediaId));
  }

  async bytes(actor: Actor, mediaId: string): Promise<{ readonly media: Media; readonly bytes: Buffer }> {
    const media = await this.get(actor, mediaId);
    return { media, bytes: await this.files.read(actor.organisationId, media.sha256) };
  }
}

function found(media: Media | undefined): Media {
  if (!media) throw notFound();
  return media;
}
