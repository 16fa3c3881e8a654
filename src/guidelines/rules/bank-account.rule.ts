/** A person's account number is personal data, and an opening for fraud. */

import type { CompiledPolicy } from '../compiled-policy';
import { bare } from '../contacts';
import { ibans, type Iban } from '../numbers/ibans';
import type { Rule } from '../rule';
import type { Text } from '../text/text';

const NAMED_HOLDER = /\b(?:op naam van|ten name van|t\.?n\.?v\.?|op rekening van|rekening(?:nummer)? van)\b/;
const ASSOCIATION =
  /\b(?:vzw|vereniging|parochie|kom op tegen kanker|rode kruis|rode neuzen|warmste week|music for life|artsen zonder grenzen|goede doel|goed doel|ten voordele van|ten bate van)\b/;
const OF_A_PERSON =
  /\b(?:mijn|zijn|haar|hun|onze (?:zoon|dochter|nonkel|tante|oma|opa)) (?:eigen )?(?:spaar|zicht)?rekening/;
const REACH = 120;

export const bankAccount: Rule = {
  id: 'bank-account',
  guideline: 6,
  severity: 'block',
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
  check: (text, { policy }) => ibans(text).filter((account) => !isOfABody(account, text, policy)),
};

function isOfABody(account: Iban, text: Text, policy: CompiledPolicy): boolean {
  if (policy.contacts.has(bare(account.iban))) return true;
  const near = text.around(account, REACH);
  if (OF_A_PERSON.test(near)) return false;
  const own = policy.organisation.some((name) => near.includes(name));
  return (own && NAMED_HOLDER.test(near)) || ASSOCIATION.test(near);
}
