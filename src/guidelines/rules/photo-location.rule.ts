/** A picture from a phone often tells where it was taken, which may be somebody's home. */

import type { Rule } from '../rule';

const LONGEST_ALT = 40;

export const photoLocation: Rule = {
  id: 'photo-location',
  guideline: 6,
  severity: 'info',
  about: {
    nl: 'Vindt afbeeldingen waarvan het bestand verraadde waar ze genomen zijn (gps). Die plaats wordt bij het opladen altijd verwijderd en gaat nooit mee naar buiten.',
    en: 'Finds images whose file told where they were taken (GPS). That place is always removed on upload and never goes out.',
  },
  examples: {
    draft: { media: [{ alt: 'Een voordeur', located: true }] },
    flags: [['Op bezoek bij een inwoner.', '']],
    passes: [],
  },
  says: {
    nl: {
      message: 'Het bestand van afbeelding {about} zei waar ze genomen is. Die plaats is al verwijderd.',
      advice: 'Kijk of de plaats ook op de afbeelding zelf te herkennen is: een huisnummer, een straatnaam, een gevel.',
    },
    en: {
      message: 'The file of image {about} said where it was taken. That place has been removed already.',
      advice: 'See whether the place can be recognised in the image itself: a house number, a street name, a front.',
    },
  },
  check: (_text, { draft }) =>
    (draft.media ?? []).flatMap(({ located, alt }, index) =>
      located === true ? [{ start: 0, end: 0, about: named(index + 1, alt) }] : [],
    ),
};

const named = (number: number, alt: string | null) =>
  alt?.trim() ? `${number} (${[...alt.trim()].slice(0, LONGEST_ALT).join('')})` : String(number);
