/** Vulgar language makes people stop listening, and it stays findable for years. */

import type { Rule } from '../rule';
import { isSomebodyElses } from '../scopes';
import { longest } from '../text/spans';
import { listed } from '../words';

export const obscenity: Rule = {
  id: 'obscenity',
  guideline: 4,
  severity: 'warn',
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
