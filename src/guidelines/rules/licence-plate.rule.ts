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
motorrijder motorrijders motorrijdster taximan taxichauffeur vluchtauto wegpiraat wegpiraten spookrijder doorrijder laadplaats laadpaal garagepoort oprit pinkers koplampen remlichten ruitenwisser snelheidsduivel straatrace straatraces inhaalde
porsche cayenne suzuki swift honda civic jaguar rover land lexus mitsubishi subaru smart saab lancia alfa iveco daf scania man vespa harley yamaha kawasaki ktm piaggio lamborghini ferrari maserati cupra polestar byd mg jaguar chrysler dodge ram
`);
const NOT_A_PLATE =
  /\b(?:(?!plaat|kenteken|auto)\p{L}+(?:nummer|code)|artikel|artikelen|art|dossier|dossiernummer|reglement|kopieer\p{L}*|toestel|model|type|lokaal|zaal|vlucht|vluchtnummer|bus|buslijn|lijn|tram|trein|perceel|besluit|rekening|zone|code|vak|vakcode|cursus|cursuscode|kamer|appartement|locker|kast|rek|bon|bonnummer|ticket|ticketnummer|kortingscode|promocode|wachtwoord|wifi|netwerk|pincode|referentie|ref|artikelnummer|bestelnummer|onderdeel|serienummer|product|productcode|isbn|dewey|rubriek|paragraaf|postcode|route|wandelroute|knooppunt|kavel|lot|inventarisnummer|tabel|bijlage|figuur|norm|formulier|printer|lamp|batterij|gemeentecode|klas|olie|bord|laadpas|rugnr|startnr|chassis|frame|rij|blok|zaaltje|poort|gate|spoor|perron|kanaal|radio|zender|film|lp|single|album)\s{0,2}(?:nr\.?\s?|nummer\s?|code\s?|met\s?|:\s?|is\s?|heet\s?)?["'(]?$/u;
const ENDED_BY_UNIT =
  /^\s?(?:euro|eur|€|km|m2|meter|uur|kg|inwoners|stuks|dagen|weken|keer|jaar|minuten|personen|mensen|kinderen|leden|plaatsen|bomen|woningen|procent|%|\d{1,2}:\d{2})/;
/** Three letters that stand before or behind three digits for another reason. */
const OTHER_LETTERS =
  /eur|usd|gbp|isb|pag|art|bus|van|een|het|den|der|met|die|dat|dan|als|wat|wie|hoe|nog|dus|ook|max|min|ext|tel|fax|rue|dag|uur|per|tot|via|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|sin|sec|rij|vak|bis|ter|ten|man|mio|kmo|vzw|eos|hvo|dci|tdi|cdi|gti|tsi|sae|din|iso|nbn|osb|mdf|pvc|led|ram|ssd|usb|hdd|cpu|gsm|gps|dvd|mnm|vrt|vtm|ref|mob|omv|rup|bpa|rpm|pks|hem|hen|hun|zij|wij|jij|dit|top|zon|bon|pin|lot|vag|cat/;
const AS_ONE =
  /^(?:[1-9]\s?[-./·_•]?\s?[a-z]{3}\s?[-./·_•]\s?\d|[1-9][a-z]{3}\s?\d|[mostqgzu][-.·_•][a-z]{3}[-.·_•]\d)/;
const LETTER_BY_LETTER = /^\d(?:[^a-z0-9]+[a-z]){3}/;
/** 1abc123, 1-abc-123: as people type it on a phone. Behind a / it is part of an address. */
const TYPED = /^(?:[1-9][a-z]{3}\d{3}|[1-9]([-·_•])[a-z]{3}\1\d{3})$/;
/** The compact disc and the class of emissions that are written as plates of diplomats are. */
const CD_OR_EURO = /^(?:cd|eur)\s/;
const DIPLOMAT = new Cues('plaat nummerplaat kenteken diplomaat* ambassade* eurocraat eurocraten');
const FOREIGNER = new Cues(`
nederlander nederlanders hollander hollanders nederlandse hollandse fransman fransen fransoos franse duitser duitsers duitse pool polen poolse roemeen roemenen roemeense bulgaar bulgaren bulgaarse luxemburger luxemburgse luxemburger engelsman
engelse brit britten britse spanjaard spaanse italiaan italiaanse zwitser zwitserse oostenrijker oostenrijkse litouwer litouwse tsjech tsjechische hongaar hongaarse
`);
const REACH = 160;

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
  if (plate.shape === 'abroad' && !isFromAbroad(plate, text)) return false;
  if (plate.shape === 'current' && isAWord(plate, text)) return false;
  if (isSomethingElse(plate, text)) return false;
  return (plate.shape === 'current' && isMarked(plate, text)) || isNearVehicle(plate, text);
}

function isFromAbroad(plate: Plate, text: Text): boolean {
  if (CD_OR_EURO.test(text.slice(plate)) && !DIPLOMAT.isIn(text.around(plate, REACH))) return false;
  return isInCapitals(plate, text);
}

/** "toch 540" is no O-plate, "over 200" is none either, nor is "1 ton 250". */
function isAWord(plate: Plate, text: Text): boolean {
  const written = text.slice(plate);
  const letters = /^[a-z]{4}(?=\s)/.exec(written)?.[0];
  if (letters !== undefined) return !isCapital(plate, text) || isDutchWord(letters);
  const between = /^\d\s([a-z]{3})\s\d/.exec(written)?.[1];
  return between !== undefined && !isCapital(plate, text) && isDutchWord(between);
}

/** 1-ABC-123, 1ABC123, M-ABC-123: written as one and in capitals it can hardly be anything else. */
function isMarked(plate: Plate, text: Text): boolean {
  const written = text.slice(plate);
  if (LETTER_BY_LETTER.test(written)) return isInCapitals(plate, text);
  if (isCapital(plate, text)) return AS_ONE.test(written);
  return TYPED.test(written) && text.folded[plate.start - 1] !== '/' && !isDutchWord(written.replace(/[^a-z]/g, ''));
}

function isNearVehicle(plate: Plate, text: Text): boolean {
  const written = text.slice(plate);
  const spaced = /\s/.test(written.replace(/\s?[-./·_•]\s?/g, ''));
  const isOther = OTHER_LETTERS.test(written) || VEHICLE.isIn(/[a-z]{3}/.exec(written)?.[0] ?? '');
  if (spaced && (isOther || (plate.shape === 'former' && !isCapital(plate, text)))) return false;
  const around = text.around(plate, REACH);
  return VEHICLE.isIn(around) || (plate.shape === 'abroad' && FOREIGNER.isIn(around));
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
  if (plate.shape === 'current' && isMarked(plate, text))
    return NOT_A_PLATE.test(before.replace(/\bbus (?:met )?$/, ''));
  return NOT_A_PLATE.test(before) || ENDED_BY_UNIT.test(text.folded.slice(plate.end, plate.end + 12));
}
