/** `ruggespraak audit verify`: every organisation's log, said in plain sentences. */
import type { Database } from '../common/database';
import { anchoredOrganisations, readAnchors, type Anchor } from './anchors';
import type { Tampering } from './tampering';
import { verifyAudit, type Verdict } from './verify-audit';

export interface AuditReport {
  readonly ok: boolean;
  readonly lines: string[];
}

export async function verifyAllAudits(database: Database, anchorsFolder: string): Promise<AuditReport> {
  const heads = await database.outside((tx) =>
    tx.rows<{ id: string }>('SELECT organisation_id AS id FROM audit_heads_of_all()'),
  );
  const known = new Set([...heads.map(({ id }) => id), ...(await anchoredOrganisations(anchorsFolder))]);
  const reports: AuditReport[] = [];
  for (const id of [...known].sort()) reports.push(await report(database, anchorsFolder, id));
  if (reports.length === 0) return { ok: true, lines: ['There is no audit log yet.'] };
  return { ok: reports.every(({ ok }) => ok), lines: reports.flatMap(({ lines }) => lines) };
}

async function report(database: Database, anchorsFolder: string, organisationId: string): Promise<AuditReport> {
  const anchors = await readAnchors(anchorsFolder, organisationId);
  const found = await database.within(organisationId, (tx) =>
    tx.one<{ slug: string }>('SELECT slug FROM organisations WHERE id = $1', [organisationId]),
  );
  if (!found)
    return { ok: false, lines: [`${organisationId}: gone from the database, though ${anchors.length} anchors exist.`] };
  const verdict = await verifyAudit(database, organisationId, anchors);
  return { ok: verdict.valid, lines: [sentence(found.slug, verdict, anchors)] };
}

function sentence(slug: string, { events, firstBad }: Verdict, anchors: readonly Anchor[]): string {
  if (firstBad)
    return `${slug}: NOT INTACT at seq ${firstBad.seq} (${firstBad.kind}): ${WHAT[firstBad.kind](firstBad)}`;
  const held = anchors.length === 0 ? 'there are no anchors to hold them against' : `${anchors.length} anchors agree`;
  return `${slug}: ${events} events, intact; ${held}.`;
}

const WHAT: Record<Tampering['kind'], (bad: Tampering) => string> = {
  changed: ({ id }) => `event ${id ?? ''} does not hold what was written.`,
  removed: () => 'an event is missing here.',
  inserted: ({ id }) => `event ${id ?? ''} was put in around the log.`,
  reordered: ({ id }) => `event ${id ?? ''} stood elsewhere in the order.`,
  unlinked: ({ id }) => `event ${id ?? ''} was put in without a place in the chain.`,
  'head-missing': () => 'the record of the last event is gone.',
  'tail-removed': () => 'the events from here to the end are missing.',
  rebuilt: ({ after }) =>
    `the events after ${after ?? 0} are not those that were anchored outside the database. If a backup was restored, this is where it ends.`,
};
