import { describeRule } from '../describe-rule.spec-table';
import { heatedTone } from './heated-tone.rule';

describeRule(heatedTone, {
  passes: [
    'De VRT en het OCMW overleggen.',
    'Wat een feest!',
    'Proficiat met uw diploma!!!',
    'OPGELET: morgen geen ophaling.',
  ],
  flags: [
    ['DIT IS ECHT NIET NORMAAL meer', 'DIT IS ECHT NIET NORMAAL'],
    ['Hoe lang nog??? Wij wachten al weken.', 'Hoe lang nog???'],
    ['NIEMAND luistert, NIEMAND antwoordt, schandalig!!', 'NIEMAND luistert, NIEMAND'],
  ],
});
