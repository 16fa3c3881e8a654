import { describeRule } from '../describe-rule.spec-table';
import { unverifiedClaim } from './unverified-claim.rule';

describeRule(unverifiedClaim, {
  passes: [
    'Er gaan geruchten over de markt. Dat klopt niet.',
    'Ik hoor graag wat u ervan vindt.',
    'De markt verhuist in mei.',
  ],
  flags: [
    ['Naar het schijnt sluit de bank.', 'Naar het schijnt sluit de bank'],
    ['Ik heb gehoord dat de bank sluit.', 'gehoord dat de bank sluit'],
    ['Uit goede bron: er komt een hotel.', 'Uit goede bron: er komt een hotel'],
  ],
});
