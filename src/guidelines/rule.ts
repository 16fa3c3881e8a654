/** The vocabulary of the check: what goes in, what a rule is, what comes out. */

export type Severity = 'block' | 'review' | 'warn' | 'info';
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

export interface PolicyTopic {
  /** Absent in a policy file for the command line. */
  readonly id?: string;
  readonly key: string;
  readonly name: string;
  readonly terms: readonly string[];
  readonly excludes: readonly string[];
}

/** All that the check depends on for one organisation; the form of `policy.json` on the command line. */
export interface PolicyDocument {
  readonly organisation: { readonly name: string; readonly aliases: readonly string[] };
  readonly publicFigures: readonly string[];
  readonly protectedTopics: readonly PolicyTopic[];
  readonly confidentialDocuments?: readonly { readonly key: string; readonly title: string; readonly text: string }[];
  readonly rules?: Readonly<Record<string, { readonly enabled?: boolean; readonly severity?: Severity }>>;
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
  readonly topic?: { readonly id?: string; readonly key: string; readonly name: string };
}
