/** A number plate leads to a person, and a post about one soon becomes a hunt. */

import type { Flag, Rule } from '../rule';
import type { Text } from '../text/text';

const BETWEEN = '\\s?[-./·_]?\\s?';
const CURRENT = new RegExp(
  `(?<![\\p{L}\\p{N}.,€-])[1-9]${BETWEEN}[a-z]{3}${BETWEEN}\\d{3}(?![\\p{L}\\p{N}]|[.,]\\d)`,
  'gu',
);
const FORMER = new RegExp(
  `(?<![\\p{L}\\p{N}.,€-])(?:[a-z]{3}${BETWEEN}\\d{3}|\\d{3}${BETWEEN}[a-z]{3})(?![\\p{L}\\p{N}]|[-.,/]\\d)`,
  'gu',
);
const VEHICLE =
  /\b(?:nummerpla\w+|kentekens?|kentekenpla\w+|plaat|platen|auto|auto's|wagen|bestelwagen|camionette|vrachtwagen|camion|moto|motor|motard|scooter|bromfiets|taxi|tractor|aanhangwagen|caravan|jeep|suv|bestuurder|chauffeur|reed|rijdt|rijden|gereden|parkeert|geparkeerd|voetpad|vluchtmisdrijf|bmw|audi|mercedes|volkswagen|vw|golf|polo|passat|opel|astra|corsa|ford|fiesta|focus|renault|clio|megane|peugeot|citroen|berlingo|toyota|volvo|skoda|octavia|seat|kia|hyundai|nissan|mazda|tesla|fiat|mini|dacia|porsche|suzuki|honda|vespa|harley)\b/;
const NOT_A_PLATE =
  /\b(?:artikel|art|dossier|dossiernummer|reglement|kopieer\w*|toestel|model|lokaal|vlucht|bus|lijn|perceel|besluit|rekening|zone|code|kamer)\s{0,2}(?:nr\.?\s?)?$/;
const ENDED_BY_UNIT = /^\s?(?:euro|eur|€|km|m2|meter|uur|kg|inwoners|stuks|dagen|weken|keer|%)/;
const REACH = 90;

export const licencePlate: Rule = {
  id: 'licence-plate',
  guideline: 6,
  severity: 'block',
  says: {
    nl: {
      message: '“{quote}” is een nummerplaat. Daarmee is een persoon te vinden.',
      advice: 'Haal de plaat weg. Iets gezien dat niet kan? Geef de nummerplaat door aan de politie.',
    },
    en: {
      message: '“{quote}” is a number plate. It leads to a person.',
      advice: 'Take the plate out. Saw something that is not right? Give the plate to the police.',
    },
  },
  check: (text) => [
    ...plates(text, CURRENT, (plate) => isMarked(plate, text) || isNearVehicle(plate, text)),
    ...plates(text, FORMER, (plate) => isNearVehicle(plate, text) && !startsCurrent(plate, text)),
  ],
};

function plates(text: Text, pattern: RegExp, isPlate: (plate: Flag) => boolean): Flag[] {
  return [...text.folded.matchAll(pattern)]
    .map(({ index, 0: plate }) => ({ start: index, end: index + plate.length }))
    .filter((plate) => isPlate(plate) && !isSomethingElse(plate, text));
}

/** 1-ABC-123: written with its signs and in capitals it can hardly be anything else. */
function isMarked(plate: Flag, text: Text): boolean {
  const written = text.folded.slice(plate.start, plate.end);
  const letter = plate.start + written.search(/[a-z]/);
  return text.isCapital(letter) && /^[1-9]\s?[-./·_]?\s?[a-z]{3}\s?[-./·_]\s?\d/.test(written);
}

function isNearVehicle(plate: Flag, text: Text): boolean {
  const written = text.folded.slice(plate.start, plate.end);
  const letter = plate.start + written.search(/[a-z]/);
  const spaced = /\s/.test(written.replace(/\s?[-./·_]\s?/g, ''));
  return (!spaced || text.isCapital(letter)) && VEHICLE.test(text.around(plate, REACH));
}

/** The last six signs of 1-ABC-123 look like a plate of before 2010. */
const startsCurrent = (plate: Flag, text: Text) =>
  /[1-9]\s?[-./·_]?\s?$/.test(text.folded.slice(Math.max(0, plate.start - 4), plate.start));

function isSomethingElse(plate: Flag, text: Text): boolean {
  const before = text.folded.slice(Math.max(0, plate.start - 24), plate.start);
  if (/eur|usd|gbp|isb/.test(text.slice(plate))) return true;
  return NOT_A_PLATE.test(before) || ENDED_BY_UNIT.test(text.folded.slice(plate.end, plate.end + 12));
}
