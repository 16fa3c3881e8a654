import { describeRule } from '../describe-rule.spec-table';
import { bankAccount } from './bank-account.rule';

describeRule(bankAccount, {
  passes: [
    'Rekening van de ouderraad: BE08 7340 1122 3313.',
    'Identiteitskaart 591-1917064-58.',

    'Storten kan op BE08 7340 1122 3313 op naam van Gemeente Zonnedaal.',
    'Steun het goede doel via BE08 7340 1122 3313.',
    'BE08 7340 1122 3314 bestaat niet.',
    'Steun de ruimte voor kinderen: BE08 7340 1122 3313 van het Rode Kruis.',
    'Onze code is BE12.',
  ],
  flags: [
    ['Op naam van Jan Peeters van de scouts: BE08 7340 1122 3313', 'BE08 7340 1122 3313'],
    ['Cadeau voor de juf van de school: BE O8 734O 1122 33l3', 'BE O8 734O 1122 33l3'],
    ['Zijn oude rekening was 734-0112233-13.', '734-0112233-13'],

    ['Stort op BEO8 734O 1122 3313 voor vrijdag.', 'BEO8 734O 1122 3313'],
    ['734-0112233-13 is zijn rekening, al jaren.', '734-0112233-13'],
    ['Voor de benefiet: BE08 7340 1122 3313 (Luc).', 'BE08 7340 1122 3313'],
    ['De opbrengst van de inzamelactie mag ook op BE08 7340 1122 3313, dan geef ik het door.', 'BE08 7340 1122 3313'],

    ['Mijn rekening is BE08 7340 1122 3313.', 'BE08 7340 1122 3313'],
    ['be08.7340.1122.3313 graag', 'be08.7340.1122.3313'],
    ['Naar NL91ABNA0417164300 dan', 'NL91ABNA0417164300'],
    ['DE89 3704 0044 0532 0130 00 is van hem', 'DE89 3704 0044 0532 0130 00'],
  ],
});
