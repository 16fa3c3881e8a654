/** What fell due before the freeze may have gone out already, in the time that this database does not know of. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import { scheduler } from '../../common/actor';
import { Database, type Tx } from '../../common/database';
import { newId } from '../../common/ids';
import { lockPost, type LockedPost } from '../../posts/locked-post';
import { Posts } from '../../posts/posts';
import { hasLeft } from '../../posts/workflow';
import { DATABASE_REPLACED } from '../../scheduling/hold-reasons';
import { DELIVERY_MOVES } from '../delivery-workflow';
import { freeze, partBefore, payloadHash, type Place } from '../payload';
import { SettlePost } from '../settle-post';

const AT_A_TIME = 500;
const DETAIL = 'De databank werd teruggezet of vervangen; het bericht kan al geplaatst zijn. Kijk na en beslis.';

const DOUBT = `UPDATE deliveries d SET state = $2, fence = fence + 1, attempt_at = clock_timestamp(), detail = $3,
    deadline_at = clock_timestamp()
  FROM channels c WHERE c.id = d.channel_id AND d.post_id = $1 AND d.state = ANY($4::text[])
  RETURNING d.id AS key, c.network, d.part, ${partBefore('d')} AS after, d.fence, d.due_at AS "dueAt"`;
/** Stands for the send that may have been, so that it is looked for like any other, also before another try. */
const MAY_HAVE_LEFT = `INSERT INTO attempts
    (id, organisation_id, delivery_id, fence, worker, payload, payload_hash, armed_at, deadline_at, ended_at, outcome, detail)
  VALUES ($1, $2, $3, $4, 0, $5, $6, $7, clock_timestamp(), clock_timestamp(), 'distrust', $8)`;

interface Doubted extends Place {
  readonly fence: number;
  readonly dueAt: Date;
}

@Injectable()
export class DoubtPosts {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly posts: Posts,
    private readonly settle: SettlePost,
  ) {}

  async run(): Promise<void> {
    for (;;) {
      const found = await this.database.outside((tx) =>
        tx.rows<{ organisationId: string; postId: string }>(
          'SELECT organisation_id AS "organisationId", post_id AS "postId" FROM suspicious_posts($1)',
          [AT_A_TIME],
        ),
      );
      for (const { organisationId, postId } of found)
        await this.database.within(organisationId, async (tx) => this.doubt(tx, await lockPost(tx, postId)));
      if (found.length < AT_A_TIME) return;
    }
  }

  private async doubt(tx: Tx, post: LockedPost): Promise<void> {
    const actor = scheduler(post.organisationId);
    if (!hasLeft(post.state)) {
      const work = async () => {
        await this.write(tx, post);
        return { reason: DATABASE_REPLACED };
      };
      return this.posts.moveIn(tx, actor, post, { verb: 'doubt', work });
    }
    await this.write(tx, post);
    await this.audit.record(tx, actor, 'delivery.distrust', { type: 'post', id: post.id }, {});
    await this.settle.run(tx, post);
  }

  private async write(tx: Tx, { id, organisationId, revision }: LockedPost): Promise<void> {
    const { from, to } = DELIVERY_MOVES.distrust;
    for (const doubted of await tx.rows<Doubted>(DOUBT, [id, to, DETAIL, from])) {
      const payload = freeze(doubted, revision, doubted.dueAt, new Map());
      const sent = [payload, payloadHash(payload), doubted.dueAt, DETAIL];
      await tx.rows(MAY_HAVE_LEFT, [newId(), organisationId, doubted.key, doubted.fence, ...sent]);
    }
  }
}
