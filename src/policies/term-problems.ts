/** Terms that could not work: they would find nothing, or everything, or what another one finds already. */
import { invalidInput } from '../common/http/input.pipe';
import type { FieldProblem } from '../common/product-error';
import { termKey } from '../guidelines';

/** `pointer` is of one term: `/terms/3`. */
export function refuseUselessTerms(terms: readonly string[], pointer: (place: number) => string): void {
  const first = new Map<string, string>();
  const problems = terms.flatMap((term, place): FieldProblem[] => {
    const key = termKey(term);
    if (key === '') return [{ pointer: pointer(place), ...(/[\p{L}\p{N}]/u.test(term) ? ONLY_STOP_WORDS : NO_WORDS) }];
    const other = first.get(key);
    if (other !== undefined) return [{ pointer: pointer(place), ...sameAs(other) }];
    first.set(key, term);
    return [];
  });
  if (problems.length > 0) throw invalidInput(problems, 422);
}

const NO_WORDS = {
  code: 'termWithoutWords',
  message: {
    nl: 'Hier staat geen woord: gebruik letters of cijfers.',
    en: 'There is no word here: use letters or digits.',
  },
};

const ONLY_STOP_WORDS = {
  code: 'termOnlyStopWords',
  message: {
    nl: 'Dit zijn alleen woorden die in elke tekst staan: voeg een woord toe dat zegt waarover het gaat.',
    en: 'These are only words that every text has: add a word that says what it is about.',
  },
};

const sameAs = (other: string) => ({
  code: 'termTwice',
  message: {
    nl: `Dit vindt hetzelfde als “${other}”: verbuigingen worden vanzelf gevonden. Laat een van de twee weg.`,
    en: `This finds the same as “${other}”: inflections are found by themselves. Leave out one of the two.`,
  },
});
