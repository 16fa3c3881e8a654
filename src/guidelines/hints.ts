/**
 * Contempt that no single word gives away: around a group of people, words that each may be innocent add up. The
 * weights say how seldom a word stands near people who are spoken of with respect.
 */

import { isCitedToReject, isCondemned } from './counter-speech';
import { POINTING, WEIGHTS } from './hint-weights';
import { listed } from './said';
import { isAsked, isDefended, isDenied, isDeniedAround, isRejected, isSomebodyElses } from './scopes';
import type { Hit } from './text/lexicon';
import { overlaps, type Span } from './text/spans';
import type { Text } from './text/text';
import type { List } from './words';

/** Denied, these say the contrary: "geen profiteurs". */
const DENIABLE = new Set<List>([
  'dehumanising',
  'insult',
  'coarseInsult',
  'villain',
  'lowerThanPeople',
  'vice',
  'foul',
  'fault',
  'harm',
  'removal',
  'demeaning',
  'contemptuous',
  'omen',
  'perish',
]);
const WRONGS = new Set<List>(['villain', 'harm', 'weapon', 'omen']);
const LISTS = Object.keys(WEIGHTS) as List[];
/** Anybody's, or a word that only describes what follows. */
const NO_GROUP = /^(?:mannen|jongeren|tieners|pubers|armen|\w+se)$/;
const OFTEN_WRONGED = /^(?:oud|bejaard|senior|vrouw|meisjes|dakloze|blinde)/;
const MOST_POINTING = 2;
const ANY_DENIAL = 0.5;
const NAMED_AS_ONE = 0.7;
const NAMED_LAST = 0.5;
const NAMED_TWICE = 0.8;
const ENOUGH = 2;
const MOST_OF_A_LIST = 2;
const LONGEST = 240;
const SHORT_REPLY = 60;
const LONGER_REPLY = 110;
/** The next sentence still speaks of them. */
const OF_THEM = /\b(?:ze|zij|die|hen|hun|zulke|zulk|dat (?:soort|volk|ras|slag)|zo'n|allemaal)\b/;
const MOST_SENTENCES = 20;
const ONE_BEFORE = /\b(?:een|ne|nen|n|elke|geen enkele|zo'n) $/;
const NO_HINT =
  /\d|\b(?:ik (?:ben|was|heb) (?:een|zelf|altijd)|wij zijn|we zijn|ik ken een|werd|werden|gratis|beste|mag niet|mogen niet|niet waar|mijn (?:oma|opa|moeder|vader|broer|zus|vriend|vriendin|collega|buurman|buurvrouw) is|integendeel)\b/;

/** From a group to the last of the hints about it. */
export function hinted(text: Text, groups: readonly Span[]): Span[] {
  if (groups.length === 0) return [];
  const hits = listed(text, ...LISTS, 'pointed', 'denial', 'wellMeant');
  return sentencesOf(groups, text)
    .map(({ window, named }) => {
      const near = hits.filter(
        (hit) => hit.start >= window.start && hit.end <= window.end && !named.some((group) => overlaps(group, hit)),
      );
      return weigh(near, named, window, text);
    })
    .filter((span) => span !== undefined);
}

interface Window {
  readonly window: Span;
  readonly named: Span[];
}

function sentencesOf(groups: readonly Span[], text: Text): Window[] {
  const found = new Map<number, Window>();
  for (const group of groups) {
    const here = text.sentenceAt(group.start);
    const known = found.get(here.start);
    if (known) known.named.push(group);
    else if (found.size < MOST_SENTENCES) found.set(here.start, { window: withReply(here, text), named: [group] });
  }
  return [...found.values()].filter(({ window }) => window.end - window.start <= LONGEST);
}

/** "Een … met een boek? Laat mij niet lachen." */
function withReply(sentence: Span, text: Text): Span {
  const next = text.sentenceAt(sentence.end);
  const length = next.end - next.start;
  const isReply =
    next.start === sentence.end &&
    (length <= SHORT_REPLY || (length <= LONGER_REPLY && OF_THEM.test(text.slice(next))));
  return isReply ? { start: sentence.start, end: next.end } : sentence;
}

function weigh(hits: readonly Hit<List>[], named: readonly Span[], window: Span, text: Text): Span | undefined {
  const [first] = named;
  if (!first || NO_HINT.test(text.slice(window)) || hits.some(({ value }) => value === 'wellMeant')) return undefined;
  if (told(first, text)) return undefined;
  const meant = hits.filter(({ value }) => value !== 'pointed' && value !== 'denial');
  if (
    meant.some((hit) => (DENIABLE.has(hit.value) && isDenied(hit, text)) || text.quotationAt(hit.start) !== undefined)
  )
    return undefined;
  if (OFTEN_WRONGED.test(text.slice(first)) && meant.some(({ value }) => WRONGS.has(value))) return undefined;
  const words = sumOf(meant);
  if (words === 0 || words + pointing(hits) + naming(named, hits, window, text) < ENOUGH) return undefined;
  const span = {
    start: Math.min(first.start, ...meant.map(({ start }) => start)),
    end: Math.max(first.end, ...meant.map(({ end }) => end)),
  };
  const ofThem = { start: first.start, end: meant.find(({ start }) => start > first.start)?.end ?? first.end };
  return (isDeniedAround(span, text) && !isAsked(span, text)) ||
    isCondemned(span, text) ||
    isCondemned(ofThem, text) ||
    isRejected(span, text)
    ? undefined
    : span;
}

const told = (group: Span, text: Text) =>
  NO_GROUP.test(text.slice(group)) ||
  isDefended(group, text) ||
  isSomebodyElses(group, text) ||
  isCitedToReject(group, text) ||
  isCondemned(group, text);

/** One word counts once, for the heaviest of the lists it is in. */
function sumOf(hits: readonly Hit<List>[]): number {
  const heaviest = new Map<number, number>();
  const times = new Map<List, number>();
  for (const { start, value } of hits) {
    const weight = WEIGHTS[value] ?? 0;
    const known = heaviest.get(start);
    if (known !== undefined && known >= weight) continue;
    const seen = times.get(value) ?? 0;
    times.set(value, seen + 1);
    if (seen < MOST_OF_A_LIST) heaviest.set(start, weight);
  }
  return [...heaviest.values()].reduce((sum, weight) => sum + weight, 0);
}

const pointing = (hits: readonly Hit<List>[]) =>
  Math.min(
    MOST_POINTING,
    [...new Set(hits.flatMap(({ value, phrase }) => (value === 'pointed' ? [phrase] : [])))].reduce(
      (sum, phrase) => sum + (POINTING[phrase] ?? 0),
      0,
    ),
  );

function naming(named: readonly Span[], hits: readonly Hit<List>[], window: Span, text: Text): number {
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return 0;
  return (
    (ONE_BEFORE.test(text.folded.slice(Math.max(0, first.start - 15), first.start)) ? NAMED_AS_ONE : 0) +
    (/^[\s.!?]*$/.test(text.folded.slice(last.end, window.end)) ? NAMED_LAST : 0) +
    (named.length > 1 ? NAMED_TWICE : 0) +
    (hits.some(({ value }) => value === 'denial') ? ANY_DENIAL : 0)
  );
}
