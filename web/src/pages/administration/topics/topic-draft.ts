/** A topic while somebody works on it, and what is sent of it. */
import type { Schemas } from '../../../api/client';

export type TopicDraft = Required<Omit<Schemas['NewTopic'], 'validFrom' | 'validUntil' | 'key'>>;

export const EMPTY: TopicDraft = {
  name: '',
  terms: [],
  excludes: [],
  woordvoerders: [],
  substitutes: [],
  decision: 'any',
  answerWithin: 'PT8H',
};

export const draftOf = (topic: Schemas['TopicView']): TopicDraft => ({
  name: topic.name,
  terms: topic.terms,
  excludes: topic.excludes,
  woordvoerders: topic.woordvoerders,
  substitutes: topic.substitutes,
  decision: topic.decision,
  answerWithin: topic.answerWithin,
});

export const isReady = ({ name, terms, woordvoerders }: TopicDraft) =>
  name.trim() !== '' && terms.length > 0 && woordvoerders.length > 0;
