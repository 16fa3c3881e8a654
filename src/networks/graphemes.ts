/** Length as a reader counts: what looks like one character is one. */
const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

export function countGraphemes(text: string): number {
  return [...segmenter.segment(text)].length;
}
