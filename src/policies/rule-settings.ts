/** Which rules an organisation switches on, and how strict it makes each. */
import { invalidInput } from '../common/http/input.pipe';
import type { FieldProblem, Sentence } from '../common/product-error';
import { RULES, type Guideline, type Rule, type RuleSetting, type Severity } from '../guidelines';
import type { RuleSettings } from './policy-document';

export const SEVERITIES = ['block', 'review', 'warn', 'info'] as const satisfies readonly Severity[];

export interface RuleInForce {
  readonly rule: string;
  readonly guideline: Guideline;
  readonly enabled: boolean;
  readonly severity: Severity;
  readonly defaultSeverity: Severity;
}

export const rulesInForce = (settings: RuleSettings): RuleInForce[] =>
  RULES.map(({ id, guideline, severity }) => ({
    rule: id,
    guideline,
    enabled: settings[id]?.enabled ?? true,
    severity: settings[id]?.severity ?? severity,
    defaultSeverity: severity,
  }));

/** The settings of the rules that are named; what is not said of a rule stays as it was. */
export function changedRules(before: RuleSettings, said: Readonly<Record<string, unknown>>, root = ''): RuleSettings {
  const problems = Object.entries(said).flatMap(([rule, setting]) => problemsOf(rule, setting, root));
  if (problems.length > 0) throw invalidInput(problems);
  return Object.fromEntries(
    Object.entries(said).map(([rule, setting]) => [rule, { ...before[rule], ...(setting as RuleSetting) }]),
  );
}

/** Rules that keep personal and confidential data inside; without a reason nobody switches them off. */
const KEEP_INSIDE: readonly Guideline[] = [6, 7];

export const keepsInside = ({ guideline, severity }: Pick<Rule, 'guideline' | 'severity'>) =>
  severity === 'block' && KEEP_INSIDE.includes(guideline);

/** Of the rules that are switched off now, those for which a reason must be kept. */
export const needReason = (before: RuleSettings, changed: RuleSettings): string[] =>
  RULES.filter(keepsInside)
    .map(({ id }) => id)
    .filter((id) => changed[id]?.enabled === false && before[id]?.enabled !== false);

function problemsOf(rule: string, setting: unknown, root: string): FieldProblem[] {
  const pointer = `${root}/rules/${rule.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  if (!RULES.some(({ id }) => id === rule)) return [{ pointer, code: 'unknownRule', message: UNKNOWN_RULE }];
  if (typeof setting !== 'object' || setting === null || Array.isArray(setting)) {
    return [{ pointer, code: 'isObject', message: NOT_A_SETTING }];
  }
  return Object.entries(setting)
    .filter(([key, value]) => !fits(key, value))
    .map(([key]) => ({ pointer: `${pointer}/${key}`, code: 'ruleSetting', message: NOT_A_SETTING }));
}

const fits = (key: string, value: unknown) =>
  key === 'enabled' ? typeof value === 'boolean' : key === 'severity' && SEVERITIES.some((known) => known === value);

const KNOWN = RULES.map(({ id }) => id).join(', ');
const UNKNOWN_RULE: Sentence = {
  nl: `Deze regel kennen we niet. Dit zijn de regels: ${KNOWN}.`,
  en: `We do not know this rule. These are the rules: ${KNOWN}.`,
};
const NOT_A_SETTING: Sentence = {
  nl: `Geef {"enabled": true of false} of {"severity": ${SEVERITIES.join(', ')}}.`,
  en: `Give {"enabled": true or false} or {"severity": ${SEVERITIES.join(', ')}}.`,
};
