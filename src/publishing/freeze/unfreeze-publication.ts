/** A named person looked, and says that this database is the one to go on with. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import { scheduler } from '../../common/actor';
import { Database } from '../../common/database';
import { ProductError } from '../../common/product-error';
import { readFreeze, type PublicationFreeze } from '../../organisations/publication-freeze';
import { Posts } from '../../posts/posts';
import { wakeWorkers } from '../../posts/wake-workers';
import { DATABASE_REPLACED } from '../../scheduling/hold-reasons';

const AT_MOST = 100_000;
const PLANNED = 'SELECT organisation_id AS "organisationId", post_id AS "postId" FROM planned_posts($1)';
const TRUST = `UPDATE publication_epoch SET frozen_at = NULL, reason = NULL, trusted_since = clock_timestamp(), trusted_by = $1`;

export interface Decision {
  readonly by: string;
  /** What is planned stays planned; otherwise each waits until its author releases it. */
  readonly keepPlanned: boolean;
}

interface Planned {
  readonly organisationId: string;
  readonly postId: string;
}

@Injectable()
export class UnfreezePublication {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly posts: Posts,
  ) {}

  status(): Promise<PublicationFreeze | undefined> {
    return this.database.outside(readFreeze);
  }

  /** Answers how many planned posts there were. */
  async run({ by, keepPlanned }: Decision): Promise<number> {
    const planned = await this.database.outside((tx) => tx.rows<Planned>(PLANNED, [AT_MOST]));
    if (!keepPlanned) for (const { organisationId, postId } of planned) await this.hold(organisationId, postId);
    for (const id of new Set(planned.map(({ organisationId }) => organisationId))) await this.tell(id, by, keepPlanned);
    await this.database.outside(async (tx) => {
      await tx.rows(TRUST, [by]);
      await wakeWorkers(tx);
    });
    return planned.length;
  }

  /** In the time that is lost it may have been withdrawn, or have gone out sooner. */
  private async hold(organisationId: string, postId: string): Promise<void> {
    try {
      await this.posts.move(scheduler(organisationId), postId, 'hold', () => ({ reason: DATABASE_REPLACED }));
    } catch (cause) {
      if (!(cause instanceof ProductError)) throw cause; // somebody moved it meanwhile
    }
  }

  private tell(organisationId: string, by: string, keepPlanned: boolean): Promise<void> {
    const subject = { type: 'organisation', id: organisationId };
    return this.database.within(organisationId, (tx) =>
      this.audit.record(tx, scheduler(organisationId), 'publication.unfrozen', subject, { by, keepPlanned }),
    );
  }
}
