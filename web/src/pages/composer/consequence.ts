/** What will happen if this is submitted now, in sentences, and what still stands in the way. */
import type { Channel, Finding } from '../../api/queries';
import type { Schemas } from '../../api/client';
import { problemOf } from '../../parts/time-fields';
import { moment, ZONE } from '../../parts/times';
import { instantsOf } from '../../parts/wall-time';
import { t } from '../../texts';
import { reasonKey, type Draft } from './draft';
import type { Checked } from './use-check';

export interface Consequence {
  readonly problems: readonly string[];
  readonly sentences: readonly string[];
  readonly needsReview: boolean;
}

export interface Surroundings {
  readonly channels: readonly Channel[];
  readonly networks: readonly Schemas['NetworkView'][];
  readonly topics: readonly Schemas['TopicView'][];
  /** Findings that a second pair of eyes lifted for these words. */
  readonly isLifted: (finding: Finding) => boolean;
}

const list = (names: readonly string[]) => new Intl.ListFormat(t.locale).format([...new Set(names)]);

export function consequenceOf(draft: Draft, checked: Checked, around: Surroundings): Consequence {
  const names = topicsOf(draft, checked, around);
  const needsReview = names.length > 0 || checked.findings.some(({ severity }) => severity === 'review');
  const chosen = around.channels.filter(({ id }) => draft.channels.includes(id));
  return {
    needsReview,
    problems: problemsOf(draft, checked, around, chosen),
    sentences: [...reviewSentences(needsReview, names), departure(draft, needsReview, chosen)],
  };
}

function problemsOf(
  draft: Draft,
  { findings, lengths }: Checked,
  around: Surroundings,
  chosen: readonly Channel[],
): string[] {
  const { consequence } = t.composer;
  const blocks = findings.filter((finding) => finding.severity === 'block' && !around.isLifted(finding)).length;
  const unanswered = findings.filter(
    (finding) => finding.severity === 'warn' && !draft.reasons[reasonKey(finding)]?.trim(),
  ).length;
  const tooLong = around.networks.filter(
    ({ id }) => chosen.some(({ network }) => network === id) && isTooLong(lengths[id], draft.asThread),
  );
  return [
    ...(draft.text.trim() === '' && draft.media.length === 0 ? [consequence.empty] : []),
    ...(draft.channels.length === 0 ? [consequence.noChannel] : []),
    ...(blocks > 0 ? [consequence.blocked(blocks)] : []),
    ...(tooLong.length > 0 ? [consequence.tooLong(list(tooLong.map(({ name }) => name)))] : []),
    ...(unanswered > 0 ? [consequence.reasons(unanswered)] : []),
    ...(draft.time && problemOf(draft.time) ? [consequence.badTime] : []),
  ];
}

/** A thread of parts that each fit is not too long. */
const isTooLong = (counted: Schemas['LengthView'] | undefined, asThread: boolean) =>
  counted !== undefined && counted.length > counted.limit && !(asThread && counted.parts);

function topicsOf(draft: Draft, { findings }: Checked, { topics }: Surroundings): readonly string[] {
  const found = findings.flatMap(({ severity, topic }) => (severity === 'review' && topic ? [topic.name] : []));
  const added = topics.filter(({ id }) => draft.topics.includes(id)).map(({ name }) => name);
  return [...new Set([...found, ...added])];
}

function reviewSentences(needsReview: boolean, names: readonly string[]): string[] {
  if (!needsReview) return [];
  return [names.length > 0 ? t.composer.consequence.review(list(names)) : t.composer.consequence.reviewOther];
}

function departure({ time }: Draft, needsReview: boolean, chosen: readonly Channel[]): string {
  const { consequence } = t.composer;
  const at = time && !problemOf(time) ? instantsOf(time.local, ZONE).at(time.fold === 'later' ? -1 : 0) : undefined;
  if (!at) return needsReview ? consequence.thenLater : consequence.later;
  const to = list(chosen.map(({ name }) => name));
  return needsReview ? consequence.thenOut(moment(at), to) : consequence.out(moment(at), to);
}
