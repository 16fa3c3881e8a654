/** Who can be recognised in a picture decides about it, until twenty years after death. */

import type { Rule } from '../rule';

export const portraitConsentMissing: Rule = {
  id: 'portrait-consent-missing',
  guideline: 5,
  severity: 'block',
  about: {
    nl: 'Vindt afbeeldingen met herkenbare mensen die niet toestemden. Wie toestemde, wordt met de toestemming bij de afbeelding genoteerd.',
    en: 'Finds images with recognisable people who did not consent. Who did consent is recorded with the image.',
  },
  examples: {
    draft: { media: [{ alt: 'Een buur', rights: { portrait: [{ name: 'Nora', consent: false }] } }] },
    flags: [['Dank aan onze vrijwilligers.', '']],
    passes: [],
  },
  says: {
    nl: {
      message: '{about} staat herkenbaar in beeld en gaf nog geen toestemming.',
      advice: 'Vraag toestemming en noteer ze bij het beeld, of kies een beeld zonder deze persoon.',
    },
    en: {
      message: '{about} can be recognised in the picture and has not given consent yet.',
      advice: 'Ask for consent and record it with the image, or choose one without this person.',
    },
  },
  check: (_text, { draft }) =>
    (draft.media ?? [])
      .flatMap(({ rights }) => rights?.portrait ?? [])
      .filter(({ consent }) => !consent)
      .map(({ name }) => ({ start: 0, end: 0, about: name.trim() || 'Iemand' })),
};
