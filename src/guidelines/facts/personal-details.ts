/** Details that are personal next to a name: how old, where exactly. */

import { digitRunsOf } from '../numbers/digit-groups';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';
import type { Fact } from './facts';

/** Right before a number of one or two digits, and right behind it. */
const BEFORE_AGE =
  /(?:^|[\s,(])(?:is|wordt|werd|was|van|,|\()?\s?(?:intussen |al |nu |pas |amper |ondertussen |bijna )?$/;
const SAID_BEFORE = /(?:\b(?:is|wordt|werd|was)|,|\()\s?(?:intussen |al |nu |pas |amper |ondertussen |bijna )?$/;
const AFTER_AGE =
  /^(?:-jarige?\b|\s(?:jaar|lentes)\b(?!\s(?:lang|geleden|later|celstraf|cel|lid|vrijwilliger|in dienst|ervaring)))/;
const AFTER_SAID = /^(?:[,.;)]|\sen\s)/;
const BORN = /\bgeboren (?:op|in|te)\b|\bgeboortedatum\b/g;
const STREET_ENDING =
  /(?:(?<=[a-z]{3})(?:straat|laan|weg|dreef|plein|baan|lei|kaai|pad|wijk)|kouter|leemput|dries|nummer \d{1,3}|nr\.? ?\d{1,3})\b/g;
const STREET_OF =
  /\b(?:uit|van|wonende? in|woont in|woont op) (?:de |het |den )?(?:[\p{L}'-]{3,30}|(?:huis)?nummer \d{1,3}|nr\.? ?\d{1,3})$/u;
const STREET_REACH = 45;
/** Congratulations, thanks, results: then an age or a marriage is part of the joy. */
export const CELEBRATED =
  /\b(?:proficiat|gefeliciteerd|felicitaties|winnaar|winnares|winnaars|wint|won|wonnen|gewonnen|kampioen\w*|goud|zilver|brons|medaille|podium|jubileum|jubilaris\w*|bedankt|dank aan|dank je|dankjewel|merci|hulde|chapeau|petje af|vrijwillig\w*|gouden bruiloft|diamanten|briljanten|platina|eeuweling\w*|honderdjarige|100 jaar|100ste|welkom|geslaagd|laureaat|laureate|verkozen|uitgeroepen|gehuldigd|gevierd|vieren|viert|jarig|verjaardag|afgestudeerd|promoveert|pluim|leve|hoera|gestart als|aan de slag als|met pensioen)\b/;
export const SMALL_FACTS: ReadonlySet<string> = new Set([
  'age',
  'street',
  'kleinkind',
  'bevallen',
  'gepensioneerd',
  'weduwe',
  'weduwnaar',
  'geadopteerd',
  'in buitenland',
  'op vakantie',
  'solliciteert',
  'lotto gewonnen',
]);

/** "is 71", "(47)", "de 54-jarige", "geboren in". */
export function ages(text: Text): Fact[] {
  const spans: Span[] = [];
  for (const { digits, start, end } of digitRunsOf(text).flatMap(({ groups }) => groups)) {
    if (digits.length > 2) continue;
    const [before, after] = [text.folded.slice(Math.max(0, start - 24), start), text.folded.slice(end, end + 24)];
    if ((AFTER_AGE.test(after) && BEFORE_AGE.test(before)) || (AFTER_SAID.test(after) && SAID_BEFORE.test(before)))
      spans.push({ start, end });
  }
  for (const { index, 0: words } of text.folded.matchAll(BORN)) spans.push({ start: index, end: index + words.length });
  return spans.map((span) => ({ ...span, value: 'private', phrase: 'age' }));
}

/** "uit de Zavelstraat", "van nummer 14". */
export function livesIn(text: Text): Fact[] {
  return [...text.folded.matchAll(STREET_ENDING)].flatMap(({ index, 0: ending }): Fact[] => {
    const end = index + ending.length;
    const place = STREET_OF.exec(text.folded.slice(Math.max(0, end - STREET_REACH), end))?.[0];
    return place ? [{ start: end - place.length, end, value: 'private', phrase: 'street' }] : [];
  });
}
