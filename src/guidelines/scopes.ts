/** Who says it: the author, somebody the author quotes, or nobody because it is denied. */

import type { Span } from './text/spans';
import type { Text } from './text/text';

const DENIED_BEFORE =
  /\b(?:geen|niet|niets|niks|nooit|niemand|zonder|noch|neen|evenmin)\b(?:\s+(?!met|van|door|naar|aan|die|dat|alleen)[\p{L}'-]+){0,3}\s*$/u;
const REJECTED =
  /\b(?:racis\w+|discrimin\w+|haat|haatbericht\w*|haatspraak|schelden|gescholden|uitgescholden|scheldwoord\w*|scheldt|uitschelden|beledig\w*|kwetsend\w*|onaanvaardbaar|ontoelaatbaar|onaanvaardbare|verwerpelijk|gaat te ver|te ver|over de grens|niet oke|niet door de beugel|pardon|verontschuldig\w*|excuses|aangifte|aangegeven|klacht ingediend|strafbaar|respectloos|geen mening|zo praten we niet|wie (?:zoiets|dat|dit|zo) (?:roept|zegt|schrijft)|veroordeel\w*|nultolerantie|stop(?:pen)? (?:ermee|met))\b/;
/** Said of words in quotation marks only: of people, these are contempt themselves. */
const UNWELCOME = /\b(?:hoort niet|horen hier niet thuis|kan niet|kunnen niet|niet normaal|respect)\b/;
const REPORTED =
  /\b(?:riep|roept|riepen|geroepen|noemde|noemden|noemt|genoemd|uitgemaakt voor|zei|zeiden|zegt|schreef|schreven|schrijft|kreeg|kregen|te horen|stond|staat er|las|lezen|krijgt|naar (?:het|mijn|haar|zijn) hoofd|commentaar|commentaren|bericht|toneel\w*|film|boek|roman|lied|titel|voorstelling|woord|term|uitdrukking)\b/;

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
