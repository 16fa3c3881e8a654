/** Reads word lists and weights before the first post asks for them: they take a second, a post takes a millisecond. */

import { check } from './check';
import { compilePolicy } from './compile-policy';

/** Between them they need every list: people are spoken of, misspelt, with numbers and names. */
const ASKS_FOR_ALL = ['De mos lims van hiernaast zijn vrouewn.', 'Jan Peeters, Kerkstraat 12: 0470 12 34 56.'];

export function warmUp(): void {
  const organisation = { name: 'Gemeente', aliases: [] };
  const policy = compilePolicy({ organisation, publicFigures: [], protectedTopics: [], confidentialDocuments: [] });
  for (const text of ASKS_FOR_ALL) for (const role of ['official', 'private'] as const) check({ text, role }, policy);
}
