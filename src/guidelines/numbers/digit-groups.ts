/** Long numbers as people write them: groups of digits with little between them. */

import type { Span } from '../text/spans';

export interface Digits extends Span {
  readonly digits: string;
}

const RUN = /(?<![\p{L}\p{N}])\d(?:\s?(?:[.\-/'_·]\s?)?\d){7,}(?!\p{N})/gu;
const GROUP = /\d+/g;

/** Runs of digits with at most one sign and some space between them, cut in their groups. */
export function digitRuns(folded: string): Digits[][] {
  return [...folded.matchAll(RUN)].map(({ index, 0: run }) =>
    [...run.matchAll(GROUP)].map((group) => ({
      digits: group[0],
      start: index + group.index,
      end: index + group.index + group[0].length,
    })),
  );
}

/** Whole neighbouring groups that have so many digits together. */
export function* windows(run: readonly Digits[], fewest: number, most: number): Generator<Digits> {
  for (let from = 0; from < run.length; from++) {
    let digits = '';
    for (let to = from; to < run.length && digits.length < most; to++) {
      const [first, last] = [run[from], run[to]];
      if (!first || !last) return;
      digits += last.digits;
      if (digits.length >= fewest && digits.length <= most) yield { digits, start: first.start, end: last.end };
    }
  }
}
