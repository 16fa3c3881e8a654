/** Who can be recognised without a name, by a role that ends as roles do, or by a house that has a name. */

import { isInstitution } from './names/person-words';
import type { Span } from './text/spans';
import type { Text } from './text/text';

/** "De stadsgids", "onze vorige jeugdwerker", "het bestuur van de harmonie", "die van de fanfare". */
const ROLE =
  /(?<![\p{L}\p{N}])(?:de|den|dien|die|deze|dat|onze|onzen|ons|het|'t|uw)\s(?:(?:vorige|vroegere|voormalige|gewezen|nieuwe|oude|ex|eigen|huidige|tweede|grote|bekende|fameuze|fijne|brave|beruchte|plaatselijke|lokale|hele|heel)\s){0,2}([\p{L}-]{3,40})(?=\s(\p{L}+))/gu;
/** What nobody is called but those who are something. */
const SURE =
  /(?:gids|werker|werkster|houder|houdster|leider|leidster|beheerder|beheerster|voorzitter|voorzitster|ist|iste|ateur|teur|atrice|trice|houwer|bouwer|brouwer|handelaar|ambtenaar|secretaris|commissaris|arts|coach|trainer|trainster|meester|leraar|lerares|juf|agent|bediende|klerk|notaris|advocaat|advocate|psycholoog|psychologe|therapeut|therapeute|oloog|ingenieur|landmeter|keurder|controleur|inspecteur|chauffeur|bewaker|bewaakster|cipier|portier|poortwachter|verpleger|verpleegster|verzorger|verzorgster|opvoeder|opvoedster|begeleider|begeleidster|monitor|monitrice|kweker|fokker|boer|boerin|jager|visser|molenaar|smid|kok|kapper|kapster|kasteelheer|baron|graaf|burggraaf|deken|pater|broeder|zuster|kapelaan|diaken|imam|dominee|stadsdichter|conservator|curator|bibliothecaris|archivaris|manager|ceo|oprichter|oprichtster|stichter|eigenaar|eigenares|verhuurder|verhuurster|uitbater|uitbaatster|schoonbroer|schoonzoon)$/;
/** Of whom there are many, unless it is said of where. */
const OF_THERE =
  /(?:er|aar|ster|eur|man|vrouw|hoofd|baas|bazin|chef|zoon|dochter|vader|moeder|broer|zus|lief|ex|bestuur|directie|leiding|ploeg|kern|bende|club|kring|vereniging|firma|bedrijf|zaak|winkel|maatschappij|fractie|partij|kabinet|redactie|familie|gebroeders|broers|zussen|buren|aars|ers|isten|kliek|top|leden|jongens|mannen|garage|bakkerij|slagerij|frituur|café|cafe|apotheek|crèche|creche|rusthuis|kerkraad|kerkfabriek|school)$/;
const OF = /^(?:van|uit|in|op|bij|aan|achter|om|op|te|ter|over|naast|tegenover)$/;
const NOBODY =
  /(?:kelder|zomer|winter|ember|ober|vijver|water|nummer|kamer|computer|container|leer|weer|theater|rekening|folder|kalender|meter|letter|dokter van wacht|fietser|automobilist|motorrijder|voetganger|bezoeker|bewoner|inwoner|huurder|wandelaar|kijker|lezer|speler|deelnemer|winnaar|reiziger|dader|inbreker|overvaller|schutter|verdachte|slachtoffer|beker|filter|poster|toer|vloer|vuur|muur|duur|cultuur|natuur|uur|avontuur|factuur|structuur|jaar|maar|daar|paar|gevaar|altaar|kleur|deur|geur|keur|monster|venster|klooster|rooster|boer en tuinder|wekker|keer|meer|sfeer|verkeer|beheer|manier|papier|rivier|dossier|plezier|kwartier|vier|dier|hier|offer|koffer|cijfer|oever|lever|ever|zolder|ladder|modder|ander|onder|ieder|wonder|hier|eer|over|voor|toezicht|winst)$/;

export function roles(text: Text): Span[] {
  return [...text.folded.matchAll(ROLE)].flatMap(({ index, 0: all, 1: word = '', 2: next = '' }) => {
    const isRole =
      !NOBODY.test(word) &&
      (SURE.test(word) || (OF_THERE.test(word) && (OF.test(next) || /^(?:deze|die|dat)\s/.test(all))));
    return isRole ? [{ start: index, end: index + all.length }] : [];
  });
}

const THOSE_OF = /(?<![\p{L}\p{N}])die\s(?:gasten\s|mannen\s|mensen\s|lui\s)?van\s(?:de|het|'t|den)\s[\p{L}-]{3,40}/gu;

/** "Die van de harmonie". */
export const thoseOf = (text: Text): Span[] =>
  [...text.folded.matchAll(THOSE_OF)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

const HOUSE =
  /(?:erij|club|zaak|winkel|bedrijf|firma|bureau|kantoor|fabriek|krant|maatschappij|vereniging|huis|bar|café|cafe|school|salon|studio|shop|groep|ploeg|team|partij|service|center|centrum|uitvaart|begrafenissen|garage|fanfare|harmonie|koor|taxi|taxi's|bouw|bouwwerken|transport|restaurant|pizzeria|kebab|tearoom|rusthuis|crèche|creche|opvang|manege|pension|asiel|kennel|hoeve|fitness|vzw|nv|bv|bvba|cvba|scouts|chiro|ksa|klj|kring|gilde|bond|apotheek|praktijk|kliniek|autohandel|handel|dakwerken|tuinen|immo|vastgoed|verhuur|poets|interim|drukkerij|bowling|bioscoop|discotheek|dancing|camping|hotel|coöperatie|intercommunale|fonds|stichting)$/;
const CLUB = /^(?:k?[a-z]?fc|ksk|kvc|kvv|kv|sk|vk|rc|bbc|vc|tc|hc|kfc|ksv|sv|vv)$/;

/** "Frituur De Gouden Friet", "zwemclub De Zeehond", "FC Rietland". */
export const isHouse = (word: string) => isInstitution(word) || HOUSE.test(word) || CLUB.test(word);
