/** What the check has learned to recognise in a sentence, and for which rule each counts. */

import type { PostRole } from '../rule';

interface LabelOf {
  readonly rule: string;
  /**
   * From which sum on a sentence is a finding (nought: as likely as not). `npm run learn` says where F1 is best on posts
   * kept apart; the higher, the fewer posts with nothing wrong are pointed at.
   */
  readonly enough: number;
  /** Learned and asked of posts in this role only. */
  readonly role?: PostRole;
}

const RULES_BY_LABEL = {
  'confidential-marker': { rule: 'confidential-marker', enough: 0.4 },
  defamation: { rule: 'defamation', enough: -0.5 },
  hate: { rule: 'hate', enough: 0.5 },
  insult: { rule: 'insult', enough: 0 },
  obscenity: { rule: 'obscenity', enough: -1.2 },
  'organisation-disparaged': { rule: 'organisation-disparaged', enough: -0.3 },
  'private-matter': { rule: 'role-mismatch', enough: 0.5, role: 'official' },
  'in-office': { rule: 'role-mismatch', enough: -0.3, role: 'private' },
  'private-person': { rule: 'private-person', enough: 1 },
  'sensitive-data': { rule: 'sensitive-data', enough: 0.1 },
  threat: { rule: 'threat', enough: 0.5 },
  'unverified-claim': { rule: 'unverified-claim', enough: -0.1 },
} as const satisfies Record<string, LabelOf>;

export type Label = keyof typeof RULES_BY_LABEL;

export const LABELS = Object.keys(RULES_BY_LABEL) as readonly Label[];

export const ruleOf = (label: Label): string => RULES_BY_LABEL[label].rule;

export const enoughFor = (label: Label): number => RULES_BY_LABEL[label].enough;

/** Whether a label is asked about in a post of this role. */
export function isAsked(label: Label, role: PostRole): boolean {
  const of: LabelOf = RULES_BY_LABEL[label];
  return of.role === undefined || of.role === role;
}

/** The label that a rule goes by in posts of a role, when it has learned any. */
export const labelFor = (rule: string, role: PostRole): Label | undefined =>
  LABELS.find((label) => ruleOf(label) === rule && isAsked(label, role));
