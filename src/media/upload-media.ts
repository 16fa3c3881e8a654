/** Somebody adds an image. Its file stands on disk before its row does: a row never names a file that is not there. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { notAllowed } from '../common/product-error';
import { encodeImage } from './encode-image';
import type { Media } from './media.entity';
import { MediaFiles } from './media-files';
import { MediaLibrary } from './media-library';
import type { Upload } from './read-upload';
import { rightsAfter } from './rights';

@Injectable()
export class UploadMedia {
  constructor(
    private readonly database: Database,
    private readonly files: MediaFiles,
    private readonly library: MediaLibrary,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, upload: Upload): Promise<Media> {
    return this.audit.refusals(actor, 'media.uploaded', { type: 'media', id: null }, () => this.upload(actor, upload));
  }

  private async upload(actor: Actor, { file, said }: Upload): Promise<Media> {
    const uploadedBy = personOf(actor);
    const image = await encodeImage(file);
    const sha256 = await this.files.write(actor.organisationId, image.bytes);
    const row = {
      ...{ id: newId(), organisationId: actor.organisationId, sha256, uploadedBy },
      ...{ type: image.type, bytes: image.bytes.length, width: image.width, height: image.height },
      ...{ located: image.located, alt: said.alt ?? null, rights: rightsAfter(said) },
    };
    return this.database.within(actor.organisationId, async (tx) => {
      await insert(tx, row);
      await this.audit.record(tx, actor, 'media.uploaded', { type: 'media', id: row.id }, { sha256 });
      return this.library.one(tx, row.id);
    });
  }
}

function personOf(actor: Actor): string {
  if (actor.userId) return actor.userId;
  throw notAllowed('Alleen een persoon voegt een afbeelding toe.', 'Only a person adds an image.');
}

type Row = Omit<Media, 'version' | 'deletedAt' | 'createdAt'>;

async function insert(tx: Tx, row: Row): Promise<void> {
  await tx.rows(
    `INSERT INTO media (id, organisation_id, sha256, type, bytes, width, height, alt, rights, uploaded_by, located)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[row.id, row.organisationId, row.sha256, row.type, row.bytes, row.width, row.height, row.alt],
      ...[JSON.stringify(row.rights), row.uploadedBy, row.located],
    ],
  );
}
