/** A person's account number is personal data, and an opening for fraud. */

import type { CompiledPolicy } from '../compiled-policy';
import { bare } from '../contacts';
import { beside, Cues } from '../cues';
import { isFirstName } from '../names/person-words';
import { ibans, type Iban } from '../numbers/ibans';
import type { Rule } from '../rule';
import { overlaps } from '../text/spans';
import type { Text } from '../text/text';

/** Whose account it is said to be. */
const HOLDER =
  /\b(?:op naam van|ten name van|t\.?n\.?v\.?|t\.?a\.?v\.?|op rekening van|rekening(?:nummer)?s? van|ten gunste van|begunstigde:?)\s(?:de |het |onze |ons )?([^,.;:\n]{2,60})/g;
/** Right behind the number. */
const HOLDER_AFTER = /^[\s,(]{0,3}(?:(?:op naam )?van|t\.?n\.?v\.?)\s(?:de |het |onze |ons )?([^,.;:)\n]{2,60})/;
/** May hold an account; only said of the holder. */
const BODY = new Cues(`
gemeente stad gemeentebestuur stadsbestuur ocmw bestuur intercommunale politiezone hulpverleningszone kerkfabriek parochie school ouderraad oudercomite *comite feestcomite *raad *club *kring *kringen
fanfare harmonie koor scouts chiro ksa klj kwb okra ferm gezinsbond davidsfonds jeugdhuis buurtwerking *werking kerk moskee museum bib bibliotheek woonzorgcentrum ziekenhuis basisschool kleuterschool natuurpunt vereniging welzijnsschakel dienst ministerie fod belastingdienst
*academie *gemeentebedrijf agb apb *vereniging *verenigingen *bond *gilde *groep *team *bestuur *raden *school *college *instituut *centrum *huis *zone *zones *maatschappij *fabriek *kas *orkest *koor *fanfare *harmonie *stichting
nv bv bvba cv cvba vof sa sprl vc fc kfc kvk kvc sk ksk vbc bbc tc ttc wsv syndicaat vakbond mutualiteit ziekenfonds notariaat synagoge tempel klooster abdij bisdom dekenaat provincie vlaanderen wijkcomite buurtcomite
`);
/** Collects for others, and says so. */
const CHARITY = new Cues(`
vzw asbl ngo stichting fonds rode_kruis kom_op_tegen_kanker rode_neuzen warmste_week music_for_life artsen_zonder_grenzen unicef oxfam broederlijk_delen welzijnszorg plan_international damiaanactie welzijnsschakels
voedselbank koning_boudewijnstichting goede_doel goed_doel goede_doelen ten_voordele_van ten_bate_van ten_bate noodfonds solidariteitsfonds inzamelactie benefiet steunactie sponsortocht 12-12 12_12 11_11_11
`);
/** "De school heeft rekening …": who holds it stands before. */
const HOLDS =
  /([^,.;:\n]{2,40}) (?:heeft|hebben|gebruikt|opende|kreeg) (?:als |het |een |nu |nieuwe? |vaste? ){0,3}(?:rekening\w*|iban)(?: nr\.?| is)?[\s:,(]{1,3}$/;
const OF_A_PERSON =
  /\b(?:mijn|zijn|haar|hun|uw|onze (?:zoon|dochter|nonkel|tante|oma|opa|penningmeester)|mijn (?:zoon|dochter|man|vrouw|nonkel|tante|moeder|vader|broer|zus|schoon\p{L}+)) (?:eigen |persoonlijke |prive)?(?:spaar|zicht|prive)?rekening|\b(?:privérekening|priverekening|spaarrekening|mijn rekening|persoonlijke rekening)\b/u;
/** Who collects on an account of his own says so like this, or gives a name. */
const BY_ONESELF = /\b(?:ik|mij|mijn|me)\b/;
const REACH = 140;
const NAME_REACH = 70;
const RIGHT_BEFORE = 40;

export const bankAccount: Rule = {
  id: 'bank-account',
  guideline: 6,
  severity: 'block',
  about: {
    nl: 'Vindt het rekeningnummer (IBAN) van een persoon, uit elk land. Rekeningen van de organisatie en van een goed doel blijven staan.',
    en: 'Finds a person’s bank account (IBAN), of any country. Accounts of the organisation and of a charity are left alone.',
  },
  examples: {
    flags: [['Mijn rekening is BE08 7340 1122 3313.', 'BE08 7340 1122 3313']],
    passes: ['Storten kan op BE08 7340 1122 3313 op naam van Gemeente Zonnedaal.', 'BE08 7340 1122 3314 bestaat niet.'],
  },
  says: {
    nl: {
      message: '“{quote}” is een geldig rekeningnummer. Een rekening van een persoon hoort niet in een bericht.',
      advice: 'Haal het nummer weg, of verwijs naar de rekening van de organisatie of van een erkende actie.',
    },
    en: {
      message: '“{quote}” is a valid account number. A person’s account does not belong in a post.',
      advice: 'Take the number out, or refer to the organisation’s own account or that of a recognised charity.',
    },
  },
  check: (text, { policy }) =>
    text.once('accounts of people', () => ibans(text).filter((account) => !isOfABody(account, text, policy))),
};

/** Of the organisation, or of a body that says so in the same breath; a person's own account stays a person's. */
function isOfABody(account: Iban, text: Text, policy: CompiledPolicy): boolean {
  if (policy.contacts.has(bare(account.iban))) return true;
  const near = text.around(account, REACH);
  if (OF_A_PERSON.test(near)) return false;
  const behind = HOLDER_AFTER.exec(text.folded.slice(account.end, account.end + NAME_REACH));
  const before = HOLDS.exec(text.folded.slice(Math.max(0, account.start - NAME_REACH), account.start));
  const holders = [...near.matchAll(HOLDER), ...[behind, before].filter((one) => one !== null)].map(
    ([, holder = '']) => holder,
  );
  const isOwn = (words: string) => policy.organisation.some((name) => words.includes(name));
  if (holders.length > 0)
    return holders.some(
      (holder) =>
        !isFirstName(/^[a-z-]+/.exec(holder)?.[0] ?? '') &&
        (isOwn(holder) || BODY.isIn(holder) || CHARITY.isIn(holder)),
    );
  const sentence = sentenceOf(account, text);
  const isCollected = CHARITY.isIn(sentence) && !BY_ONESELF.test(sentence) && !isNamed(account, text);
  return isCollected || isOwn(text.folded.slice(Math.max(0, account.start - RIGHT_BEFORE), account.start));
}

/** Somebody is named beside it: a benefit on the account of Luc. */
function isNamed({ start, end }: Iban, text: Text): boolean {
  const beside = { start: Math.max(0, start - NAME_REACH), end: end + NAME_REACH };
  return text.words.some(
    ([word]) => word && overlaps(word, beside) && text.isCapital(word.start) && isFirstName(word.text),
  );
}

/** The account's sentence, as far as it is near. */
function sentenceOf(account: Iban, text: Text): string {
  const { before, after } = beside(account, text, REACH);
  return `${before} | ${after}`;
}
