import { describeRule } from '../describe-rule.spec-table';
import { emailAddress } from './email-address.rule';

describeRule(emailAddress, {
  passes: [
    'Mail scoutszonnedaal@gmail.com of secretariaat.chiro@gmail.com.',
    'Mail cultuurdienst@anderestad.be.',
    'Wij zijn at home.',

    'Mail naar info@zonnedaal.be.',
    'Mail naar sport@zonnedaal.be of jan.maes@zonnedaal.be.',
    'Vragen? contact@scoutszonnedaal.org',
    'Volg ons op @zonnedaal',
  ],
  flags: [
    ['Mail jan apenstaartje hotmail punt com.', 'jan apenstaartje hotmail punt com'],
    ['Mail piet punt jansen at gmail punt com.', 'piet punt jansen at gmail punt com'],
    ['Zie https://x.be/?m=griet.aerts%40telenet.be', 'griet.aerts%40telenet.be'],

    ['Mail lies.maes@gmail.com', 'lies.maes@gmail.com'],
    ['Mail lies (at) telenet (punt) be vandaag', 'lies (at) telenet (punt) be'],
    ['Schrijf naar jan.peeters@bedrijf.eu.', 'jan.peeters@bedrijf.eu'],
  ],
});
