/** Vulgar language makes people stop listening, and it stays findable for years. */

import type { Rule } from '../rule';
import { isSomebodyElses } from '../scopes';
import { longest } from '../text/spans';
import { listed } from '../said';

export const obscenity: Rule = {
  id: 'obscenity',
  guideline: 4,
  severity: 'warn',
  about: {
    nl: 'Vindt seksuele en andere grove taal. De medische zin van een woord en plaatsnamen blijven staan.',
    en: 'Finds sexual and other vulgar language. The medical sense of a word and place names are left alone.',
  },
  examples: {
    flags: [['Wat een kutweer.', 'kutweer']],
    passes: ['De kerk van Reet is mooi.', 'Het kampioenschap klootschieten is zondag.'],
  },
  says: {
    nl: {
      message: '“{quote}” is grove taal. Dat zou u op een receptie ook niet zeggen.',
      advice: 'Kies een ander woord, of laat het weg: de boodschap wordt er sterker van.',
    },
    en: {
      message: '“{quote}” is vulgar. You would not say it at a reception either.',
      advice: 'Choose another word, or leave it out: the message will be the stronger for it.',
    },
  },
  check(text) {
    const innocent = listed(text, 'notObscene');
    return longest(listed(text, 'obscenity', 'coarseInsult')).filter(
      (hit) =>
        !innocent.some((other) => other.start <= hit.start && other.end >= hit.end) && !isSomebodyElses(hit, text),
    );
  },
};
