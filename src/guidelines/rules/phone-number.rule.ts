/** A person's number in a post is called by everybody, for years. */

import type { CompiledPolicy } from '../compiled-policy';
import { PUBLIC } from '../cues';
import { standsAlone } from '../numbers/official-numbers';
import { phoneNumbers, type PhoneNumber } from '../numbers/phone-numbers';
import type { Rule } from '../rule';
import type { Text } from '../text/text';

const SERVICE_MOBILE =
  /\b(?:permanentie|wachtdienst|noodnummer|meldpunt|onthaal|dienst|secretariaat|balie|hulplijn|helpdesk)\b[^.!?]{0,30}$/;
const AT_HOME =
  /\b(?:mijn|hem|haar|hij|ze|zij|thuis|prive|vaste lijn|weduw\w*|schoonouders|nonkel|tante|mevrouw|mevr|meneer|dhr|madam)\b/;
const REACH = 60;

export const phoneNumber: Rule = {
  id: 'phone-number',
  guideline: 6,
  severity: 'warn',
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
  check: (text, { policy }) =>
    phoneNumbers(text.folded).filter((number) => standsAlone(number, text) && isOfAPerson(number, text, policy)),
};

/** A mobile is somebody's unless a service answers it; a landline is a service's unless it is somebody's. */
function isOfAPerson(number: PhoneNumber, text: Text, policy: CompiledPolicy): boolean {
  if (number.kind === 'service' || policy.contacts.has(number.dialled)) return false;
  const before = text.folded.slice(Math.max(0, number.start - REACH), number.start);
  if (number.kind === 'mobile') return !SERVICE_MOBILE.test(before);
  const near = text.around(number, REACH);
  return AT_HOME.test(near) && !PUBLIC.test(near);
}
