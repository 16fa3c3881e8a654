/** On some subjects the organisation speaks with one voice: a spokesperson reads along before anything goes out. */

import type { Rule } from '../rule';
import type { Hit } from '../text/lexicon';
import type { Text } from '../text/text';
import type { TopicTerm } from '../compile-policy';

export const protectedTopic: Rule = {
  id: 'protected-topic',
  guideline: 10,
  severity: 'review',
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
    const hits = policy.topics.find(text);
    const excluded = hits.filter((hit) => hit.value.excluded);
    const terms = hits.filter((hit) => !hit.value.excluded && !excluded.some((other) => covers(other, hit, text)));
    return onePerMatch(terms).map(({ start, end, value }) => ({ start, end, topic: value.topic }));
  },
};

/** A look-alike counts for its own topic, where it says at least as much, and not where the term stands to the letter. */
function covers(excluded: Hit<TopicTerm>, hit: Hit<TopicTerm>, text: Text): boolean {
  const overlap = excluded.start < hit.end && hit.start < excluded.end;
  const sameTopic = excluded.value.topic.key === hit.value.topic.key;
  const longer = excluded.end - excluded.start - (hit.end - hit.start);
  const literal = text.folded.slice(hit.start, hit.end) === hit.phrase;
  return overlap && sameTopic && (longer > 0 || (longer === 0 && !literal));
}

function onePerMatch(hits: readonly Hit<TopicTerm>[]): Hit<TopicTerm>[] {
  const kept: Hit<TopicTerm>[] = [];
  for (const hit of [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const same = (other: Hit<TopicTerm>) =>
      other.value.topic.key === hit.value.topic.key && other.start < hit.end && hit.start < other.end;
    if (!kept.some(same)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
