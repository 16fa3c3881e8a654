/** The code of conduct as an organisation words it, and an administrator who words it anew. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { requireVersion } from '../common/http/etag';
import { holdSpeaker } from './speaker';

export const GUIDELINES = 10;

export interface Wording {
  readonly wording: readonly string[];
  readonly version: number;
  readonly changedAt: Date | null;
}

const UNSAID: Wording = { wording: Array.from({ length: GUIDELINES }, () => ''), version: 0, changedAt: null };
const WRITE = `INSERT INTO codes_of_conduct (organisation_id, wording, changed_by) VALUES ($1, $2, $3)
  ON CONFLICT (organisation_id) DO UPDATE SET wording = excluded.wording, changed_by = excluded.changed_by,
    version = codes_of_conduct.version + 1, changed_at = clock_timestamp()`;

@Injectable()
export class CodesOfConduct {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  read({ organisationId }: Actor): Promise<Wording> {
    return this.database.within(organisationId, (tx) => readWording(tx, organisationId));
  }

  write(actor: Actor, ifMatch: string | undefined, wording: readonly string[]): Promise<Wording> {
    const { organisationId, userId } = actor;
    const subject = { type: 'code-of-conduct', id: null };
    return this.audit.refusals(actor, 'code-of-conduct.changed', subject, () =>
      this.database.within(organisationId, async (tx) => {
        await holdSpeaker(tx, organisationId);
        const before = await readWording(tx, organisationId);
        requireVersion(ifMatch, before.version);
        await tx.rows(WRITE, [organisationId, wording, userId]);
        const changed = wording.flatMap((words, place) => (words === before.wording[place] ? [] : [place + 1]));
        await this.audit.record(tx, actor, 'code-of-conduct.changed', subject, { guidelines: changed });
        return readWording(tx, organisationId);
      }),
    );
  }
}

const readWording = async (tx: Tx, organisationId: string): Promise<Wording> =>
  (await tx.one<Wording>(
    'SELECT wording, version, changed_at AS "changedAt" FROM codes_of_conduct WHERE organisation_id = $1',
    [organisationId],
  )) ?? UNSAID;
