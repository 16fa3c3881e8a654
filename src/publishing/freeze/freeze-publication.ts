/** Nothing is published from a database that may have been restored or replaced, until a person says that it is right. */
import { Injectable, Logger } from '@nestjs/common';
import { AuditAnchors, anchoredOrganisations } from '../../audit/anchors';
import { Database, type Tx } from '../../common/database';
import { readFreeze, type PublicationFreeze } from '../../organisations/publication-freeze';
import { DoubtPosts } from './doubt-posts';
import { suspicion, type Origin, type Witness } from './suspicion';

const ORIGIN = 'SELECT system, timeline FROM database_origin()';
const TRUSTED = 'SELECT trusted_since AS "trustedSince" FROM publication_epoch';
const HASH = `SELECT encode(hash, 'hex') AS hash FROM audit_events WHERE organisation_id = $1 AND seq = $2`;
const FREEZE = `UPDATE publication_epoch SET frozen_at = clock_timestamp(), reason = $1 WHERE frozen_at IS NULL`;

@Injectable()
export class FreezePublication {
  private readonly log = new Logger('Publisher');

  constructor(
    private readonly database: Database,
    private readonly anchors: AuditAnchors,
    private readonly doubt: DoubtPosts,
  ) {}

  /** Asked whenever a worker begins on a database session. True: publishing is frozen. */
  async check(): Promise<boolean> {
    if (!(await this.isFrozen())) {
      const reason = await this.suspicion();
      if (!reason) return false;
      await this.database.outside((tx) => tx.rows(FREEZE, [reason]));
      this.log.error(`publishing is frozen (${reason}): see "ruggespraak unfreeze"`);
    }
    await this.doubt.run();
    return true;
  }

  async isFrozen(): Promise<boolean> {
    return (await this.database.outside(readFreeze)) !== undefined;
  }

  /** What a replaced database says of itself is not written down before a person trusts it. */
  async anchor(): Promise<void> {
    if (!(await this.check())) await this.anchors.write();
  }

  private async suspicion(): Promise<PublicationFreeze['reason'] | undefined> {
    const { origin, trustedSince } = await this.database.outside(async (tx) => ({
      origin: await tx.sole<Origin>(ORIGIN),
      ...(await tx.sole<{ trustedSince: Date }>(TRUSTED)),
    }));
    const witnesses: Witness[] = [];
    for (const id of await anchoredOrganisations(this.anchors.folder)) {
      const anchor = (await this.anchors.of(id)).at(-1);
      if (!anchor || Date.parse(anchor.at) <= Number(trustedSince)) continue;
      witnesses.push({ anchor, hash: await this.database.within(id, (tx) => hashAt(tx, id, anchor.seq)) });
    }
    return suspicion(witnesses, origin);
  }
}

const hashAt = async (tx: Tx, organisationId: string, seq: number) =>
  (await tx.one<{ hash: string }>(HASH, [organisationId, seq]))?.hash;
