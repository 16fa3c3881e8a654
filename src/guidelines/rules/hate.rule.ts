/** Contempt for people because of what they are is forbidden by law, and it drives them out of the conversation. */

import { hateful } from '../hateful';
import type { Rule } from '../rule';

export const hate: Rule = {
  id: 'hate',
  guideline: 4,
  severity: 'block',
  says: {
    nl: {
      message: '“{quote}” is neerbuigend of haatdragend tegenover een groep mensen. Dat kan niet, ook wettelijk niet.',
      advice: 'Spreek over beleid of over feiten, niet over mensen omwille van hun afkomst, geloof, geslacht of aard.',
    },
    en: {
      message: '“{quote}” is contemptuous or hateful towards a group of people. That is not acceptable, nor legal.',
      advice: 'Write about policy or facts, not about people for their origin, religion, sex or nature.',
    },
  },
  check: (text) => hateful(text),
};
