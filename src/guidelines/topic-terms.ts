/** The terms of a protected topic, as the lexicon looks for them. */

import type { TopicTerm } from './compiled-policy';
import type { FindingTopic, PolicyTopic } from './policy';
import type { Entry } from './text/lexicon';
import { fold } from './text/normalise';

/** An acronym has no inflection but the plural: a LEZ is not what one reads. */
const ACRONYM = /^[A-Z][A-Z0-9]{1,5}$/;

export function termsOf(topic: PolicyTopic): Entry<TopicTerm>[] {
  const { id, key, name } = topic;
  const named: FindingTopic = id === undefined ? { key, name } : { id, key, name };
  return [
    ...topic.terms.flatMap((term) => entries(term, { topic: named, excluded: false })),
    ...topic.excludes.flatMap((term) => entries(term, { topic: named, excluded: true })),
  ];
}

function entries(term: string, value: TopicTerm): Entry<TopicTerm>[] {
  const phrase = fold(term);
  if (!ACRONYM.test(term)) return [{ phrase, value, as: 'compound' }];
  return [phrase, `${phrase}'s`].map((form) => ({ phrase: form, value, as: 'exact' }));
}
