/** What an organisation chose, as it is written down. */

export type Severity = 'block' | 'review' | 'warn' | 'info';

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
  readonly organisation: {
    readonly name: string;
    readonly aliases: readonly string[];
    /** Its own numbers, mailboxes and accounts: no one's personal data. */
    readonly contacts?: readonly string[];
  };
  readonly publicFigures: readonly string[];
  readonly protectedTopics: readonly PolicyTopic[];
  readonly confidentialDocuments?: readonly ConfidentialDocument[];
  /** Words and phrases that the organisation itself does not want to see; found in any inflection. */
  readonly ownWords?: readonly OwnWord[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** With its text, as a policy file has it, or with what is kept of it. */
export type ConfidentialDocument = { readonly key: string; readonly title: string } & (
  { readonly text: string } | { readonly fingerprints: string }
);

export interface OwnWord {
  readonly word: string;
  /** Absent: that of the rule. */
  readonly severity?: Severity;
  readonly advice?: string;
}

export interface RuleSetting {
  readonly enabled?: boolean;
  readonly severity?: Severity;
}

export interface FindingTopic {
  readonly id?: string;
  readonly key: string;
  readonly name: string;
}
