/** The forms in which images go to networks that do not take them as they are; each is made once and kept. */
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../common/database';
import { makeRendition } from './make-rendition';
import { MediaFiles } from './media-files';
import { hasForm, nameOf, type Form } from './rendition-form';
import { isVideo, type ImageType, type RevisionMedia } from './rights';

export interface KeptRendition {
  /** SHA-256 of the image that it stands for. */
  readonly source: string;
  readonly sha256: string;
  readonly type: ImageType;
  readonly width: number;
  readonly height: number;
}

const MADE = `SELECT source, sha256, type, width, height FROM renditions WHERE source = ANY($1::text[]) AND form = $2`;

const INSERT = `INSERT INTO renditions (organisation_id, source, form, sha256, type, bytes, width, height)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`;

@Injectable()
export class Renditions {
  constructor(
    private readonly database: Database,
    private readonly files: MediaFiles,
  ) {}

  /** Makes what is missing. Its file stands before its row does. */
  async make(organisationId: string, media: readonly RevisionMedia[], form: Form): Promise<void> {
    const made = await this.database.within(organisationId, (tx) => this.made(tx, media, form));
    for (const image of asked(media, form)) {
      if (!made.has(image.sha256)) await this.makeOne(organisationId, image, form);
    }
  }

  /** What stands in for an image in this form, by the hash of the image; an image that has it already is not among them. */
  async made(tx: Tx, media: readonly RevisionMedia[], form: Form): Promise<ReadonlyMap<string, KeptRendition>> {
    const sources = asked(media, form).map(({ sha256 }) => sha256);
    const rows = sources.length === 0 ? [] : await tx.rows<KeptRendition>(MADE, [sources, nameOf(form)]);
    return new Map(rows.map((row) => [row.source, row]));
  }

  private async makeOne(organisationId: string, image: RevisionMedia, form: Form): Promise<void> {
    const kept = await this.files.read(organisationId, image.sha256);
    const { bytes, type, width, height } = await makeRendition(kept, image, form);
    const sha256 = await this.files.write(organisationId, bytes);
    const row = [organisationId, image.sha256, nameOf(form), sha256, type, bytes.length, width, height];
    await this.database.within(organisationId, (tx) => tx.rows(INSERT, row));
  }
}

const asked = (media: readonly RevisionMedia[], form: Form) =>
  media.filter((one) => !isVideo(one) && !hasForm(one, form));
