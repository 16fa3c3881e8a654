/** Whoever changes a policy holds its organisation first: versions are made one after another, never from a stale one. */
import type { Tx } from '../common/database';
import { notFound } from '../common/product-error';
import type { Speaker } from './policy-document';

export interface HeldSpeaker extends Speaker {
  readonly policyVersion: number;
}

export async function holdSpeaker(tx: Tx, organisationId: string): Promise<HeldSpeaker> {
  const held = await tx.one<HeldSpeaker>(
    `SELECT name, aliases, public_figures AS "publicFigures", policy_version AS "policyVersion"
     FROM organisations WHERE id = $1 FOR UPDATE`,
    [organisationId],
  );
  if (!held) throw notFound();
  return held;
}
