/** What one version of a policy holds: the organisation's names, its protected topics and its choice of rules. */
import { invalid } from '../common/product-error';
import {
  compilePolicy,
  PolicyError,
  type CompiledPolicy,
  type PolicyDocument,
  type PolicyTopic,
  type RuleSetting,
} from '../guidelines';
import type { Topic } from './topic.entity';

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

export interface StoredTopic extends PolicyTopic {
  readonly id: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

export interface StoredPolicy extends PolicyDocument {
  readonly protectedTopics: readonly StoredTopic[];
  readonly rules: RuleSettings;
}

export interface Speaker {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly publicFigures: readonly string[];
}

type TopicWords = Pick<Topic, 'id' | 'key' | 'name' | 'terms' | 'excludes' | 'validFrom' | 'validUntil'>;

/** Two equal choices give two equal documents: topics stand in the order of their ids. */
export function policyDocument(speaker: Speaker, topics: readonly TopicWords[], rules: RuleSettings): StoredPolicy {
  return {
    organisation: { name: speaker.name, aliases: speaker.aliases },
    publicFigures: speaker.publicFigures,
    protectedTopics: [...topics].sort((a, b) => (a.id < b.id ? -1 : 1)).map(storedTopic),
    rules,
  };
}

/** Compiles, or refuses what the check could not work with. `root` is cut from the place: what the caller sent is less. */
export function usable(document: PolicyDocument, root = ''): CompiledPolicy {
  try {
    return compilePolicy(document);
  } catch (cause) {
    if (!(cause instanceof PolicyError)) throw cause;
    throw invalid(pointerTo(cause.place, root), 'policy', UNUSABLE.nl, UNUSABLE.en);
  }
}

/** `protectedTopics[0].terms[2]` is `/protectedTopics/0/terms/2`, or `/terms/2` below that topic. */
const pointerTo = (place: string, root: string) =>
  (place.startsWith(root) ? place.slice(root.length) : place)
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => `/${part}`)
    .join('');

const storedTopic = ({ id, key, name, terms, excludes, validFrom, validUntil }: TopicWords): StoredTopic => ({
  id,
  key,
  name,
  terms,
  excludes,
  validFrom: validFrom?.toISOString() ?? null,
  validUntil: validUntil?.toISOString() ?? null,
});

const UNUSABLE = {
  nl: 'Hiermee kan de controle niet werken: gebruik woorden met letters of cijfers.',
  en: 'The check cannot work with this: use words with letters or digits.',
};
