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
  /** Whether the file as it came in said where it was taken. */
  readonly located?: boolean;
}

/** What others said or asked on one subject, and nobody answered yet. */
export interface OpenMentions {
  readonly words: string;
  readonly count: number;
}

export interface Draft {
  readonly text: string;
  readonly role: PostRole;
  readonly media?: readonly DraftMedia[];
  readonly openMentions?: readonly OpenMentions[];
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
  /** Where it differs from that of the rule. */
  readonly severity?: Severity;
  /** Who or what, for a message about something that is not in the text. */
  readonly about?: string;
}

/** In a sentence, `{quote}` stands for the words, `{topic}` for the topic's name, `{about}` for the flag's. */
export interface Wording {
  readonly message: string;
  readonly advice: string;
}

/** For who reads about a rule; they also run as tests. */
export interface Examples {
  /** The text, and the words that are found in it. */
  readonly flags: readonly (readonly [text: string, quote: string])[];
  readonly passes: readonly string[];
  /** What else the draft holds. */
  readonly draft?: Partial<Draft>;
}

export interface Rule {
  readonly id: string;
  readonly guideline: Guideline;
  readonly severity: Severity;
  /** What it looks for, and what it leaves alone. */
  readonly about: Readonly<Record<Language, string>>;
  readonly examples: Examples;
  readonly says: Readonly<Record<Language, Wording>>;
  check(text: Text, setting: Setting): readonly Flag[];
  /** Whether a sentence that was learned to be a finding is none after all. */
  leaves?(sentence: Span, text: Text): boolean;
}

/** What a rule may know besides the text. */
export interface Setting {
  readonly draft: Draft;
  readonly policy: CompiledPolicy;
}
