/** Contempt for people because of what they are is forbidden by law, and it drives them out of the conversation. */

import { hateful } from '../hateful';
import type { Rule } from '../rule';

export const hate: Rule = {
  id: 'hate',
  guideline: 4,
  severity: 'block',
  about: {
    nl: 'Vindt minachting, uitsluiting en ontmenselijking van mensen om hun afkomst, kleur, geloof, taal, geslacht, geaardheid, handicap, leeftijd of verblijf, en scheldwoorden daarvoor. Een groep gewoon of met trots noemen, haat afkeuren en ze daarvoor citeren blijven staan.',
    en: 'Finds contempt, exclusion and dehumanisation of people for their origin, colour, religion, language, sex, orientation, disability, age or residence, and slurs for them. Naming a group neutrally or with pride, condemning hate and quoting it to do so are left alone.',
  },
  examples: {
    flags: [['Moslims zijn ongedierte.', 'Moslims zijn ongedierte']],
    passes: [
      'Moslims en christenen aten samen.',
      "Haat tegen homo's hoort niet in onze gemeente.",
      'Moslims zijn geen terroristen.',
    ],
  },
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
