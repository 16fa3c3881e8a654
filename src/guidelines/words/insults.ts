/** Names people are called: meant to hurt whoever they are said of. */

import { INSULTS_FROM_ABROAD } from './insults-from-abroad';
import { INSULTS_OF_CHARACTER } from './insults-of-character';
import { INSULTS_OF_MANNERS } from './insults-of-manners';
import { INSULTS_OF_TWO_PARTS } from './insults-of-two-parts';
import { INSULTS_OF_WITS } from './insults-of-wits';
import { INSULTS_OF_WORTH } from './insults-of-worth';

export const INSULTS = [
  INSULTS_OF_WITS,
  INSULTS_OF_CHARACTER,
  INSULTS_OF_MANNERS,
  INSULTS_OF_WORTH,
  INSULTS_OF_TWO_PARTS,
  INSULTS_FROM_ABROAD,
].join('\n');
