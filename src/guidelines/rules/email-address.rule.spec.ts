import { describeRule } from '../describe-rule.spec-table';
import { emailAddress } from './email-address.rule';

describeRule(emailAddress, {
  passes: [
    'Mail naar info@zonnedaal.be.',
    'Mail naar sport@zonnedaal.be of jan.maes@zonnedaal.be.',
    'Vragen? contact@scoutszonnedaal.org',
    'Volg ons op @zonnedaal',
  ],
  flags: [
    ['Mail lies.maes@gmail.com', 'lies.maes@gmail.com'],
    ['Mail lies (at) telenet (punt) be vandaag', 'lies (at) telenet (punt) be'],
    ['Schrijf naar jan.peeters@bedrijf.eu.', 'jan.peeters@bedrijf.eu'],
  ],
});
