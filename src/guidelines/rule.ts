/** The vocabulary of the check: what goes in, what a rule is, what comes out. */

import type { CompiledPolicy } from './compiled-policy';
import type { FindingTopic, Severity } from './policy';
import type { Span } from './text/spans';
import type { Text } from './text/text';

export type * from './policy';

export type PostRole = 'official' | 'private';
export type Guideline = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type Language = 'nl' | 'en';

export interface DraftMedia {
  readonly alt: string | null;
  readonly rights?: {
    readonly origin?: string | null;
    readonly licence?: string | null;
    readonly portrait?: readonly { readonly name: string; readonly consent: boolean }[];
  } | null;
}

export interface Draft {
  readonly text: string;
  readonly role: PostRole;
  readonly media?: readonly DraftMedia[];
  readonly language?: Language;
}

export interface Finding {
  readonly rule: string;
  readonly guideline: Guideline;
  readonly severity: Severity;
  /** UTF-16 code units into the text as typed, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly message: string;
  readonly advice: string;
  readonly topic?: FindingTopic;
}

/** What a rule saw: a place in the folded text, empty when it is not in the text. */
export interface Flag extends Span {
  readonly topic?: FindingTopic;
  /** Who or what, for a message about something that is not in the text. */
  readonly about?: string;
}

/** In a sentence, `{quote}` stands for the words, `{topic}` for the topic's name, `{about}` for the flag's. */
export interface Wording {
  readonly message: string;
  readonly advice: string;
}

export interface Rule {
  readonly id: string;
  readonly guideline: Guideline;
  readonly severity: Severity;
  readonly says: Readonly<Record<Language, Wording>>;
  check(text: Text, setting: Setting): readonly Flag[];
}

/** What a rule may know besides the text. */
export interface Setting {
  readonly draft: Draft;
  readonly policy: CompiledPolicy;
}
