/** A key for a document of which only the title was given. */
import type { Tx } from '../common/database';
import { documentKeyTaken } from './policies.errors';

/** Room for a number behind it. */
const LONGEST_OF_TITLE = 56;

/** Only while the organisation is held: nobody else can take the key meanwhile. */
export async function freeDocumentKey(tx: Tx, organisationId: string, title: string, wanted?: string): Promise<string> {
  const rows = await tx.rows<{ key: string }>(
    'SELECT key FROM confidential_documents WHERE organisation_id = $1 AND deleted_at IS NULL',
    [organisationId],
  );
  const taken = new Set(rows.map(({ key }) => key));
  if (wanted === undefined) return numbered(keyOf(title), taken);
  if (taken.has(wanted)) throw documentKeyTaken();
  return wanted;
}

/** "Nota over de fusie" is `nota-over-de-fusie`. */
function keyOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = plain.match(/[a-z0-9]+/g) ?? ['document'];
  return parts.join('-').slice(0, LONGEST_OF_TITLE).replace(/-$/, '');
}

function numbered(key: string, taken: ReadonlySet<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number++) free = `${key}-${number}`;
  return free;
}
