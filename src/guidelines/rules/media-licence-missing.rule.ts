/** An image belongs to who made it. Without a licence it is not ours to publish. */

import type { DraftMedia, Rule } from '../rule';

const OWN = /^(?:eigen|own|zelf|self|gemeente|dienst communicatie|organisatie)/i;

export const mediaLicenceMissing: Rule = {
  id: 'media-licence-missing',
  guideline: 5,
  severity: 'block',
  about: {
    nl: 'Vindt afbeeldingen van iemand anders zonder genoteerde licentie of toestemming. Eigen foto’s blijven staan.',
    en: 'Finds images of somebody else without a recorded licence or permission. Own pictures are left alone.',
  },
  examples: {
    draft: { media: [{ alt: 'Het plein', rights: { origin: 'persbureau Ster' } }] },
    flags: [['Een mooie foto van het plein.', '']],
    passes: [],
  },
  says: {
    nl: {
      message: 'Een beeld komt van {about}, en er is geen licentie of toestemming genoteerd.',
      advice: 'Noteer de licentie of de toestemming bij het beeld, of kies een eigen foto.',
    },
    en: {
      message: 'An image comes from {about}, and no licence or permission has been recorded.',
      advice: 'Record the licence or the permission with the image, or choose a picture of your own.',
    },
  },
  check: (_text, { draft }) =>
    (draft.media ?? [])
      .filter(isUnlicensed)
      .map(({ rights }) => ({ start: 0, end: 0, about: rights?.origin?.trim() ?? '' })),
};

function isUnlicensed({ rights }: DraftMedia): boolean {
  const origin = rights?.origin?.trim() ?? '';
  return origin !== '' && !OWN.test(origin) && !rights?.licence?.trim();
}
