/** Who says it: the author, somebody the author quotes, or nobody because it is denied. */

import type { Span } from './text/spans';
import type { Text } from './text/text';

const DENIED_BEFORE =
  /\b(?:geen|niet|niets|niks|nooit|niemand|zonder|noch|neen|evenmin)\b(?:\s+(?!met|van|door|naar|aan|die|dat|alleen)[\p{L}'-]+){0,3}\s*$/u;
const REJECTED =
  /\b(?:racis\w+|seksis\w+|discrimin\w+|haat|haatbericht\w*|haatspraak|schelden|gescholden|uitgescholden|scheldwoord\w*|scheldt|uitschelden|beledig\w*|kwetsend\w*|onaanvaardbaar|ontoelaatbaar|onaanvaardbare|ongehoord|verwerpelijk|gaat te ver|te ver|over de grens|niet oke|niet ok|niet door de beugel|pardon|verontschuldig\w*|excuses|aangifte|aangegeven|klacht ingediend|strafbaar|respectloos|geen mening|zo praten we niet|wie (?:zoiets|dat|dit|zo) (?:roept|zegt|schrijft)|veroordeel\w*|nultolerantie|stop(?:pen)? (?:ermee|met))\b/;
/** Said of words in quotation marks only: of people, these are contempt themselves. */
const UNWELCOME =
  /\b(?:hoort niet|horen hier niet thuis|kan niet|kan echt niet|kunnen niet|niet normaal|respect|zeg je (?:toch )?niet|zeg(?:t|gen)? (?:zo)?iets|is (?:fout|onzin|onwaar|zever|bullshit|een leugen)|ongelijk|hoe durf|belachelijk|walgelijke? (?:uitspraak|taal|woorden)|uitspraken|hulp nodig|schandalig|niet waar|klopt niet|afschuwelijk|schaam)\b/;
const REPORTED =
  /\b(?:riep|roept|riepen|geroepen|noemde|noemden|noemt|genoemd|uitgemaakt voor|zei|zeiden|zegt|zeggen|schreef|schreven|schrijft|schrijven|kreeg|kregen|te horen|stond|staat er|las|lezen|krijgt|naar (?:het|mijn|haar|zijn) hoofd|commentaar|commentaren|bericht|toneel\w*|film|boek|roman|lied|titel|voorstelling|woord|term|uitdrukking)\b/;

const CLAUSE_ENDS = /[,;:(\n]| (?:maar|want|omdat|dus|en) /g;
const DENIAL =
  /\b(?:niet|ni|nie|nooit|geen|gene|niemand|nergens|geenszins|allesbehalve|verre van|evenmin|noch|zonder)\b/;
/** Words that a denial behind them can deny: "haat ik niet". */
const DENIABLE_AFTER =
  /\b(?:haat|haten|veracht\w*|verafschuw\w*|minacht\w*|walg\w*|moeten|moet|mogen|mag|zouden|vind|ga|zal|wil|kan|word|ben|stinken|stinkt|stelen|liegen|profiteren|verdienen)\b/;
const DENIED_AFTER = /^(?: [a-z'-]+){0,2} (?:niet|ni|nie|nooit|geen|allesbehalve)\b/;
/** A denial that denies nothing of what follows. */
const NO_DENIAL =
  /\b(?:(?:snap|begrijp|versta|weet|vat)\w* (?:\w+ )?niet (?:waarom|hoe|wat)|niet alleen|niet enkel|geen (?:enkele )?twijfel|geen geheim|niet ontkennen|kan niet anders|niet voor niets|niet helpen|niet genoeg|niets (?:anders|nieuws)|niet meer dan|niet te (?:doen|geloven)|niet normaal|geen (?:wonder|doen))\b/;
/** What stands before a group that the author stands up for. */
const DEFENDED =
  /\b(?:haat|geweld|racisme|agressie|discriminatie|vooroordelen|vooroordeel|haatspraak|haatmisdrijven|pesterijen|scheldpartijen|pesten|respect|solidariteit|steun|hulp|opkomen|strijd|opvang|zorg|begrip|onrecht|misdaden|aanval\w*|aanslag\w*|uitsluiting|onderdrukking|vervolging|moord\w*) (?:tegen|jegens|tegenover|van|voor|met|aan|op|naar)(?: \w+){0,2} $/;
/** The group is not the subject of the verb: "de opvang van vluchtelingen is …". */
const NOT_THE_SUBJECT =
  /\b(?:van|voor|met|bij|aan|naar|door|over|tegen|onder|tussen|tegenover|jegens|namens|zonder|uit|in|rond|vanwege|omtrent)(?: (?:de|die|deze|het|alle|al|veel|vele|onze|zulke|een|elke|iedere|meer|sommige|andere|\d+|[a-z]{3,12}e)){0,2} $/;
const SOME = /\b(?:twee|drie|vier|vijf|zes|tien|\d{1,4}|enkele|sommige|drietal|tweetal|jonge) $/;
const THE_WRITER =
  /\b(?:ik ben|ben ik|ik was|we zijn|wij zijn|zijn wij|zijn we|wij|ons|onszelf|mezelf|mijzelf|mijn mede\w{0,12}|mede|als)(?: (?:een|ook|zelf|trotse?|fiere?|gewone?|echte?|twee|drie|alle|allemaal|oude|jonge|blije)){0,3} $/;
const WORN_WITH_PRIDE =
  /\b(?:onder elkaar|onder ons|onszelf|mezelf|mijzelf|voor ons is|voor mij is|koosnaam|geuzennaam|erenaam|eretitel|zoals ik|zoals wij|mijn vrienden en ik|ons clubje|trots op|ben trots|zijn trots|fier op|met trots|voel ik me|voelen we ons|geen dag spijt|liefdevol|zelf laten drukken|noemen we ons|noem ik mij|noem ik me|heroverd|opgeeist|teruggeeist|knuffel|onze eigen|zelf (?:ook )?(?:een|zo)|noemen onszelf|noem mezelf|noem mijzelf|noemen wij ons|onze naam|ons woord|ons eigen woord|dat woord terug|schamen ons niet|schaam me niet|en blij|en fier|en trots|wees trots|wees fier|ben er een|fiere|trotse|mezelf graag|noem me gerust|noem mij gerust)\b/;
const UGLY_BEFORE = /\b(?:vuile|vieze|domme|stomme|luie|smerige|kanker|kut|fucking) $/;

/** "is geen dief": what is denied is not said. */
export function isDenied(span: Span, text: Text): boolean {
  const { start } = text.sentenceAt(span.start);
  return DENIED_BEFORE.test(text.folded.slice(Math.max(start, span.start - 60), span.start));
}

/** Words in quotation marks that the author reports or rejects are not the author's. */
export function isSomebodyElses(span: Span, text: Text): boolean {
  const quotation = text.quotationAt(span.start);
  if (!quotation) return false;
  const outside = `${text.folded.slice(Math.max(0, quotation.start - 120), quotation.start)} ${text.folded.slice(quotation.end, quotation.end + 200)}`;
  return REJECTED.test(outside) || REPORTED.test(outside) || UNWELCOME.test(outside);
}

/** Somebody is told to have said it, and the author speaks out against that, in this sentence or right after. */
export function isRejected(span: Span, text: Text): boolean {
  const { start } = text.sentenceNear(span.start);
  const around = `${text.folded.slice(start, span.start)} ${text.folded.slice(span.end, span.end + 140)}`;
  return REJECTED.test(around) && REPORTED.test(around);
}

/** "Ik vind niet dat …", "… haat ik niet": the clause around the words denies them. A question only seems to. */
export function isDeniedAround(span: Span, text: Text): boolean {
  if (isAsked(span, text)) return false;
  const before = wordsBefore(span, text);
  const clause = before.slice(lastClauseOf(before)).replace(NO_DENIAL, '');
  if (DENIAL.test(clause)) return true;
  if (!DENIABLE_AFTER.test(text.slice(span))) return false;
  const { end } = text.sentenceNear(span.start);
  const [after = ''] = text.folded
    .slice(span.end, end)
    .split(/[,;:.!?\n]| (?:en|maar|want|omdat|die|dat|als|om|waar|dan) /, 1);
  return DENIED_AFTER.test(after.replace(NO_DENIAL, ''));
}

function lastClauseOf(before: string): number {
  let at = 0;
  for (const { index, 0: end } of before.matchAll(CLAUSE_ENDS)) at = index + end.length;
  return at;
}

const wordsBefore = (span: Span, text: Text) => text.folded.slice(text.sentenceNear(span.start).start, span.start);

export const isAsked = (span: Span, text: Text) => /\?["')]*\s*$/.test(text.slice(text.sentenceNear(span.start)));

/** "De strijd tegen haat jegens …": the author stands up for them. */
export const isDefended = (span: Span, text: Text) => DEFENDED.test(wordsBefore(span, text).slice(-60));

/** Of some of them, or of something of theirs, no more than that is said. */
export function isOfSome(span: Span, text: Text): boolean {
  const before = wordsBefore(span, text).slice(-60);
  return NOT_THE_SUBJECT.test(before) || SOME.test(before);
}

/** "Wij janetten": who bears a name may use it. */
export function isOfTheWriter(span: Span, text: Text): boolean {
  const before = wordsBefore(span, text).slice(-60);
  if (UGLY_BEFORE.test(before)) return false;
  return THE_WRITER.test(before) || WORN_WITH_PRIDE.test(text.slice(text.sentenceNear(span.start)));
}
