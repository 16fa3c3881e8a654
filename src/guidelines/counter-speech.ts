/** Hate that somebody else is told to speak, and that the author takes a stand against. */

import type { Span } from './text/spans';
import type { Text } from './text/text';

const SAYS =
  '(?:zeg|zegt|zeggen|zei|zeiden|gezegd|beweer|beweert|beweren|beweerde|denk|denkt|denken|dacht|vind|vindt|vinden|gelooft|geloven|roep|roept|roepen|riep|schrijf|schrijft|schrijven|schreef|post|posten|tweet|verkondigt|verkondigen|verspreidt|volhoudt|suggereert|suggereren|insinueert|impliceert|meent|menen|noemt|herhaalt|wijsmaken|wijsmaakt|claimt|claimen|stelt|vertelt|vertellen|verteld)';
const NOTION =
  '(?:idee|bewering|stelling|vooroordeel|mythe|cliche|stereotype|gedachte|uitspraak|boodschap|leugen|onzin|zever|beeld|praatje|roddel|sprookje|uitspraken|opmerkingen|slogan|misvatting|fabel|indruk|uitlating|veronderstelling|redenering)';
const ANYBODY =
  "(?:wie|al wie|iedereen|mensen|iemand|degene|degenen|diegene|zij|niemand|eender wie|types|politici|personen|volk|lui|alsof|kerels|collega's|jongeren|racisten|idioten|vrienden|kinderen|leerlingen|klanten|supporters|trollen)";
/** What leads in what somebody else says: "beweert dat". */
const LED_IN = new RegExp(
  `\\b(?:${SAYS}(?: [a-z'-]+){0,4}? (?:dat|als|hoe)|${NOTION}(?: [a-z]+){0,3}? (?:dat|als)|^ ?dat)(?: [a-z']+){0,4} ?$`,
);
/** Said of whoever says it, or of a notion: nobody starts so who agrees. */
const BY_ANYBODY = new RegExp(
  `\\b(?:${ANYBODY}(?: (?:die|dat))?(?: [a-z'-]+){0,6}? ${SAYS}(?: [a-z'-]+){0,3}? dat|(?:het|de|dit|dat|een|dom|oud|ander|gevaarlijk|gevaarlijke|vals|valse) ${NOTION}(?: [a-z]+){0,2}? (?:dat|als)|(?:doen|doe|doet|gedaan) alsof|om te (?:zeggen|beweren|roepen|denken|schrijven) dat|(?:zeggen|beweren|roepen|denken|schrijven|stellen) dat)(?: [a-z']+){0,4} ?$`,
);
const BY_THE_AUTHOR =
  /\b(?:(?:ik|we|wij|kga) (?:\w+ ){0,2}?(?:zeg|zeggen|denk|denken|vind|vinden|geloof|geloven|meen|beweer|durf|schrijf|stel|vertel|hoor)|(?:zeg|denk|vind|geloof|meen|beweer|durf) ik|durf(?:t)? (?:het )?(?:te|luidop)|mag (?:het |je |ik )?(?:toch|nog|eens)? ?(?:gezegd|zeggen)|zoals iedereen|moet (?:gezegd|zeggen|toch)|iedereen (?:weet|denkt|vindt|zegt)|laat ons eerlijk|bang om te (?:zeggen|beweren)|feit|goed recht|overtuigd|blijf erbij|waarheid)\b/;
const NAMES =
  /\b(?:noemt|noemen|noemde|noemden|genoemd|uitschelden|uitscheldt|schelden|scheldt|uitmaken|uitmaakt|bestempel\w*|afschilder\w*|wegzet\w*|vergelijk\w*|verwijt\w*|labelen|stop(?:pen)? met|grap(?:pen|jes|je)? over|moppen over|mop over)\b/;
/** "… worden als apen voorgesteld": told of what others do. */
const TREATED =
  /\b(?:behandeld|voorgesteld|afgebeeld|weggezet|neergezet|afgeschilderd|omschreven|behandelt|behandelen|voorstelt|voorstellen|afschildert|bestempeld|uitgescholden|uitgemaakt|genoemd|beschouwd|gezien|bejegend|aangevallen|bedreigd)\b/;
const MEANT = /\b(?:moeten|moet|mogen|mag|zouden|verdienen|horen)\b/;
const HATERS = new RegExp(`\\b${ANYBODY}(?: die| dat)?(?: [a-z]+)? ?$`);
const HATING =
  /\b(?:haten|haat|gehaat|verachten|verafschuwen|schelden|noemen|kwetsen|pesten|vernederen|minachten|aanvallen)\b/;
/** Told not to say it; no more is needed. */
const FORBIDDEN =
  /\b(?:stop (?:er )?(?:\w+ )?(?:met|ermee)|hou(?:d|dt)? (?:toch |eens |er )?op|ophouden (?:met|om)|hoe durf\w*|(?:mag|moogt|mogen|kan|kunt|kun|moet|moeten|zou|zouden|zal) (?:je |ge |gij |u |men |we |wij |toch |jij |dat |zoiets )*(?:echt |gewoon |ook )?(?:niet|nooit|niemand)|niemand (?:zou |mag |kan |moet )|zeg (?:dat |toch |eens )?(?:nooit|niet)|nooit (?:meer )?(?:zeggen|beweren|gezegd)|(?:niet|nooit) (?:gezegd|beweerd|zeggen|beweren)|laat (?:je|u|niemand|jou)[^.]{0,20}wijsmaken|(?:niet|nooit) (?:waar|zo|akkoord|juist) dat|klopt niet|niet eens met|kan er niet bij)\b/;
const AGAINST =
  /\b(?:racis\w+|seksis\w+|homofo\w+|transfo\w+|islamofo\w+|antisemi\w+|xenofo\w+|validis\w+|discrimin\w+|haatdragend\w*|haatspraak|haat|haatzaaier\w*|onzin|nonsens|bullshit|zever|gezever|flauwekul|larie|lariekoek|quatsch|leugens?|gelogen|fout|foute|verkeerd|mis|onjuist|onwaar|niet waar|niet ok|niet oke|niet normaal|niet grappig|niet door de beugel|onaanvaardbaar|ontoelaatbaar|onacceptabel|ongehoord|schandalig|schandelijk|schande|walgelijk|walgelijke|afschuwelijk|afschuwelijke|verwerp\w*|verachtelijk|vreselijk|erg|dom|domme|stom|belachelijk|idioot|idiote|achterlijk|ziek|triest|zielig|kleinzielig|bekrompen|kortzichtig|kwetsend|kwetsende|pijnlijk|beledig\w*|respectloos|vernederend|mensonterend|strafbaar|misdrijf|de wet|vooroordeel|vooroordelen|onwetend\w*|dwaas|begrepen|snapt|begrijpt|ongelijk|probleem|hulp nodig|nadenken|schaam\w*|schamen|beschamend|onwettig|geen plaats|hoort niet|horen niet|kan niet|kan echt niet|mag niet|kunnen niet|gaat te ver|te ver|ga weg|fuck you|rot op|idioten|klootzak\w*|sukkel\w*|tegen|kwaad|boos|razend|woedend|ergert|misselijk|weiger|verzet\w*|bestrijd\w*|veroordeel\w*|aanklacht|aangifte|klacht|melden|gemeld|gesanctioneerd|straf|ontslagen|geblokkeerd|stop|stoppen|geen mening|vergist|opvoeding|beschaving|zelf|onterecht|oneerlijk|onverantwoord\w*|jammer|verdrietig|beter weten|pesten|pesterij\w*|iets aan doen|nooit (?:mee )?gepraat)\b/;
const AGREED =
  /\b(?:gelijk heeft|heeft (?:groot |overschot van )?gelijk|had gelijk|hebben (?:\w+ )?gelijk|terecht|en het is waar|klopt (?:ook|helemaal|gewoon)|groot gelijk|en dat is (?:ook )?(?:zo|waar))\b/;
const REACH = 160;
const FEWEST_LETTERS_AROUND = 12;

export function isCondemned(span: Span, text: Text): boolean {
  const sentence = text.sentenceNear(span.start);
  const lead = text.folded.slice(sentence.start, span.start);
  const before = text.folded.startsWith('dat ', span.start) ? `${lead}dat ` : lead;
  const after = text.folded.slice(span.end, span.end + REACH);
  if (AGREED.test(`${before} | ${after}`) || BY_THE_AUTHOR.test(before)) return false;
  if (BY_ANYBODY.test(before) || isTold(span, after, text)) return true;
  const inSentence = text.slice(sentence);
  const theirs =
    LED_IN.test(before) || NAMES.test(inSentence) || (HATERS.test(before) && HATING.test(text.slice(span)));
  return (
    theirs &&
    (FORBIDDEN.test(before) || AGAINST.test(`${before} | ${text.folded.slice(span.end, sentence.end + REACH)}`))
  );
}

function isTold(span: Span, after: string, text: Text): boolean {
  const [told = ''] = after.split(/[.,;:!?\n]/, 1);
  return TREATED.test(`${text.slice(span)} ${told.slice(0, 40)}`) && !MEANT.test(text.slice(span));
}

/** Whole sentences in quotation marks, with words of the author around that do not agree. */
export function isCitedToReject(span: Span, text: Text): boolean {
  const quotation = text.quotationAt(span.start);
  if (!quotation || !/\w \w/.test(text.slice(quotation))) return false;
  const before = text.folded.slice(Math.max(0, quotation.start - REACH), quotation.start);
  const after = text.folded.slice(quotation.end, quotation.end + REACH);
  const outside = `${before} ${after}`;
  return outside.trim().length >= FEWEST_LETTERS_AROUND && !AGREED.test(outside) && !BY_THE_AUTHOR.test(before);
}
