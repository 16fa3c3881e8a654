/** Who lives where is nobody's business, least of all when they are away or in trouble. */

import { AT_HOME, beside, PUBLIC, SURELY_HOME, type Cues } from '../cues';
import { personNames } from '../names/person-names';
import { streetNumbers, type StreetNumber } from '../numbers/street-numbers';
import type { Rule, Setting } from '../rule';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';

const REACH = 110;
const NEXT_TO = 32;
const OPEN_HOURS =
  /^[\s,(]{0,3}(?:elke|iedere|op|open|van|tussen|vanaf|alle|enkel|zonder|na) (?:\p{L}+dag|werkdag|weekdag|\d|afspraak|dagen)/u;
const OWN = /(?:mijn|zijn|haar|hun|uw|ons|onze) $/;
/** A programme or a notice: a day, an hour, a price. */
const ANNOUNCED =
  /\b(?:\d{1,2}\s?(?:u|h)\s?\d{0,2}|\d{1,2}[:.]\d{2}\s?(?:u|uur)|uur|van \d{1,2} tot|inkom|euro|gratis|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december))\b/;

export const postalAddress: Rule = {
  id: 'postal-address',
  guideline: 6,
  severity: 'warn',
  about: {
    nl: 'Vindt een thuisadres: straat en nummer die bij een persoon horen. Openbare gebouwen, werken en evenementen in een straat blijven staan.',
    en: 'Finds a home address: a street and number that belong to a person. Public buildings, works and events in a street are left alone.',
  },
  examples: {
    flags: [['Ze woont in de Heidestraat 58.', 'Heidestraat 58']],
    passes: ['De bib, Kerkplein 12, is open.', 'Werken in de Molenweg 40: omleiding.'],
  },
  says: {
    nl: {
      message: '“{quote}” lijkt een thuisadres. Waar iemand woont, deelt u beter niet.',
      advice: 'Laat het huisnummer weg, of noem enkel de straat of de wijk.',
    },
    en: {
      message: '“{quote}” looks like a home address. Where somebody lives is better not shared.',
      advice: 'Leave out the house number, or name only the street or the neighbourhood.',
    },
  },
  check: (text, setting) =>
    text.once('home addresses', () => streetNumbers(text).filter((address) => isHome(address, text, setting))),
};

/** A street and a number are a home when something says so, or when nothing says it is a public place. */
function isHome(address: StreetNumber, text: Text, { draft, policy }: Setting): boolean {
  const { before, after } = beside(address, text, REACH);
  const near = `${before} | ${after}`;
  if (SURELY_HOME.isIn(near)) return true;
  if (isOfficial(before, after)) return false;
  if (personNames(text, policy).some((name) => !name.isPublic && name.kind !== 'first' && isClose(name, address)))
    return true;
  if (OPEN_HOURS.test(after)) return false;
  const [home, open] = [AT_HOME, PUBLIC].map((cues) => distance(cues, before, after));
  if (home !== open) return (home ?? Infinity) < (open ?? Infinity);
  return draft.role === 'private' && !ANNOUNCED.test(near) && !PUBLIC.isIn(text.around(address, REACH));
}

/** "de bib, Kerkplein 12": the building right before it, unless it is somebody's own garage. */
function isOfficial(before: string, after: string): boolean {
  const right = before.slice(-NEXT_TO);
  const at = PUBLIC.lastIn(right);
  const own = at > 0 && OWN.test(right.slice(0, at));
  return (at >= 0 && !own) || PUBLIC.firstIn(after.slice(0, NEXT_TO / 2)) >= 0;
}

function distance(cues: Cues, before: string, after: string): number {
  const [last, first] = [cues.lastIn(before), cues.firstIn(after)];
  return Math.min(last < 0 ? Infinity : before.length - last, first < 0 ? Infinity : first);
}

const isClose = (name: Span, address: Span) => name.start < address.end + 60 && address.start < name.end + REACH;
