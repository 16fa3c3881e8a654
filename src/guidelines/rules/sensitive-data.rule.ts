/** Health, belief, love, politics, justice, welfare: about somebody who can be recognised it is theirs to tell. */

import { factsIn, type Fact } from '../facts/facts';
import { identifiers } from '../facts/identifiers';
import { subjectOf } from '../facts/subjects';
import { CONSENT } from '../facts/told-of';
import type { Rule, Setting } from '../rule';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';

const LONGEST = 240;
const MOST_FACTS = 40;

export const sensitiveData: Rule = {
  id: 'sensitive-data',
  guideline: 6,
  severity: 'block',
  about: {
    nl: 'Vindt gezondheid, geloof, geaardheid, politiek, vakbond, justitie en steun van iemand die te herkennen is. Algemeen beleid, uw eigen verhaal en wat publieke figuren zelf zeggen blijven staan.',
    en: 'Finds health, belief, orientation, politics, union, justice and welfare of somebody who can be recognised. General policy, your own story and what public figures say themselves are left alone.',
  },
  examples: {
    flags: [['Onze buurvrouw Lies Maes heeft borstkanker.', 'Lies Maes heeft borstkanker']],
    passes: ['Borstkanker treft een op de acht vrouwen.', 'Marleen Theunis stelt het nieuwe zorgplan voor.'],
  },
  says: {
    nl: {
      message:
        '“{quote}” vertelt iets gevoeligs over iemand die te herkennen is. De wet beschermt zulke gegevens extra.',
      advice: 'Laat het weg, of vertel het zo dat niemand te herkennen is. Ook goede bedoelingen geven geen recht.',
    },
    en: {
      message:
        '“{quote}” tells something sensitive of somebody who can be recognised. The law protects it more than the rest.',
      advice: 'Leave it out, or tell it so that nobody can be recognised. Good intentions give no right to it either.',
    },
  },
  check(text, setting) {
    const facts = factsIn(text).filter(({ value }) => value === 'sensitive');
    if (facts.length === 0 || CONSENT.test(text.folded)) return [];
    return onePerSentence(facts.slice(0, MOST_FACTS), text, setting);
  },
};

function onePerSentence(facts: readonly Fact[], text: Text, setting: Setting): Span[] {
  const anchored = identifiers(text, setting).length > 0;
  const found = new Map<number, Span>();
  for (const fact of facts) {
    const sentence = text.sentenceAt(fact.start).start;
    const subject = subjectOf(fact, text, setting.policy, anchored);
    if (!subject) continue;
    const known = found.get(sentence);
    found.set(sentence, known ? { ...known, end: fact.end } : together(subject, fact));
  }
  return [...found.values()];
}

/** From the person to the fact, when they stand close. */
function together(subject: Span, fact: Span): Span {
  const [start, end] = [Math.min(subject.start, fact.start), Math.max(subject.end, fact.end)];
  return end - start <= LONGEST ? { start, end } : { start: fact.start, end: fact.end };
}
