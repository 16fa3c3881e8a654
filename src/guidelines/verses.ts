/** Lines under each other that rhyme. */

import type { Span } from './text/spans';
import type { Text } from './text/text';

const FEWEST_LINES = 4;
const SHORTEST_LINE = 12;
const LONGEST_LINE = 70;
/** No list, no programme, no link. */
const NO_VERSE = /^[\s\p{P}]*[-•✅❌👉▶*]|\d|https?:|@|#|:\s*$/u;
/** From the last vowel that is heard: "waterding" and "flink" do not rhyme, "aan" and "gaan" do. */
const RHYME = /(?:[aeiouy]+[^aeiouy\s]+e[nrl]?|[aeiouy]+[^aeiouy\s]*)$/;

export function verses(text: Text): Span[] {
  const found: Span[] = [];
  let block: Span[] = [];
  for (const line of [...lines(text), { start: text.folded.length, end: text.folded.length }]) {
    if (isVerse(text.slice(line))) block.push(line);
    else {
      found.push(...poem(block, text));
      block = [];
    }
  }
  return found;
}

/** Sung lines stand behind each other too, with strokes between them. */
function lines(text: Text): Span[] {
  const separated = text.folded.split(' / ').length >= FEWEST_LINES ? /[^\n/🎶♪♫🎵]+|\n(?=\n)/gu : /[^\n]+|\n(?=\n)/g;
  return [...text.folded.matchAll(separated)].map(({ index, 0: line }) => {
    const start = index + line.length - line.trimStart().length;
    return { start, end: Math.max(start, index + line.trimEnd().length) };
  });
}

function isVerse(line: string): boolean {
  return line.length >= SHORTEST_LINE && line.length <= LONGEST_LINE && !NO_VERSE.test(line);
}

function poem(block: readonly Span[], text: Text): Span[] {
  const [first, last] = [block[0], block.at(-1)];
  if (!first || !last || block.length < FEWEST_LINES) return [];
  const rhymes = block.map((line) => rhymeOf(text.slice(line)));
  const rhyming = rhymes.filter(
    (rhyme, at) => rhyme !== '' && rhymes.some((other, of) => of !== at && other === rhyme),
  );
  const runOn = block.filter((line) => !text.isCapital(line.start));
  const isPoem = rhyming.length * 2 >= block.length || (rhyming.length > 1 && runOn.length * 2 >= block.length);
  return isPoem ? [{ start: first.start, end: last.end }] : [];
}

const rhymeOf = (line: string) =>
  RHYME.exec(line.replace(/[^\p{L}]+$/u, '').slice(-12))?.[0]
    .replace(/d$/, 't')
    .replace(/b$/, 'p') ?? '';
