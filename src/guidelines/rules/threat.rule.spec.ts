import { describeRule } from '../describe-rule.spec-table';
import { threat } from './threat.rule';

describeRule(threat, {
  passes: [
    'We maken werk van veilige straten.',
    'Onze ploeg heeft ze afgemaakt op het veld.',
    "'Ik sla uw tanden uit', zo stond er in de mail. Dat is strafbaar.",
  ],
  flags: [
    ['Ik sla uw tanden uit uw mond.', 'Ik sla uw tanden uit uw mond'],
    ['Ik weet waar ge woont.', 'Ik weet waar ge woont'],
    ['Ik hoop dat hij crepeert.', 'Ik hoop dat hij crepeert'],
  ],
});
