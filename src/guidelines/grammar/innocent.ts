/** "Een kalf in de wei": a word that means no harm, as another word of the sentence tells. */

import type { Hit } from '../text/lexicon';
import { stem } from '../text/stem';
import type { Text } from '../text/text';

const REACH = 14;

export function isInnocent({ innocentNear, from, to, start }: Hit<unknown>, text: Text): boolean {
  if (!innocentNear) return false;
  const sentence = text.sentenceAt(start);
  const near = text.words.slice(Math.max(0, from - REACH), to + REACH).map(([word]) => word);
  const stems = new Set(
    near.flatMap((word) => (word && word.start >= sentence.start && word.end <= sentence.end ? [stem(word.text)] : [])),
  );
  return innocentNear.some((word) => stems.has(stem(word)));
}
