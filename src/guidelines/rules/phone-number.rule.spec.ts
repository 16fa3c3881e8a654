import { describeRule } from '../describe-rule.spec-table';
import { phoneNumber } from './phone-number.rule';

describeRule(phoneNumber, {
  passes: [
    'Bel 112 of 1733.',
    'Bel de gemeente op 013 55 60 70.',
    'Gratis nummer 0800 12 345.',
    'Dossier 2025/0417.',
    'Bankrekening BE08 7340 1122 3313.',
  ],
  flags: [
    ['Bel Luc op 0478 12 90 33.', '0478 12 90 33'],
    ['Zijn gsm: +32 (0)478/12.90.33', '+32 (0)478/12.90.33'],
    ['Zij is thuis op 011 34 56 78.', '011 34 56 78'],
    ['Zijn nummer in Nederland is +31 6 12345678.', '+31 6 12345678'],
  ],
});
