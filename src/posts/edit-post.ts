/** Every change of words, images, channels or role makes a new revision; a save that changes nothing keeps the old. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { requireVersion } from '../common/http/etag';
import { chooseTime, type LocalTime } from '../common/instants';
import { conflict, notFound } from '../common/product-error';
import { Policies } from '../policies/policies';
import { checkContent } from './check-content';
import { contentHash } from './content-hash';
import { draftContent, type ContentInput, type DraftContent, type Surroundings } from './draft-content';
import { lockPost, type LockedPost, type LockedRevision } from './locked-post';
import type { PostView } from './post-view';
import { Posts } from './posts';
import { readPost } from './read-post';
import { maySee, relationsOf } from './relations';
import { revisionValues } from './revision-values';
import { opinionOn, SecondOpinion, type Opinion } from './second-opinion';
import type { Step } from './step';
import { timeFields } from './time-fields';
import { isEditable, MOVES, type Relation } from './workflow';

export interface PostChange extends Partial<ContentInput> {
  readonly publishAt?: string | LocalTime | null;
}

const INSERT = `
  INSERT INTO revisions (organisation_id, post_id, number, edited_by, id, hash, text, variants, media, channels, role,
    reply_to, topics, as_thread, findings, policy_version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;

@Injectable()
export class EditPost {
  constructor(
    private readonly database: Database,
    private readonly posts: Posts,
    private readonly policies: Policies,
    private readonly secondOpinion: SecondOpinion,
  ) {}

  async run(actor: Actor, postId: string, change: PostChange, ifMatch: string | undefined): Promise<PostView> {
    const { view, content } = await this.database.within(actor.organisationId, async (tx) => {
      const post = await lockPost(tx, postId);
      if (!maySee(actor, post)) throw notFound();
      requireVersion(ifMatch, post.version);
      const content = await draftContent(tx, actor.organisationId, merged(post.revision, change));
      return { content, view: changesNothing(post, change, content) ? await readPost(tx, actor, postId) : undefined };
    });
    return view ?? this.edit(actor, postId, { change, ifMatch, opinion: await this.secondOpinion.about(content) });
  }

  private edit(actor: Actor, postId: string, asked: Asked): Promise<PostView> {
    const step: Step = {
      find: () => Promise.resolve(postId),
      verb: 'edit',
      first: (_, post) => requireOpen(actor, post),
      work: (tx, post) => this.revise(tx, actor, post, asked),
    };
    return this.posts.step(actor, step, (tx) => readPost(tx, actor, postId));
  }

  private async revise(tx: Tx, actor: Actor, post: LockedPost, { change, ifMatch, opinion }: Asked) {
    requireVersion(ifMatch, post.version);
    const content = await draftContent(tx, actor.organisationId, merged(post.revision, change));
    const hash = contentHash(content);
    const number = hash === post.revision.hash ? post.revision.number : post.revision.number + 1;
    if (number !== post.revision.number) await this.insert(tx, actor, post, number, { content, opinion });
    return { ...chosenTime(change, content.now), revisionNumber: number, details: { hash } };
  }

  private async insert(tx: Tx, actor: Actor, post: LockedPost, number: number, { content, opinion }: Revised) {
    const policy = await this.policies.at(tx, actor.organisationId, content.policyVersion, content.now.getTime());
    const findings = [...checkContent(policy, content), ...opinionOn(content, opinion)];
    const values = revisionValues(contentHash(content), content, findings, policy.version);
    await tx.rows(INSERT, [actor.organisationId, post.id, number, actor.userId, ...values]);
  }
}

interface Asked {
  readonly change: PostChange;
  readonly ifMatch: string | undefined;
  readonly opinion: Opinion;
}

interface Revised {
  readonly content: DraftContent & Surroundings;
  readonly opinion: Opinion;
}

const merged = (revision: LockedRevision, change: PostChange): ContentInput => ({
  text: change.text ?? revision.text,
  role: change.role ?? revision.role,
  channels: change.channels ?? revision.channels,
  variants: change.variants ?? revision.variants,
  media: change.media ?? revision.media.map(({ id }) => id),
  replyTo: change.replyTo === undefined ? revision.replyTo : change.replyTo,
  topics: change.topics ?? revision.topics,
  asThread: change.asThread ?? revision.asThread,
});

function changesNothing(post: LockedPost, change: PostChange, content: DraftContent & Surroundings): boolean {
  if (contentHash(content) !== post.revision.hash) return false;
  const { publishAt = post.publishAt } = chosenTime(change, content.now);
  return publishAt?.getTime() === post.publishAt?.getTime();
}

/** An explicit null takes the time away. */
function chosenTime(change: PostChange, now: Date): Partial<ReturnType<typeof timeFields>> {
  if (change.publishAt === undefined) return {};
  return timeFields(change.publishAt === null ? null : chooseTime(change.publishAt, now));
}

/** Whoever may write it is told what to do first; the others are refused by the workflow. */
async function requireOpen(actor: Actor, post: LockedPost): Promise<void> {
  const writes = relationsOf(actor, post).some((relation) => (MOVES.edit.by as readonly Relation[]).includes(relation));
  if (writes && !isEditable(post.state)) throw locked();
}

const locked = () =>
  conflict(
    'content-locked',
    'De inhoud ligt vast omdat het bericht is ingediend. Neem het eerst terug; dan kunt u het wijzigen.',
    'The content is locked because the post was submitted. Take it back first; then you can change it.',
  );
