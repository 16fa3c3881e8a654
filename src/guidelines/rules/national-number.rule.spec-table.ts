import { describeRule } from '../describe-rule.spec-table';
import { nationalNumber } from './national-number.rule';

describeRule(nationalNumber, {
  passes: [
    'Bel +32 470 12 34 56.',
    'Dossier 71041923338.',
    'Bel 013 55 60 70.',
    'Nummer 12345678901.',
    '11 11 11 111 11',
  ],
  flags: [
    ['Zijn rrn is 7l.O4.19-233.37', '7l.O4.19-233.37'],
    ['BIS 88222999936', '88222999936'],

    ['Nummer 71.04.19-233.37 graag', '71.04.19-233.37'],
    ['Het is 06072341173.', '06072341173'],
    ['BIS 59 41 07 052 03!', '59 41 07 052 03'],
    ['Nr ７１０４１９２３３３７', '７１０４１９２３３３７'],
  ],
});
