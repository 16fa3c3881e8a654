/** Readers must know who speaks: the office or the person. What is said in office belongs on the official account. */

import { phrases } from '../phrases';
import type { PostRole, Rule } from '../rule';
import { isDenied, isSomebodyElses } from '../scopes';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';

const OFFICE =
  '(?:schepen|burgemeester|gemeenteraadslid|raadslid|ocmw-raadslid|provincieraadslid|voorzitter van de (?:gemeenteraad|raad|ocmw-raad)|raadsvoorzitter|fractieleider|fractievoorzitter|mandataris|gedeputeerde|lid van (?:het college|de (?:gemeenteraad|raad|commissie|tuchtcommissie|deputatie))|voorzitter van het bijzonder comite)';
const IN_OFFICE: readonly RegExp[] = [
  new RegExp(
    `\\bals (?:uw |jullie |eerste |bevoegde? )?${OFFICE}\\b[^.!?\\n]{0,60}\\b(?:ik|mijn|wij|we|mij|kan|zorg|beslis\\w*)\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:ik|mijn)\\b[^.!?\\n]{0,60}\\bals (?:uw |jullie |eerste |bevoegde? )?${OFFICE}\\b(?! (?:gaan|komen|op het))`,
    'g',
  ),
  new RegExp(
    `\\b(?:want |omdat )?ik (?:ben|blijf|word) (?:hier |nu |zelf |immers |tenslotte )?(?:uw |jullie |de |een )?(?:nieuwe )?${OFFICE}\\b`,
    'g',
  ),
  /\b(?:in mijn (?:hoedanigheid|functie) (?:van|als)|namens (?:het college|het bestuur|de gemeente|het gemeentebestuur|de fractie)|in naam van (?:het college|de gemeente|het bestuur)|ons college besliste|in het college beslisten (?:we|wij)|wij beslisten in het college|op mijn kabinet|mijn bevoegdheid)\b/g,
];
const PRIVATE: readonly RegExp[] = [
  /\b(?:te koop(?: wegens)?|over te nemen|gratis af te halen)\b[^.!?\n]{0,60}/g,
  /\beindelijk getrouwd\b[^.!?\n]{0,40}|\bop huwelijksreis\b|\b(?:mijn|onze) (?:huwelijksverjaardag|trouwdag|verloving)\b/g,
  /\b(?:met ons gezin|met het gezin|met mijn (?:gezin|vrouw|man|lief|vriend|vriendin|schoonouders|kinderen|familie))\b[^.!?\n]{0,50}\b(?:zee|vakantie|reis|strand|weekend|weekendje|etentje|kust|ski\w*|citytrip|ardennen|barbecue|bbq|restaurant)\b/g,
  /\bmet de (?:kinderen|kids|kleinkinderen|familie|schoonfamilie) (?:naar|op|in)\b[^.!?\n]{0,50}|\bmijn (?:liefste|schat|allerliefste|wederhelft)\b[^.!?\n]{0,40}/g,
  /\b(?:gisteren|vandaag|zaterdag|zondag|genoten|twee weken|een week|weekje|weekendje|net terug)\b[^.!?\n]{0,40}\b(?:met ons gezin|met het gezin|met mijn gezin|toscane|provence|ardennen|spanje|italie|kreta|mallorca|naar zee|naar de zee|vakantie|citytrip)\b/g,
  /\b(?:mijn (?:vrouw|man|dochter|zoon|lief|dochtertje|zoontje)) (?:is (?:jarig|bevallen|geslaagd)|wordt (?:vandaag|morgen))\b/g,
];
const CAMPAIGN: readonly RegExp[] = [
  /\bstem(?:t|men)?\b[^.!?\n]{0,40}\b(?:lijst \d|plaats \d|op mij|op ons|voor mij|voor lijst|nummer \d)[^.!?\n]{0,30}/g,
  /\b(?:lijst \d{1,2},? plaats \d{1,2}|onze verkiezingscampagne|mijn verkiezingscampagne|onze campagne steunen|kies (?:dan )?voor (?:mij|onze lijst|lijst \d+)|ik ben kandidaat (?:op|voor)|verkiezingsaffiches?|(?:uw|je|jullie) (?:voorkeur)?stem op|voorkeurstem(?:men)?|onze lijst|lijsttrekker)\b[^.!?\n]{0,40}/g,
];

export const roleMismatch: Rule = {
  id: 'role-mismatch',
  guideline: 1,
  severity: 'warn',
  says: {
    nl: {
      message: '“{quote}” past niet bij de rol van dit account: is dit als privépersoon of in functie?',
      advice: 'Kies een account dat bij de rol past, of herschrijf het zo dat duidelijk is wie er spreekt.',
    },
    en: {
      message: '“{quote}” does not fit the role of this account: is this in private or in office?',
      advice: 'Choose an account that fits the role, or rewrite it so that it is clear who speaks.',
    },
  },
  check: (text, { draft }) =>
    phrases(text, patternsFor(draft.role)).filter((span) => !isSomebodyElses(span, text) && !isOtherwise(span, text)),
};

const patternsFor = (role: PostRole) => (role === 'private' ? IN_OFFICE : [...PRIVATE, ...CAMPAIGN]);

/** "even geen schepen": out of office, and said so. "Te koop aan de balie" is the organisation selling. */
function isOtherwise(span: Span, text: Text): boolean {
  const words = text.folded.slice(span.start, span.end + 40);
  if (isDenied(span, text) || /\b(?:geen|niet als)\b/.test(text.folded.slice(span.start, span.end))) return true;
  return /^te koop (?:gesteld|aangeboden|aan|in|bij (?:het|de) (?:onthaal|gemeente|bib|krantenwinkel|dienst)|is|zijn|staat)\b/.test(
    words,
  );
}
