/** A person's address in a post is harvested within the hour. */

import type { CompiledPolicy } from '../compiled-policy';
import { bare } from '../contacts';
import type { Rule } from '../rule';

const ADDRESS =
  /(?<![a-z0-9._%+-])[a-z0-9](?:[a-z0-9_%+-]|\.(?=[a-z0-9])){0,63}(?:@|\s?[([{]\s?(?:at|@|apenstaartje)\s?[)\]}]\s?)(?:[a-z0-9-]{1,63}(?:\.|\s?[([{]\s?(?:punt|dot|\.)\s?[)\]}]\s?)){1,4}[a-z]{2,12}(?![a-z0-9])/g;
const MAIL_PROVIDER =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|telenet|skynet|proximus|belgacom|scarlet|yahoo|icloud|me|mac|pandora|protonmail|proton|gmx|ziggo|kpnmail|edpnet|orange|mail)\./;
const FUNCTION_MAILBOX =
  /^(?:info|contact|secretariaat|bestuur|redactie|jobs|vacatures|tickets|reservaties|inschrijvingen|onthaal|noreply|no-reply|hello|hallo|pers|verdacht|help|support|webmaster|privacy|dpo|post|mail)$/;
/** firstname.lastname, initial.lastname, and names with a year behind them. */
const LIKE_A_NAME = /^[a-z]+[._][a-z]|\d{2}$/;

export const emailAddress: Rule = {
  id: 'email-address',
  guideline: 6,
  severity: 'warn',
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
  check(text, { policy }) {
    return [...text.folded.matchAll(ADDRESS)]
      .filter(([address]) => isOfAPerson(address, policy))
      .map(({ index, 0: address }) => ({ start: index, end: index + address.length }));
  },
};

function isOfAPerson(written: string, policy: CompiledPolicy): boolean {
  const [mailbox = '', domain = ''] = plain(written).split('@');
  if (policy.contacts.has(bare(`${mailbox}@${domain}`)) || FUNCTION_MAILBOX.test(mailbox)) return false;
  if (MAIL_PROVIDER.test(domain)) return true;
  return LIKE_A_NAME.test(mailbox) && !isOwnDomain(domain, policy);
}

function plain(written: string): string {
  return written
    .replace(/\s?[([{]\s?(?:at|@|apenstaartje)\s?[)\]}]\s?/, '@')
    .replace(/\s?[([{]\s?(?:punt|dot|\.)\s?[)\]}]\s?/g, '.');
}

/** A domain that carries one of the organisation's names is its own. */
function isOwnDomain(domain: string, policy: CompiledPolicy): boolean {
  const host = domain.replace(/\.[a-z]+$/, '').replace(/[^a-z0-9]/g, '');
  return policy.organisation.some((name) => host.includes(name.replace(/[^a-z0-9]/g, '')));
}
