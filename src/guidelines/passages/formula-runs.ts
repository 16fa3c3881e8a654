/** Which words of a text belong to a formula that decisions share. */

import { Text } from '../text/text';
import { FORMULAS } from './formulas';
import type { WordHasher } from './hashed-words';
import { passageWords } from './passage-words';

const RUN = 4;
const FACTOR = 0x85ebca6b | 0;

export class FormulaRuns {
  private readonly known = new Set<number>();

  constructor(hasher: WordHasher) {
    for (const formula of FORMULAS) {
      const { low } = hasher.run(passageWords(new Text(formula)));
      for (let at = 0; at + RUN <= low.length; at++) this.known.add(runAt(low, at));
    }
  }

  /** 1 for each word of a run of four that a formula has too. */
  mark(low: Int32Array): Uint8Array {
    const marks = new Uint8Array(low.length);
    for (let at = 0; at + RUN <= low.length; at++) {
      if (this.known.has(runAt(low, at))) marks.fill(1, at, at + RUN);
    }
    return marks;
  }
}

function runAt(low: Int32Array, at: number): number {
  let run = 0;
  for (let word = at; word < at + RUN; word++) run = (Math.imul(run, FACTOR) + (low[word] ?? 0)) | 0;
  return run;
}
