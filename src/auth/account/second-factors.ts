/** The second factor of a person: a seed in an authenticator app (RFC 6238) and ten codes for when that is lost. */
import { createHash, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verify } from 'otplib';
import type { Tx } from '../../common/database';
import { Secrets } from '../../common/secrets';

export type Proof = 'none-needed' | 'code' | 'recovery-code' | 'missing' | 'wrong';

interface Row {
  readonly sealedSeed: string;
  readonly lastStep: number;
  readonly confirmedAt: Date | null;
}

const ISSUER = 'Ruggespraak';
/** A clock may be half a minute off, either way. */
const TOLERANCE_SECONDS = 30;
const RECOVERY_CODES = 10;
/** Without letters and digits that look like another: 12 of them hold 59 bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const ROW = `SELECT sealed_seed AS "sealedSeed", last_step::float AS "lastStep", confirmed_at AS "confirmedAt"
  FROM second_factors WHERE user_id = $1`;

@Injectable()
export class SecondFactors {
  constructor(private readonly secrets: Secrets) {}

  async confirmedAt(tx: Tx, userId: string): Promise<Date | null> {
    return (await tx.one<Row>(ROW, [userId]))?.confirmedAt ?? null;
  }

  async recoveryCodesLeft(tx: Tx, userId: string): Promise<number> {
    const sql = 'SELECT count(*)::integer AS left FROM recovery_codes WHERE user_id = $1 AND used_at IS NULL';
    return (await tx.sole<{ left: number }>(sql, [userId])).left;
  }

  /** What somebody gave at sign-in beside the password. Each code works once. */
  async prove(tx: Tx, userId: string, given: string | undefined): Promise<Proof> {
    const row = await tx.one<Row>(`${ROW} AND confirmed_at IS NOT NULL FOR UPDATE`, [userId]);
    if (!row) return 'none-needed';
    const code = given?.replace(/[\s-]/g, '').toLowerCase() ?? '';
    if (code === '') return 'missing';
    if (/^\d{6}$/.test(code)) return (await this.takeCode(tx, userId, row, code)) ? 'code' : 'wrong';
    return (await this.takeRecoveryCode(tx, userId, code)) ? 'recovery-code' : 'wrong';
  }

  /** A new seed, which counts once a code of it was given. It replaces one that never was confirmed. */
  async begin(tx: Tx, userId: string, email: string): Promise<{ readonly seed: string; readonly uri: string }> {
    const seed = generateSecret();
    await tx.rows(
      `INSERT INTO second_factors (user_id, sealed_seed) VALUES ($1, $2)
       ON CONFLICT (user_id) DO UPDATE SET sealed_seed = excluded.sealed_seed, last_step = 0
       WHERE second_factors.confirmed_at IS NULL`,
      [userId, this.secrets.seal(seed, recordOf(userId))],
    );
    return { seed, uri: generateURI({ issuer: ISSUER, label: email, secret: seed }) };
  }

  /** False: the code is not of the seed that was begun with. */
  async confirm(tx: Tx, userId: string, code: string): Promise<boolean> {
    const row = await tx.one<Row>(`${ROW} AND confirmed_at IS NULL FOR UPDATE`, [userId]);
    if (!row || !(await this.takeCode(tx, userId, row, code.replace(/\s/g, '')))) return false;
    await tx.rows('UPDATE second_factors SET confirmed_at = clock_timestamp() WHERE user_id = $1', [userId]);
    return true;
  }

  /** The only time that they can be read; those before no longer work. */
  async newRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newCode);
    await tx.rows('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
    await tx.rows('INSERT INTO recovery_codes (code_hash, user_id) SELECT unnest($1::bytea[]), $2::uuid', [
      codes.map((code) => digest(userId, code)),
      userId,
    ]);
    return codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-'));
  }

  async remove(tx: Tx, userId: string): Promise<void> {
    await tx.rows('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
    await tx.rows('DELETE FROM second_factors WHERE user_id = $1', [userId]);
  }

  private async takeCode(tx: Tx, userId: string, { sealedSeed, lastStep }: Row, token: string): Promise<boolean> {
    if (!/^\d{6}$/.test(token)) return false;
    const secret = this.secrets.open(sealedSeed, recordOf(userId));
    const seen = await verify({ secret, token, epochTolerance: TOLERANCE_SECONDS, afterTimeStep: lastStep });
    if (!seen.valid || !('timeStep' in seen)) return false;
    await tx.rows('UPDATE second_factors SET last_step = $2 WHERE user_id = $1', [userId, seen.timeStep]);
    return true;
  }

  private async takeRecoveryCode(tx: Tx, userId: string, code: string): Promise<boolean> {
    const sql = `UPDATE recovery_codes SET used_at = clock_timestamp()
      WHERE code_hash = $1 AND user_id = $2 AND used_at IS NULL RETURNING 1`;
    return (await tx.one(sql, [digest(userId, code), userId])) !== undefined;
  }
}

const recordOf = (userId: string) => `second-factor:${userId}`;

const newCode = () => Array.from({ length: 12 }, () => SIGNS[randomInt(SIGNS.length)] ?? '').join('');

const digest = (userId: string, code: string) => createHash('sha256').update(`${userId}:${code}`).digest();
