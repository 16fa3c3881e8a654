/** Invented Dutch for measuring the check: the same seed writes the same posts, documents and lists of terms. */
import { chanceOf, type Chance } from '../../test/chaos/seeded';
import type { PolicyDocument } from '../../src/guidelines';

const POST_LENGTH = 400;
const SHARE_WITH_EXTRAS = 0.4;
const TOPICS = 50;
const DOCUMENTS = 50;
const DOCUMENT_WORDS = 1500;

const FIRST =
  'markt|school|fiets|water|straat|park|sport|zorg|afval|bos|haven|kerk|brug|wijk|molen|zwembad|jeugd|muziek|bouw';

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  wie: words('het college|de gemeenteraad|onze bibliotheek|de technische ploeg|de sporthal|de buurtwerking'),
  wat: words(
    'een nieuwe wandelroute|de heraanleg van het plein|een boekenruil|de opening van het zwembad|extra bloembakken',
  ),
  waar: words('in de Dorpsstraat|aan het station|op de Grote Markt|bij de school|langs de Leie|in het park'),
  wanneer: words('volgende week|op zaterdag 14 maart|vanaf 1 september|deze zomer|tegen het einde van het jaar|morgen'),
  doet: words('plant|bespreekt|opent|bekijkt|organiseert|stelt voor|financiert|onderzoekt'),
  hoe: words('samen met de buurt|stap voor stap|zonder extra kosten|na een bevraging|met steun van de provincie'),
  feest: words('feesten|dag|wandeling|avond|week|namiddag|show'),
  groep: words('ploeg|vrienden|bende|gids|meesters|club'),
  weg: words('steenweg|dreef|berg|hoek|kouter|veld'),
  eerste: words(FIRST),
  rol: words('juriste|schatter|curator|onderhandelaar|makelaar|notaris|revisor'),
  zaak: words('erfenis|verkoop|borgstelling|schikking|overname|sanering|vordering'),
  bedrag: words('340.000 euro|1,2 miljoen euro|78.500 euro|twee ton|negen procent van de omzet'),
  naam: words('Jan Peeters|Amina El Amrani|Lotte Vermeulen|Wim De Smet|Fatma Yilmaz|Bert Claes'),
};

const SENTENCES = [
  '{wie} {doet} {wat} {waar}.',
  '{wanneer} {doet} {wie} {wat}, {hoe}.',
  'Wil je weten hoe {wie} dat aanpakt? Kom {wanneer} langs {waar}.',
  'We kregen veel vragen over {wat}; {wie} antwoordt {wanneer}.',
  'Dank aan iedereen die {waar} heeft geholpen: dankzij jullie komt {wat} er {hoe}.',
  'Op de {eerste}{feest} {waar} kun je ook terecht bij de {eerste}{groep}, {wanneer}.',
  'De {eerste}{weg} blijft open; de {eerste}{weg} niet, zegt {wie}.',
  'De werken {waar} duren langer dan verwacht, maar {wie} zorgt voor een veilige omleiding.',
];

/** Notes that stay inside speak otherwise than posts do: a clean post shares no run of words with them. */
const NOTES = [
  'De {eerste}{rol} adviseert om {bedrag} uit te trekken voor de {eerste}{zaak} en de {eerste}{zaak}.',
  'Gelet op het verslag van de {eerste}{rol} wordt de {eerste}{zaak} uitgesteld tot de onderhandeling rond is.',
  'De raming voor de {eerste}{zaak} bedraagt {bedrag}; de {eerste}{rol} mag dat bedrag niet kennen.',
  'Indien de {eerste}{zaak} mislukt, neemt de {eerste}{rol} het dossier zonder vergoeding over.',
  'Een tweede bod van {bedrag} op de {eerste}{zaak} werd door de {eerste}{rol} geweigerd wegens te laag.',
];

const EXTRAS = [
  'Bel 0471 23 45 67 of mail naar jan.peeters@voorbeeld.be.',
  '#SamenSterk #Zomer2026 🎉🚲',
  'Inschrijven kan op https://www.voorbeeld.be/inschrijven?id=12345 tot 12/03/2026.',
  'Volgens {naam} is dat “een mooie stap vooruit voor het hele dorp”.',
  'Het dossier 2026_GR_00652 telt 33000/743-98 bladzijden en kost 263 141,02 euro 💶.',
  'Proficiat aan {naam} en {naam} van het team! 👏👏',
  'De sportraad en het #Schoolplan komen later aan bod.',
  'We zoeken nog 25 vrijwilligers tussen 18 en 65 jaar, op 3 plaatsen en 7 dagen.',
];

const PARTS = [
  words(FIRST),
  words('plan|pad|bus|kaart|fonds|werf|loket|toets|dossier|vergunning|premie|verbod|zone|centrum|project|akkoord|raad'),
  words('wijziging|besluit|overleg|subsidie|studie|dienst|norm|procedure|visie|reglement|kader|advies|budget|traject'),
];
const TAILS = words('van de oude brouwerij|aan de Kerkstraat|met de buurgemeente|voor de nieuwe wijk|in het voorjaar');

export interface BenchPost {
  readonly text: string;
  /** Holds none of the numbers, names and addresses that a check may point at. */
  readonly clean: boolean;
}

export function postsOf(count: number): BenchPost[] {
  const chance = chanceOf(1);
  return Array.from({ length: count }, () => {
    const clean = !chance.holds(SHARE_WITH_EXTRAS);
    const opening = clean ? '' : `${filled(pick(chance, EXTRAS), chance)} `;
    return { clean, text: (opening + textOf(chance, POST_LENGTH)).slice(0, POST_LENGTH) };
  });
}

export const textOfLength = (length: number) => textOf(chanceOf(length), length).slice(0, length);

export function policyOf(terms: readonly string[]): PolicyDocument {
  const chance = chanceOf(3);
  const perTopic = Math.ceil(terms.length / TOPICS);
  return {
    organisation: { name: 'Gemeente Zonnedaal', aliases: ['Zonnedaal'], contacts: ['info@zonnedaal.be'] },
    publicFigures: ['Marleen Theunis', 'Karim Aoulad'],
    protectedTopics: Array.from({ length: TOPICS }, (_, n) => ({
      ...{ key: `thema-${n}`, name: `Thema ${n}`, excludes: [] },
      terms: terms.slice(n * perTopic, (n + 1) * perTopic),
    })),
    confidentialDocuments: Array.from({ length: DOCUMENTS }, (_, n) => ({
      ...{ key: `dossier-${n}`, title: `Dossier ${n}` },
      text: textOf(chance, DOCUMENT_WORDS * 6, NOTES),
    })),
  };
}

/** Compounds, and phrases of several words; every one different. */
export function termsOf(count: number): string[] {
  const chance = chanceOf(2);
  const terms = new Set<string>();
  while (terms.size < count) {
    const [first, middle, last] = PARTS.map((list) => pick(chance, list));
    const tail = terms.size % 5 === 0 ? ` ${pick(chance, TAILS)}` : '';
    const letters = terms.size < 4000 ? '' : syllables(chance);
    terms.add(`${letters}${first}${middle}${chance.holds(0.5) ? last : ''}${tail}`);
  }
  return [...terms];
}

/** There are more terms to make than the parts allow. */
const syllables = (chance: Chance) =>
  Array.from({ length: 3 }, () => pick(chance, [...'bdfgklmnprst']) + pick(chance, [...'aeiou'])).join('');

function textOf(chance: Chance, length: number, sentences: readonly string[] = SENTENCES): string {
  let text = '';
  while (text.length < length) text += `${capital(filled(pick(chance, sentences), chance))} `;
  return text;
}

const filled = (template: string, chance: Chance) =>
  template.replace(/\{(\w+)\}/g, (_, slot: string) => pick(chance, SLOTS[slot] ?? ['']));

const pick = (chance: Chance, list: readonly string[]) => list[Math.floor(chance.between(0, list.length))] ?? '';

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function words(list: string): readonly string[] {
  return list.split('|');
}
