/** Numbers and addresses in a text that lead to one person. */

import type { Setting } from '../rule';
import { bankAccount } from '../rules/bank-account.rule';
import { emailAddress } from '../rules/email-address.rule';
import { licencePlate } from '../rules/licence-plate.rule';
import { nationalNumber } from '../rules/national-number.rule';
import { paymentCard } from '../rules/payment-card.rule';
import { phoneNumber } from '../rules/phone-number.rule';
import { postalAddress } from '../rules/postal-address.rule';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';

const RULES = [bankAccount, emailAddress, licencePlate, nationalNumber, paymentCard, phoneNumber, postalAddress];

export const identifiers = (text: Text, setting: Setting): readonly Span[] =>
  text.once('identifiers', () => RULES.flatMap((rule) => rule.check(text, setting)));
