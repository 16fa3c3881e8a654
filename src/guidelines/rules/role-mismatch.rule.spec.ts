import { describeRule } from '../describe-rule.spec-table';
import { roleMismatch } from './role-mismatch.rule';

describeRule(roleMismatch, {
  passes: ['Als schepen ben ik blij met dit plan.', 'Stemmen kan zondag van 8 tot 16 uur.'],
  flags: [
    ['Stem zondag op lijst 7!', 'Stem zondag op lijst 7'],
    ['Te koop: een oude kast, zo goed als nieuw', 'Te koop: een oude kast, zo goed als nieuw'],
  ],
});

describe('on a private account', () => {
  describeRule(roleMismatch, {
    draft: { role: 'private' },
    passes: ['Vandaag even geen schepen, gewoon papa.', 'Schepen Aoulad legde het goed uit.'],
    flags: [
      ['Als schepen zorg ik dat het er komt.', 'Als schepen zorg ik'],
      ['Ik ben gemeenteraadslid, dus ik weet het.', 'Ik ben gemeenteraadslid'],
    ],
  });
});
