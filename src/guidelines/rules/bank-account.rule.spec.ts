import { describeRule } from '../describe-rule.spec-table';
import { bankAccount } from './bank-account.rule';

describeRule(bankAccount, {
  passes: [
    'Storten kan op BE08 7340 1122 3313 op naam van Gemeente Zonnedaal.',
    'Steun het goede doel via BE08 7340 1122 3313.',
    'BE08 7340 1122 3314 bestaat niet.',
    'Onze code is BE12.',
  ],
  flags: [
    ['Mijn rekening is BE08 7340 1122 3313.', 'BE08 7340 1122 3313'],
    ['be08.7340.1122.3313 graag', 'be08.7340.1122.3313'],
    ['Naar NL91ABNA0417164300 dan', 'NL91ABNA0417164300'],
    ['DE89 3704 0044 0532 0130 00 is van hem', 'DE89 3704 0044 0532 0130 00'],
  ],
});
