/** A number plate leads to a person, and a post about one soon becomes a hunt. */

import { Cues } from '../cues';
import { plates, type Plate } from '../numbers/plates';
import type { Rule } from '../rule';
import { isDutchWord } from '../text/dutch-words';
import type { Text } from '../text/text';

const VEHICLE = new Cues(`
nummerplaat nummerplaten nummerplaatje plaat platen plaatje kenteken kentekens kentekenplaat nrplaat inschrijvingsplaat
*auto auto's auto* autootje *wagen wagens bestelwagen* *camionette *camion camions moto moto's motor motoren motard scooter brommer bromfiets speedpedelec taxi *taxi tractor tractoren aanhangwagen aanhanger remorque caravan mobilhome camper
motorhome jeep suv vrachtwagen vrachtwagens oplegger busje minibus bestelbus cabrio break stationwagen sportwagen oldtimer quad quads voertuig voertuigen bolide karretje bak
bestuurder bestuurster chauffeur chauffeurs reed rijdt rijd rijden gereden rijder parkeert geparkeerd parkeren parking zebrapad rotonde bumper zijspiegel koplamp vluchtmisdrijf doorgereden aangereden getuigen snelheid toeterde stuur carkit
bmw audi mercedes volkswagen vw golf polo passat tiguan touran caddy transporter opel astra corsa vivaro zafira ford fiesta focus mondeo transit ranger renault clio megane scenic kangoo trafic captur twingo peugeot partner citroen
berlingo c3 c4 picasso toyota yaris corolla aygo hilux volvo xc60 xc90 skoda octavia fabia seat ibiza leon kia picanto sportage hyundai tucson i10 i20 nissan qashqai micra mazda tesla fiat panda ducato punto mini cooper dacia duster sandero
merc benz volvootje wagentje wagentjes autootjes cabriolet cabrios 2pk 2pk's kever chauffeuse wegreed weggereden getakeld takelen tankstation aan_de_pomp motard motards mobilhomes caravans ambassade diplomaat
porsche cayenne suzuki swift honda civic jaguar rover land lexus mitsubishi subaru smart saab lancia alfa iveco daf scania man vespa harley yamaha kawasaki ktm piaggio lamborghini ferrari maserati cupra polestar byd mg jaguar chrysler dodge ram
`);
const NOT_A_PLATE =
  /\b(?:(?!plaat|kenteken|auto)\p{L}+(?:nummer|code)|artikel|artikelen|art|dossier|dossiernummer|reglement|kopieer\p{L}*|toestel|model|type|lokaal|zaal|vlucht|vluchtnummer|bus|buslijn|lijn|tram|trein|perceel|besluit|rekening|zone|code|vak|vakcode|cursus|cursuscode|kamer|appartement|locker|kast|rek|bon|bonnummer|ticket|ticketnummer|kortingscode|promocode|wachtwoord|pincode|referentie|ref|artikelnummer|bestelnummer|onderdeel|serienummer|product|productcode|isbn|dewey|rubriek|paragraaf|postcode|route|wandelroute|knooppunt|kavel|lot|inventarisnummer|tabel|bijlage|figuur|norm|formulier|printer|lamp|batterij|gemeentecode|klas|olie|bord|laadpas|rugnr|startnr|chassis|frame|rij|blok|zaaltje|poort|gate|spoor|perron|kanaal|radio|zender|film|lp|single|album)\s{0,2}(?:nr\.?\s?|nummer\s?|code\s?|met\s?|:\s?|is\s?)?["'(]?$/u;
const ENDED_BY_UNIT =
  /^\s?(?:euro|eur|€|km|m2|meter|uur|kg|inwoners|stuks|dagen|weken|keer|jaar|minuten|personen|mensen|kinderen|leden|plaatsen|bomen|woningen|procent|%|\d{1,2}:\d{2})/;
/** Three letters that stand before or behind three digits for another reason. */
const OTHER_LETTERS =
  /eur|usd|gbp|isb|pag|art|bus|van|een|het|den|der|met|die|dat|dan|als|wat|wie|hoe|nog|dus|ook|max|min|ext|tel|fax|rue|dag|uur|per|tot|via|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|sin|sec|rij|vak|bis|ter|ten|man|mio|kmo|vzw|eos|hvo|dci|tdi|cdi|gti|tsi|sae|din|iso|nbn|osb|mdf|pvc|led|ram|ssd|usb|hdd|cpu|gsm|gps|dvd|mnm|vrt|vtm|ref|mob|omv|rup|bpa|rpm|pks|hem|hen|hun|zij|wij|jij|dit|top|zon|bon|pin|lot|vag|cat/;
const REACH = 90;

export const licencePlate: Rule = {
  id: 'licence-plate',
  guideline: 6,
  severity: 'block',
  about: {
    nl: 'Vindt Belgische nummerplaten, van nu en van vroeger, waar het over een voertuig gaat. Artikelnummers, codes en postcodes blijven staan.',
    en: 'Finds Belgian licence plates, past and present, where it is about a vehicle. Article numbers, codes and postcodes are left alone.',
  },
  examples: {
    flags: [['Wie kent 1-XPD-604?', '1-XPD-604']],
    passes: ['Artikel 1-ABC van het reglement.', 'Lokaal ABC 123 is dicht.'],
  },
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
  check: (text) =>
    text.once('licence plates', () =>
      plates(text)
        .filter((plate) => isPlate(plate, text))
        .map(({ start, end }) => ({ start, end })),
    ),
};

function isPlate(plate: Plate, text: Text): boolean {
  if (plate.shape === 'other') return true;
  if (plate.shape === 'abroad' && !isInCapitals(plate, text)) return false;
  if (plate.shape === 'current' && isAWord(plate, text)) return false;
  if (isSomethingElse(plate, text)) return false;
  return (plate.shape === 'current' && isMarked(plate, text)) || isNearVehicle(plate, text);
}

/** "toch 540" is no O-plate, and "over 200" is none either. */
function isAWord(plate: Plate, text: Text): boolean {
  const letters = /^[a-z]{4}(?=\s)/.exec(text.slice(plate))?.[0];
  return letters !== undefined && (!isCapital(plate, text) || isDutchWord(letters));
}

/** 1-ABC-123: written with its signs and in capitals it can hardly be anything else. */
function isMarked(plate: Plate, text: Text): boolean {
  const written = text.slice(plate);
  return isCapital(plate, text) && /^[1-9]\s?[-./·_•]?\s?[a-z]{3}\s?[-./·_•]\s?\d/.test(written);
}

function isNearVehicle(plate: Plate, text: Text): boolean {
  const written = text.slice(plate);
  const spaced = /\s/.test(written.replace(/\s?[-./·_•]\s?/g, ''));
  const isOther = OTHER_LETTERS.test(written) || VEHICLE.isIn(/[a-z]{3}/.exec(written)?.[0] ?? '');
  if (spaced && (isOther || (plate.shape === 'former' && !isCapital(plate, text)))) return false;
  return VEHICLE.isIn(text.around(plate, REACH));
}

const isCapital = (plate: Plate, text: Text) => {
  const letters = text.slice(plate).search(/[a-z]{3}/);
  return text.isCapital(plate.start + letters) && text.isCapital(plate.start + letters + 1);
};

function isInCapitals(plate: Plate, text: Text): boolean {
  const written = text.slice(plate);
  return [...written.matchAll(/[a-z]/g)].every(({ index }) => text.isCapital(plate.start + index));
}

function isSomethingElse(plate: Plate, text: Text): boolean {
  const before = text.folded.slice(Math.max(0, plate.start - 30), plate.start);
  if (plate.shape === 'former' && OTHER_LETTERS.test(text.slice(plate)) && !/pla(?:at|ten)|kenteken/.test(before))
    return true;
  if (plate.shape === 'former' && /[1-9]\s?[-./·_]\s?$/.test(before)) return true;
  if (plate.shape === 'former' && /\b(?:nummer|nr\.?)\s$/.test(before) && !/pla(?:at|ten)|kenteken/.test(before))
    return true;
  return NOT_A_PLATE.test(before) || ENDED_BY_UNIT.test(text.folded.slice(plate.end, plate.end + 12));
}
