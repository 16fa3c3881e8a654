/** Somebody starts writing. What they wrote is checked and kept as revision 1, whatever the check finds. */
import { Injectable } from '@nestjs/common';
import { AUDIT_INSERT, auditValues } from '../audit/audit';
import { hasRole, personOf, type Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { chooseTime, type LocalTime } from '../common/instants';
import { invalid, notAllowed } from '../common/product-error';
import { Policies } from '../policies/policies';
import { checkContent } from './check-content';
import { contentHash } from './content-hash';
import { draftContent, type ContentInput, type DraftContent, type Surroundings } from './draft-content';
import type { PostView } from './post-view';
import { newRow, type Draft } from './new-row';
import { readPost, toPostView } from './read-post';
import { revisionValues } from './revision-values';
import { opinionOn, SecondOpinion, type Opinion } from './second-opinion';

export interface NewPost extends ContentInput {
  readonly kind?: 'post' | 'offline';
  readonly onBehalfOf?: string;
  readonly publishAt?: string | LocalTime;
}

const INSERT = `
  WITH post AS (
    INSERT INTO posts (id, organisation_id, kind, state, author_id, created_by, publish_at, publish_at_local, time_zone)
    VALUES ($7, $2, $9, 'draft', $10, $3, $11, $12, $13) RETURNING id, created_at),
  revision AS (
    INSERT INTO revisions (id, organisation_id, post_id, number, hash, text, variants, media, channels, role, reply_to,
      topics, as_thread, edited_by, findings, policy_version)
    VALUES ($14, $2, $7, 1, $15, $16, $17, $18, $19, $20, $21, $22, $23, $3, $24, $25) RETURNING post_id),
  told AS (
    ${AUDIT_INSERT} SELECT $1::uuid, $2::uuid, $3::uuid, $4, $5, $6, post.id, $8::jsonb FROM post, revision)
  SELECT created_at AS at FROM post`;

@Injectable()
export class CreatePost {
  constructor(
    private readonly database: Database,
    private readonly policies: Policies,
    private readonly secondOpinion: SecondOpinion,
  ) {}

  async run(actor: Actor, input: NewPost): Promise<PostView> {
    const author = authorOf(actor, input.onBehalfOf);
    const opinion = await this.secondOpinion.about({ text: input.text, variants: input.variants ?? {} });
    return this.database.within(actor.organisationId, async (tx) => {
      const content = await draftContent(tx, actor.organisationId, input);
      const draft = await this.checked(tx, actor, { author, input, opinion }, content);
      const { at } = await tx.sole<{ at: Date }>(INSERT, insertValues(actor, draft));
      return author === actor.userId ? toPostView(actor, newRow(actor, draft, at)) : readPost(tx, actor, draft.id);
    });
  }

  private async checked(
    tx: Tx,
    actor: Actor,
    { author, input, opinion }: Asked,
    content: DraftContent & Surroundings,
  ): Promise<Draft> {
    const policy = await this.policies.at(tx, actor.organisationId, content.policyVersion, content.now.getTime());
    const findings = [...checkContent(policy, content), ...opinionOn(content, opinion)];
    const time = input.publishAt === undefined ? null : chooseTime(input.publishAt, content.now);
    const hash = contentHash(content);
    return {
      id: newId(),
      kind: input.kind ?? 'post',
      author,
      content,
      findings,
      time,
      hash,
      policyVersion: policy.version,
    };
  }
}

interface Asked {
  readonly author: string;
  readonly input: NewPost;
  readonly opinion: Opinion;
}

const insertValues = (actor: Actor, { id, kind, author, content, findings, time, hash, policyVersion }: Draft) => [
  ...auditValues(actor, 'post.create', { type: 'post', id }, { to: 'draft', revision: 1, hash }),
  ...[kind, author, time?.at ?? null, time?.local ?? null, time?.timeZone ?? null],
  ...revisionValues(hash, content, findings, policyVersion),
];

/** A mandataris writes for themselves; an assistant only for somebody who named them. */
function authorOf(actor: Actor, onBehalfOf: string | undefined): string {
  if (onBehalfOf === undefined || onBehalfOf === actor.userId) {
    if (hasRole(actor, 'mandataris')) return personOf(actor);
    if (!hasRole(actor, 'assistant')) throw onlyWriters();
    throw invalid(
      '/onBehalfOf',
      'required',
      'Zeg voor welke mandataris u dit schrijft.',
      'Say for which mandataris you write this.',
    );
  }
  if (hasRole(actor, 'assistant') && actor.assists.includes(onBehalfOf)) return onBehalfOf;
  throw notAllowed(
    'U mag niet voor deze persoon schrijven. Vraag een beheerder om u als medewerker aan te duiden.',
    'You may not write for this person. Ask an administrator to name you as their assistant.',
    'not-their-assistant',
  );
}

const onlyWriters = () =>
  notAllowed(
    'Alleen mandatarissen en hun medewerkers schrijven berichten.',
    'Only mandatarissen and their assistants write posts.',
  );
