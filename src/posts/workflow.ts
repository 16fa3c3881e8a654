/**
 * The life of a post, as data. The API, the desk, the documentation and the refusal tests all read these two tables;
 * nothing else decides what may follow what.
 */
import { conflict, notAllowed, ProductError, type Sentence } from '../common/product-error';

/** What a post's deliveries and approvals are while it stands in a state; `Posts.move` brings them there. */
interface State {
  readonly says: Sentence;
  readonly deliveries: 'none' | 'planned' | 'held' | 'own';
  readonly approvals: 'void' | 'kept';
}

// prettier-ignore
export const STATES = {
  draft:            { deliveries: 'none',    approvals: 'void', says: { nl: 'in opmaak',                en: 'being written' } },
  in_review:        { deliveries: 'none',    approvals: 'kept', says: { nl: 'bij de woordvoerder',      en: 'with the woordvoerder' } },
  rejected:         { deliveries: 'none',    approvals: 'void', says: { nl: 'afgekeurd',                en: 'refused' } },
  approved:         { deliveries: 'none',    approvals: 'kept', says: { nl: 'goedgekeurd',              en: 'may go out' } },
  scheduled:        { deliveries: 'planned', approvals: 'kept', says: { nl: 'gepland',                  en: 'goes out at its time' } },
  held:             { deliveries: 'held',    approvals: 'kept', says: { nl: 'tegengehouden',            en: 'kept back' } },
  missed:           { deliveries: 'none',    approvals: 'kept', says: { nl: 'niet op tijd kunnen gaan', en: 'its time passed' } },
  publishing:       { deliveries: 'own',     approvals: 'kept', says: { nl: 'onderweg',                 en: 'on its way' } },
  uncertain:        { deliveries: 'own',     approvals: 'kept', says: { nl: 'onzeker of het er staat',  en: 'not known whether it is out' } },
  published:        { deliveries: 'own',     approvals: 'kept', says: { nl: 'gepubliceerd',             en: 'out' } },
  partly_published: { deliveries: 'own',     approvals: 'kept', says: { nl: 'deels gepubliceerd',       en: 'out on some channels' } },
  failed:           { deliveries: 'own',     approvals: 'kept', says: { nl: 'niet gepubliceerd',        en: 'provably nothing went out' } },
  withdrawn:        { deliveries: 'none',    approvals: 'void', says: { nl: 'ingetrokken',              en: 'withdrawn' } },
  retracted:        { deliveries: 'own',     approvals: 'kept', says: { nl: 'teruggetrokken',           en: 'retracted' } },
} as const satisfies Record<string, State>;

export type PostState = keyof typeof STATES;

/** What somebody is to a post. */
export type Relation = 'author' | 'assistant' | 'woordvoerder' | 'administrator' | 'scheduler';

interface Move {
  readonly from: readonly PostState[];
  readonly by: readonly Relation[];
  readonly to: readonly PostState[];
}

// prettier-ignore
export const MOVES = {
  edit:            { from: ['draft', 'rejected'],                                 by: ['author', 'assistant'],                     to: ['draft'] },
  submit:          { from: ['draft'],                                             by: ['author'],                                  to: ['in_review', 'approved', 'scheduled'] },
  approve:         { from: ['in_review'],                                         by: ['woordvoerder'],                            to: ['in_review', 'approved', 'scheduled'] },
  reject:          { from: ['in_review'],                                         by: ['woordvoerder'],                            to: ['rejected'] },
  'request-changes': { from: ['in_review'],                                       by: ['woordvoerder'],                            to: ['draft'] },
  'take-back':     { from: ['in_review', 'approved', 'scheduled', 'held', 'missed', 'failed'], by: ['author', 'assistant'],        to: ['draft'] },
  schedule:        { from: ['approved', 'missed', 'scheduled'],                   by: ['author', 'assistant'],                     to: ['scheduled'] },
  unschedule:      { from: ['scheduled'],                                         by: ['author', 'assistant'],                     to: ['approved'] },
  'publish-now':   { from: ['approved', 'missed', 'scheduled'],                   by: ['author', 'assistant'],                     to: ['scheduled'] },
  withdraw:        { from: ['draft', 'in_review', 'approved', 'scheduled', 'held', 'missed'], by: ['author', 'woordvoerder', 'administrator'], to: ['withdrawn'] },
  hold:            { from: ['scheduled'],                                         by: ['scheduler'],                               to: ['held'] },
  release:         { from: ['held'],                                              by: ['author', 'scheduler'],                     to: ['scheduled', 'in_review', 'missed'] },
  miss:            { from: ['scheduled', 'held'],                                 by: ['scheduler'],                               to: ['missed'] },
  doubt:           { from: ['scheduled', 'held'],                                 by: ['scheduler'],                               to: ['uncertain'] },
  arm:             { from: ['scheduled'],                                         by: ['scheduler'],                               to: ['publishing'] },
  settle:          { from: ['publishing', 'uncertain'],                           by: ['scheduler', 'author', 'woordvoerder', 'administrator'], to: ['publishing', 'uncertain', 'published', 'partly_published', 'failed'] },
  'retry-channels': { from: ['partly_published'],                                 by: ['author', 'assistant'],                     to: ['publishing'] },
  retry:           { from: ['failed'],                                            by: ['author', 'assistant'],                     to: ['scheduled'] },
  retract:         { from: ['published', 'partly_published'],                     by: ['author', 'woordvoerder', 'administrator'], to: ['retracted'] },
} as const satisfies Record<string, Move>;

export type Verb = keyof typeof MOVES;

/** An offline statement ends at `approved`: there is nothing to send. */
const ONLY_POSTS: readonly Verb[] = ['schedule', 'publish-now'];

export interface Standing {
  readonly state: PostState;
  readonly kind: 'post' | 'offline';
}

/** The states that a verb may lead to from here for somebody who is this to the post; throws what refuses it. */
export function next(post: Standing, verb: Verb, relations: readonly Relation[]): readonly PostState[] {
  const move: Move = MOVES[verb];
  if (!move.by.some((relation) => relations.includes(relation))) throw notYourMove(verb);
  if (!move.from.includes(post.state) || !fitsKind(post, verb)) throw illegalMove(post.state, verb);
  return move.to;
}

/** The verbs that are open to somebody who is this to the post: what buttons show. */
export function allowedEvents(post: Standing, relations: readonly Relation[]): Verb[] {
  return (Object.keys(MOVES) as Verb[]).filter((verb) => {
    const move: Move = MOVES[verb];
    return move.from.includes(post.state) && fitsKind(post, verb) && move.by.some((by) => relations.includes(by));
  });
}

/** True while the words may still be changed. */
export const isEditable = (state: PostState) => (MOVES.edit.from as readonly PostState[]).includes(state);

/** What anybody in the organisation may read. */
export const isPublic = (state: PostState) => state === 'published' || state === 'partly_published';

/** A delivery of it may be armed. */
export const isOnItsWay = (state: PostState) => state === 'scheduled' || state === 'publishing';

/** True once a network may have seen it: nothing can be called back without asking that network. */
export const hasLeft = (state: PostState) => STATES[state].deliveries === 'own';

const fitsKind = (post: Standing, verb: Verb) => post.kind === 'post' || !ONLY_POSTS.includes(verb);

function illegalMove(state: PostState, verb: Verb): ProductError {
  const { nl, en } = STATES[state].says;
  const told = { state, event: verb };
  if (state === 'publishing') return conflict('being-sent', ON_ITS_WAY.nl, ON_ITS_WAY.en, told);
  return conflict(
    'wrong-state',
    `Dat kan niet: dit bericht is nu ${nl}.`,
    `Not possible: this post is now ${en}.`,
    told,
  );
}

const ON_ITS_WAY: Sentence = {
  nl: 'Dit bericht is al onderweg; dat kan niet meer.',
  en: 'This post is already on its way; that is no longer possible.',
};

const notYourMove = (verb: Verb) =>
  notAllowed('Dit is niet aan u bij dit bericht.', `You may not ${verb.replace('-', ' ')} this post.`, 'not-your-move');
