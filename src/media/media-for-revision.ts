import type { Tx } from '../common/database';
import { isId } from '../common/ids';
import { invalid } from '../common/product-error';
import type { RevisionMedia } from './rights';

/** In the order asked for. Refuses what is unknown, deleted, another organisation's, or named twice. */
export async function mediaForRevision(tx: Tx, ids: readonly string[]): Promise<RevisionMedia[]> {
  if (ids.length === 0) return [];
  const rows = await tx.rows<RevisionMedia>(
    `SELECT id, sha256, alt, decorative, type, width, height, bytes, duration_ms AS "durationMs", rights,
      located FROM media
     WHERE id = ANY($1::uuid[]) AND deleted_at IS NULL`,
    [ids.filter(isId)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id, place) => {
    const found = byId.get(id.toLowerCase());
    if (!found) throw invalid(`/media/${place}`, 'unknownMedia', UNKNOWN.nl, UNKNOWN.en);
    byId.delete(found.id);
    return found;
  });
}

const UNKNOWN = {
  nl: 'Deze afbeelding bestaat niet (meer), of staat hier twee keer.',
  en: 'This image does not exist (any more), or stands here twice.',
};
