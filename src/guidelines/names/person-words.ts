/** The words of which names are made, as sets. */

import { normalise } from '../text/normalise';
import { DUTCH_FIRST_NAMES } from './first-names-dutch';
import { FIRST_NAMES_FROM_ELSEWHERE } from './first-names-elsewhere';
import { FURTHER_FIRST_NAMES } from './first-names-further';
import { FUNCTIONS, NAMED_AFTER, NO_NAMES } from './functions';
import { CAPITAL_PARTICLES, COMMON_SURNAMES, PARTICLES } from './surnames';

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(
    lists.flatMap((list) =>
      normalise(list.replace(/^#.*$/gm, ''))
        .folded.split(/\s+/)
        .filter((word) => word !== ''),
    ),
  );

const FIRST_NAMES = setOf(DUTCH_FIRST_NAMES, FIRST_NAMES_FROM_ELSEWHERE, FURTHER_FIRST_NAMES);
/** First names that are words as well: at the beginning of a sentence they are no names. */
const ALSO_WORDS = setOf(
  'elke ben can may summer wei mine just ken mark lot toon merel linde winde fee wolf roman bel bas eden an op hunter grace joy hope faith april june dag storm santo natale paris rose roos lane gloria aurora ling ping',
);
const SURNAMES = setOf(COMMON_SURNAMES);
const PARTICLE_WORDS = setOf(PARTICLES);
const CAPITAL_PARTICLE_WORDS = setOf(CAPITAL_PARTICLES);
const FUNCTION_WORDS = setOf(FUNCTIONS);
const INSTITUTIONS = setOf(NAMED_AFTER);
const OTHER_WORDS = setOf(NO_NAMES);

export const isFirstName = (word: string) => FIRST_NAMES.has(word) || FIRST_NAMES.has(word.split('-', 1)[0] ?? '');
export const isAlsoAWord = (word: string) => ALSO_WORDS.has(word);
export const isCommonSurname = (word: string) => SURNAMES.has(word);
export const isParticle = (word: string, capital: boolean) =>
  PARTICLE_WORDS.has(word) || (capital && CAPITAL_PARTICLE_WORDS.has(word));
export const isFunction = (word: string) => FUNCTION_WORDS.has(word);
export const isInstitution = (word: string) => INSTITUTIONS.has(word);
export const isNoName = (word: string) => OTHER_WORDS.has(word);
