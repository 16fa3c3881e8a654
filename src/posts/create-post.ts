/** Somebody starts writing. What they wrote is checked and kept as revision 1, whatever the check finds. */
import { Injectable } from '@nestjs/common';
import { hasRole, personOf, type Actor } from '../common/actor';
import { Database } from '../common/database';
import type { LocalTime } from '../common/instants';
import { invalid, notAllowed } from '../common/product-error';
import type { ContentInput } from './draft-content';
import { DraftPost } from './draft-post';
import { newRow } from './new-row';
import type { PostView } from './post-view';
import { readPost, toPostView } from './read-post';
import { SecondOpinion } from './second-opinion';

export interface NewPost extends ContentInput {
  readonly kind?: 'post' | 'offline';
  readonly onBehalfOf?: string;
  readonly publishAt?: string | LocalTime;
}

@Injectable()
export class CreatePost {
  constructor(
    private readonly database: Database,
    private readonly draftPost: DraftPost,
    private readonly secondOpinion: SecondOpinion,
  ) {}

  async run(actor: Actor, input: NewPost): Promise<PostView> {
    const author = authorOf(actor, input.onBehalfOf);
    const opinion = await this.secondOpinion.about({ text: input.text, variants: input.variants ?? {} });
    return this.database.within(actor.organisationId, async (tx) => {
      const { draft, at } = await this.draftPost.run(tx, actor, { ...input, author }, opinion);
      return author === actor.userId ? toPostView(actor, newRow(actor, draft, at)) : readPost(tx, actor, draft.id);
    });
  }
}

/** A mandataris writes for themselves; an assistant only for somebody who named them. */
export function authorOf(actor: Actor, onBehalfOf: string | undefined): string {
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
