/** On some subjects the organisation speaks with one voice: a spokesperson reads along before anything goes out. */

import type { Rule } from '../rule';
import type { Hit } from '../text/lexicon';
import { longest, spanAt } from '../text/spans';
import type { Text } from '../text/text';
import type { TopicTerm } from '../compiled-policy';

export const protectedTopic: Rule = {
  id: 'protected-topic',
  guideline: 10,
  severity: 'review',
  about: {
    nl: 'Vindt de woorden van een onderwerp waarover woordvoering is afgesproken: verbogen, in samenstellingen, met een tikfout in lange woorden, in hashtags en links. Wat bij het onderwerp is uitgesloten en hetzelfde stuk in een ander woord blijven staan.',
    en: 'Finds the terms of a subject with agreements on who speaks: inflected, compounded, misspelt by one letter in long words, in hashtags and links. What the subject excludes and the same piece inside another word are left alone.',
  },
  examples: {
    flags: [
      ['Het circulatieplan ligt voor.', 'circulatieplan'],
      ['Meer #CirculatiePlan vandaag', 'CirculatiePlan'],
    ],
    passes: ['Het verkeersfilter van de brandweer is stuk.', 'Het plan voor de circulatie van boeken.'],
  },
  says: {
    nl: {
      message: '“{quote}” raakt aan “{topic}”. Over dat onderwerp zijn er afspraken rond woordvoering.',
      advice: 'Dien het bericht gerust in: de woordvoerder leest het na voor het verschijnt.',
    },
    en: {
      message: '“{quote}” touches on “{topic}”, a subject with agreements on who speaks for the organisation.',
      advice: 'Go ahead and submit it: a spokesperson will read it before it is published.',
    },
  },
  check(text, { policy }) {
    return [...byTopic(policy.topics.find(text)).values()].flatMap((hits) => {
      const excluded = longest(hits.filter((hit) => hit.value.excluded));
      const terms = hits.filter((hit) => !hit.value.excluded && !isCovered(hit, excluded, text));
      return longest(terms).map(({ start, end, value }) => ({ start, end, topic: value.topic }));
    });
  },
};

function byTopic(hits: readonly Hit<TopicTerm>[]): Map<string, Hit<TopicTerm>[]> {
  const topics = new Map<string, Hit<TopicTerm>[]>();
  for (const hit of hits) {
    const known = topics.get(hit.value.topic.key);
    if (known) known.push(hit);
    else topics.set(hit.value.topic.key, [hit]);
  }
  return topics;
}

/** A look-alike counts where it says at least as much as the term, and not where the term stands to the letter. */
function isCovered(hit: Hit<TopicTerm>, excluded: readonly Hit<TopicTerm>[], text: Text): boolean {
  const other = spanAt(excluded, hit.start) ?? spanAt(excluded, hit.end - 1);
  if (!other) return false;
  const longer = other.end - other.start - (hit.end - hit.start);
  return longer > 0 || (longer === 0 && text.slice(hit) !== hit.phrase);
}
