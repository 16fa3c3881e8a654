/** The ten guidelines of the code of conduct for elected representatives on social media, each in a few plain words. */

import type { Guideline, Language } from './rule';

export const GUIDELINE_TITLES: Readonly<Record<Guideline, Readonly<Record<Language, string>>>> = {
  1: { nl: 'Weet in welke rol u spreekt', en: 'Know in which role you speak' },
  2: { nl: 'Schaad uw organisatie niet', en: 'Do not harm your organisation' },
  3: { nl: 'Denk na voor u plaatst', en: 'Think before you post' },
  4: { nl: 'Blijf hoffelijk en binnen de wet', en: 'Stay courteous and within the law' },
  5: { nl: 'Respecteer auteurs- en portretrecht', en: 'Respect copyright and portrait rights' },
  6: { nl: 'Bescherm de privacy', en: 'Protect privacy' },
  7: { nl: 'Houd geheim wat vertrouwelijk is', en: 'Keep confidential what is confidential' },
  8: { nl: 'Plaats alleen waar u zeker van bent', en: 'Post only what you are sure of' },
  9: { nl: 'Luister ook', en: 'Listen as well' },
  10: { nl: 'Volg de afspraken rond woordvoering', en: 'Follow the agreements on who speaks' },
};
