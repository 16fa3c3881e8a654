/** What is said about the face of the organisation. */
import { inLanguage } from '../../texts/language';

const nl = {
  title: 'Huisstijl',
  lead: 'Uw kleur en logo, in het bureau en op de openbare pagina.',
  colour: 'Kleur',
  colourHint: 'We passen ze aan tot elke tekst erin leesbaar is, ook in het donker.',
  colourCode: 'Kleurcode',
  badColour: 'Een kleurcode ziet eruit als #1b566a.',
  plain: 'Kleur van Ruggespraak',
  logo: 'Logo',
  logoHint: 'Een vierkante afbeelding staat het best: PNG, JPEG of WebP.',
  choose: 'Logo kiezen',
  drop: 'Logo weghalen',
  save: 'Bewaren',
  saved: 'Bewaard. Zo ziet iedereen het nu.',
  light: 'Licht',
  dark: 'Donker',
  example: 'Zo wordt het',
  public: 'Bekijk de openbare pagina',
  notYours: 'Alleen een beheerder kiest de huisstijl.',
};

const en: typeof nl = {
  title: 'House style',
  lead: 'Your colour and logo, in the desk and on the public page.',
  colour: 'Colour',
  colourHint: 'We adjust it until every text in it can be read, in the dark too.',
  colourCode: 'Colour code',
  badColour: 'A colour code looks like #1b566a.',
  plain: 'Colour of Ruggespraak',
  logo: 'Logo image',
  logoHint: 'A square image looks best: PNG, JPEG or WebP.',
  choose: 'Choose a logo',
  drop: 'Take the logo away',
  save: 'Save',
  saved: 'Saved. This is how everybody sees it now.',
  light: 'Light',
  dark: 'Dark',
  example: 'As it will be',
  public: 'See the public page',
  notYours: 'Only an administrator chooses the house style.',
};

export const t = inLanguage({ nl, en });
