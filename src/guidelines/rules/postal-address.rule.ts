/** Who lives where is nobody's business, least of all when they are away or in trouble. */

import { PUBLIC } from '../cues';
import type { Flag, Rule } from '../rule';
import type { Text } from '../text/text';

const STREET =
  "(?:[\\p{L}'-]{2,40}(?:straat|laan|steenweg|weg|plein|dreef|baan|lei|kaai|pad|singel|hof|markt|berg|veld|wijk|park|kouter|dries|heide|broek|akker|kant|put|einde|gracht|vest|rede|lindeke|bos|wal|meers|leemput)|(?:(?:grote|korte|lange|oude|nieuwe|kleine|hoge|groene)\\s)?(?:markt|dries|kouter|dorp|leemput|plein|dreef|kaai))";
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}])${STREET}\\s(?:(?:nr\\.?|nummer|huisnummer)\\s?)?\\d{1,3}[a-z]?(?:\\s?(?:bus|bte|b)\\.?\\s?[a-z0-9]{1,4})?(?![\\p{L}\\p{N}%€]|[.,:]\\d)`,
  'gu',
);
const NOT_A_HOUSE =
  /^\s?(?:u\b|uur|u\d|h\b|jaar|jaren|dagen|weken|maanden|minuten|keer|euro|eur\b|km|meter|cm|x\b|januari|februari|maart|april|mei\b|juni|juli|augustus|september|oktober|november|december|nieuwe|extra|bomen|woningen|plaatsen|personen|mensen|inwoners|kinderen|auto|fiets|[-/]\s?\d)/;
const AT_HOME =
  /\b(?:woon|woont|woonde|wonen|woonachtig|thuis|thuisadres|huis|voordeur|deur|oprit|brievenbus|gordijnen|poort|bel|haag|garage|tuin|buur\w*|overbuur\w*|mevrouw|mevr|meneer|dhr|madam|weduw\w*|gezin|familie|slaapt|verhuisd|op vakantie|op reis|in het buitenland|alleen|bezoek\w*|hij|zij|haar|hem)\b/;
const PUBLIC_WORK =
  /\b(?:werken|werf|heraanleg|omleiding|hinder|verkeersvrij|afgesloten|kruispunt|zitdag|spreekuur|infoavond|infomoment|buurtfeest|optreden|voorstelling|tentoonstelling|opening|onthaal|loket)\b/;
/** A footpath in the old atlas has a number, and no houses. */
const PATH = /^(?:buurtweg|voetweg|sentier|chemin|gemeenteweg|trage weg|e-weg|snelweg|autoweg) /;
const REACH = 80;

export const postalAddress: Rule = {
  id: 'postal-address',
  guideline: 6,
  severity: 'warn',
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
  check(text, { draft }) {
    return [...text.folded.matchAll(ADDRESS)]
      .map(({ index, 0: address }) => ({ start: index, end: index + address.length }))
      .filter((address) => !NOT_A_HOUSE.test(text.folded.slice(address.end, address.end + 14)))
      .filter((address) => isHome(address, text, draft.role === 'official'));
  },
};

/** A street and a number are a home when something says so, or when nothing says it is a public place. */
function isHome(address: Flag, text: Text, official: boolean): boolean {
  if (PATH.test(text.slice(address))) return false;
  const near = text.around(address, REACH);
  const { start, end } = text.sentenceAt(address.start);
  const sentence = text.folded.slice(Math.max(start, address.start - REACH), Math.min(end, address.end + REACH));
  if (PUBLIC_WORK.test(sentence) || PUBLIC.test(sentence)) return /\b(?:woont|thuisadres|woonachtig)\b/.test(sentence);
  return AT_HOME.test(near) || (!official && !PUBLIC.test(near));
}
