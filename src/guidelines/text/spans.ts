/** Stretches of the folded text: sentences and quotations. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const SENTENCE_END = /[.!?…]+["'”’»)]*(?=\s|$)|\n+/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:nr|blz|p|mevr|mw|dhr|dr|ir|st|art|ca|bv|o\.a|t\.a\.v|m\.a\.w|d\.w\.z|resp|max|min|[a-z])\.$/;

export function sentences(folded: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of folded.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(folded.slice(Math.max(start, end - 12), end))) continue;
    if (end > start) found.push({ start, end });
    start = end;
  }
  if (start < folded.length) found.push({ start, end: folded.length });
  return found;
}

const DOUBLE = { mark: /[“„"”]/g, opens: '“„"', closes: '”“"' };
const GUILLEMETS = { mark: /[«»]/g, opens: '«', closes: '»' };
const LONGEST_QUOTED = 3000;
const CLIPPED = /^'(?:t|k|n|s|m|r|ns|em|er|ne|nen|'s)(?![\p{L}\p{N}])/u;
const LONGEST_SINGLE_QUOTED = 1500;

/** Outermost quotations, in order. */
export function quotations(folded: string): Span[] {
  return longest([...quoted(folded, DOUBLE), ...quoted(folded, GUILLEMETS), ...singleQuoted(folded)]);
}

function quoted(folded: string, { mark, opens, closes }: typeof DOUBLE): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (const { index, 0: sign } of folded.matchAll(mark)) {
    if (open >= 0 && closes.includes(sign) && index - open > 1 && index - open <= LONGEST_QUOTED) {
      found.push({ start: open, end: index + 1 });
      open = -1;
    } else if (opens.includes(sign)) open = index;
  }
  return found;
}

/** Apostrophes are quotes too: one that opens a word, up to one that closes a word. 't and 's open nothing. */
function singleQuoted(folded: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let at = folded.indexOf("'"); at >= 0; at = folded.indexOf("'", at + 1)) {
    const [before, after] = [folded[at - 1] ?? ' ', folded[at + 1] ?? ' '];
    if (open >= 0 && at - open > LONGEST_SINGLE_QUOTED) open = -1;
    if (open >= 0 && !/\s/.test(before) && !isWordCharacter(after)) {
      found.push({ start: open, end: at + 1 });
      open = -1;
    } else if (open < 0 && !isWordCharacter(before) && /\S/.test(after) && !CLIPPED.test(folded.slice(at, at + 5))) {
      open = at;
    }
  }
  return found;
}

const isWordCharacter = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** The span that holds a place; the spans are in order and do not overlap. */
export function spanAt<T extends Span>(spans: readonly T[], at: number): T | undefined {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return undefined;
    if (at < span.start) high = middle - 1;
    else if (at >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}

/** Of spans that overlap, the longest; in text order. */
export function longest<T extends Span>(spans: readonly T[]): T[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of inOrder) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}

/** Spans that overlap as one, in text order. */
export function joined(spans: readonly Span[]): Span[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  const found: Span[] = [];
  for (const span of inOrder) {
    const last = found.at(-1);
    if (last && span.start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push({ start: span.start, end: span.end });
  }
  return found;
}
