/** The places where any of some patterns stands, longest first where they overlap. */

import { longest, type Span } from './text/spans';
import type { Text } from './text/text';

export function phrases(text: Text, patterns: readonly RegExp[]): Span[] {
  const found = patterns.flatMap((pattern) =>
    [...text.folded.matchAll(pattern)].map(({ index, 0: words }) => ({
      start: index + (words.length - words.trimStart().length),
      end: index + words.trimEnd().length,
    })),
  );
  return longest(found.filter((span) => span.end > span.start));
}
