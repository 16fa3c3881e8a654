import { language } from '../texts/language';
import { RULE_NAMES } from '../texts/rule-names';

/** What people call a rule; one that has no name yet is shown under its own id. */
export const ruleName = (id: string) => RULE_NAMES[language][id] ?? id;
