/** Where a text names the own organisation: as "onze dienst", by the name of a service, or by its own name. */

import type { CompiledPolicy } from './compiled-policy';
import { said } from './said';
import type { Span } from './text/spans';
import type { Text } from './text/text';

const BODY = /\b(?:dienst|bestuur|ocmw|huis|ambtena|personeel|loket|college|schepen)/;
const PLACE = /(?:gemeente|stad)$/;
const WHERE = /\b(?:in|te|naar|uit|rond|door|langs|vanuit|binnen|over|tot|doorheen|boven|buiten)\s(?:heel\s)?$/;
const BEFORE = 20;

export const ownHouse = (text: Text, policy: CompiledPolicy): readonly Span[] =>
  text.once('own house', () =>
    [...said(text, 'ownHouse'), ...namedAnywhere(text, policy)].filter((house) => !isPlace(house, text)),
  );

/** By its own name, be it as a place. */
export function namedAnywhere(text: Text, policy: CompiledPolicy): Span[] {
  return policy.organisation.flatMap((name) => {
    const found: Span[] = [];
    for (let start = text.folded.indexOf(name); start >= 0; start = text.folded.indexOf(name, start + name.length))
      found.push({ start, end: start + name.length });
    return found;
  });
}

/** "In Zonnedaal", "door onze gemeente": where it happens, not who does it. */
function isPlace(house: Span, text: Text): boolean {
  const name = text.slice(house);
  if (BODY.test(name) && !PLACE.test(name)) return false;
  return WHERE.test(text.folded.slice(Math.max(0, house.start - BEFORE), house.start));
}
