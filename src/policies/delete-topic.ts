/** An administrator lets a topic go; approvals asked for it keep referring to its row. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { requireVersion } from '../common/http/etag';
import { PublishPolicy } from './publish-policy';
import { holdSpeaker } from './speaker';
import { Topics } from './topics';

@Injectable()
export class DeleteTopic {
  constructor(
    private readonly database: Database,
    private readonly topics: Topics,
    private readonly publishPolicy: PublishPolicy,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, id: string, ifMatch: string | undefined): Promise<void> {
    return this.audit.refusals(actor, 'topic.deleted', { type: 'topic', id }, () => this.remove(actor, id, ifMatch));
  }

  private remove(actor: Actor, id: string, ifMatch: string | undefined): Promise<void> {
    return this.database.within(actor.organisationId, async (tx) => {
      await holdSpeaker(tx, actor.organisationId);
      const { version, key } = await this.topics.one(tx, id);
      requireVersion(ifMatch, version);
      await tx.rows('UPDATE topics SET deleted_at = now(), version = version + 1 WHERE id = $1', [id]);
      await this.audit.record(tx, actor, 'topic.deleted', { type: 'topic', id }, { key });
      await this.publishPolicy.run(tx, actor);
    });
  }
}
