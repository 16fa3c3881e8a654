/** Recomputes an organisation's whole chain in one snapshot, and holds it against its head and the outside anchors. */
import type { Database, Tx } from '../common/database';
import type { Anchor } from './anchors';
import { hashAt, nameBreak, type Tampering } from './tampering';

export interface Verdict {
  readonly valid: boolean;
  readonly events: number;
  readonly firstBad?: Tampering;
  readonly head: { readonly seq: number; readonly hash: string } | null;
}

interface Chain {
  readonly events: number;
  readonly last: number;
  readonly lastHash: string | null;
  readonly broken: number | null;
}

/** `anchors` are read before the call, so that none is younger than the snapshot. */
export function verifyAudit(database: Database, organisationId: string, anchors: readonly Anchor[]): Promise<Verdict> {
  return database.within(organisationId, async (tx) => {
    await tx.manager.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    await tx.manager.query('SET LOCAL statement_timeout = 0');
    const head = await tx.one<{ seq: number; hash: string }>(
      `SELECT seq::float8 AS seq, encode(hash, 'hex') AS hash FROM audit_heads WHERE organisation_id = $1`,
      [organisationId],
    );
    const chain = await readChain(tx, organisationId);
    const found = [
      await breakOf(tx, organisationId, chain, head?.seq ?? 0),
      headFault(chain, head),
      await unlinked(tx, organisationId, chain.last),
      await anchorFault(tx, organisationId, anchors, chain.last),
    ];
    const firstBad = found.filter((fault) => fault !== undefined).sort((one, other) => one.seq - other.seq)[0];
    return { valid: !firstBad, events: chain.events, ...(firstBad && { firstBad }), head: head ?? null };
  });
}

async function readChain(tx: Tx, organisationId: string): Promise<Chain> {
  const row = await tx.one<Chain>(
    `WITH chain AS (
       SELECT e.seq, e.hash, e.prev_hash, ${hashAt('e.seq')} AS computed,
         lag(e.seq, 1, 0::bigint) OVER w AS before_seq,
         lag(e.hash, 1, sha256(convert_to($1::uuid::text, 'UTF8'))) OVER w AS before_hash
       FROM audit_events e WHERE e.organisation_id = $1 AND e.seq IS NOT NULL WINDOW w AS (ORDER BY e.seq))
     SELECT count(*)::float8 AS events, coalesce(max(seq), 0)::float8 AS last,
       (SELECT encode(hash, 'hex') FROM audit_events WHERE organisation_id = $1 AND seq IS NOT NULL
        ORDER BY seq DESC LIMIT 1) AS "lastHash",
       min(seq) FILTER (WHERE seq <> before_seq + 1 OR hash IS NULL OR hash IS DISTINCT FROM computed
         OR prev_hash IS DISTINCT FROM before_hash)::float8 AS broken
     FROM chain`,
    [organisationId],
  );
  if (!row) throw new Error('an aggregate answers one row');
  return row;
}

async function breakOf(
  tx: Tx,
  organisationId: string,
  { broken, last }: Chain,
  head: number,
): Promise<Tampering | undefined> {
  if (broken === null) return undefined;
  const fault = await nameBreak(tx, organisationId, broken, last);
  return head > 0 && fault.seq > head ? { ...fault, kind: 'inserted' } : fault;
}

function headFault({ last, lastHash }: Chain, head: { seq: number; hash: string } | undefined): Tampering | undefined {
  if (!head) return last > 0 ? { seq: last, kind: 'head-missing' } : undefined;
  if (last < head.seq) return { seq: last + 1, kind: 'tail-removed' };
  if (last > head.seq) return { seq: head.seq + 1, kind: 'inserted' };
  return last > 0 && lastHash !== head.hash ? { seq: last, kind: 'changed' } : undefined;
}

/** The database links every event when it commits: one without a number was put there around it. */
async function unlinked(tx: Tx, organisationId: string, last: number): Promise<Tampering | undefined> {
  const row = await tx.one<{ id: string }>(
    'SELECT id FROM audit_events WHERE organisation_id = $1 AND seq IS NULL ORDER BY id LIMIT 1',
    [organisationId],
  );
  return row && { seq: last + 1, id: row.id, kind: 'unlinked' };
}

/** Whoever rebuilds the chain and its head cannot rebuild what was written outside the database. */
async function anchorFault(
  tx: Tx,
  organisationId: string,
  anchors: readonly Anchor[],
  last: number,
): Promise<Tampering | undefined> {
  const row = await tx.one<{ seq: number | null; after: number; id: string | null }>(
    `WITH judged AS (
       SELECT a.seq, coalesce(e.hash = decode(a.hash, 'hex'), false) AS fits, e.id
       FROM unnest($2::bigint[], $3::text[]) AS a (seq, hash)
       LEFT JOIN audit_events e ON e.organisation_id = $1 AND e.seq = a.seq),
     first AS (SELECT seq, id FROM judged WHERE NOT fits ORDER BY seq LIMIT 1)
     SELECT first.seq::float8 AS seq, first.id,
       (SELECT coalesce(max(j.seq), 0)::float8 FROM judged j WHERE j.fits AND j.seq < first.seq) AS after
     FROM first`,
    [organisationId, anchors.map(({ seq }) => seq), anchors.map(({ hash }) => hash)],
  );
  if (!row || row.seq === null) return undefined;
  if (row.seq > last) return { seq: last + 1, kind: 'tail-removed' };
  return { seq: row.seq, ...(row.id && { id: row.id }), kind: 'rebuilt', after: row.after };
}
