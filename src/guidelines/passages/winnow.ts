/**
 * Winnowing (Schleimer, Wilkerson and Aiken, 2003): of every GUARANTEE consecutive words at least one run of NOISE words
 * is kept, the same one wherever those words stand. So twelve words in common are always found, and fewer than eight
 * never by themselves.
 */

import type { SipHash } from './sip-hash';

/** Runs of so many words are compared; less in common says nothing. */
export const NOISE = 8;
/** So many consecutive words in common always share a run that is kept. */
export const GUARANTEE = 12;
const WINDOW = GUARANTEE - NOISE + 1;

/** Any odd number of 32 bits with its bits well spread. */
const FACTOR = 0x9e3779b1 | 0;
const FACTOR_OF_FIRST = power(FACTOR, NOISE);

/** Keyed hashes of words, in halves. */
export interface WordHashes {
  readonly high: Int32Array;
  readonly low: Int32Array;
}

export interface Runs {
  /** The word at which each run begins, in order. */
  readonly starts: readonly number[];
  readonly high: Int32Array;
  readonly low: Int32Array;
}

/** The runs that are kept; what is kept of each is a keyed hash of the hashes of its words. */
export function winnow(words: WordHashes, sip: SipHash): Runs {
  const rolled = { high: roll(words.high), low: roll(words.low) };
  const starts = selected(rolled.low);
  const [high, low] = [new Int32Array(starts.length), new Int32Array(starts.length)];
  starts.forEach((start, place) => {
    sip.number(rolled.high[start] ?? 0, rolled.low[start] ?? 0);
    high[place] = sip.high;
    low[place] = sip.low;
  });
  return { starts, high, low };
}

/** For each run of NOISE words one number, from the one before it. */
function roll(words: Int32Array): Int32Array {
  const runs = new Int32Array(Math.max(0, words.length - NOISE + 1));
  let run = 0;
  for (let at = 0; at < words.length; at++) {
    run = (Math.imul(run, FACTOR) + (words[at] ?? 0)) | 0;
    if (at >= NOISE) run = (run - Math.imul(words[at - NOISE] ?? 0, FACTOR_OF_FIRST)) | 0;
    if (at >= NOISE - 1) runs[at - NOISE + 1] = run;
  }
  return runs;
}

/** In every window the least, the rightmost where several are; a text shorter than a window is one window. */
function selected(runs: Int32Array): number[] {
  const chosen: number[] = [];
  let least = -1;
  for (let end = Math.min(WINDOW, runs.length) - 1; end >= 0 && end < runs.length; end++) {
    const start = Math.max(0, end - WINDOW + 1);
    if (least < start) least = leastOf(runs, start, end);
    else if ((runs[end] ?? 0) <= (runs[least] ?? 0)) least = end;
    if (chosen.at(-1) !== least) chosen.push(least);
  }
  return chosen;
}

function leastOf(runs: Int32Array, start: number, end: number): number {
  let least = start;
  for (let at = start; at <= end; at++) if ((runs[at] ?? 0) <= (runs[least] ?? 0)) least = at;
  return least;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let times = 0; times < exponent; times++) result = Math.imul(result, base);
  return result;
}
