/** The policy in force with what somebody would like to change in it. */
import type { StoredPolicy, StoredTopic } from '../policies/policy-document';
import { usable } from '../policies/policy-document';
import { changedRules } from '../policies/rule-settings';
import { refuseUselessTerms } from '../policies/term-problems';
import type { ReplayPatch, TopicPatch } from './replay.dto';

/** Refuses what could not be chosen either, by its place in the request. */
export function patched(document: StoredPolicy, patch: ReplayPatch): StoredPolicy {
  const { rules = {}, publicFigures = document.publicFigures, ownWords = document.ownWords ?? [], topics = [] } = patch;
  const words = ownWords.map(({ word }) => word);
  refuseUselessTerms(words, (place) => `/patch/ownWords/${place}/word`);
  topics.forEach(({ terms }, topic) => refuseUselessTerms(terms, (place) => `/patch/topics/${topic}/terms/${place}`));
  const changed = {
    ...document,
    ...{ publicFigures, ownWords },
    rules: { ...document.rules, ...changedRules(document.rules, rules, '/patch') },
    protectedTopics: topics.reduce(withTopic, document.protectedTopics),
  };
  usable(changed, '', '/patch');
  return changed;
}

function withTopic(known: readonly StoredTopic[], { key, terms, excludes }: TopicPatch): readonly StoredTopic[] {
  const before = known.find((topic) => topic.key === key);
  const topic: StoredTopic = {
    ...(before ?? { id: key, key, name: key, validFrom: null, validUntil: null }),
    ...{ terms, excludes: excludes ?? before?.excludes ?? [] },
  };
  return [...known.filter((other) => other !== before), topic];
}
