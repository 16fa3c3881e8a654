/** All words that would go out are checked: the text, what differs per network, and what describes the images. */
import { Logger } from '@nestjs/common';
import { check, type Finding, type Language } from '../guidelines';
import type { RevisionMedia } from '../media/rights';
import type { CurrentPolicy } from '../policies/policies';

export type PostFinding = Finding & {
  /** The network whose own wording holds the passage; absent: the text itself. */
  readonly variant?: string;
  /** The image whose description holds the passage. */
  readonly media?: string;
};

interface Checkable {
  readonly text: string;
  readonly variants: Readonly<Record<string, string>>;
  readonly media: readonly RevisionMedia[];
  readonly role: 'official' | 'private';
}

/** Named in findings when the check itself failed; it asks every woordvoerder, as a protected topic does. */
export const CHECK_UNAVAILABLE = 'check-unavailable';

const log = new Logger('Check');

/** Fails closed: what could not be checked counts as touching a protected topic. */
export function checkContent(policy: CurrentPolicy, content: Checkable, language: Language = 'nl'): PostFinding[] {
  try {
    return runCheck(policy, content, language);
  } catch (cause) {
    log.error(`the check failed under policy ${policy.version}: ${cause instanceof Error ? cause.name : 'unknown'}`);
    return [unavailable(language)];
  }
}

function runCheck({ compiled }: CurrentPolicy, content: Checkable, language: Language): PostFinding[] {
  const { role, text, media } = content;
  const findings: PostFinding[] = check({ text, role, language, media }, compiled);
  for (const [variant, words] of Object.entries(content.variants)) {
    if (words === text) continue;
    for (const finding of check({ text: words, role, language }, compiled)) findings.push({ ...finding, variant });
  }
  for (const { id, alt } of media) {
    if (alt === null || alt === '') continue;
    for (const finding of check({ text: alt, role, language }, compiled)) findings.push({ ...finding, media: id });
  }
  return findings;
}

const unavailable = (language: Language): PostFinding => ({
  rule: CHECK_UNAVAILABLE,
  guideline: 10,
  severity: 'review',
  start: 0,
  end: 0,
  quote: '',
  message: {
    nl: 'De automatische controle kon niet lopen. Daarom kijkt de woordvoerder mee.',
    en: 'The automatic check could not run. The woordvoerder will look at this post.',
  }[language],
  advice: {
    nl: 'U hoeft niets te doen; dien gewoon in.',
    en: 'There is nothing for you to do; just submit.',
  }[language],
});
