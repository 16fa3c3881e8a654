/** A person's address in a post is harvested within the hour. */

import type { CompiledPolicy } from '../compiled-policy';
import { bare } from '../contacts';
import { isFirstName } from '../names/person-words';
import { mailAddresses, type MailAddress } from '../numbers/mail-addresses';
import type { Rule } from '../rule';

const MAIL_PROVIDER =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|telenet|skynet|proximus|belgacom|scarlet|yahoo|ymail|icloud|me|mac|pandora|protonmail|proton|pm|gmx|ziggo|kpnmail|kpnplanet|planet|xs4all|home|hetnet|edpnet|orange|voo|base|mobistar|aol|zeelandnet|wanadoo|laposte|free|web|t-online|fastmail|tutanota|tuta|mailbox|mail|zoho|advalvas|compaqnet|village|tiscali|versateladsl|euphonynet)\.[a-z.]{2,6}$/;
/** Nobody's own: an office, a service, a club, a project. */
const FUNCTION_MAILBOX =
  /^(?:info|contact|secretariaat|secretariat|bestuur|redactie|jobs?|vacatures?|solliciteren|tickets?|reservaties?|reserveren|inschrijv(?:en|ing|ingen)|onthaal|noreply|no-reply|hello|hallo|hoi|pers|press|persdienst|verdacht|suspect|help|helpdesk|support|webmaster|admin|administratie|privacy|dpo|post|mail|office|kantoor|algemeen|feedback|nieuws|nieuwsbrief|kassa|balie|boekhouding|facturen|facturatie|factuur|sales|verkoop|klantendienst|klachten|meldpunt|melding(?:en)?|burgemeester|schepenen?|college|gemeente|gemeentebestuur|stad|ocmw|burgerzaken|bevolking|milieu|omgeving|mobiliteit|sport|cultuur|jeugd|jeugddienst|toerisme|onderwijs|financien|communicatie|evenementen|vrijetijd|bib|bibliotheek|wonen|welzijn|school|directie|zorg|noodplan|politie|groendienst|afval|duurzaamheid|dierenwelzijn|erfgoed|archief|participatie|inspraak|dienst|team|loket|woonloket|energie|energieloket|\p{L}*(?:dienst|loket|team|werking|raad|zaken|punt|huis|centrum|balie|beleid|zorg|opvang|beheer|werken|project|festival|feesten|kermis|markt|comite))(?:[._-]?(?:\p{L}{2,24}|\d{2,4}))?$/u;
/** Somewhere in the name of a club's or shop's mailbox. */
const ASSOCIATION =
  /(?:scouts|chiro|ksa|klj|kwb|okra|kvlv|ferm|femma|gezinsbond|davidsfonds|fanfare|harmonie|koor|toneel|kring|club|ploeg|kfc|fcvk|voetbal|basket|volley|tennis|judo|turn(?:kring|club)|atletiek|wieler|petanque|vzw|comite|werkgroep|buurt|wijk(?:comite|raad|werking)|ouderraad|oudercomite|vrienden|feest|school|klas|parochie|kerk|jeugd(?:huis|raad|club)|speelplein|repair|moestuin|heemkring|museum|natuurpunt|bib|school|kinderopvang|praktijk|apotheek|garage|bouwwerken|shop|atelier|taverne|cafe)/;
/** firstname.lastname, initial.lastname, and names with a year behind them. */
const LIKE_A_NAME = /^[a-z]+[._-][a-z]|^[a-z]{3,}\d{2,4}$/;

export const emailAddress: Rule = {
  id: 'email-address',
  guideline: 6,
  severity: 'warn',
  about: {
    nl: 'Vindt het mailadres van een persoon, ook met “(at)”. Adressen van de organisatie, van diensten en van verenigingen blijven staan.',
    en: 'Finds a person’s e-mail address, also with “(at)”. Addresses of the organisation, of services and of associations are left alone.',
  },
  examples: {
    flags: [['Mail lies.maes@gmail.com', 'lies.maes@gmail.com']],
    passes: ['Mail naar info@zonnedaal.be.', 'Vragen? contact@scoutszonnedaal.org'],
  },
  says: {
    nl: {
      message: '“{quote}” lijkt het mailadres van een persoon. Zulke adressen belanden snel op spamlijsten.',
      advice: 'Gebruik een algemeen adres zoals info@ of een formulier, of vraag eerst of het adres erbij mag.',
    },
    en: {
      message: '“{quote}” looks like a person’s e-mail address. Such addresses soon end up on spam lists.',
      advice: 'Use a general address such as info@ or a form, or ask first whether the address may be included.',
    },
  },
  check: (text, { policy }) =>
    text.once('mail addresses of people', () =>
      mailAddresses(text)
        .filter((address) => isOfAPerson(address, policy))
        .map(({ start, end }) => ({ start, end })),
    ),
};

function isOfAPerson({ mailbox, domain }: MailAddress, policy: CompiledPolicy): boolean {
  if (policy.contacts.has(bare(`${mailbox}@${domain}`)) || FUNCTION_MAILBOX.test(mailbox)) return false;
  const named = holdsFirstName(mailbox);
  if (MAIL_PROVIDER.test(domain)) return named || !(ASSOCIATION.test(mailbox) || holdsOrganisation(mailbox, policy));
  return (
    (LIKE_A_NAME.test(mailbox) || named) &&
    !ASSOCIATION.test(mailbox) &&
    !holdsOrganisation(domain.replace(/\.[a-z]+$/, ''), policy)
  );
}

const holdsFirstName = (mailbox: string) =>
  mailbox.split(/[^a-z]+/).some((part) => part.length > 2 && isFirstName(part));

/** A domain that carries one of the organisation's names is its own. */
function holdsOrganisation(words: string, policy: CompiledPolicy): boolean {
  const letters = words.replace(/[^a-z0-9]/g, '');
  return policy.organisation.some((name) => letters.includes(name.replace(/[^a-z0-9]/g, '')));
}
