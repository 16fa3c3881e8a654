/** What the check needs of a policy, worked out once. */

import type { PassageIndex } from './passages';
import type { FindingTopic, OwnWord, RuleSetting } from './policy';
import type { Lexicon } from './text/lexicon';

export interface TopicTerm {
  readonly topic: FindingTopic;
  /** A look-alike that must be left alone. */
  readonly excluded: boolean;
}

export interface CompiledPolicy {
  readonly topics: Lexicon<TopicTerm>;
  /** Folded names of the organisation, longest first. */
  readonly organisation: readonly string[];
  readonly publicFigures: readonly string[];
  /** The organisation's own numbers, mailboxes and accounts: letters, digits, @ and dots only. */
  readonly contacts: ReadonlySet<string>;
  readonly ownWords: Lexicon<OwnWord>;
  /** Absent: no confidential document is registered. */
  readonly passages?: PassageIndex | undefined;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}
