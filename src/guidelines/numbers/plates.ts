/** What is shaped as a number plate, of whatever country and year. */

import type { Span } from '../text/spans';
import type { Text } from '../text/text';

export interface Plate extends Span {
  /**
   * `current`: 1-ABC-123 and its classes. `former`: ABC-123 or 123-ABC. `abroad`: as neighbours and diplomats have them.
   * `other`: called a plate, of elsewhere or one's own choice.
   */
  readonly shape: 'current' | 'former' | 'abroad' | 'other';
}

const BETWEEN = '\\s?[-./·_•]?\\s?';
const NOT_BEFORE = '(?<![\\p{L}\\p{N}]|[\\p{N}€-][.,€-]|[€])';
const APART = '[\\s./·_•-]{1,3}';
const CURRENT = new RegExp(
  `${NOT_BEFORE}(?:(?:[1-9]|[otmqgszu](?=${BETWEEN}[a-z]{3}))${BETWEEN}[a-z]{3}${BETWEEN}\\d[\\do]{2}|[1-9](?:${APART}[a-z]){3}(?:${APART}\\d){3})(?![\\p{L}\\p{N}]|[.,]\\d)`,
  'gu',
);
const former = (between: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}.,€-])(?:[a-z]{3}${between}\\d{3}|\\d{3}${between}[a-z]{3})(?![\\p{L}\\p{N}]|[-.,/]\\d)`,
    'gu',
  );
const FORMER = former('[-./·_•]?');
/** Looked for last: in "met 583-BTN" the first six signs are no plate. */
const FORMER_APART = former(BETWEEN);
/** GX-123-B, 12-ABC-3, AA-123-BB, K-AB 1234, CD-AB-128, EUR-1208. */
const ABROAD = new RegExp(
  `(?<![\\p{L}\\p{N}.,€-])(?:${[
    '[a-z]{1,3}-\\d{2,3}-[a-z]{1,3}',
    '\\d{1,3}-[a-z]{2,3}-\\d{1,3}',
    '[a-z]{2}-[a-z]{2}-\\d{2,3}',
    '\\d{2}-[a-z]{2}-[a-z]{2}',
    '[a-z]{2}-\\d{2}-[a-z]{2}',
    '[a-z]{2}-\\d{2}-\\d{2}',
    '\\d{2}-\\d{2}-[a-z]{2}',
    '(?!n-va|cd-v|sp-a|ku-l)[a-z]{1,3}-[a-z]{1,2}\\s?\\d{2,4}',
    'eur[-\\s]\\d{4}',
    'cd[-\\s]\\d{3,4}',
  ].join('|')})(?![\\p{L}\\p{N}]|[-.,/:]\\d)`,
  'gu',
);
/** Right behind the word: "nummerplaat: GX-123-B", "plaat AA-123-BB", "kenteken 12-ABC-3". */
const CALLED =
  /\b(?:nummerpla(?:at|ten|atje)|kentekens?|kentekenplaat|inschrijvingsplaat|immatriculatie|nrplaat|nrpl|plaat|plaatnummer|plaatje)\b(?:\s(?:is|was|staat|stond|van|met|nr\.?|nummer|de|het|een|dus|begint met|luidt|heeft|draagt|franse|duitse|nederlandse|poolse|roemeense|bulgaarse|engelse|britse|spaanse|italiaanse|zwitserse|oostenrijkse|turkse|oekraiense|tsjechische|hongaarse|litouwse|deense|zweedse|portugese|slowaakse|griekse|gele|witte|rode|nieuwe|oude|zelfde|luxemburgse|buitenlandse|belgische|gepersonaliseerde|eigen))*[\s:=,("'“‘-]{1,3}(?=[a-z0-9])/g;
/** Further behind it, one's own choice: "gepersonaliseerde nummerplaat, kostte hem 1000 euro: K-BAAS". */
const CALLED_LATER =
  /\b(?:nummerpla(?:at|ten)|kenteken|gepersonaliseerde plaat)\b[^.!?\n:"'“‘]{1,30}(?::\s?["'“‘]?|\s["'“‘])(?=[a-z0-9])/g;
/** "een Poolse bestelwagen WA 48213": whose plates have shapes of their own. */
const FOREIGN_CAR =
  /\b(?:nederlandse|franse|duitse|poolse|roemeense|bulgaarse|engelse|britse|spaanse|italiaanse|zwitserse|oostenrijkse|turkse|oekraiense|tsjechische|hongaarse|litouwse|luxemburgse|buitenlandse)\s(?:(?:bestel|vracht|personen)?wagen|auto|camionette|camper|mobilhome|caravan|trucker|chauffeur|truck|moto|taxi|aanhangwagen|oplegger),?\s\(?(?=[a-z]{1,3}[\s-]?\d|[a-z]{1,3}-[a-z]{1,2}\s?\d)/g;
/** In front of it: "rijdt met BIGBOSS als nummerplaat". */
const SAID_BEFORE =
  /\b([a-z0-9]{4,8})["'”’]?\s(?:als|op (?:zijn|haar|de|hun)) (?:gepersonaliseerde )?nummerpla(?:at|ten)\b/g;
/** As it is read out over a telephone: "1 Alfa Bravo Charlie 123". */
const READ_OUT =
  /\b(?:[1-9]|een|twee)\s(?:(?:al(?:f|ph)a|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiske?y|x-?ray|yankee|zulu)[\s-]){3}\d{3}\b/g;
const ANY_PLATE = /^[a-z0-9]{1,8}(?:[\s.·-]{1,2}[a-z0-9]{1,5}){0,3}/;
/** A record, a slab or a sheet is a `plaat` too: letters alone are no number behind it. */
const HARDLY_CALLED = /^plaat(?:je)?\b[^=:,("'“‘-]*van/;
const MOST = 200;
const MAY_HOLD =
  /[a-z][\s./·_•-]{1,3}[a-z][\s./·_•-]{1,3}\d[\s./·_•-]{1,3}\d|[a-z]{3}[^a-z0-9]{0,3}\d[\do]{2}|\d{3}[^a-z0-9]{0,3}[a-z]{3}/;
/** A dash or a space between letters and digits. */
const MAY_BE_ABROAD = /[a-z][-\s]\d|\d-[a-z]/;

export function plates(text: Text): readonly Plate[] {
  const { folded } = text;
  const mayHold = MAY_HOLD.test(folded);
  const shapes = mayHold ? [...shaped(folded, CURRENT, 'current'), ...shaped(folded, FORMER, 'former')] : [];
  const abroad = MAY_BE_ABROAD.test(folded) ? shaped(folded, ABROAD, 'abroad') : [];
  const wider = mayHold ? shaped(folded, FORMER_APART, 'former') : [];
  return apart(
    [...shapes, ...called(text), ...shaped(folded, READ_OUT, 'other'), ...foreignCars(text), ...abroad, ...wider].slice(
      0,
      MOST,
    ),
  );
}

/** The last six signs of 1-ABC-123 look like a plate of before 2010: the longer shape comes first. */
function apart(plates: readonly Plate[]): Plate[] {
  const kept: Plate[] = [];
  for (const plate of plates) if (!kept.some((known) => touches(known, plate))) kept.push(plate);
  return kept;
}

function shaped(folded: string, pattern: RegExp, shape: Plate['shape']): Plate[] {
  return [...folded.matchAll(pattern)].map(({ index, 0: plate }) => ({
    start: index,
    end: index + plate.length,
    shape,
  }));
}

/** In capitals, or letters and digits together, right behind the word for a plate. */
function called(text: Text): Plate[] {
  if (!/pla(?:at|te)|kenteken|immatri|nrpl/.test(text.folded)) return [];
  const later = [...text.folded.matchAll(CALLED_LATER)].filter(({ index }) => !text.isCapital(index + 1));
  const before = [...text.folded.matchAll(SAID_BEFORE)].map(({ index }) => plateAt(text, index));
  const behind = [...text.folded.matchAll(CALLED), ...later].map(({ index, 0: word }) => {
    const plate = plateAt(text, index + word.length);
    const hasDigit = plate && /\d/.test(text.slice(plate));
    return hasDigit || !HARDLY_CALLED.test(word) ? plate : undefined;
  });
  return [...before, ...behind].filter((plate) => plate !== undefined);
}

function foreignCars(text: Text): Plate[] {
  const found = [...text.folded.matchAll(FOREIGN_CAR)].map(({ index, 0: car }) => plateAt(text, index + car.length));
  return found.filter((plate) => plate !== undefined);
}

function plateAt(text: Text, start: number): Plate | undefined {
  const end = endOfPlate(text, start);
  return end > start ? { start, end, shape: 'other' } : undefined;
}

/** As many parts as belong to the plate: those with digits, or letters in capitals. */
function endOfPlate(text: Text, start: number): number {
  const written = ANY_PLATE.exec(text.folded.slice(start, start + 24))?.[0] ?? '';
  let [end, signs, digits, letters] = [start, 0, 0, 0];
  for (const { index, 0: part } of written.matchAll(/[a-z0-9]+/g)) {
    const at = start + index;
    const isWord = /^[a-z]+$/.test(part) && !isLoud(text, at, part.length);
    if (
      (isWord &&
        (part.length > 3 ||
          digits === 0 ||
          /^(?:die|dat|een|het|van|en|of|in|op|is|de|met|te|al|was|uit|ik)$/.test(part))) ||
      signs + part.length > 8
    )
      break;
    signs += part.length;
    digits += part.replace(/\D/g, '').length;
    letters += part.replace(/\d/g, '').length;
    end = at + part.length;
  }
  if (/[\p{L}\p{N}]/u.test(text.folded[end] ?? ' ')) return start;
  return signs >= 4 && letters > 0 && (digits > 0 || (signs === letters && isLoud(text, start, signs))) ? end : start;
}

function isLoud(text: Text, at: number, length: number): boolean {
  for (let place = at; place < at + length; place++)
    if (!text.isCapital(place) && /[a-z]/.test(text.folded[place] ?? '')) return false;
  return true;
}

const touches = (a: Span, b: Span) => a.start < b.end + 2 && b.start < a.end + 2;
