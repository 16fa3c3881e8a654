/** What a language model of the organisation's own thinks of some words: at most one warning, beside what the rules find. */
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Config } from '../common/config';
import type { Language } from '../common/product-error';
import { askSecondOpinion } from '../networks';
import type { PostFinding } from './check-content';

export interface Words {
  readonly text: string;
  readonly variants: Readonly<Record<string, string>>;
}

export interface Opinion {
  readonly state: 'off' | 'given' | 'unavailable';
  readonly words: Words;
  readonly findings: readonly PostFinding[];
}

interface Scored {
  readonly text: string;
  readonly variant?: string;
  readonly score: number;
}

const SECOND_OPINION = 'second-opinion';
const MOST_AT_ONCE = 16;
/** What is longer is refused anyway. */
const LONGEST = 10_000;

@Injectable()
export class SecondOpinion {
  /** Since the start, for the monitor. */
  readonly counts = { given: 0, unavailable: 0 };
  private readonly log = new Logger('SecondOpinion');
  private asking = 0;
  private works = true;

  constructor(@Inject('config') private readonly config: Pick<Config, 'secondOpinion'>) {}

  /** Never throws and never takes longer than was set: words that got no opinion count as not looked at by it. */
  async about(words: Words, language: Language = 'nl'): Promise<Opinion> {
    const { secondOpinion: settings } = this.config;
    if (!settings) return { state: 'off', words, findings: [] };
    const wordings = wordingsOf(words);
    if (this.asking + wordings.length > MOST_AT_ONCE) return this.unavailable(words, 'too many are asked at once');
    this.asking += wordings.length;
    try {
      const scored = await Promise.all(
        wordings.map(async (wording) => ({ ...wording, score: await askSecondOpinion(settings, wording.text) })),
      );
      return this.given(words, findingsOf(scored, settings.threshold, language));
    } catch (cause) {
      return this.unavailable(words, cause instanceof Error ? cause.message : 'the server did not answer');
    } finally {
      this.asking -= wordings.length;
    }
  }

  private given(words: Words, findings: readonly PostFinding[]): Opinion {
    this.counts.given++;
    if (!this.works) this.log.warn('it answers again');
    this.works = true;
    return { state: 'given', words, findings };
  }

  /** Said once, until it works again: somebody who types would fill the log. */
  private unavailable(words: Words, why: string): Opinion {
    this.counts.unavailable++;
    if (this.works) this.log.warn(`not available: ${why}`);
    this.works = false;
    return { state: 'unavailable', words, findings: [] };
  }
}

/** An opinion belongs to the words it was asked about. */
export function opinionOn({ text, variants }: Words, opinion: Opinion): readonly PostFinding[] {
  const { words, findings } = opinion;
  return words.text === text && JSON.stringify(words.variants) === JSON.stringify(variants) ? findings : [];
}

/** What was said when these words were saved. */
export const opinionAmong = (findings: readonly PostFinding[]) =>
  findings.filter(({ rule }) => rule === SECOND_OPINION);

function wordingsOf({ text, variants }: Words): { readonly text: string; readonly variant?: string }[] {
  const others = Object.entries(variants).filter(([, words]) => words !== text);
  const wordings = [{ text }, ...others.map(([variant, words]) => ({ text: words, variant }))];
  return wordings.filter((wording) => isAskable(wording.text));
}

/** Nobody has looked at the words yet when they come in. */
const isAskable = (text: unknown) => typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST;

/** One at most: of several wordings, the one it minds most. */
function findingsOf(scored: readonly Scored[], threshold: number, language: Language): PostFinding[] {
  const [worst] = [...scored].sort((a, b) => b.score - a.score);
  return worst && worst.score >= threshold ? [findingOf(worst, language)] : [];
}

function findingOf({ text, variant, score }: Scored, language: Language): PostFinding {
  const decimals = score.toFixed(2);
  return {
    ...{ rule: SECOND_OPINION, guideline: 4, severity: 'warn', start: 0, end: text.length, quote: text },
    message: {
      nl: `Een taalmodel vindt dit mogelijk kwetsend (${decimals.replace('.', ',')}). Dat is een mening, geen regel, en modellen vergissen zich.`,
      en: `A language model thinks that this may hurt (${decimals}). That is an opinion, not a rule, and models make mistakes.`,
    }[language],
    advice: {
      nl: 'Lees uw tekst nog eens door de ogen van wie het aangaat. Vindt u hem goed, zeg dan kort waarom.',
      en: 'Read your text again through the eyes of those it is about. If you think it is fine, say briefly why.',
    }[language],
    ...(variant !== undefined && { variant }),
  };
}
