/** Where a post stands, in one sentence for whoever looks at it. */
import type { Post } from '../api/queries';
import { t } from '../texts';
import { namesOf } from './decisions';
import { moment } from './times';

export function stateSentence(post: Post): string {
  const { state, publishAt, stateReason, kind } = post;
  if (state === 'draft') return draftSentence(post);
  if (state === 'in_review') return reviewSentence(post);
  if (state === 'scheduled') return t.sentence.scheduled(publishAt ? moment(publishAt) : '');
  if (state === 'approved' && kind === 'offline') return t.sentence.approvedOffline;
  const said = t.sentence[isToPlace(post) ? 'handed_over' : state];
  const why = stateReason === null ? undefined : t.reasons[stateReason];
  return why ? `${said} ${why}` : said;
}

export const stateName = (post: Post) => (isToPlace(post) ? t.today.place : t.states[post.state]);

/** Nothing about it is unclear: somebody is asked to place it. */
export const isToPlace = ({ state, deliveries }: Post) =>
  state === 'uncertain' &&
  deliveries.some((delivery) => delivery.state === 'handed_over') &&
  !deliveries.some((delivery) => delivery.state === 'uncertain');

function draftSentence({ approvals, allowedEvents, author }: Post): string {
  const asked = approvals.find(({ state }) => state === 'changes_requested');
  if (asked) return t.sentence.changesAsked(asked.decidedBy?.name ?? '');
  return allowedEvents.includes('edit') ? t.sentence.draft : t.sentence.draftOfOther(author.name);
}

function reviewSentence({ approvals }: Post): string {
  const waiting = approvals.filter(({ state }) => state === 'pending');
  const [first] = waiting;
  if (!first || first.assignees.length === 0) return t.sentence.in_review_plain;
  const topics = waiting.map(({ topic }) => topic?.name ?? t.severity.review.toLowerCase());
  return t.sentence.in_review(namesOf(first.assignees), new Intl.ListFormat(t.locale).format([...new Set(topics)]));
}
