/** What somebody with the database's own password can do to the log, and how each shows. */
import type { Tx } from '../common/database';

export type TamperKind =
  'changed' | 'removed' | 'inserted' | 'reordered' | 'unlinked' | 'head-missing' | 'tail-removed' | 'rebuilt';

export interface Tampering {
  readonly seq: number;
  /** The row that stands there now, if any. */
  readonly id?: string;
  readonly kind: TamperKind;
  /** `rebuilt`: the last event of which an anchor says that it is still the one it was. */
  readonly after?: number;
}

interface Place {
  readonly id: string;
  readonly before: number;
  readonly linked: boolean;
}

/**
 * The hash of event `e` if it stood at that place. The database's own function is not asked: its owner could make it
 * agree with anything.
 */
export const hashAt = (seq: string) => `sha256(e.prev_hash || convert_to(jsonb_build_array(${seq}, e.id,
  e.organisation_id, extract(epoch FROM e.at), e.actor_id, e.actor, e.event, e.subject_type, e.subject_id,
  e.details)::text, 'UTF8'))`;

/** Names the break at `seq`, the first event that does not follow from the one before it. */
export async function nameBreak(tx: Tx, organisationId: string, seq: number, last: number): Promise<Tampering> {
  const { id, before, linked } = await placeOf(tx, organisationId, seq);
  if (before + 1 < seq) return { seq: before + 1, kind: 'removed' };
  if (!linked) return { seq, id, kind: 'unlinked' };
  const origin = await originOf(tx, organisationId, seq, last);
  if (origin === seq) return changedBefore(tx, organisationId, seq);
  if (origin === undefined) {
    const pushedAside = (await originOf(tx, organisationId, seq + 1, last)) === seq;
    return { seq, id, kind: pushedAside ? 'inserted' : 'changed' };
  }
  if (origin < seq) return { ...(await at(tx, organisationId, seq - 1)), kind: 'inserted' };
  return (await standsElsewhere(tx, organisationId, seq)) ? { seq, id, kind: 'reordered' } : { seq, kind: 'removed' };
}

/** The event itself is as it was written, but it was written after another one than now stands before it. */
async function changedBefore(tx: Tx, organisationId: string, seq: number): Promise<Tampering> {
  return { ...(await at(tx, organisationId, Math.max(1, seq - 1))), kind: 'changed' };
}

async function at(tx: Tx, organisationId: string, seq: number): Promise<{ seq: number; id: string }> {
  return { seq, id: (await placeOf(tx, organisationId, seq)).id };
}

async function placeOf(tx: Tx, organisationId: string, seq: number): Promise<Place> {
  const row = await tx.one<Place>(
    `SELECT e.id, e.hash IS NOT NULL AND e.prev_hash IS NOT NULL AS linked,
       (SELECT coalesce(max(b.seq), 0)::float8 FROM audit_events b WHERE b.organisation_id = $1 AND b.seq < $2) AS before
     FROM audit_events e WHERE e.organisation_id = $1 AND e.seq = $2`,
    [organisationId, seq],
  );
  if (!row) throw new Error(`no event stands at ${seq}`);
  return row;
}

/** The place for which the event at `seq` was hashed; undefined if its content is not what was hashed. */
async function originOf(tx: Tx, organisationId: string, seq: number, last: number): Promise<number | undefined> {
  const row = await tx.one<{ origin: number }>(
    `SELECT s::float8 AS origin FROM audit_events e, generate_series(1, $3::bigint) s
     WHERE e.organisation_id = $1 AND e.seq = $2 AND ${hashAt('s')} = e.hash LIMIT 1`,
    [organisationId, seq, last + 1],
  );
  return row?.origin;
}

/** Whether the event that was hashed for this place is still there, under another number. */
async function standsElsewhere(tx: Tx, organisationId: string, seq: number): Promise<boolean> {
  const row = await tx.one(
    `SELECT 1 FROM audit_events e
     WHERE e.organisation_id = $1 AND e.seq <> $2 AND ${hashAt('$2::bigint')} = e.hash LIMIT 1`,
    [organisationId, seq],
  );
  return row !== undefined;
}
