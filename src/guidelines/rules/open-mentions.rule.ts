/** Who goes on about a subject while questions about it stay unanswered is sending, and not listening. */

import type { CompiledPolicy } from '../compiled-policy';
import type { OpenMentions, Rule } from '../rule';
import type { Span } from '../text/spans';
import { stem } from '../text/stem';
import { Text } from '../text/text';

const MOST_MENTIONS = 50;
const LONGEST_MENTION = 500;
const ENOUGH_SHARED_WORDS = 2;
const SHORTEST_WORD = 5;
/** Long words that say nothing about a subject. */
const EVERYWHERE = new Set(
  `altijd andere beste bericht burgemeester deden denken dezelfde dingen eigen eerste gaan gemeente geweest graag groet
   groeten hallo hebben heeft helemaal iedereen iemand inwoner inwoners jaren jullie kunnen kunt maken meneer mensen
   mevrouw misschien moeten moment morgen natuurlijk nieuwe nooit omdat onder onze opnieuw overal schepen steeds straks
   tegen terug tijdens tussen tweede vanaf vandaag vanavond vraag vragen waarom wanneer weten willen worden wordt zeker
   zelfs zoals zonder zouden zullen`
    .split(/\s+/)
    .map(stem),
);

export const openMentions: Rule = {
  id: 'open-mentions',
  guideline: 9,
  severity: 'info',
  about: {
    nl: 'Herinnert aan reacties van anderen over hetzelfde onderwerp waarop nog niemand antwoordde. Hetzelfde onderwerp: een gedeeld afgesproken onderwerp, of minstens twee woorden die er toe doen. Reacties over iets anders blijven ongenoemd.',
    en: 'Reminds of mentions by others on the same subject that nobody answered yet. The same subject: a protected topic in both, or at least two words that matter. Mentions of something else are left alone.',
  },
  examples: {
    draft: { openMentions: [{ words: 'Waarom gaat het zwembad dicht op zondag?', count: 3 }] },
    flags: [['Zondag feest in ons vernieuwde zwembad!', 'Zondag']],
    passes: ['Zondag is het rommelmarkt op het plein.'],
  },
  says: {
    nl: {
      message: 'Over hetzelfde als “{quote}” wachten nog reacties op een antwoord: {about}.',
      advice: 'Antwoord eerst of tegelijk: wie vragen stelde, leest dit bericht ook.',
    },
    en: {
      message: 'Mentions of the same as “{quote}” still wait for an answer: {about}.',
      advice: 'Answer them first, or at the same time: who asked will read this post too.',
    },
  },
  check(text, { draft, policy }) {
    const shared = (draft.openMentions ?? []).slice(0, MOST_MENTIONS).flatMap((mentions) => {
      const place = placeShared(text, new Text(mentions.words.slice(0, LONGEST_MENTION)), policy);
      return place ? [{ place, mentions }] : [];
    });
    const [first] = shared;
    return first ? [{ ...first.place, about: String(countOf(shared.map(({ mentions }) => mentions))) }] : [];
  },
};

const countOf = (mentions: readonly OpenMentions[]) => mentions.reduce((sum, { count }) => sum + count, 0);

/** Where the text first speaks of what the mention is about. */
function placeShared(text: Text, mention: Text, policy: CompiledPolicy): Span | undefined {
  const topics = new Set(termsIn(mention, policy).map(({ value }) => value.topic.key));
  const term = termsIn(text, policy).find(({ value }) => topics.has(value.topic.key));
  if (term) return { start: term.start, end: term.end };
  const theirs = new Map(tellingWords(mention));
  const words = new Map([...tellingWords(text)].reverse().filter(([key]) => theirs.has(key)));
  return words.size >= ENOUGH_SHARED_WORDS ? [...words.values()].sort((a, b) => a.start - b.start)[0] : undefined;
}

const termsIn = (text: Text, policy: CompiledPolicy) => policy.topics.find(text).filter(({ value }) => !value.excluded);

function tellingWords(text: Text): [key: string, place: Span][] {
  return text.words.flatMap(([word]) => {
    if (!word || word.text.length < SHORTEST_WORD || !/^\p{L}/u.test(word.text)) return [];
    const key = stem(word.text);
    return EVERYWHERE.has(key) ? [] : [[key, { start: word.start, end: word.end }]];
  });
}
