import { describeRule } from '../describe-rule.spec-table';
import { postalAddress } from './postal-address.rule';

describeRule(postalAddress, {
  passes: [
    'Vergadering 12 gaat door in de kerk.',
    'Repair café in de Dorpsstraat 8, zaterdag om 14u.',
    'De bewoners van Kerkstraat 1 tot 30 hebben geen water.',

    'De bib, Kerkplein 12, is open.',
    'Werken in de Molenweg 40: omleiding.',
    'De Kerkstraat 3 weken dicht.',
    'Van 8 tot 12 uur aan de Markt.',
  ],
  flags: [
    ['Mijn tante verhuist naar Hof ter Mere 9, 9890 Gavere.', 'Hof ter Mere 9, 9890 Gavere'],
    ['Thuisadres: Lange Haag 3 bus 12', 'Lange Haag 3 bus 12'],
    ['Op nummer 14 in de Kerkstraat staat het huis leeg, ze zijn op reis.', '14 in de Kerkstraat'],
    ['Greta Maes, Leemput 5A', 'Leemput 5A'],

    ['Ze woont in de Heidestraat 58.', 'Heidestraat 58'],
    ['Hij woont Molenweg 112 bus 4, op het gelijkvloers.', 'Molenweg 112 bus 4'],
  ],
});
