/** Makes of a policy document what the check needs, once: terms stemmed, names folded. To be kept and shared. */

import { formsOf } from './contacts';
import { assertPolicy } from './read-policy';
import type { CompiledPolicy, TopicTerm } from './compiled-policy';
import type { FindingTopic, PolicyDocument, PolicyTopic } from './policy';
import { Lexicon, type Entry } from './text/lexicon';
import { normalise } from './text/normalise';

export function compilePolicy(document: PolicyDocument): CompiledPolicy {
  assertPolicy(document);
  const { organisation, publicFigures, protectedTopics, rules = {} } = document;
  return {
    topics: new Lexicon(protectedTopics.flatMap(entriesOf)),
    organisation: [organisation.name, ...organisation.aliases].map(fold).sort((a, b) => b.length - a.length),
    publicFigures: publicFigures.map(fold),
    contacts: new Set((organisation.contacts ?? []).flatMap(formsOf)),
    rules,
  };
}

const fold = (name: string) => normalise(name).folded;

function entriesOf(topic: PolicyTopic): Entry<TopicTerm>[] {
  const { id, key, name } = topic;
  const named: FindingTopic = id === undefined ? { key, name } : { id, key, name };
  return [
    ...topic.terms.map((term) => entry(term, { topic: named, excluded: false })),
    ...topic.excludes.map((term) => entry(term, { topic: named, excluded: true })),
  ];
}

const entry = (term: string, value: TopicTerm): Entry<TopicTerm> => ({ phrase: fold(term), value, as: 'compound' });
