import { describeRule } from '../describe-rule.spec-table';
import { defamation } from './defamation.rule';

describeRule(defamation, {
  passes: [
    'Schepen Aoulad is geen dief en heeft niets gestolen.',
    'De aannemer werd door de rechtbank veroordeeld voor fraude.',
    'Heeft de schepen geld gestolen?',
    'Mijn fiets is gestolen.',
  ],
  flags: [
    ['Schepen Aoulad heeft geld gestolen uit de kas.', 'Schepen Aoulad heeft geld gestolen uit de kas.'],
    ['Jan Vermeulen vervalst al jaren zijn facturen.', 'Jan Vermeulen vervalst al jaren zijn facturen.'],
  ],
});
