/** A crime told as a fact about somebody who can be recognised: if it is true it is for the court, if not it is slander. */

import type { CompiledPolicy } from '../compiled-policy';
import { phrases } from '../phrases';
import type { Rule } from '../rule';
import { isDenied, isSomebodyElses } from '../scopes';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';

const CRIMES: readonly RegExp[] = [
  /\b(?:gestolen|bestolen|steelt|stal|stelen|gepikt uit|ge(?:s)?joemeld|sjoemelt|sjoemelen|gefraudeerd|fraudeert|\w*fraude|frauduleus|verduister\w*|vervals\w*|schriftvervalsing|oplicht\w*|opgelicht|bedrog|afhandig gemaakt|witgewassen|wast wit|zwart geld)\b/g,
  /\b(?:omgekocht|omkopen|omkoping|smeergeld|steekpenning\w*|corrupt|corruptie|laten betalen|laat zich (?:betalen|omkopen)|laten zich (?:betalen|omkopen)|(?:geld|cash|omslag|enveloppe) (?:aangenomen|gekregen|in ruil)|in ruil voor (?:cash|geld|stemmen)|onder tafel|vriendjespolitiek met)\b/g,
  /\b(?:dealt|drugs|cocaine|wiet(?:plantage)?|vluchtmisdrijf|doorgereden|aangereden|dronken (?:achter|gereden|aan)|mishandel\w*|misbruikt\w*|aangerand|aanrand\w*|verkracht\w*|pedofiel|geslagen|slaat (?:zijn|haar|de|kinderen|leerlingen|zijn vrouw)|bedreigd|gechanteerd|afgeperst)\b/g,
  /\b(?:diploma gekocht|cv (?:als \w+ )?vervalst|afgetapt|in eigen zak|eigen zakken|achterover ?gedrukt|de kas (?:geplunderd|leeggehaald)|uit de kas|gesjoemeld|sluikgestort|zwartwerk|in het zwart|op kosten van de gemeente|valse facturen|dubbele boekhouding|zitpenningen opgestreken)\b/g,
];
const ROLE =
  /\b(?:schepen|schepenen|burgemeester|raadslid|fractieleider|voorzitter|secretaris|penningmeester|directeur|directrice|korpschef|inspecteur|cafebaas|cafebazin|uitbater|uitbaatster|zaakvoerder|trainer|ploegbaas|diensthoofd|veearts|dokter|huisarts|apotheker|notaris|pastoor|leraar|juf|meester|aannemer|bakker|slager|ondernemer|beheerder|conciergr?e|ambtenaar|buurman|buurvrouw|verkoper|garagist|hij|zij)\b/;
const SOURCED =
  /\b(?:veroordeeld|vonnis|rechtbank|rechter|arrest|hof van|parket|gerecht|volgens (?:de |het )?(?:krant|parket|politie|rechtbank|\p{L}+bode|nieuwsblad|standaard|vrt|hln|morgen|tijd|gva|jaarverslag|audit)|uitspraak|bron:|beroep|schuldig bevonden|boete)\b/u;
const DENIED =
  /\b(?:niemand|nooit|nergens|onschuldig|vrijgesproken|ontken\w*|onterecht|roddel|lasterpraat|klopt niet|verzonnen)\b/;
const NOT_A_FACT =
  /\b(?:toneel\w*|voorstelling|film|boek|roman|serie|stuk|preventie\w*|campagne|tips|waarschuw\w* voor|slachtoffers? van|aangifte|verhoogd risico|nultolerantie|in de strijd tegen|strijd tegen|aanpak van|meldpunt|fiets(?:en)? gestolen|hypothese)\b/;

const NOT_A_FIRST_NAME =
  /^(?:in|de|het|een|van|op|bij|als|wat|voor|met|na|uit|ook|toen|wie|waar|dat|die|dit|deze|onze|ons|volgens|tijdens|over|door|sinds|vanaf|gemeente|stad) /;
const MOST_PER_SENTENCE = 3;

export const defamation: Rule = {
  id: 'defamation',
  guideline: 4,
  severity: 'review',
  says: {
    nl: {
      message: '“{quote}” beschuldigt iemand van strafbare feiten zonder bron. Dat kan laster zijn.',
      advice: 'Noem een uitspraak of een publieke bron, of meld wat u weet aan de politie in plaats van online.',
    },
    en: {
      message: '“{quote}” accuses somebody of a crime without a source. That can be slander.',
      advice: 'Name a judgment or a public source, or report what you know to the police instead of online.',
    },
  },
  check(text, { policy }) {
    const accused = new Map<number, Span>();
    const tried = new Map<number, number>();
    for (const crime of phrases(text, CRIMES)) {
      const sentence = text.sentenceAt(crime.start);
      const tries = tried.get(sentence.start) ?? 0;
      tried.set(sentence.start, tries + 1);
      if (accused.has(sentence.start) || tries >= MOST_PER_SENTENCE) continue;
      const near = text.sentenceNear(crime.start);
      if (isAccusation(crime, near, text, policy)) accused.set(sentence.start, trimmed(near, text));
    }
    return [...accused.values()];
  },
};

function isAccusation(crime: Span, sentence: Span, text: Text, policy: CompiledPolicy): boolean {
  const words = text.folded.slice(sentence.start, sentence.end);
  if (words.trimEnd().endsWith('?') || isDenied(crime, text) || DENIED.test(words) || NOT_A_FACT.test(words))
    return false;
  if (SOURCED.test(text.around(sentence, 100)) || isSomebodyElses(crime, text)) return false;
  return (
    ROLE.test(words) ||
    policy.publicFigures.some((name) => words.includes(surname(name))) ||
    hasFullName(sentence, text)
  );
}

const surname = (name: string) => name.slice(name.indexOf(' ') + 1);

/** Two words with a capital in a row, not at the start of the sentence alone. */
function hasFullName(sentence: Span, text: Text): boolean {
  const name = /(?<!\p{L})(\p{L})[\p{L}'-]+ (?:(?:van|de|den|der|el|van de|van den|van der) )?(\p{L})[\p{L}'-]+/gu;
  const words = text.folded.slice(sentence.start, sentence.end);
  return [...words.matchAll(name)].some(({ index, 0: full }) => {
    const last = full.lastIndexOf(' ') + 1;
    if (NOT_A_FIRST_NAME.test(full)) return false;
    return text.isCapital(sentence.start + index) && text.isCapital(sentence.start + index + last);
  });
}

function trimmed({ start, end }: Span, text: Text): Span {
  const words = text.folded.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
