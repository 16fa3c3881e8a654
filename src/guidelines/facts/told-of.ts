/** Small words that tell of whom a sentence speaks. */

import type { Span } from '../text/spans';
import type { Text } from '../text/text';

export const PRONOUN =
  /\b(?:hij|zij|ze|hem|haar|zijn|hun|em|'m|die man|die vrouw|deze man|deze vrouw|het koppel|het gezin|de man|de vrouw|den dezen|dezelfde)\b/;
/** Somebody, in a post that has their address or number. */
export const ANCHORED =
  /\b(?:hij|zij|ze|hem|haar|(?:de|die|deze|dien|diene|dat|het|mijn|onze|ons|haar|zijn) (?:\p{L}+e )?(?:man|vrouw|heer|dame|mens|kerel|gast|vader|moeder|zoon|dochter|broer|zus|jongen|meisje|kind|baby|gezin|koppel|familie|weduwe|weduwnaar|nonkel|tante|oma|opa|bomma|bompa|grootmoeder|grootvader|neef|nicht|schoonmoeder|schoonvader|schoonbroer|schoonzus|buur\p{L}*|overbuur\p{L}*|bewoner|bewoonster|huurder|huurster|eigenaar|oudste|jongste|peter|meter))\b/u;
/** About people in general, a service or an event. */
export const GENERAL =
  /\b(?:mensen|personen|patienten|inwoners|iemand|iedereen|wie|elke|ieder|jongeren|ouderen|senioren|gezinnen|families|kinderen met|kinderen die|ouders van|vrouwen|mannen|leerlingen|lotgenoten|mantelzorgers?|vrijwilligers|zorg voor|strijd tegen|vechten tegen|onderzoek naar|preventie|screening|hulp bij|info over|informatie over|steun aan|kom op tegen|actie tegen|werelddag|dag van|week van|maand van|praatcafe|wet op|wetgeving|wetsvoorstel|decreet|beleid|werkgroep|lezing|infoavond|infosessie|workshop|praatgroep|zelfhulpgroep|taboe|campagne|cijfers|procent|toelage|premie|aanvragen|aanvraag|recht op|kan terecht|kunt terecht|wachtlijst van|wachtlijsten|liga|vzw|als je|als u|als ge|heb je|hebt u|hebt ge|ben je|bent u|zijt ge|word je|een (?:man|vrouw|inwoner|inwoonster|jongen|meisje|bestuurder|fietser|voetganger|automobilist|slachtoffer|verdachte))\b/;
/** Stories, plays and books. */
export const NOT_TOLD =
  /\b(?:toneelstuk|toneelkring|voorstelling|film|boek|roman|serie|documentaire|personage|tentoonstelling|expo|quiz|museum|geschiedenis|eeuw|1[0-8]\d\d|19[0-6]\d|in scene|vertolkt|speelt de rol|hoofdrol)\b/;
/** Somebody's own words in public, or words that may be repeated. */
export const OWN_STATEMENT =
  /\b(?:getuigt|getuigde|getuigenis|vertelt|vertelde|deelt haar verhaal|deelt zijn verhaal|doet haar verhaal|doet zijn verhaal|openhartig|sprak openlijk|spreekt openlijk|in een interview|schreef een boek|maakte zelf bekend|laat zelf weten|schrijft zelf|op haar blog|op zijn blog)\b/;
export const CONSENT =
  /\bmet (?:(?:hun|haar|zijn|uitdrukkelijke|volle|de|schriftelijke) ){0,2}(?:toestemming|akkoord|goedkeuring|instemming|medeweten)\b|\bin overleg met (?:hem|haar|de familie|zijn|hun)\b|\b(?:gaf|geeft|gaven|geven) (?:ons |mij |me |hier(?:voor|toe) |er |graag |zelf )*(?:toestemming|zijn akkoord|haar akkoord|hun akkoord)\b|\bop (?:zijn|haar|hun) (?:eigen )?(?:vraag|verzoek)\b|\bvroeg (?:ons|mij|me) (?:zelf )?(?:om )?(?:dit|het|dat) te delen\b|\b(?:mag|mogen|mocht) (?:ik|we|wij) (?:dit |het |dat )?(?:van (?:hem|haar|hen) )?(?:delen|vertellen|zeggen)\b/;

const SELF = /(?<![\p{L}'])(?:ik|'k|mijzelf|mezelf|mijn eigen)(?![\p{L}])/gu;
/** "Ik hoorde dat": the author passes it on, about another. */
const PASSED_ON = /(?<![\p{L}'])(?:ik|'k)\s[^.,;]{0,50}?\s?\b(?:dat|hoe|of|waarom)\b/gu;
const OTHER = /\b(?:hij|zij|ze|die|hem|haar|dat (?:hij|ze|zij))\b/g;

/** Between the person and the fact the author begins about themselves. */
export function isOwnStory(subject: Span, fact: Span, text: Text): boolean {
  const from = subject.end <= fact.start ? subject.end : subject.start < fact.start ? subject.start : undefined;
  const sentence = text.sentenceNear(fact.start);
  const between = text.folded.slice(from ?? sentence.start, fact.start).replace(PASSED_ON, '');
  return lastIndex(between, SELF) > lastIndex(between, OTHER);
}

function lastIndex(words: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of words.matchAll(pattern)) last = index;
  return last;
}
