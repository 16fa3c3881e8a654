import { describeRule } from '../describe-rule.spec-table';
import { organisationDisparaged } from './organisation-disparaged.rule';

describeRule(organisationDisparaged, {
  passes: [
    'We waren te laat met de brief, sorry. Vanaf nu doen we het beter.',
    'Het federale plan is een puinhoop.',
    'Onze technische dienst doet het prima.',
  ],
  flags: [
    ['Onze gemeente is een puinhoop.', 'Onze gemeente is een puinhoop.'],
    ['De diensten van Zonnedaal zijn hopeloos.', 'De diensten van Zonnedaal zijn hopeloos.'],
  ],
});
