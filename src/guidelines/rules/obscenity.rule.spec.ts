import { describeRule } from '../describe-rule.spec-table';
import { obscenity } from './obscenity.rule';

describeRule(obscenity, {
  passes: [
    'Het kampioenschap klootschieten is zondag.',
    'Kom op tegen Kanker fietst door onze straat.',
    'De kerk van Reet is mooi.',
    'Letterlijk en figuurlijk.',
  ],
  flags: [
    ['Wat een kutweer.', 'kutweer'],
    ['Ik heb schijt aan de regels.', 'Ik heb schijt'],
    ['Fucking regen.', 'Fucking'],
    ['Wat een k*t dag.', 'k*t'],
  ],
});
