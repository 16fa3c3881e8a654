/** What the check has learned to recognise in a sentence, and for which rule each counts. */

import type { PostRole } from '../rule';

interface LabelOf {
  readonly rule: string;
  /** Learned and asked of posts in this role only. */
  readonly role?: PostRole;
}

const RULES_BY_LABEL = {
  'confidential-marker': { rule: 'confidential-marker' },
  defamation: { rule: 'defamation' },
  hate: { rule: 'hate' },
  insult: { rule: 'insult' },
  obscenity: { rule: 'obscenity' },
  'organisation-disparaged': { rule: 'organisation-disparaged' },
  'private-matter': { rule: 'role-mismatch', role: 'official' },
  'in-office': { rule: 'role-mismatch', role: 'private' },
  'private-person': { rule: 'private-person' },
  'sensitive-data': { rule: 'sensitive-data' },
  threat: { rule: 'threat' },
  'unverified-claim': { rule: 'unverified-claim' },
} as const satisfies Record<string, LabelOf>;

export type Label = keyof typeof RULES_BY_LABEL;

export const LABELS = Object.keys(RULES_BY_LABEL) as readonly Label[];

export const ruleOf = (label: Label): string => RULES_BY_LABEL[label].rule;

/** Whether a label is asked about in a post of this role. */
export function isAsked(label: Label, role: PostRole): boolean {
  const of: LabelOf = RULES_BY_LABEL[label];
  return of.role === undefined || of.role === role;
}

/** The label that a rule goes by in posts of a role, when it has learned any. */
export const labelFor = (rule: string, role: PostRole): Label | undefined =>
  LABELS.find((label) => ruleOf(label) === rule && isAsked(label, role));
