/** An administrator changes what a protected topic covers or who speaks on it. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { requireVersion } from '../common/http/etag';
import { Members } from '../organisations/members';
import { PublishPolicy } from './publish-policy';
import { holdSpeaker } from './speaker';
import type { TopicChange } from './topic.dto';
import type { Topic } from './topic.entity';
import { topicFields } from './topic-fields';
import { assertKeyFree, updateTopic } from './topic-rows';
import { Topics } from './topics';
import { assertWoordvoerders } from './woordvoerders';

@Injectable()
export class ChangeTopic {
  constructor(
    private readonly database: Database,
    private readonly topics: Topics,
    private readonly members: Members,
    private readonly publishPolicy: PublishPolicy,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, id: string, ifMatch: string | undefined, change: TopicChange): Promise<Topic> {
    return this.audit.refusals(actor, 'topic.changed', { type: 'topic', id }, () =>
      this.change(actor, id, ifMatch, change),
    );
  }

  private change(actor: Actor, id: string, ifMatch: string | undefined, change: TopicChange): Promise<Topic> {
    return this.database.within(actor.organisationId, async (tx) => {
      await holdSpeaker(tx, actor.organisationId);
      const before = await this.topics.one(tx, id);
      requireVersion(ifMatch, before.version);
      const fields = topicFields(change, before);
      await assertKeyFree(tx, actor.organisationId, fields.key, id);
      await assertWoordvoerders(tx, this.members, fields);
      await updateTopic(tx, id, fields);
      await this.audit.record(tx, actor, 'topic.changed', { type: 'topic', id }, { changed: Object.keys(change) });
      await this.publishPolicy.run(tx, actor);
      return this.topics.one(tx, id);
    });
  }
}
