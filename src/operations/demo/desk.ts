/** What the demonstration is made with: the verbs that everybody uses, and the people who use them. */
import type { INestApplicationContext } from '@nestjs/common';
import { Approvals } from '../../approvals/approvals';
import { ApprovePost } from '../../approvals/approve-post';
import { RejectPost } from '../../approvals/reject-post';
import { RequestChanges } from '../../approvals/request-changes';
import { SubmitPost } from '../../approvals/submit-post';
import { ConnectChannel } from '../../channels/connect-channel';
import type { Actor } from '../../common/actor';
import { Database } from '../../common/database';
import { AddAbsence } from '../../organisations/add-absence';
import { CreateTopic } from '../../policies/create-topic';
import { CreatePost } from '../../posts/create-post';
import { Posts } from '../../posts/posts';
import { WithdrawPost } from '../../posts/withdraw-post';
import { ArmDelivery } from '../../publishing/arm-delivery';
import { Deliver } from '../../publishing/deliver';
import { RecordOutcome } from '../../publishing/record-outcome';
import { RetractPost } from '../../publishing/retract-post';
import { FoundOrganisation } from '../found-organisation';
import type { DemoTopic } from './script';

export const verbsOf = (app: INestApplicationContext) => ({
  database: app.get(Database),
  found: app.get(FoundOrganisation),
  connectChannel: app.get(ConnectChannel),
  createTopic: app.get(CreateTopic),
  addAbsence: app.get(AddAbsence),
  posts: app.get(Posts),
  create: app.get(CreatePost),
  submit: app.get(SubmitPost),
  approvals: app.get(Approvals),
  approve: app.get(ApprovePost),
  reject: app.get(RejectPost),
  requestChanges: app.get(RequestChanges),
  withdraw: app.get(WithdrawPost),
  retract: app.get(RetractPost),
  arm: app.get(ArmDelivery),
  record: app.get(RecordOutcome),
  deliver: app.get(Deliver),
});

export type Verbs = ReturnType<typeof verbsOf>;

export interface Desk {
  readonly verbs: Verbs;
  readonly organisationId: string;
  /** The proof of life under which deliveries are claimed. */
  readonly worker: string;
  /** By the part of their e-mail address before the @. */
  readonly people: ReadonlyMap<string, Actor>;
  /** Ids, by key. */
  readonly channels: ReadonlyMap<string, string>;
  /** Keys of those that are protected from the start. */
  readonly topics: ReadonlySet<string>;
}

export const person = ({ people }: Desk, key: string): Actor => known(people, key);

export const idOf = ({ people }: Desk, key: string): string => known(people, key).userId ?? '';

export const administrator = ({ people }: Desk): Actor => {
  const found = [...people.values()].find(({ roles }) => roles.includes('administrator'));
  if (!found) throw new Error('the demonstration needs an administrator');
  return found;
};

/** Does nothing where the subject is protected already. */
export async function protect(desk: Desk, { woordvoerders, substitutes = [], ...topic }: DemoTopic): Promise<void> {
  if (desk.topics.has(topic.key)) return;
  const ids = (keys: readonly string[]) => keys.map((key) => idOf(desk, key));
  const words = { terms: [...topic.terms], excludes: [...topic.excludes] };
  await desk.verbs.createTopic.run(administrator(desk), {
    ...topic,
    ...words,
    woordvoerders: ids(woordvoerders),
    substitutes: ids(substitutes),
  });
}

export function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demonstration does not know ${key}`);
  return value;
}
