/** With a rijksregisternummer anybody can pass for somebody else; the law keeps it for those who may use it. */

import { nationalNumbers } from '../numbers/official-numbers';
import type { Rule } from '../rule';

export const nationalNumber: Rule = {
  id: 'national-number',
  guideline: 6,
  severity: 'block',
  about: {
    nl: 'Vindt rijksregister- en bisnummers met een kloppend controlegetal, hoe ze ook geschreven zijn. Andere lange nummers blijven staan.',
    en: 'Finds national register and BIS numbers with valid check digits, however they are written. Other long numbers are left alone.',
  },
  examples: {
    flags: [['Nummer 71.04.19-233.37 graag', '71.04.19-233.37']],
    passes: ['Dossier 71041923338.', 'Bel 013 55 60 70.'],
  },
  says: {
    nl: {
      message: '“{quote}” is een rijksregisternummer. Dat mag niet op sociale media, ook niet met toestemming.',
      advice: 'Haal het nummer weg. Wie het nodig heeft, vraagt het best rechtstreeks aan de persoon zelf.',
    },
    en: {
      message: '“{quote}” is a national register number. It may not be on social media, not even with consent.',
      advice: 'Take the number out. Whoever needs it should ask the person directly.',
    },
  },
  check: (text) => nationalNumbers(text),
};
