/** Words of a document that must stay inside are recognised also when it is not said where they come from. */

import type { Rule } from '../rule';

export const confidentialPassage: Rule = {
  id: 'confidential-passage',
  guideline: 7,
  severity: 'block',
  about: {
    nl: 'Vindt wat uit een geregistreerd vertrouwelijk document is overgenomen: twaalf opeenvolgende woorden altijd, ook met andere leestekens, hoofdletters of regeleinden, en meestal ook als er enkele woorden veranderd zijn. Laat formules staan die alle besluiten delen, en berichten over hetzelfde onderwerp in eigen woorden.',
    en: 'Finds what was taken from a registered confidential document: twelve consecutive words always, also with other punctuation, capitals or line breaks, and mostly also where some words were changed. Leaves alone formulas that all decisions share, and posts on the same subject in words of one’s own.',
  },
  examples: {
    flags: [
      [
        'Naar verluidt wil men het oude postgebouw in de Molenstraat onderhands verkopen aan de enige bieder en de bodemsanering zelf betalen.',
        'het oude postgebouw in de Molenstraat onderhands verkopen aan de enige bieder en de bodemsanering zelf betalen',
      ],
    ],
    passes: ['Wat er met het oude postgebouw in de Molenstraat gebeurt, beslist de gemeenteraad in het najaar.'],
  },
  says: {
    nl: {
      message: '“{quote}” staat zo of bijna zo in een vertrouwelijk document: {about}.',
      advice:
        'Laat deze passage weg tot het document openbaar is, of vraag de woordvoerder wat u er al over mag zeggen.',
    },
    en: {
      message: '“{quote}” stands like this, or nearly so, in a confidential document: {about}.',
      advice: 'Leave this passage out until the document is public, or ask a spokesperson what you may say about it.',
    },
  },
  check: (text, { policy }) =>
    policy.passages?.find(text).map(({ start, end, key, title }) => ({ start, end, about: `“${title}” (${key})` })) ??
    [],
};
