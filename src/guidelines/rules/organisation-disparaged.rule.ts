/** Who runs down the own house in public harms the people who work in it; a complaint inside gets further. */

import { disparaging } from '../disparaging';
import { sentenceOf } from '../nearby';
import type { Rule } from '../rule';
import { longest } from '../text/spans';

export const organisationDisparaged: Rule = {
  id: 'organisation-disparaged',
  guideline: 2,
  severity: 'warn',
  about: {
    nl: 'Vindt minachting voor de eigen organisatie, haar medewerkers of haar diensten. Zelfkritiek met een oplossing en kritiek op het beleid van een ander bestuur blijven staan.',
    en: 'Finds contempt for the own organisation, its staff or its services. Self-criticism with a remedy and criticism of another body’s policy are left alone.',
  },
  examples: {
    flags: [['Onze gemeente is een puinhoop.', 'Onze gemeente is een puinhoop.']],
    passes: ['We waren te laat met de brief, sorry. Vanaf nu doen we het beter.', 'Het federale plan is een puinhoop.'],
  },
  says: {
    nl: {
      message: '“{quote}” haalt de eigen organisatie of haar medewerkers naar beneden.',
      advice: 'Kritiek mag: zeg wat er misging en wat er beter moet, of kaart het eerst intern aan.',
    },
    en: {
      message: '“{quote}” runs down your own organisation or its staff.',
      advice: 'Criticism is fine: say what went wrong and what should improve, or raise it inside first.',
    },
  },
  check: (text, { policy }) => longest(disparaging(text, policy).map((words) => sentenceOf(words, text))),
};
