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
    'De tractor haalde 1 ton 250 kilo oud ijzer op.',
    'Zie https://voorbeeld.be/p/1abc234 voor het programma.',
    'CD 1001 nachten, ook voor in de auto.',
    'De wifi heet 2abc123.',
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

    ['De camionette met 583-BTN staat er weer.', '583-BTN'],
    ['Kan iemand de eigenaar van 2AHT661 bereiken?', '2AHT661'],
    ['1-hbb-772 is hier een bekende.', '1-hbb-772'],
    ['Onze bus 1-DLB-014 stond in brand.', '1-DLB-014'],
    ['Een Fransman met GH-553-LM.', 'GH-553-LM'],
    ['Hij reed met één Alfa Bravo Charlie 772.', 'één Alfa Bravo Charlie 772'],
    ['Uw zoon rijdt met BIGBOSS als nummerplaat.', 'BIGBOSS'],
    ['Het was 1 - A B C - 4 4 2.', '1 - A B C - 4 4 2'],
  ],
});
