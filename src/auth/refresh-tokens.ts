/** A refresh token works once and is followed by the next of its family; only its SHA-256 is kept. */
import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../common/database';

export const REFRESH_DAYS = 30;
/**
 * Two tabs that refresh at once, or an answer lost on the way, look like a thief: within this time the same token gives
 * another of its family.
 */
const AGAIN_WITHIN = `interval '20 seconds'`;

export interface Holder {
  readonly familyId: string;
  readonly userId: string;
  readonly organisationId: string;
}

export interface KnownSession {
  readonly id: string;
  readonly device: string;
  readonly beganAt: Date;
  readonly seenAt: Date;
}

export interface Taken extends Holder {
  /** Used before: whoever holds it now, somebody else had it too. */
  readonly again: boolean;
}

const HOLDER = 'family_id AS "familyId", user_id AS "userId", organisation_id AS "organisationId"';
const LIVING = `SELECT DISTINCT family_id AS id FROM refresh_tokens
  WHERE family_id = ANY($1::uuid[]) AND expires_at > clock_timestamp()`;
const ISSUE = `INSERT INTO refresh_tokens (token_hash, family_id, user_id, organisation_id, expires_at, device, began_at)
  SELECT $1, $2, $3, $4, clock_timestamp() + interval '${REFRESH_DAYS} days', coalesce($5, known.device, ''),
    coalesce(known.began_at, now())
  FROM (VALUES (1)) once LEFT JOIN LATERAL
    (SELECT device, began_at FROM refresh_tokens WHERE family_id = $2 LIMIT 1) known ON true`;
const SESSIONS = `SELECT family_id AS id, max(device) AS device, min(began_at) AS "beganAt", max(created_at) AS "seenAt"
  FROM refresh_tokens WHERE user_id = $1 AND expires_at > clock_timestamp()
  GROUP BY family_id ORDER BY max(created_at) DESC`;
const SWEEP_CHANCE = 0.01;

@Injectable()
export class RefreshTokens {
  /** `device`: what it calls itself; a later token of the family keeps that, and when it began. */
  async issue(tx: Tx, { familyId, userId, organisationId }: Holder, device?: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.rows(ISSUE, [digest(token), familyId, userId, organisationId, device ?? null]);
    if (Math.random() < SWEEP_CHANCE) await tx.rows('DELETE FROM refresh_tokens WHERE expires_at < clock_timestamp()');
    return token;
  }

  /** Undefined for what is unknown or too old. */
  async take(tx: Tx, token: string): Promise<Taken | undefined> {
    const holder = await this.holder(tx, token);
    if (!holder) return undefined;
    await lock(tx, holder.familyId);
    const [taken] = await tx.rows(
      `UPDATE refresh_tokens SET used_at = coalesce(used_at, clock_timestamp())
       WHERE token_hash = $1 AND (used_at IS NULL OR used_at > clock_timestamp() - ${AGAIN_WITHIN}) RETURNING family_id`,
      [digest(token)],
    );
    if (taken) return { ...holder, again: false };
    return (await this.holder(tx, token)) && { ...holder, again: true };
  }

  async holder(tx: Tx, token: string): Promise<Holder | undefined> {
    return tx.one<Holder>(
      `SELECT ${HOLDER} FROM refresh_tokens WHERE token_hash = $1 AND expires_at > clock_timestamp()`,
      [digest(token)],
    );
  }

  /** Which of these families have not ended. */
  async living(tx: Tx, familyIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.rows<{ id: string }>(LIVING, [familyIds]);
    return new Set(rows.map(({ id }) => id));
  }

  sessions(tx: Tx, userId: string): Promise<KnownSession[]> {
    return tx.rows<KnownSession>(SESSIONS, [userId]);
  }

  /** Of one person, all sessions but the one named. */
  async revokeOthers(tx: Tx, userId: string, kept?: string): Promise<void> {
    for (const { id } of await this.sessions(tx, userId)) if (id !== kept) await this.revoke(tx, id);
  }

  /** Waits for a refresh of the same family that is under way, so that its new token goes too. */
  async revoke(tx: Tx, familyId: string): Promise<void> {
    await lock(tx, familyId);
    await tx.rows('DELETE FROM refresh_tokens WHERE family_id = $1', [familyId]);
  }
}

const digest = (token: string) => createHash('sha256').update(token).digest();

const lock = (tx: Tx, familyId: string) =>
  tx.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`refresh:${familyId}`]);
