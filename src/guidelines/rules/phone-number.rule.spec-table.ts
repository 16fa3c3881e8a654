import { describeRule } from '../describe-rule.spec-table';
import { phoneNumber } from './phone-number.rule';

describeRule(phoneNumber, {
  passes: [
    'Ondernemingsnummer BE 0476.123.456.',
    'Bel naar 0478 12 90 33 (permanentie technische dienst).',
    'De wachtdienst van de groendienst: 0478 12 90 33.',
    'Dokterspraktijk De Linde, 09 377 82 14.',
    'Open van 09.00-12.00 en 14.00-17.00.',

    'Bel 112 of 1733.',
    'Bel de gemeente op 013 55 60 70.',
    'Gratis nummer 0800 12 345.',
    'Dossier 2025/0417.',
    'Bankrekening BE08 7340 1122 3313.',
  ],
  flags: [
    ['Ze werkt bij de technische dienst, haar gsm is 0478 12 90 33.', '0478 12 90 33'],
    ['Bel Rosette Van Puyvelde op 09 377 82 14.', '09 377 82 14'],
    ['Bel nul vier zeven acht een twee negen nul drie drie.', 'nul vier zeven acht een twee negen nul drie drie'],

    ['Bel Luc op 0478 12 90 33.', '0478 12 90 33'],
    ['Zijn gsm: +32 (0)478/12.90.33', '+32 (0)478/12.90.33'],
    ['Zij is thuis op 011 34 56 78.', '011 34 56 78'],
    ['Zijn nummer in Nederland is +31 6 12345678.', '+31 6 12345678'],
  ],
});
