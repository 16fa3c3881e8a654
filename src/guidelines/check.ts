/** The automatic check: what the guidelines have to say about a draft. Pure; the same in, the same out. */

import type { CompiledPolicy } from './compiled-policy';
import type { Draft, Finding, Flag, Rule, Severity } from './rule';
import { RULES } from './all-rules';
import { weigh } from './learned/weigh';
import { Text } from './text/text';

const LONGEST_QUOTE_IN_MESSAGE = 60;

export function check(draft: Draft, policy: CompiledPolicy): Finding[] {
  const text = new Text(draft.text);
  const setting = { draft, policy };
  return RULES.filter((rule) => policy.rules[rule.id]?.enabled !== false)
    .flatMap((rule) =>
      weigh(rule, rule.check(text, setting), text, setting).map((flag) => toFinding(rule, flag, text, draft, policy)),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether these findings stop a submission. */
export const blocks = (findings: readonly { readonly severity: Severity }[]): boolean =>
  findings.some((finding) => finding.severity === 'block');

function toFinding(rule: Rule, flag: Flag, text: Text, draft: Draft, policy: CompiledPolicy): Finding {
  const { start, end } = text.asTyped(flag);
  const quote = text.typed.slice(start, end);
  const wording = rule.says[draft.language ?? 'nl'];
  const fill = (sentence: string) =>
    sentence.replace(/\{(quote|topic|about)\}/g, (_, part: string) => {
      if (part === 'quote') return shortened(quote);
      return (part === 'topic' ? flag.topic?.name : flag.about) ?? '';
    });
  return {
    rule: rule.id,
    guideline: rule.guideline,
    severity: policy.rules[rule.id]?.severity ?? flag.severity ?? rule.severity,
    start,
    end,
    quote,
    message: fill(wording.message),
    advice: fill(wording.advice),
    ...(flag.topic && { topic: flag.topic }),
  };
}

function shortened(quote: string): string {
  const characters = [...quote.replace(/\s+/g, ' ')];
  return characters.length <= LONGEST_QUOTE_IN_MESSAGE
    ? characters.join('')
    : `${characters.slice(0, LONGEST_QUOTE_IN_MESSAGE - 1).join('')}…`;
}
