/** The rights of images as they are known now, and which day it is then; kept from changing until the transaction ends. */
import type { Tx } from '../common/database';
import type { MediaRights } from './rights';

export interface RightsNow {
  readonly id: string;
  readonly rights: MediaRights;
  /** The day that was asked about (2027-05-31), where the organisation is. */
  readonly day: string;
}

const RIGHTS = `
  SELECT m.id, m.rights,
    to_char(coalesce($2, clock_timestamp()) AT TIME ZONE o.time_zone, 'YYYY-MM-DD') AS day
  FROM media m JOIN organisations o ON o.id = m.organisation_id
  WHERE m.id = ANY($1::uuid[]) ORDER BY m.id FOR SHARE OF m`;

/** Today, by the database's clock, unless another moment is given. */
export async function rightsNow(
  tx: Tx,
  media: readonly { readonly id: string }[],
  at: Date | null = null,
): Promise<RightsNow[]> {
  return media.length === 0 ? [] : tx.rows<RightsNow>(RIGHTS, [media.map(({ id }) => id), at]);
}
