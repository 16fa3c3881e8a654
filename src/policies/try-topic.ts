/** What a topic would find in a text, before it is saved. */
import { check, type PolicyDocument } from '../guidelines';
import { usable } from './policy-document';

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const ONLY_TOPIC = 'protectedTopics[0]';

export function tryTopic(text: string, terms: readonly string[], excludes: readonly string[]): Match[] {
  const policy: PolicyDocument = {
    organisation: { name: 'organisation', aliases: [] },
    publicFigures: [],
    protectedTopics: [{ key: 'topic', name: 'topic', terms, excludes }],
  };
  return check({ text, role: 'official' }, usable(policy, ONLY_TOPIC))
    .filter((finding) => finding.topic !== undefined)
    .map(({ start, end, quote }) => ({ start, end, quote }));
}
