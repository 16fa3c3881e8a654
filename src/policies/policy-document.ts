/** What one version of a policy holds: the organisation's names, topics, documents and words, and its choice of rules. */
import { invalid } from '../common/product-error';
import {
  compilePolicy,
  PolicyError,
  type CompiledPolicy,
  type OwnWord,
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

/** What recognises it stands in its own row, and is forgotten with it. */
export interface StoredDocument {
  readonly id: string;
  readonly key: string;
  readonly title: string;
}

export interface StoredPolicy extends Omit<PolicyDocument, 'confidentialDocuments'> {
  readonly protectedTopics: readonly StoredTopic[];
  /** Absent in versions of before there were any; so are own words. */
  readonly documents?: readonly StoredDocument[];
  readonly ownWords?: readonly OwnWord[];
  readonly rules: RuleSettings;
}

/** What an administrator chooses for the policy itself. */
export interface Choices {
  readonly rules: RuleSettings;
  readonly ownWords: readonly OwnWord[];
}

export interface Speaker {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly publicFigures: readonly string[];
}

type TopicWords = Pick<Topic, 'id' | 'key' | 'name' | 'terms' | 'excludes' | 'validFrom' | 'validUntil'>;

/** Two equal choices give two equal documents: topics stand in the order of their ids. */
export function policyDocument(
  speaker: Speaker,
  topics: readonly TopicWords[],
  documents: readonly StoredDocument[],
  { rules, ownWords }: Choices,
): StoredPolicy {
  return {
    organisation: { name: speaker.name, aliases: speaker.aliases },
    publicFigures: speaker.publicFigures,
    protectedTopics: [...topics].sort((a, b) => (a.id < b.id ? -1 : 1)).map(storedTopic),
    documents,
    ownWords,
    rules,
  };
}

/**
 * Compiles, or refuses what the check could not work with. `root` is cut from the place: what the caller sent is less;
 * `below` is where in the request it stood.
 */
export function usable(document: Omit<PolicyDocument, 'confidentialDocuments'>, root = '', below = ''): CompiledPolicy {
  try {
    return compilePolicy(document);
  } catch (cause) {
    if (!(cause instanceof PolicyError)) throw cause;
    throw invalid(below + pointerTo(cause.place, root), 'policy', UNUSABLE.nl, UNUSABLE.en);
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
