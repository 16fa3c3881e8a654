import { describeRule } from '../describe-rule.spec-table';
import { licencePlate } from './licence-plate.rule';

describeRule(licencePlate, {
  passes: [
    'Artikel 1-ABC van het reglement.',
    'Lokaal ABC 123 is dicht.',
    'Er waren 1 dag 365 mensen.',
    'De subsidie bedraagt 350 EUR voor een wagen.',
  ],
  flags: [
    ['Wie kent 1-XPD-604?', '1-XPD-604'],
    ['De auto met plaat ABC 123 reed door.', 'ABC 123'],
    ['Mijn wagen is 2xpd604.', '2xpd604'],
    ['Oude wagen, plaat 123-ABC.', '123-ABC'],
  ],
});
