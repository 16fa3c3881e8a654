/** An administrator chooses how the organisation shows itself; the logo is an image of the library. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { invalid } from '../common/product-error';
import type { Brand } from '../organisations/brand';
import { MediaLibrary } from './media-library';

export interface BrandChoice {
  readonly colour?: string | null;
  /** An image of the library; null takes the logo away. */
  readonly logo?: string | null;
}

const SELECT = `SELECT slug, brand_colour AS "brandColour", logo_sha256 AS "logoSha256" FROM organisations WHERE id = $1`;

@Injectable()
export class ChooseBrand {
  constructor(
    private readonly database: Database,
    private readonly library: MediaLibrary,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, { colour, logo }: BrandChoice): Promise<Brand> {
    const { organisationId } = actor;
    const subject = { type: 'organisation', id: organisationId };
    return this.audit.refusals(actor, 'organisation.brand', subject, () =>
      this.database.within(organisationId, async (tx) => {
        if (colour !== undefined) {
          const kept = colour?.toLowerCase() ?? null;
          await tx.rows('UPDATE organisations SET brand_colour = $2 WHERE id = $1', [organisationId, kept]);
        }
        if (logo !== undefined) await this.keepLogo(tx, organisationId, logo);
        await this.audit.record(tx, actor, 'organisation.brand', subject, { colour, logo });
        return brandOf(tx, organisationId);
      }),
    );
  }

  private async keepLogo(tx: Tx, organisationId: string, logo: string | null): Promise<void> {
    const image = logo === null ? undefined : await this.library.one(tx, logo);
    if (image && !image.type.startsWith('image/')) throw noFilm();
    const kept = [image?.sha256 ?? null, image?.type ?? null];
    await tx.rows('UPDATE organisations SET logo_sha256 = $2, logo_type = $3 WHERE id = $1', [organisationId, ...kept]);
  }
}

export const brandOf = (tx: Tx, organisationId: string) => tx.sole<Brand>(SELECT, [organisationId]);

const noFilm = () => invalid('/logo', 'image', 'Een logo is een afbeelding.', 'A logo is an image.', 422);
