/** How a quiet period is read and written down. */
import type { Tx } from '../../common/database';
import { invalid, notFound } from '../../common/product-error';
import type { QuietPeriod } from './quiet-period.entity';

export type QuietFields = Pick<QuietPeriod, 'kind' | 'startsAt' | 'endsAt' | 'reason' | 'appliesTo' | 'channels'>;

export const QUIET_COLUMNS = `id, organisation_id AS "organisationId", kind, starts_at AS "startsAt", ends_at AS "endsAt",
  reason, applies_to AS "appliesTo", channels, version, created_by AS "createdBy", deleted_at AS "deletedAt",
  created_at AS "createdAt"`;

export async function onePeriod(tx: Tx, id: string): Promise<QuietPeriod> {
  const row = await tx.one<QuietPeriod>(
    `SELECT ${QUIET_COLUMNS} FROM quiet_periods WHERE id = $1 AND deleted_at IS NULL FOR UPDATE`,
    [id],
  );
  if (!row) throw notFound();
  return row;
}

/** Waits for the deliveries that are being armed at this moment: they hold a share of this row, and see what comes after. */
export const holdArming = (tx: Tx, organisationId: string) =>
  tx.rows('SELECT 1 FROM organisations WHERE id = $1 FOR NO KEY UPDATE', [organisationId]);

export async function insertPeriod(
  tx: Tx,
  id: string,
  by: { organisationId: string; userId: string },
  to: QuietFields,
) {
  await tx.rows(
    `INSERT INTO quiet_periods (id, organisation_id, created_by, kind, starts_at, ends_at, reason, applies_to, channels)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, by.organisationId, by.userId, ...values(to)],
  );
}

export async function updatePeriod(tx: Tx, id: string, fields: QuietFields): Promise<void> {
  await tx.rows(
    `UPDATE quiet_periods SET kind = $2, starts_at = $3, ends_at = $4, reason = $5, applies_to = $6, channels = $7,
       version = version + 1 WHERE id = $1`,
    [id, ...values(fields)],
  );
}

/** Refuses what is no period, or names channels that are not there. */
export async function requireSound(tx: Tx, { startsAt, endsAt, channels }: QuietFields): Promise<void> {
  if (endsAt <= startsAt) {
    throw invalid('/to', 'order', 'Het einde moet na het begin komen.', 'The end must come after the beginning.');
  }
  const { known } = await tx.sole<{ known: number }>(
    'SELECT count(*)::int AS known FROM channels WHERE id = ANY($1::uuid[]) AND deleted_at IS NULL',
    [channels],
  );
  if (known !== channels.length) {
    throw invalid(
      '/channels',
      'unknown',
      'Een van deze kanalen bestaat niet.',
      'One of these channels does not exist.',
    );
  }
}

const values = ({ kind, startsAt, endsAt, reason, appliesTo, channels }: QuietFields) => [
  ...[kind, startsAt, endsAt, reason, appliesTo],
  channels,
];
