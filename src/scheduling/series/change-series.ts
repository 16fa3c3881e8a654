/** A series is paused, goes on, or ends. The drafts that were made go their own way. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import { hasRole, type Actor } from '../../common/actor';
import { Database } from '../../common/database';
import { requireVersion } from '../../common/http/etag';
import { conflict, notAllowed } from '../../common/product-error';
import { oneSeries, seriesView, type SeriesRow } from './read-series';
import type { SeriesState, SeriesView } from './series.dto';

const WRITE = `UPDATE series SET state = $2, version = version + 1, look_at = clock_timestamp() WHERE id = $1`;

@Injectable()
export class ChangeSeries {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, id: string, ifMatch: string | undefined, state: SeriesState): Promise<SeriesView> {
    const subject = { type: 'series', id };
    return this.audit.refusals(actor, `series.${state}`, subject, () =>
      this.database.within(actor.organisationId, async (tx) => {
        await tx.rows('SELECT 1 FROM series WHERE id = $1 FOR UPDATE', [id]);
        const before = await oneSeries(tx, actor, id);
        if (!mayChange(actor, before)) throw notYours();
        requireVersion(ifMatch, before.version);
        if (before.state === 'ended') throw ended();
        await tx.rows(WRITE, [id, state]);
        await this.audit.record(tx, actor, `series.${state}`, subject, { from: before.state });
        return seriesView(await oneSeries(tx, actor, id));
      }),
    );
  }
}

const mayChange = (actor: Actor, { authorId }: SeriesRow) =>
  hasRole(actor, 'administrator') ||
  (actor.userId === authorId && hasRole(actor, 'mandataris')) ||
  (hasRole(actor, 'assistant') && actor.assists.includes(authorId));

const notYours = () => notAllowed('Deze reeks is niet van u.', 'This series is not yours.');

const ended = () =>
  conflict('series-ended', 'Deze reeks is beëindigd. Begin een nieuwe.', 'This series has ended. Start a new one.');
