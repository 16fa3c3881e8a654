import { describeRule } from '../describe-rule.spec-table';
import { licencePlate } from './licence-plate.rule';

describeRule(licencePlate, {
  passes: [
    'De kopieermachine MFC-490 is hersteld.',
    'Mijn wagen kost 350 EUR.',
    'De plaat is gestolen.',
    'Bus 250 rijdt niet.',

    'Artikel 1-ABC van het reglement.',
    'Lokaal ABC 123 is dicht.',
    'Er waren 1 dag 365 mensen.',
    'De subsidie bedraagt 350 EUR voor een wagen.',
  ],
  flags: [
    ['Franse plaat AA-123-BB op de stoep.', 'AA-123-BB'],
    ['Nederlandse camper met kenteken GX-123-B.', 'GX-123-B'],
    ['Zijn nummerplaat is SUPERJEF.', 'SUPERJEF'],
    ['Een oldtimer, O-ABC-123, reed voorbij.', 'O-ABC-123'],
    ['Gij met uw VW 1•ABC•123!', '1•ABC•123'],

    ['Wie kent 1-XPD-604?', '1-XPD-604'],
    ['De auto met plaat ABC 123 reed door.', 'ABC 123'],
    ['Mijn wagen is 2xpd604.', '2xpd604'],
    ['Oude wagen, plaat 123-ABC.', '123-ABC'],
  ],
});
