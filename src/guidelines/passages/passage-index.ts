/** Finds what a text has of the registered documents: copied, or lightly reworded. */

import type { Span } from '../text/spans';
import type { Text } from '../text/text';
import { DocumentRows } from './document-rows';
import type { Fingerprints } from './fingerprints';
import { FormulaRuns } from './formula-runs';
import type { WordHasher } from './hashed-words';
import { passageWords } from './passage-words';
import { Search, type Found } from './search';
import { NOISE } from './winnow';

export interface Registered {
  readonly key: string;
  readonly title: string;
  readonly fingerprints: Fingerprints;
}

export interface Passage extends Span {
  readonly key: string;
  readonly title: string;
}

export class PassageIndex {
  private readonly rows: DocumentRows;
  private readonly formulas: FormulaRuns;

  constructor(
    private readonly documents: readonly Registered[],
    private readonly hasher: WordHasher,
  ) {
    this.rows = new DocumentRows(documents.map(({ fingerprints }) => fingerprints));
    this.formulas = new FormulaRuns(hasher);
  }

  /** In the order of the text, without overlap: of what several documents have, the one with most of it. */
  find(text: Text): Passage[] {
    const words = passageWords(text);
    if (words.length < NOISE) return [];
    const hashed = this.hasher.run(words);
    const search = new Search(this.rows, hashed, this.formulas.mark(hashed.low));
    return apart(search.run(this.hasher.sip), words.length).map(({ document, postStart, postEnd }) => {
      const { key = '', title = '' } = this.documents[document] ?? {};
      return { start: words[postStart]?.start ?? 0, end: words[postEnd - 1]?.end ?? 0, key, title };
    });
  }
}

function apart(found: readonly Found[], words: number): Found[] {
  const taken = new Uint8Array(words);
  return [...found]
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .filter(({ postStart, postEnd }) => {
      const isFree = taken[postStart] === 0 && taken[postEnd - 1] === 0 && taken[(postStart + postEnd) >> 1] === 0;
      taken.fill(1, postStart, postEnd);
      return isFree;
    })
    .sort((a, b) => a.postStart - b.postStart);
}
