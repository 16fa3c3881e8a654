/** A person's number in a post is called by everybody, for years. */

import { beside, PUBLIC, SERVICE_LINE, SOMEBODY } from '../cues';
import { personNames } from '../names/person-names';
import { digitRunsOf } from '../numbers/digit-groups';
import { standsAlone } from '../numbers/official-numbers';
import { phoneNumbers, type PhoneNumber } from '../numbers/phone-numbers';
import type { Rule, Setting } from '../rule';
import type { Text } from '../text/text';

const REACH = 70;
const RIGHT_AFTER = 25;
/** "(dienst wonen)", "van de wachtdienst", right behind the number. */
const ANSWERED_BY = /^[\s,]{0,2}(?:\(|van |bij |is |, )/;
const AT_HOME =
  /\b(?:thuis|prive|privenummer|vaste lijn|vast nummer|vaste telefoon|bel (?:hem|haar|hen|mij|me)|(?:mijn|zijn|haar|hun) (?:nummer|tel\p{L}*|vaste|vast|eigen)|nonkel|tante|oma|opa|bomma|bompa|schoonouders|buurman|buurvrouw|overbuur|weduwe|weduwnaar)\b/u;

export const phoneNumber: Rule = {
  id: 'phone-number',
  guideline: 6,
  severity: 'warn',
  about: {
    nl: 'Vindt het telefoonnummer van een persoon. Nummers van de organisatie, van diensten en noodnummers blijven staan.',
    en: 'Finds a person’s telephone number. Numbers of the organisation, of services and of emergency lines are left alone.',
  },
  examples: {
    flags: [['Bel Luc op 0478 12 90 33.', '0478 12 90 33']],
    passes: ['Bel 112 of 1733.', 'Bel de gemeente op 013 55 60 70.'],
  },
  says: {
    nl: {
      message: '“{quote}” lijkt het telefoonnummer van een persoon. Eens online blijft het te vinden.',
      advice: 'Verwijs liever naar het nummer van de dienst, of vraag de persoon of het erbij mag.',
    },
    en: {
      message: '“{quote}” looks like a person’s telephone number. Once online it can always be found.',
      advice: 'Better refer to the number of the service, or ask the person whether it may be included.',
    },
  },
  check: (text, setting) =>
    text.once('phone numbers of people', () =>
      phoneNumbers(text.folded, digitRunsOf(text)).filter(
        (number) => standsAlone(number, text) && isOfAPerson(number, text, setting),
      ),
    ),
};

/** A mobile is somebody's unless a service answers it; a landline is a service's unless it is somebody's. */
function isOfAPerson(number: PhoneNumber, text: Text, { policy }: Setting): boolean {
  if (number.kind === 'service' || policy.contacts.has(number.dialled)) return false;
  const { before, after } = beside(number, text, REACH);
  if (number.kind === 'mobile') return !isAnsweredByService(before, after);
  const [own, open] = [lastMatch(before, AT_HOME), PUBLIC.lastIn(before)];
  if (own >= 0 || AT_HOME.test(after.slice(0, 2 * RIGHT_AFTER)))
    return own > open || (own < 0 && open < 0) || AT_HOME.test(after);
  const named = personNames(text, policy).some((name) => !name.isPublic && isRightBefore(name.end, number.start));
  return named && open < 0 && !PUBLIC.isIn(after.slice(0, RIGHT_AFTER));
}

function isAnsweredByService(before: string, after: string): boolean {
  const service = SERVICE_LINE.lastIn(before);
  if (service >= 0 && service > SOMEBODY.lastIn(before)) return true;
  return ANSWERED_BY.test(after) && SERVICE_LINE.isIn(after.slice(0, RIGHT_AFTER));
}

const isRightBefore = (end: number, start: number) => end <= start && start - end < RIGHT_AFTER + 10;

const lastMatch = (words: string, pattern: RegExp): number =>
  [...words.matchAll(new RegExp(pattern, 'gu'))].at(-1)?.index ?? -1;
