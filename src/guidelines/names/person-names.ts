/** The people named in a text, and whether they are named for what they are in public. */

import type { CompiledPolicy } from '../compiled-policy';
import { spanAt, type Span } from '../text/spans';
import type { Text } from '../text/text';
import { TITLES } from './functions';
import { isFunction, isInstitution, isCommonSurname, isNoName } from './person-words';
import { nameAt, surnameFrom, type Name } from './read-name';
import { isSurnameShaped } from './surnames';

export interface PersonName extends Name {
  /** A public figure of the policy, somebody in a public function, or one who is no longer alive. */
  readonly isPublic: boolean;
}

const TITLED = new RegExp(`\\b(?:${TITLES})\\.? (?=[^ ])`, 'g');
const LOOK_BACK = 60;
const LOOK_AHEAD = 70;
/** Right behind the name, up to the word that may be a function. */
const IN_FUNCTION =
  /^(?:(?:,|\s?\()\s?(?:[\p{L}-]+\s){0,3}?|\s[^.!?,\n]{0,30}?\b(?:als|is|wordt|werd|was|blijft)\s(?:(?:de|het|een|onze|ons|nieuwe?|voormalige?|gewezen|kersverse?|huidige?|eerste)\s){0,3})([\p{L}-]+)/u;
const OF = /^(?:van|voor|bij|der|aan|in|op)$/;
const MOST_FUNCTION_WORDS = 6;
const DEAD_AFTER =
  /^[^.!?\n]{0,40}\b(?:zaliger|overleed|overleden|stierf|gestorven|sneuvelde|gesneuveld|verongelukte)\b|^\s?[(†]\s?(?:°|†|1[0-9]{3}\s?-)/;
const DEAD_BEFORE =
  /\b(?:wijlen|in memoriam:?|afscheid van|begrafenis van|onder leiding van|geleid door|in aanwezigheid van|regie van|regisseur van|uitvaart van|overlijden van|nagedachtenis van|gedachtenis van|ter ere van|nabestaanden van|schilderij van|werk van|werken van|gedicht van|boek van|roman van|muziek van|liedjes van)\s(?:onze\s)?(?:[\p{L}-]+\s)?$/u;
const LONG_AGO = /\b1[0-8]\d\d\b|\b19[0-5]\d\b|\beeuw\b/;
const MOST_NAMES = 500;

export function personNames(text: Text, policy: CompiledPolicy): readonly PersonName[] {
  return text.once('person names', () =>
    written(text)
      .filter((name) => !isNamedAfter(name, text))
      .map((name) => ({ ...name, isPublic: isPublic(name, text, policy) })),
  );
}

function written(text: Text): Name[] {
  const titled = titledNames(text);
  const found: Name[] = [...titled];
  for (let at = 0; at < text.folded.length && found.length < MOST_NAMES; at++) {
    if (!text.isCapital(at) || isInsideWord(text, at)) continue;
    const taken = spanAt(titled, at);
    const name = taken ? undefined : nameAt(text, at);
    if (name) found.push(name);
    at = (taken ?? name)?.end ?? at;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Mostly a space stands before a word: no need to look closer. */
const isInsideWord = (text: Text, at: number) =>
  at > 0 && text.folded[at - 1] !== ' ' && /[\p{L}\p{N}@#_-]/u.test(text.folded[at - 1] ?? '');

/** "mevrouw De Smet", "familie peeters". */
function titledNames(text: Text): Name[] {
  const found: Name[] = [];
  for (const { index, 0: title } of text.folded.matchAll(TITLED)) {
    const start = index + title.length;
    const surname = titledSurname(text, start);
    if (surname && start >= (found.at(-1)?.end ?? 0))
      found.push({ kind: 'titled', start, end: surname.end, first: '', last: surname.last });
  }
  return found;
}

function titledSurname(text: Text, at: number): (Span & { readonly last: string }) | undefined {
  const name = text.isCapital(at) ? nameAt(text, at) : undefined;
  if (name?.kind === 'full') return undefined;
  const capital = surnameFrom(text, at);
  if (capital) return capital;
  const word = /^(?:(?:van|de|den|der|vanden|vander|el|van de|van den|van der)\s)?([\p{L}'-]{3,40})/u.exec(
    text.folded.slice(at, at + 60),
  );
  const last = word?.[1] ?? '';
  if (!word || isNoName(last) || !(isCommonSurname(last) || (isSurnameShaped(last) && word[0] !== last)))
    return undefined;
  return { start: at, end: at + word[0].length, last: word[0] };
}

/** "zaal Jan Peeters", "de Jan Peetersstraat": a thing with somebody's name. */
function isNamedAfter(name: Name, text: Text): boolean {
  const before = /([\p{L}&-]+)\s["'“]?$/u.exec(text.folded.slice(Math.max(0, name.start - 30), name.start))?.[1];
  if (name.kind !== 'titled' && before !== undefined && isInstitution(before)) return true;
  const after = /^[\s-]([\p{L}]+)/u.exec(text.folded.slice(name.end, name.end + 20))?.[1];
  return after !== undefined && isInstitution(after) && (text.isCapital(name.end + 1) || text.folded[name.end] === '-');
}

function isPublic(name: Name, text: Text, policy: CompiledPolicy): boolean {
  const before = text.folded.slice(Math.max(0, name.start - LOOK_BACK), name.start);
  const after = text.folded.slice(name.end, name.end + LOOK_AHEAD);
  if (isFigure(name, text, policy)) return true;
  if (hasFunctionBefore(before) || isInFunction(after)) return true;
  if (DEAD_BEFORE.test(before) || DEAD_AFTER.test(after)) return true;
  return LONG_AGO.test(text.slice(text.sentenceNear(name.start)));
}

/** ", voormalig minister", "(gids)", "start als diensthoofd": any of the words there. */
function isInFunction(after: string): boolean {
  const words = IN_FUNCTION.exec(after)?.[0].split(/[^\p{L}-]+/u) ?? [];
  return words.some((word, at) => isFunction(word) && !isStreetName(words[at + 1] ?? '', after, word));
}

/** "Burgemeester Nolfstraat" is where somebody lives. */
function isStreetName(next: string, after: string, word: string): boolean {
  const behind = next || /^\s([\p{L}-]+)/u.exec(after.slice(after.indexOf(word) + word.length))?.[1];
  return /(?:straat|laan|plein|steenweg|weg|dreef|lei|kaai)$/.test(behind ?? '');
}

function isFigure({ kind, start, end, first, last }: Name, text: Text, policy: CompiledPolicy): boolean {
  const typed = text.slice({ start, end });
  if (kind === 'full') return policy.publicFigures.some((figure) => figure === typed || figure === `${first} ${last}`);
  if (kind === 'titled') return policy.publicFigures.some((figure) => figure.endsWith(` ${last}`));
  return policy.publicFigures.some((figure) => figure.startsWith(`${first} `) && text.folded.includes(figure));
}

/** "schepen", "schepen van mobiliteit", "voorzitter van de sportraad", right before the name. */
function hasFunctionBefore(before: string): boolean {
  const words = (/[^.!?,;:\n]*$/.exec(before)?.[0] ?? '').trim().split(/\s+/).slice(-MOST_FUNCTION_WORDS);
  const at = words.findLastIndex(isFunction);
  return at >= 0 && (at === words.length - 1 || OF.test(words[at + 1] ?? ''));
}
