/** Words typed with no space between them: "diemoslims" is "die" and "moslims". Only where small words are the glue. */

import { isCompoundPart, isDutchWord } from './dutch-words';

const VERBS =
  'zijn waren moet moeten mag mogen kan kunnen wil willen zou zouden zal zullen hebben heeft worden wordt haat haten'.split(
    ' ',
  );
/** Small words that begin or end no other word of Dutch, or seldom. */
const FIRST = new Set([
  ...VERBS,
  ...'het een die dat deze dit ik jij gij wij zij hij was niet geen ook nog toch zo wel van met dan als wat wie hoe waarom alle allemaal gewoon heel zeer hun hen onze ons mijn jullie uw hier daar weer echt'.split(
    ' ',
  ),
]);
const IN_NO_COMPOUND = new Set([
  ...VERBS.filter((verb) => verb.length > 4),
  ...'allemaal geen niet deze onze jullie waarom gewoon'.split(' '),
]);
const LAST = new Set([...VERBS, ...'is niet geen die dat allemaal ook nog wel van met'.split(' ')]);
const SHORTEST = 7;
const LONGEST = 30;
const SHORTEST_WORD = 4;
const MOST_PARTS = 3;
const REMEMBERED = 20_000;
const remembered = new Map<string, readonly string[]>();
const WHOLE: readonly string[] = [];

/** The words in a glued one, or nothing when it is one word. */
export function glued(word: string): readonly string[] {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return WHOLE;
  let parts = remembered.get(word);
  if (!parts) {
    parts = beforeVerb(word) ?? atSmallWord(word) ?? WHOLE;
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, parts);
  }
  return parts;
}

/** "moslimszijn": no compound ends so, though its parts would allow it. */
function beforeVerb(word: string): readonly string[] | undefined {
  const verb = VERBS.find((one) => word.endsWith(one) && word.length - one.length > SHORTEST_WORD);
  const first = verb && word.slice(0, -verb.length);
  return first && isDutchWord(first) && !isDutchWord(word) ? [first, verb] : undefined;
}

function atSmallWord(word: string): readonly string[] | undefined {
  const parts = cut(word, MOST_PARTS);
  if (!parts || isDutchWord(word)) return undefined;
  return IN_NO_COMPOUND.has(parts[0] ?? '') || !isCompoundPart(word) ? parts : undefined;
}

function cut(word: string, most: number): readonly string[] | undefined {
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if (FIRST.has(first) && isWord(rest)) return [first, rest];
    if (LAST.has(rest) && isWord(first)) return [first, rest];
    const behind = most > 2 && FIRST.has(first) ? cut(rest, most - 1) : undefined;
    if (behind) return [first, ...behind];
  }
  return undefined;
}

const isWord = (part: string) =>
  FIRST.has(part) || LAST.has(part) || (part.length >= SHORTEST_WORD && isDutchWord(part));
