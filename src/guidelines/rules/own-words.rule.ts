/** What a house does not want to read is not the same everywhere: each organisation keeps a list of its own. */

import type { Rule } from '../rule';
import { longest } from '../text/spans';

export const ownWords: Rule = {
  id: 'own-words',
  guideline: 4,
  severity: 'warn',
  about: {
    nl: 'Vindt de woorden en zinsneden die een beheerder zelf op de lijst zette, ook verbogen en in samenstellingen.',
    en: 'Finds the words and phrases that an administrator put on the list, also inflected and in compounds.',
  },
  examples: {
    flags: [['De buitenwippers stonden klaar.', 'buitenwippers']],
    passes: ['Een buiten wippende bal.'],
  },
  says: {
    nl: {
      message: '“{quote}” staat op de eigen woordenlijst van uw organisatie.',
      advice: '{about}Kies een ander woord, of vraag een beheerder waarom dit op de lijst staat.',
    },
    en: {
      message: '“{quote}” is on the list of words that your organisation keeps.',
      advice: '{about}Choose another word, or ask an administrator why this one is on the list.',
    },
  },
  check: (text, { policy }) =>
    longest(policy.ownWords.find(text)).map(({ start, end, value: { severity, advice } }) => ({
      start,
      end,
      ...(severity && { severity }),
      about: advice ? `${advice.replace(/[^.!?]$/, '$&.')} ` : '',
    })),
};
