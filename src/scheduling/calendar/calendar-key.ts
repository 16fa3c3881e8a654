/** The key to one person's calendar feed: made, shown once, revoked; the feed is read as that person. */
import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import { personOf, type Actor, type Role } from '../../common/actor';
import { Database } from '../../common/database';
import { newId } from '../../common/ids';
import { notFound } from '../../common/product-error';

const BYTES = 32;
const FORM = /^[\w-]{43}$/;

const hashOf = (token: string) => createHash('sha256').update(token).digest();

const KEEP = `INSERT INTO calendar_tokens (id, organisation_id, user_id, token_hash) VALUES ($1, $2, $3, $4)
  ON CONFLICT (organisation_id, user_id) DO UPDATE SET token_hash = excluded.token_hash, created_at = now()`;

@Injectable()
export class CalendarKey {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** The one before it no longer opens anything. */
  async make(actor: Actor): Promise<string> {
    const token = randomBytes(BYTES).toString('base64url');
    await this.database.within(actor.organisationId, async (tx) => {
      await tx.rows(KEEP, [newId(), actor.organisationId, personOf(actor), hashOf(token)]);
      await this.audit.record(tx, actor, 'calendar.key-made', { type: 'user', id: actor.userId });
    });
    return token;
  }

  revoke(actor: Actor): Promise<void> {
    return this.database.within(actor.organisationId, async (tx) => {
      await tx.rows('DELETE FROM calendar_tokens WHERE user_id = $1', [actor.userId]);
      await this.audit.record(tx, actor, 'calendar.key-revoked', { type: 'user', id: actor.userId });
    });
  }

  async madeAt(actor: Actor): Promise<Date | null> {
    const sql = 'SELECT created_at AS at FROM calendar_tokens WHERE user_id = $1';
    const row = await this.database.within(actor.organisationId, (tx) => tx.one<{ at: Date }>(sql, [actor.userId]));
    return row?.at ?? null;
  }

  /** Whose it is, with today's roles; a key that opens nothing looks like an address that is not there. */
  async reader(token: unknown): Promise<Actor> {
    if (typeof token !== 'string' || !FORM.test(token)) throw notFound();
    const reader = await this.database.outside((tx) => tx.one<Reader>(READER, [hashOf(token)]));
    if (!reader) throw notFound();
    return reader;
  }
}

type Reader = Actor & { readonly roles: readonly Role[] };

const READER = `SELECT organisation_id AS "organisationId", user_id AS "userId", name, roles, assists FROM calendar_reader($1)`;
