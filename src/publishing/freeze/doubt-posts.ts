/** What fell due before the freeze may have gone out already, in the time that this database does not know of. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import { scheduler } from '../../common/actor';
import { Database, type Tx } from '../../common/database';
import { lockPost, type LockedPost } from '../../posts/locked-post';
import { Posts } from '../../posts/posts';
import { hasLeft } from '../../posts/workflow';
import { DATABASE_REPLACED } from '../../scheduling/hold-reasons';
import { DELIVERY_MOVES } from '../delivery-workflow';
import { SettlePost } from '../settle-post';

const AT_A_TIME = 500;
const DETAIL = 'De databank werd teruggezet of vervangen; het bericht kan al geplaatst zijn. Kijk na en beslis.';

const DOUBT = `UPDATE deliveries SET state = $2, fence = fence + 1, attempt_at = clock_timestamp(), detail = $3
  WHERE post_id = $1 AND state = ANY($4::text[])`;

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

  private async write(tx: Tx, { id }: LockedPost): Promise<void> {
    const { from, to } = DELIVERY_MOVES.distrust;
    await tx.rows(DOUBT, [id, to, DETAIL, from]);
  }
}
