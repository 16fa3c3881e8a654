/** Words in capitals that are raised voices, and not acronyms, titles or signs. */

import { isSomebodyElses } from './scopes';
import { listed } from './said';
import type { Span } from './text/spans';
import type { Text } from './text/text';

const WORD = /[\p{L}]{2,}/gu;
const FEWEST_SHOUTED = 3;
const FEWEST_LETTERS = 3;
/** Notices tell what is where; these speak to somebody. */
const VOICE =
  /(?:^|[^\p{L}])(?:ik|wij|we|gij|ge|jij|je|jullie|u|uw|mijn|ons|onze|ze|hij|zij|dat|dit|die|niet|geen|nooit|niks|niemand|zo|waarom|wanneer|hoe|wie|wat|nog|eens|weer|weeral|toch|nee|neen|stop|echt|moet|moeten|kan|genoeg|godver\p{L}*)(?![\p{L}])/u;
const IN_AN_ADDRESS = /[@/_\d]|\w\.\w/;
const NEARBY = 12;
const LOUD = /[!?]{2,}/;

/** Three words in capitals in a row, or some scattered over an angry sentence. */
export const shouting = (text: Text): readonly Span[] =>
  text.once('shouting', () => [...runs(text), ...scattered(text)].filter((run) => !isSomebodyElses(run, text)));

/** A word in capitals among others in small letters; not an acronym. */
export const stressed = (text: Text): readonly Span[] =>
  text.once('stressed', () =>
    wordsIn(0, text.folded.length, text).filter(
      (word) => word.end - word.start > FEWEST_LETTERS && isShouted(word, text) && !isAcronym(word, text),
    ),
  );

function runs(text: Text): Span[] {
  const shouted: Span[] = [];
  let run: Span[] = [];
  for (const word of wordsIn(0, text.folded.length, text)) {
    if (isShouted(word, text)) run.push(word);
    else if (word.end - word.start > 1) {
      shouted.push(...worth(run, text));
      run = [];
    }
  }
  return [...shouted, ...worth(run, text)];
}

function worth(run: readonly Span[], text: Text): Span[] {
  const [first, last] = [run[0], run.at(-1)];
  const long = run.filter((word) => word.end - word.start >= FEWEST_LETTERS);
  if (!first || !last || long.length < FEWEST_SHOUTED || run.every((word) => isAcronym(word, text))) return [];
  const shout = { start: first.start, end: last.end };
  return isHeadline(shout, text) || isAddress(shout, text) ? [] : [shout];
}

/** Long words in capitals here and there in one sentence that is angry, or ends in marks. */
function scattered(text: Text): Span[] {
  const angry = new Set(listed(text, 'annoyance', 'fury').map((word) => text.sentenceAt(word.start).start));
  return [...bySentence(stressed(text), text)].flatMap(([sentence, words]) => {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || words.length < 2) return [];
    const shout = { start: first.start, end: last.end };
    const isLoud = angry.has(sentence) || LOUD.test(text.slice(text.sentenceAt(first.start)));
    return isLoud && !isHeadline(shout, text) && !isAddress(shout, text) ? [shout] : [];
  });
}

function bySentence(words: readonly Span[], text: Text): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, Span[]>();
  for (const word of words) {
    const { start } = text.sentenceAt(word.start);
    const others = found.get(start);
    if (others) others.push(word);
    else found.set(start, [word]);
  }
  return found;
}

const wordsIn = (start: number, end: number, text: Text): Span[] =>
  [...text.folded.slice(start, end).matchAll(WORD)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));

function isShouted({ start, end }: Span, text: Text): boolean {
  for (let at = start; at < end; at++) if (!text.isCapital(at)) return false;
  return true;
}

/** A line that begins in capitals, up to a colon or the end, is a title; so is one that only tells what is where. */
function isHeadline({ start, end }: Span, text: Text): boolean {
  const after = text.folded.slice(end, end + 3);
  const lineStart = text.folded.slice(text.folded.lastIndexOf('\n', start) + 1, start);
  if (/[\p{L}\p{N}]/u.test(lineStart)) return false;
  if (/^(?:\s?[:|\-•]|\n|!?\n|\s?\p{Emoji_Presentation})/u.test(after)) return true;
  return !/^\s?[!?]{2}/.test(after) && !VOICE.test(text.folded.slice(start, end));
}

/** NAAM@POST.BE, 1-ABC-234 */
const isAddress = ({ start, end }: Span, text: Text) => {
  const shouted = text.folded.slice(start, end);
  return !shouted.includes(' ') && IN_AN_ADDRESS.test(shouted + text.folded.slice(end, end + NEARBY).split(/\s/)[0]);
};

/** VRT, OCMW, VVSG: no vowels, or short. */
const isAcronym = ({ start, end }: Span, text: Text) =>
  end - start <= 5 && !/[aeiou][^aeiou]+[aeiou]|[aeiou]{2}/.test(text.folded.slice(start, end));
