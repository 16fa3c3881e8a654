import { describeRule } from '../describe-rule.spec-table';
import { postalAddress } from './postal-address.rule';

describeRule(postalAddress, {
  passes: [
    'De bib, Kerkplein 12, is open.',
    'Werken in de Molenweg 40: omleiding.',
    'De Kerkstraat 3 weken dicht.',
    'Van 8 tot 12 uur aan de Markt.',
  ],
  flags: [
    ['Ze woont in de Heidestraat 58.', 'Heidestraat 58'],
    ['Hij woont Molenweg 112 bus 4, op het gelijkvloers.', 'Molenweg 112 bus 4'],
  ],
});
