/** What an organisation has published on its own page; nothing else of it is readable without signing in. */
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../common/database';
import { isId } from '../../common/ids';
import { notFound } from '../../common/product-error';
import { networks } from '../../networks';
import { lastArmed, type Payload } from '../payload';

export interface PublicOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly brandColour: string | null;
  readonly logoSha256: string | null;
  readonly logoType: string | null;
}

export interface PublishedPost {
  readonly id: string;
  readonly payload: Payload;
  readonly publishedAt: Date;
  readonly author: string;
  readonly channel: string;
  /** Taken away again: the address stays, and says so. */
  readonly retracted: boolean;
}

const HOSTED = networks.filter(({ hosted }) => hosted).map(({ id }) => id);

const SELECT = `
  SELECT d.id, ${lastArmed('d.id')} AS payload, d.published_at AS "publishedAt", u.name AS author, c.name AS channel,
    (p.state = 'retracted' OR d.state = 'retracted' OR d.retract_at IS NOT NULL) AS retracted
  FROM deliveries d JOIN posts p ON p.id = d.post_id JOIN channels c ON c.id = d.channel_id
  JOIN users u ON u.id = p.author_id
  WHERE c.network = ANY($1) AND d.state IN ('published', 'retracted')`;

@Injectable()
export class PublishedPosts {
  constructor(private readonly database: Database) {}

  async organisation(slug: string): Promise<PublicOrganisation> {
    const found = await this.database.outside((tx) =>
      tx.one<PublicOrganisation>(
        `SELECT id, slug, name, time_zone AS "timeZone", brand_colour AS "brandColour", logo_sha256 AS "logoSha256",
           logo_type AS "logoType" FROM public_organisation($1)`,
        [slug],
      ),
    );
    if (!found) throw notFound();
    return found;
  }

  /** Newest first; only those that came before the one named, if one is. */
  latest(organisation: PublicOrganisation, most: number, before?: string): Promise<PublishedPost[]> {
    return this.within(organisation, (tx) =>
      tx.rows<PublishedPost>(
        `${SELECT} AND d.state = 'published' AND d.retract_at IS NULL AND p.state <> 'retracted'
         AND ($3::uuid IS NULL OR (d.published_at, d.id) < (SELECT b.published_at, b.id FROM deliveries b WHERE b.id = $3))
         ORDER BY d.published_at DESC, d.id DESC LIMIT $2`,
        [HOSTED, most, isId(before ?? '') ? before : null],
      ),
    );
  }

  async one(organisation: PublicOrganisation, id: string): Promise<PublishedPost> {
    const found = await this.within(organisation, (tx) =>
      tx.one<PublishedPost>(`${SELECT} AND d.id = $2`, [HOSTED, id]),
    );
    if (!found) throw notFound();
    return found;
  }

  private within<T>(organisation: PublicOrganisation, read: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.within(organisation.id, read);
  }
}
