/** Words in capitals read as shouting, and screen readers spell them out. What is written in anger stays for years. */

import type { Rule } from '../rule';
import { listed } from '../said';
import { isSomebodyElses } from '../scopes';
import { shouting, stressed } from '../shouting';
import { longest, type Span } from '../text/spans';
import type { Text } from '../text/text';

const MARKS = /[!?](?:\s?[!?]){2,}/g;
const DOUBLE_MARKS = /!!|\?\?|!\?|\?!/g;
const ANGRY_FACES = /[🤬😡😠👿💢🖕]/gu;
const GLAD_FACES = /[🎉🥳🎊❤🧡💛💚💙💜😍🥰🏆🥇🥈🥉🎂👏🙌😀😃😄😁🤩🍾🥂]/u;
/** "Waaaarom", "stooooop". */
const DRAWN_OUT = /\p{L}{0,12}(\p{L})\1{3,}\p{L}{0,12}/gu;
const WORDS_BEFORE = /(?:\S+[ \t]+){0,7}\S*$/;
const REACH_BACK = 60;
/** How many signs of anger are too many. */
const HEATED = 3;
const MOST_OF_A_KIND = 2;

interface Sign extends Span {
  readonly weight: number;
}

export const heatedTone: Rule = {
  id: 'heated-tone',
  guideline: 3,
  severity: 'warn',
  about: {
    nl: 'Vindt roepen in hoofdletters, reeksen van ! en ?, en stoom afblazen. Afkortingen, één uitroepteken en felicitaties blijven staan.',
    en: 'Finds shouting in capitals, runs of ! and ?, and venting. Acronyms, one exclamation mark and congratulations are left alone.',
  },
  examples: {
    flags: [
      ['DIT IS ECHT NIET NORMAAL meer', 'DIT IS ECHT NIET NORMAAL'],
      ['Hoe lang nog??? Wij wachten al weken.', 'Hoe lang nog???'],
    ],
    passes: ['De VRT en het OCMW overleggen.', 'Wat een feest!'],
  },
  says: {
    nl: {
      message: '“{quote}” leest als roepen. Hoofdletters en rijen leestekens maken een bericht kwader dan bedoeld.',
      advice: 'Laat het bericht even liggen, schrijf in gewone letters en hou één leesteken over.',
    },
    en: {
      message: '“{quote}” reads as shouting. Capitals and rows of marks make a post angrier than it is meant.',
      advice: 'Let the post rest a while, write it in ordinary letters and keep a single mark.',
    },
  },
  check: (text) => (isGlad(text) ? [] : longest([...markRuns(text), ...shouting(text), ...venting(text)])),
};

/** "Proficiat!!!": loud, and not angry. */
const isGlad = (text: Text) =>
  (listed(text, 'joy').length > 0 || GLAD_FACES.test(text.folded)) && anger(text).length === 0;

const anger = (text: Text) => listed(text, 'fury', 'annoyance');

/** Three or more ! or ? in a row, with the words of the sentence that they shout. */
const markRuns = (text: Text): Span[] =>
  [...text.folded.matchAll(MARKS)]
    .map(({ index, 0: run }) => withWords(index, index + run.length, text))
    .filter((run) => !isSomebodyElses(run, text));

function withWords(start: number, end: number, text: Text): Span {
  const from = Math.max(text.sentenceAt(start - 1).start, start - REACH_BACK, 0);
  const before = WORDS_BEFORE.exec(text.folded.slice(from, start))?.[0] ?? '';
  return { start: text.skipSpace(start - before.length), end };
}

/** Anger in words, when enough else of it is seen. */
function venting(text: Text): Span[] {
  const felt: Sign[] = [...weighed(listed(text, 'fury'), 2), ...weighed(marked(ANGRY_FACES, text), 1)];
  if (felt.length === 0) return [];
  const signs = [
    ...felt,
    ...weighed(listed(text, 'annoyance'), 1),
    ...weighed(marked(DOUBLE_MARKS, text), 1),
    ...weighed(marked(DRAWN_OUT, text), 1),
    ...weighed(stressed(text), 1),
  ].filter((sign) => !isSomebodyElses(sign, text));
  const heat = signs.reduce((sum, { weight }) => sum + weight, 0);
  if (heat < HEATED) return [];
  return [{ start: Math.min(...signs.map(({ start }) => start)), end: Math.max(...signs.map(({ end }) => end)) }];
}

const weighed = (spans: readonly Span[], weight: number): Sign[] =>
  longest(spans)
    .slice(0, MOST_OF_A_KIND)
    .map(({ start, end }) => ({ start, end, weight }));

const marked = (pattern: RegExp, text: Text): Span[] =>
  [...text.folded.matchAll(pattern)].map(({ index, 0: sign }) => ({ start: index, end: index + sign.length }));
