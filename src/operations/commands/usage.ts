/** Words on the command line that we do not know: said, with exit code 2. */
export class UsageError extends Error {}

/** Refuses every word that is not among the known ones. */
export function requireOnly(words: readonly string[], known: readonly string[]): void {
  const strange = words.find((word) => !known.includes(word));
  if (strange !== undefined)
    throw new UsageError(`"${strange}" is not known here. Known: ${known.join(', ') || 'nothing'}.`);
}
