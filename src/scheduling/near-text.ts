/** Whether two texts say the same to a reader: equal words, or nearly so in nearly the same order. */
const NEAR = 0.8;
const RUN = 3;
/** Links and tags change from time to time; the words count. */
const NOT_WORDS = /https?:\/\/\S+/g;

export function nearness(a: string, b: string): 'same' | 'near' | undefined {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return undefined;
  if (left.join(' ') === right.join(' ')) return 'same';
  return shared(runsOf(left), runsOf(right)) >= NEAR ? 'near' : undefined;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(NOT_WORDS, ' ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Short texts have no runs: there the words themselves are compared. */
const runsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.length < RUN * 2 ? words : words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));

/** How much of the longer one stands in the other. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((run) => b.has(run)).length / Math.max(a.size, b.size);
}
