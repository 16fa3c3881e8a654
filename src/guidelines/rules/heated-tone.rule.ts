/** Words in capitals read as shouting, and screen readers spell them out. What is written in anger stays for years. */

import type { Rule } from '../rule';
import { longest, type Span } from '../text/spans';
import type { Text } from '../text/text';

const MARKS = /[!?](?:\s?[!?]){2,}/g;
const WORDS_BEFORE = /(?:\S+[ \t]+){0,7}\S*$/;
const REACH_BACK = 60;
const WORD = /[\p{L}]{2,}/gu;
const GLAD =
  /\b(?:proficiat|gefeliciteerd|hoera|joepie|jippie|bravo|hip hip|dank|merci|bedankt|danku|gewonnen|kampioen|jarig|verjaardag|feest|welkom|tot dan|tot zaterdag|tot morgen|eindelijk|goud|leve|fantastisch|fijne?|prachtig\w*|super|geslaagd|woehoe|yes|goal|trots|zalig)\b/;
const VENTING =
  /\b(?:beu|schandalig|schande|belachelijk|kotsbeu|onaanvaardbaar|waarom moet|stop er ?mee|schaam|barst|laf|hoe is het mogelijk|doof|serieus|verdomme|godver\w*|verdomde)\b/;
const FEWEST_SHOUTED = 3;
const FEWEST_LETTERS = 3;

export const heatedTone: Rule = {
  id: 'heated-tone',
  guideline: 3,
  severity: 'warn',
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
  check: (text) => longest([...markRuns(text), ...shouting(text)]),
};

/** Three or more ! or ? in a row, unless it is the only run and somebody is glad. */
function markRuns(text: Text): Span[] {
  const runs = [...text.folded.matchAll(MARKS)].map(({ index, 0: run }) => withWords(index, index + run.length, text));
  const angry = VENTING.test(text.folded) || shouting(text).length > 0;
  return GLAD.test(text.folded) && !angry ? [] : runs;
}

/** The marks with the words of the sentence that they shout. */
function withWords(start: number, end: number, text: Text): Span {
  const from = Math.max(text.sentenceAt(start - 1).start, start - REACH_BACK, 0);
  const before = WORDS_BEFORE.exec(text.folded.slice(from, start))?.[0] ?? '';
  return { start: text.skipSpace(start - before.length), end };
}

/** Three words in capitals in a row, or scattered over an angry sentence. */
function shouting(text: Text): Span[] {
  return text.once('shouting', () => {
    const shouted: Span[] = [];
    let run: Span[] = [];
    for (const { index, 0: word } of text.folded.matchAll(WORD)) {
      const span = { start: index, end: index + word.length };
      if (isShouted(span, text)) run.push(span);
      else if (word.length > 1) {
        shouted.push(...worth(run, text));
        run = [];
      }
    }
    return [...shouted, ...worth(run, text), ...scattered(text)];
  });
}

function worth(run: readonly Span[], text: Text): Span[] {
  const [first, last] = [run[0], run.at(-1)];
  const long = run.filter((word) => word.end - word.start >= FEWEST_LETTERS);
  if (!first || !last || long.length < FEWEST_SHOUTED || isHeadline(first, last, text)) return [];
  return isAcronyms(run, text) ? [] : [{ start: first.start, end: last.end }];
}

/** Long words in capitals here and there in one sentence that also ends in ! */
function scattered(text: Text): Span[] {
  return text.sentences.flatMap(({ start, end }) => {
    const words = [...text.folded.slice(start, end).matchAll(WORD)]
      .map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length }))
      .filter((word) => word.end - word.start >= 4 && isShouted(word, text));
    const [first, last] = [words[0], words.at(-1)];
    const said = text.folded.slice(start, end);
    const loud = /[!?]{2,}/.test(said) || VENTING.test(said);
    return first && last && words.length >= 2 && loud && !isHeadline(first, last, text)
      ? [{ start: first.start, end: last.end }]
      : [];
  });
}

function isShouted({ start, end }: Span, text: Text): boolean {
  for (let at = start; at < end; at++) if (!text.isCapital(at)) return false;
  return true;
}

/** A first line in capitals, or words in capitals before a colon, without shouting marks, is a title. */
function isHeadline(first: Span, last: Span, text: Text): boolean {
  const after = text.folded.slice(last.end, last.end + 3);
  const lineStart = text.folded.slice(text.folded.lastIndexOf('\n', first.start) + 1, first.start);
  return !/[\p{L}\p{N}]/u.test(lineStart) && /^(?:\s?[:|\-•]|\n|!?\n|\s?\p{Emoji_Presentation})/u.test(after);
}

/** VRT, OCMW, VVSG: no vowels, or short. */
const isAcronyms = (run: readonly Span[], text: Text) =>
  run.every(
    ({ start, end }) => end - start <= 5 && !/[aeiou][^aeiou]+[aeiou]|[aeiou]{2}/.test(text.folded.slice(start, end)),
  );
