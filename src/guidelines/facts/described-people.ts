/** People who are not named and yet known: "onze postbode", "de ober van De Zwaan", "die van nummer 14". */

import { isFunction } from '../names/person-words';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';
import { ANYBODY, PLACES, RELATIVES, ROLES } from './roles';

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const ROLE_WORDS = setOf(ROLES);
const RELATIVE_WORDS = setOf(RELATIVES);
const ANYBODY_WORDS = setOf(ANYBODY);
const PLACE_WORDS = setOf(PLACES);
/** "de", "onze", at most two words before: "onze jonge postbode". Not "een". */
const DEFINITE =
  /(?:^|[^\p{L}])(de|het|'t|onze|ons|mijn|uw|jouw|je|die|dat|deze|den|dien|diene|zijn|haar|hun)\s(?:[\p{L}-]{2,24}(?:e|te|se|oud|ex|jong)\s){0,2}$/u;
/** "Mevrouw van de krantenwinkel", without "de". */
const BY_TITLE = /^(?:mevrouw|meneer|mijnheer|menheer|madam|madammeke|madame)$/;
const CLOSE = /^(?:onze|ons|mijn|uw|jouw|je|die|dien|diene)$/;
const NOT_ALONE = new Set(
  'dokter huisarts directeur directrice leraar lerares leerkracht leerling leerlinge student studente trainer coach keeper spits doelman kapitein scheidsrechter leider leidster voorzitter secretaris ondervoorzitter agent brandweerman ambtenaar chauffeur redder dirigent eigenaar collega verpleegster verpleger tandarts notaris vrijwilliger vrijwilligster gids schilder boer landbouwer kok medewerker psycholoog makelaar bediende stagiair stagiaire imam'.split(
    ' ',
  ),
);
const WHICH =
  /^,?\s(?:\([^)]{0,40}\)\s|(?!van|in|op|die)[\p{L}-]{3,20}\s)?(?:van|in|op|uit|aan|bij|naast|boven|achter|onder|over|tegenover|hiernaast|hierover|langs|die)(?![\p{L}])/u;
const DEICTIC =
  /(?<![\p{L}])(?:die van (?:hiernaast|hierover|hiertegenover|nummer \d{1,3}|nr\.? ?\d{1,3}|de|het|'t|den)|(?:hiernaast|hierover|hiertegenover)|(?:op|van) (?:nummer|nr\.?) ?\d{1,3}|dit is (?:de|het) \p{L}+ die|dat is (?:de|het) \p{L}+ die)/gu;
/** "van de schoolrefter": whose or of what. */
const OF_SOMETHING = /^\svan (?:de|het|'t|den|onze|ons) [\p{L}]{3,}/u;
const WORD = /\p{L}(?:[\p{L}]|['-](?=\p{L}))*/gu;
const STREET = /(?:straat|laan|plein|steenweg|dreef|weg|baan|lei|kaai|pad|wijk|hof|berg|veld)$/;
const PLACE_ENDING =
  /[a-z]{3,}(?:winkel|zaak|cafe|school|klas|club|kring|kantine|kraam|shop|bar|garage|hoeve|hof|huis|centrum|ploeg|bakkerij|slagerij)$/;
const SHORTEST_ROLE = 6;
const SPECIFIED_WITHIN = 60;
const WORDS_AFTER = 7;

export function rolesNear({ start, end }: Span, text: Text): Span[] {
  const words = text.folded.slice(start, end);
  const found: Span[] = [];
  for (const { index, 0: word } of words.matchAll(WORD)) {
    const at = start + index;
    const last = at + word.length;
    if (BY_TITLE.test(word) && isSpecified(last, text)) found.push({ start: at, end: last });
    const determiner = isPersonWord(word) ? DEFINITE.exec(text.folded.slice(Math.max(start, at - 50), at)) : undefined;
    if (determiner && isKnown(word, determiner[1] ?? '', last, text)) {
      found.push({ start: at - determiner[0].trimStart().length, end: last });
    }
  }
  for (const { index, 0: phrase } of words.matchAll(DEICTIC))
    found.push({ start: start + index, end: start + index + phrase.length });
  return found.sort((a, b) => a.start - b.start);
}

/** Roles that are not listed: a trompettist, a begeleidster. They are known by whom or what they belong to. */
const LIKE_A_ROLE =
  /[a-z]{3,}(?:ist|iste|ster|eur|euse|arts|leider|meester|begeleider|hulp|baas|bazin|man|vrouw|juf|leraar|lerares|kundige|verzorger|medewerker|coach|trainer|verkoper|bewoner|speler|gast|kok|boer|werker|helper|handelaar|houder)$/;

const isPersonWord = (word: string) =>
  ROLE_WORDS.has(whole(word)) || RELATIVE_WORDS.has(word) || ANYBODY_WORDS.has(word) || LIKE_A_ROLE.test(word);

/** "bakkerke", "dorpskapper": the role a diminutive or a compound is made of. */
function whole(word: string): string {
  if (ROLE_WORDS.has(word) || isFunction(word)) return word;
  const plain = word.replace(/(?:tje|je|ke)$/, '');
  for (let from = 0; from <= plain.length - SHORTEST_ROLE; from++)
    if (ROLE_WORDS.has(plain.slice(from))) return plain.slice(from);
  return word;
}

function isKnown(word: string, determiner: string, end: number, text: Text): boolean {
  if (isSpecified(end, text)) return true;
  if (!ROLE_WORDS.has(whole(word)))
    return LIKE_A_ROLE.test(word) && OF_SOMETHING.test(text.folded.slice(end, end + 30));
  if (OF_SOMETHING.test(text.folded.slice(end, end + 30))) return true;
  return CLOSE.test(determiner) || !NOT_ALONE.has(whole(word));
}

/** "krantenwinkeltje", "voetbalkantine": what it is made of. */
function isPlace(word: string): boolean {
  const plain = PLACE_WORDS.has(word) ? word : word.replace(/(?:etje|tje|je|ske|ke)$/, '');
  return PLACE_WORDS.has(plain) || PLACE_ENDING.test(plain);
}

/** Which one: of a street, a shop, a number, a name. */
function isSpecified(end: number, text: Text): boolean {
  const after = text.folded.slice(end, end + SPECIFIED_WITHIN);
  if (!WHICH.test(after)) return false;
  const stop = after.search(/[.!?;:\n]/);
  const reach = stop < 0 ? after : after.slice(0, stop);
  let count = 0;
  for (const { index, 0: word } of reach.matchAll(WORD)) {
    if (++count > WORDS_AFTER) return false;
    if (count > 1 && (isPlace(word) || STREET.test(word) || text.isCapital(end + index))) return true;
    if (/^(?:nummer|nr|hiernaast|hierover)$/.test(word)) return true;
  }
  return /\b\d{1,3}\b/.test(reach);
}
