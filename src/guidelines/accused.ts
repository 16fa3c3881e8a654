/** Of whom a deed is told: somebody who can be recognised, or nobody in particular. */

import type { CompiledPolicy } from './compiled-policy';
import { personNames } from './names/person-names';
import { isNoName } from './names/person-words';
import { isHouse, roles, thoseOf } from './recognised';
import { listed } from './said';
import { isDutchWord } from './text/dutch-words';
import { spanAt, type Span } from './text/spans';
import type { Text } from './text/text';

interface Mention extends Span {
  readonly is: 'known' | 'anyone' | 'wrongdoer' | 'pronoun';
}

/** "Een bakker", "elke schepen": any of them. "Die smeerlap van een schepen" is one. */
const ANY_OF_THEM =
  /(?<!\bvan )\b(?:een|elke|ieder|iedere|sommige|geen|enkele|welke|veel|alle|zo'n|twee|drie)\s(?:[\p{L}-]+\s)?$/u;
const PLURAL = /(?:en|s)$/;
const SENTENCES_BACK = 3;

/** Whether the last one mentioned before a deed can be recognised; within its words, the first. */
export function accusedBefore(deed: Span, text: Text, policy: CompiledPolicy): boolean {
  const all = mentions(text, policy);
  const sentence = text.sentenceAt(deed.start);
  const inside = all.filter((mention) => mention.start >= deed.start && mention.end <= deed.end);
  if (inside.some(({ is }) => is === 'wrongdoer')) return false;
  const before = all.filter((mention) => mention.start >= sentence.start && mention.end <= deed.start);
  const after = all.filter((mention) => mention.start >= deed.end && mention.end <= sentence.end);
  const who = before.at(-1) ?? inside[0] ?? after.find(({ is }) => is === 'known');
  if (!who) return wasNamed(sentence, all, text);
  if (who.is === 'pronoun') return wasNamed(who, all, text);
  if (who.is === 'anyone' && isObject(who, text)) return before[0]?.is === 'known';
  return who.is === 'known';
}

/** "De notaris heeft iemand …": to whom it was done. */
const isObject = (who: Span, text: Text) =>
  /(?:iemand|mensen|jongeren|man|vrouw)$/.test(text.slice(who)) &&
  !/^,?\s(?:die|dat|wie)\b/.test(text.folded.slice(who.end, who.end + 6));

/** Whether somebody who can be recognised is mentioned in the sentence of a deed before it ends, or meant by "hij". */
export function isOfSomebody(deed: Span, text: Text, policy: CompiledPolicy): boolean {
  const { start } = text.sentenceAt(deed.start);
  return mentions(text, policy).some((mention) => mention.start >= start && mention.start < deed.end);
}

/** "Hij" is somebody when somebody was named. */
function wasNamed(place: Span, all: readonly Mention[], text: Text): boolean {
  let from = text.sentenceAt(place.start).start;
  for (let back = 0; back < SENTENCES_BACK && from > 0; back++) from = text.sentenceAt(from - 1).start;
  return (
    all.filter(({ is, start, end }) => is !== 'pronoun' && start >= from && end <= place.start).at(-1)?.is === 'known'
  );
}

const mentions = (text: Text, policy: CompiledPolicy): readonly Mention[] =>
  text.once('mentions', () =>
    [
      ...personNames(text, policy).map(({ start, end }) => ({ is: 'known' as const, start, end })),
      ...figures(text, policy),
      ...unheardOf(text, policy),
      ...[...bodies(text), ...roles(text), ...thoseOf(text)].map((span) => ({ is: 'known' as const, ...span })),
      ...listed(text, 'office')
        .filter((hit) => isOne(hit, text))
        .map(({ start, end }) => ({ is: 'known' as const, start, end })),
      ...listed(text, 'anyone').map(({ start, end }) => ({ is: 'anyone' as const, start, end })),
      ...listed(text, 'wrongdoer').map(({ start, end }) => ({ is: 'wrongdoer' as const, start, end })),
      ...pronouns(text),
    ].sort((a, b) => a.start - b.start),
  );

function isOne(hit: Span & { readonly phrase: string }, text: Text): boolean {
  if (PLURAL.test(text.slice(hit)) && !PLURAL.test(hit.phrase)) return false;
  return !ANY_OF_THEM.test(text.folded.slice(Math.max(0, hit.start - 30), hit.start));
}

const PRONOUN = /(?<![\p{L}\p{N}])(?:hij|zij|ze|die|gij|ge)(?![\p{L}\p{N}])/gu;

const pronouns = (text: Text): Mention[] =>
  [...text.folded.matchAll(PRONOUN)].map(({ index, 0: word }) => ({
    is: 'pronoun',
    start: index,
    end: index + word.length,
  }));

/** Surnames of public figures. */
function figures(text: Text, policy: CompiledPolicy): Mention[] {
  return policy.publicFigures.flatMap((name) => {
    const start = text.folded.indexOf(name.slice(name.indexOf(' ') + 1));
    return start < 0 || !text.isCapital(start)
      ? []
      : [{ is: 'known' as const, start, end: start + name.length - name.indexOf(' ') - 1 }];
  });
}

const CAPITAL_WORD = /(?<![\p{L}\p{N}#@'-])\p{L}[\p{L}'-]{3,30}(?![\p{L}\p{N}])/gu;
/** "In Lindermeers", "van Natuurpunt": a place or a body, not who did it. */
const AT_A_PLACE =
  /\b(?:in|te|uit|naar|aan|langs|rond|bij|nabij|richting|van|op|tot|door|tegen|voor|over|met)\s(?:de\s|het\s)?(?:[\p{L}-]+\s)?$/u;
const MOST_NAMES = 200;

/** Words with a capital that no dictionary has: a firm, or somebody's surname. */
function unheardOf(text: Text, policy: CompiledPolicy): Mention[] {
  const groups = listed(text, 'group', 'slur');
  return [...text.folded.matchAll(CAPITAL_WORD)]
    .slice(0, MOST_NAMES)
    .map(({ index, 0: word }) => ({ is: 'known' as const, start: index, end: index + word.length }))
    .filter((word) => !spanAt(groups, word.start) && isUnheardOf(word, text, policy));
}

function isUnheardOf(word: Span, text: Text, policy: CompiledPolicy): boolean {
  if (!text.isCapital(word.start) || text.isCapital(word.start + 1)) return false;
  const name = text.slice(word);
  if (isDutchWord(name) || isNoName(name) || policy.organisation.some((own) => own.includes(name))) return false;
  return !AT_A_PLACE.test(text.folded.slice(Math.max(0, word.start - 30), word.start));
}

/** "Bij taverne De Vijver serveren ze": of those there. */
const THEIR_PLACE = /^\s?(?:bij|in)\s(?:de\s|het\s)?$|[.!?:\n]\s?(?:bij|in)\s(?:de\s|het\s)?$/;

/** "Frituur De Gouden Friet", "zwemclub De Zeehond". */
const bodies = (text: Text): Span[] =>
  text.words.flatMap(([word], at) => {
    const next = text.words[at + 1]?.[0];
    if (!word || !next || !text.isCapital(next.start) || !isHouse(word.text)) return [];
    const before = text.folded.slice(Math.max(0, word.start - 30), word.start);
    const isPlace = AT_A_PLACE.test(before) && !THEIR_PLACE.test(before);
    return isPlace ? [] : [{ start: word.start, end: next.end }];
  });
