/** A street with a house number, wherever it stands: "Kerkstraat 12 bus 3, 9890 Gavere", "nummer 12 in de Kerkstraat". */

import { isFirstName } from '../names/person-words';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';

export type StreetNumber = Span;

const endingIn = (endings: string) => new RegExp(`^[\\p{L}'.-]{2,40}(?:${endings.split(' ').join('|')})$`, 'u');
const STREET = endingIn(
  'straat straatje laan laantje steenweg weg wegel wegelke wegske plein pleintje dreef baan lei kaai pad singel hof markt kouter dries heide gracht vest vesten leemput beemd beemden dijk gaarde steeg hage bilk akker park veld velde wijk',
);
/** Only with a capital: a fabrikant, a vergadering and a makelaar end so too. */
const STREET_WITH_CAPITAL = endingIn(
  'hove berg broek kant put einde eind rede lindeke bos bosch wal meers meersen dam hoek kerk poort brug beek hoeve molen tuin tuinen gang gats rui vliet dal heuvel hoogte zijde plaats plaat plas donk lo loo rode kruis kapel horst haag ven goor schoor lede laar vijver weide weiden dorp burg bocht rijt leie dender schelde kring ring avenue boulevard chaussee',
);
const ALONE =
  /^(?:markt|dries|kouter|dorp|plein|dreef|kaai|singel|vest|dijk|dam|steenweg|heide|veld|wijk|hoek|kerkhof|laar|donk|park|gaver|pad|berg|brug|gracht|lei|molen|kapel|put|rode|horst|bilk|meers|hoogstraat)$/;
/** The number, a letter or box with it, a postcode and place behind it. */
const NUMBER =
  /^(\d{1,4})\s?(?:[a-h](?![\p{L}])|bis|ter)?(?:\/\d{1,4}(?!\d|\/))?(?:,?\s?(?:bus|bte|b|box|app\.?|apt\.?)\.?\s?[a-z0-9]{1,4}(?![\p{L}\p{N}]))?(?![\p{L}\p{N}%€]|[.,:/-]\d)/u;
const POSTCODE = /^,?\s{0,2}(?:te |in )?(?:b-)?[1-9]\d{3}\s\p{L}[\p{L}-]{2,30}/u;
const NUMBERED_AS =
  /(?:^|\s)(?:(?:op|aan|met)\s)?(?:het\s)?(?:nr\.?|nummer|huisnummer|huisnr\.?|no\.?|n°)\s?$|,?\s(?:op|aan|met)\s$|,?\s$/;
const NAME = /^[\p{L}'.-]{2,42}$/u;
const LABEL_REACH = 22;
const NO_STREET_WORD = /^(?:de|het|in|op|aan|onze|bij|hij|zij|ze|woont|naar|van)$/;
const STREET_AFTER = /^\s(?:van|in|op|aan|uit)\s(?:de\s|het\s|den\s|'t\s)?([\p{L}'.-]{4,40})/u;
const NUMBERED = /\b(?:nr\.?|nummer|huisnummer)\s$/;
const NOT_A_HOUSE =
  /^\s?(?:tot\b|t\/m|t\.?e\.?m|tem\b|u\b|uur|u\d|h\b|jaar|jaren|dagen|weken|maanden|maand\b|minuten|min\b|keer|euro|eur\b|€|km|meter|m\b|m2|cm|x\b|januari|februari|maart|april|mei\b|juni|juli|augustus|september|oktober|november|december|nieuwe|extra|bomen|woningen|wooneenheden|appartementen|plaatsen|personen|mensen|inwoners|bewoners|kinderen|auto|fiets|parkeerplaatsen|standen|kramen|ton\b|procent|%|[-–]\s?\d{1,2}\s?(?:u\b|uur|maart|april|mei|juni))/;
const HOME_BEFORE =
  /\b(?:woont|woonde|wonen|woonachtig|wonend|thuisadres|adres|domicilie|gedomicilieerd|verhuisd naar|verhuist naar|thuis)\b[^.!?\n]{0,25}?(?:\s(?:op|in|aan|te|naar|is|op de|in de|in het)|:)?\s$/;
const LOOK_BACK = 70;
const MOST = 100;
/** A footpath in the old atlas has a number, and no houses. */
const NO_HOUSES =
  /^(?:buurtweg|voetweg|sentier|chemin|gemeenteweg|onderweg|e-weg|snelweg|autoweg|gewestweg|expresweg|ringweg|autosnelweg|windpark|bedrijvenpark|wagenpark|machinepark|speelveld|voetbalveld|sportveld)$/;

export function streetNumbers(text: Text): readonly StreetNumber[] {
  return text.once('street numbers', () => {
    const found: StreetNumber[] = [];
    for (const { index } of text.folded.matchAll(/(?<![\p{N}.,:/€+-])[1-9]\d{0,3}/gu)) {
      if (found.length >= MOST) break;
      if (index < (found.at(-1)?.end ?? 0)) continue;
      const address = addressAt(text, index);
      if (address) found.push(address);
    }
    return found;
  });
}

function addressAt(text: Text, at: number): StreetNumber | undefined {
  const before = text.folded.slice(Math.max(0, at - LOOK_BACK), at);
  const street = streetBefore(before, text, at);
  const numbered = NUMBERED.test(before);
  if (!street && !numbered) return undefined;
  const number = NUMBER.exec(text.folded.slice(at, at + 40))?.[0];
  if (number === undefined || NOT_A_HOUSE.test(text.folded.slice(at + number.length, at + number.length + 16)))
    return undefined;
  const end = at + number.length;
  const postcode = POSTCODE.exec(text.folded.slice(end, end + 50))?.[0];
  if (street && (street.sure || street.home || postcode))
    return { start: street.start, end: end + (postcode?.length ?? 0) };
  return numbered ? streetBehind(text, at, end) : undefined;
}

/** "nummer 14 in de Kerkstraat". */
function streetBehind(text: Text, at: number, end: number): StreetNumber | undefined {
  const behind = STREET_AFTER.exec(text.folded.slice(end, end + 60));
  return behind && isStreet(behind[1] ?? '', true) ? { start: at, end: end + behind[0].length } : undefined;
}

interface Street {
  readonly start: number;
  /** Told by how it ends. */
  readonly sure: boolean;
  /** "woont in", "thuisadres:" before it. */
  readonly home: boolean;
}

/** The street whose name stands right before a number; any name with a capital may be one. */
function streetBefore(before: string, text: Text, at: number): Street | undefined {
  const label = NUMBERED_AS.exec(before.slice(-LABEL_REACH))?.[0];
  if (label === undefined) return undefined;
  const words = before.slice(0, before.length - label.length).replace(/,$/, '');
  const word = words.slice(words.lastIndexOf(' ') + 1);
  const place = at - before.length + words.length - word.length;
  const sure = isStreet(word, text.isCapital(place));
  if (!NAME.test(word) || (!sure && (!text.isCapital(place) || isFirstName(word)))) return undefined;
  const start = firstOf(words, text, place + word.length);
  return { start, sure, home: !sure && HOME_BEFORE.test(before.slice(0, start - at + before.length)) };
}

/** "Oude Gentse Steenweg", "Hof ter Mere", "Jan Breydelstraat": the words with a capital that belong to it. */
function firstOf(words: string, text: Text, end: number): number {
  const parts = words.split(' ');
  let start = end - (parts.pop() ?? '').length;
  for (let part = parts.pop(); part; part = parts.pop()) {
    const from = start - 1 - part.length;
    const belongs = text.isCapital(from) ? !NO_STREET_WORD.test(part) : /^(?:ter|ten|te|der)$/.test(part);
    if (!belongs || !/^[\p{L}'.-]+$/u.test(part)) break;
    start = from;
  }
  return start;
}

function isStreet(word: string, capital: boolean): boolean {
  if (NO_HOUSES.test(word)) return false;
  return STREET.test(word) || (capital && (STREET_WITH_CAPITAL.test(word) || ALONE.test(word)));
}
