/** Somebody adds an image or a film. Its file is kept before its row is: a row never names a file that is not there. */
import { rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { notAllowed } from '../common/product-error';
import { descriptionAfter } from './description';
import { encodeImage } from './encode-image';
import type { Media } from './media.entity';
import { MediaFiles } from './media-files';
import { MediaLibrary } from './media-library';
import type { Upload } from './read-upload';
import type { ReceivedFile } from './receive-file';
import { rightsAfter, VIDEO_TYPE } from './rights';
import { cleanVideo } from './video/clean-video';

@Injectable()
export class UploadMedia {
  constructor(
    private readonly database: Database,
    private readonly files: MediaFiles,
    private readonly library: MediaLibrary,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, upload: Upload): Promise<Media> {
    return this.audit
      .refusals(actor, 'media.uploaded', { type: 'media', id: null }, () => this.upload(actor, upload))
      .finally(() => upload.file.kind === 'video' && rm(upload.file.path, { force: true }));
  }

  private async upload(actor: Actor, { file, said }: Upload): Promise<Media> {
    const uploadedBy = personOf(actor);
    const description = descriptionAfter(said);
    const kept = await this.keep(actor.organisationId, file);
    const row = { id: newId(), organisationId: actor.organisationId, uploadedBy, ...kept, ...description };
    return this.database.within(actor.organisationId, async (tx) => {
      await insert(tx, { ...row, rights: rightsAfter(said) });
      await this.audit.record(tx, actor, 'media.uploaded', { type: 'media', id: row.id }, { sha256: row.sha256 });
      return this.library.one(tx, row.id);
    });
  }

  private async keep(organisationId: string, file: ReceivedFile): Promise<Kept> {
    if (file.kind === 'video') {
      const video = await cleanVideo(file.path);
      return { ...video, ...(await this.files.keep(organisationId, file.path)), type: VIDEO_TYPE, located: false };
    }
    const { bytes, ...image } = await encodeImage(file.bytes);
    const sha256 = await this.files.write(organisationId, bytes);
    return { ...image, sha256, bytes: bytes.length, durationMs: null };
  }
}

type Kept = Pick<Media, 'sha256' | 'bytes' | 'type' | 'width' | 'height' | 'durationMs' | 'located'>;

function personOf(actor: Actor): string {
  if (actor.userId) return actor.userId;
  throw notAllowed('Alleen een persoon voegt een afbeelding toe.', 'Only a person adds an image.');
}

type Row = Omit<Media, 'version' | 'deletedAt' | 'createdAt'>;

async function insert(tx: Tx, row: Row): Promise<void> {
  await tx.rows(
    `INSERT INTO media (id, organisation_id, sha256, type, bytes, width, height, alt, rights, uploaded_by, located, decorative,
       duration_ms)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[row.id, row.organisationId, row.sha256, row.type, row.bytes, row.width, row.height, row.alt],
      ...[JSON.stringify(row.rights), row.uploadedBy, row.located, row.decorative, row.durationMs],
    ],
  );
}
