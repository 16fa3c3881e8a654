/** The words of all registered documents in one long row of tags, and what is needed to find places in it. */

import type { Fingerprints } from './fingerprints';
import { TAGS } from './hashed-words';
import { RunTable } from './run-table';
import { formulasAmong } from './shared-runs';
import { TripleTable } from './triple-table';
import { NOISE } from './winnow';

/** Stands for a word of a formula of the house; no word of a post has it. */
const NO_TAG = TAGS;

export class DocumentRows {
  readonly runs: RunTable;
  readonly triples: TripleTable;
  private readonly tags: Uint16Array;
  private readonly starts: readonly number[];

  constructor(documents: readonly Fingerprints[]) {
    this.runs = new RunTable(documents.map(({ runs }) => runs));
    this.starts = startsOf(documents.map(({ tags }) => tags.length));
    this.tags = new Uint16Array(this.starts.at(-1) ?? 0);
    documents.forEach(({ tags }, document) => this.tags.set(tags, this.startOf(document)));
    this.forgetFormulas(documents.map(({ runs }) => runs.starts.length));
    this.triples = new TripleTable(this.tags);
  }

  startOf(document: number): number {
    return this.starts[document] ?? 0;
  }

  tagsOf(document: number): Uint16Array {
    return this.tags.subarray(this.startOf(document), this.startOf(document + 1));
  }

  /** Which document a place in the row belongs to. */
  documentAt(place: number): number {
    let [low, high] = [0, this.starts.length - 2];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private forgetFormulas(runsOf: readonly number[]): void {
    for (const places of formulasAmong(this.runs.shared(), runsOf)) {
      for (const { document, word } of places) {
        const start = this.startOf(document) + word;
        this.tags.fill(NO_TAG, start, start + NOISE);
      }
    }
  }
}

/** Where each begins in the row, and where the last ends. */
function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}
