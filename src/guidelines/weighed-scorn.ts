/** Scorn that no single phrase carries: the cues of a sentence and of those next to it, weighed. */

import type { CompiledPolicy } from './compiled-policy';
import { namedAnywhere, ownHouse } from './own-house';
import { personNames } from './names/person-names';
import type { Kind } from './phrasings';
import { listed, said } from './said';
import { overlaps, type Span } from './text/spans';
import type { Text } from './text/text';
import type { List } from './words';

const SAID: readonly (readonly [Kind, number])[] = [
  ['jibe', 4],
  ['runDown', 3],
  ['mocked', 3],
  ['belittled', 2],
  ['quip', 2],
  ['messy', 2],
  ['barb', 1],
];
const LISTED: readonly (readonly [List, number])[] = [
  ['scathing', 3],
  ['scathingly', 2],
  ['incompetence', 3],
  ['coarseInsult', 3],
  ['insult', 2],
  ['mess', 2],
  ['slack', 2],
  ['droll', 2],
  ['mockery', 1],
  ['failing', 1],
  ['commonplace', 1],
];
const MOST_CUES = 24;
const MOST_SENTENCES = 60;
const TELLS = 2;
const FROM_BESIDE = 3;
const POINTED = 2;
const ENOUGH = { own: 2, wide: 4, meant: 4 };
const THEY = /\b(?:ze|zij|hun|die|dat|daar|er|hen|hij|zo|hier|ginder|iedereen|niemand)\b/;
/** What another rule is about, and no joke at the cost of the house. */
export const GRAVER: readonly Kind[] = [
  'threat',
  'menace',
  'harmWished',
  'crimeTold',
  'crimeNamed',
  'hearsay',
  'revelation',
  'secret',
  'keptSecret',
  'closedDoor',
  'indiscretion',
];

interface Weighed extends Span {
  readonly weight: number;
}

interface Scorned {
  /** What all cues weigh together. */
  readonly weight: number;
  readonly heaviest: number;
}

/** The sentences that weigh enough, where the own house is named in them or right before or after. */
export function weighedScorn(text: Text, policy: CompiledPolicy): Span[] {
  const houses = ownHouse(text, policy);
  if (said(text, ...GRAVER).length > 0) return [];
  const near = [...houses, ...said(text, 'wideHouse'), ...namedAnywhere(text, policy)];
  if (near.length === 0) return [];
  const sentences = text.sentences.slice(0, MOST_SENTENCES);
  const own = sentences.map(holds(houses));
  const wide = sentences.map(holds(near));
  const scorned = weigh(text, sentences);
  return sentences.filter((sentence, at) => {
    const { weight, heaviest } = scorned[at] ?? NOTHING;
    if (heaviest < POINTED || isAboutOne(sentence, text, policy)) return false;
    const total = weight + beside(scorned[at - 1]) + beside(scorned[at + 1]);
    if (own[at] === true) return total >= ENOUGH.own;
    if (wide[at] === true) return total >= ENOUGH.wide;
    return (wide[at - 1] === true || wide[at + 1] === true) && total >= ENOUGH.meant && THEY.test(text.slice(sentence));
  });
}

const NOTHING: Scorned = { weight: 0, heaviest: 0 };

const beside = (scorned = NOTHING) => Math.min(FROM_BESIDE, scorned.weight);

const holds = (spans: readonly Span[]) => (sentence: Span) => spans.some((span) => overlaps(span, sentence));

export const isAboutOne = (sentence: Span, text: Text, policy: CompiledPolicy) =>
  personNames(text, policy).some((name) => overlaps(name, sentence));

/** What each sentence weighs: of cues that overlap the heaviest counts, what announces or mends takes off. */
function weigh(text: Text, sentences: readonly Span[]): Scorned[] {
  const cues = heaviestFirst(text);
  const tells = listed(text, 'announcing', 'otherHouse', 'group');
  return sentences.map((sentence) => {
    const within = cues.filter((cue) => overlaps(cue, sentence)).slice(0, MOST_CUES);
    const apart: Weighed[] = [];
    for (const cue of within) if (!apart.some((other) => overlaps(cue, other))) apart.push(cue);
    const told = tells.filter((tell) => overlaps(tell, sentence)).length;
    return { weight: apart.reduce((sum, cue) => sum + cue.weight, 0) - TELLS * told, heaviest: apart[0]?.weight ?? 0 };
  });
}

function heaviestFirst(text: Text): Weighed[] {
  const cues = [
    ...SAID.flatMap(([kind, weight]) => said(text, kind).map(({ start, end }) => ({ start, end, weight }))),
    ...LISTED.flatMap(([list, weight]) => listed(text, list).map(({ start, end }) => ({ start, end, weight }))),
  ];
  return cues.sort((a, b) => b.weight - a.weight || a.end - a.start - (b.end - b.start));
}
