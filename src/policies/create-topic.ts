/** An administrator names a subject on which the organisation speaks with one voice. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { newId } from '../common/ids';
import { Members } from '../organisations/members';
import { PublishPolicy } from './publish-policy';
import { holdSpeaker } from './speaker';
import type { NewTopic } from './topic.dto';
import type { Topic } from './topic.entity';
import { topicFields } from './topic-fields';
import { assertKeyFree, insertTopic } from './topic-rows';
import { Topics } from './topics';
import { assertWoordvoerders } from './woordvoerders';

@Injectable()
export class CreateTopic {
  constructor(
    private readonly database: Database,
    private readonly topics: Topics,
    private readonly members: Members,
    private readonly publishPolicy: PublishPolicy,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, input: NewTopic): Promise<Topic> {
    return this.audit.refusals(actor, 'topic.created', { type: 'topic', id: null }, () => this.create(actor, input));
  }

  private async create(actor: Actor, input: NewTopic): Promise<Topic> {
    const fields = topicFields(input);
    const id = newId();
    return this.database.within(actor.organisationId, async (tx) => {
      await holdSpeaker(tx, actor.organisationId);
      await assertKeyFree(tx, actor.organisationId, fields.key, id);
      await assertWoordvoerders(tx, this.members, fields);
      await insertTopic(tx, actor.organisationId, id, fields);
      await this.audit.record(tx, actor, 'topic.created', { type: 'topic', id }, { key: fields.key });
      await this.publishPolicy.run(tx, actor);
      return this.topics.one(tx, id);
    });
  }
}
