/** One text beside all registered documents: from every place where they meet, how far do they run alike? */

import { Aligner, WORTH_OF_COMMON, WORTH_OF_TELLING, type Alignment } from './alignment';
import type { DocumentRows } from './document-rows';
import type { HashedWords } from './hashed-words';
import type { SipHash } from './sip-hash';
import { Tried } from './tried';
import { GUARANTEE, NOISE, winnow } from './winnow';

/** Fewer words than the guarantee, or reworded: the fewer in the same order, the more of them must be telling. */
const FEWEST_TELLING = 2;
const FEWEST_ALIKE_AND_TELLING = 11;
const LEAST_SCORE = 20;
/** So many tries for a text of no words, and so many more for each; only what is made to be slow needs them all. */
const FEWEST_TRIES = 1000;
const TRIES_PER_WORD = 2;

export interface Found extends Alignment {
  readonly document: number;
}

export class Search {
  private readonly aligner = new Aligner();
  private known: Tried | undefined;
  private readonly worth: Uint8Array;
  /** Of each document: up to which word of the text it was found already. */
  private readonly foundUntil = new Map<number, number>();
  private readonly found: Found[] = [];
  private triesLeft: number;

  constructor(
    private readonly rows: DocumentRows,
    private readonly words: HashedWords,
    formulas: Uint8Array,
  ) {
    this.worth = formulas.map((isFormula, at) =>
      isFormula ? 0 : words.common[at] ? WORTH_OF_COMMON : WORTH_OF_TELLING,
    );
    this.triesLeft = FEWEST_TRIES + TRIES_PER_WORD * words.tags.length;
  }

  run(sip: SipHash): readonly Found[] {
    this.copied(sip);
    this.foundUntil.clear();
    this.reworded();
    return this.found;
  }

  /** Made when it is needed: most texts meet no document anywhere. */
  private get tried(): Tried {
    return (this.known ??= new Tried());
  }

  private copied(sip: SipHash): void {
    const { starts, high, low } = winnow(this.words, sip);
    starts.forEach((start, place) => {
      for (const { document, word } of this.rows.runs.find(high[place] ?? 0, low[place] ?? 0)) {
        this.look(start, this.rows.startOf(document) + word, (found) => found.alike >= GUARANTEE || isEnough(found));
      }
    });
  }

  private reworded(): void {
    for (let at = 0; at + 2 < this.words.tags.length; at++) {
      this.meet(at, at + 1, at + 2);
      this.meet(at, at + 1, at + 3);
      this.meet(at, at + 2, at + 3);
    }
  }

  /** Of three words that stand near each other, one must be telling. */
  private meet(first: number, second: number, third: number): void {
    const { worth } = this;
    if (Math.max(worth[first] ?? 0, worth[second] ?? 0, worth[third] ?? 0) < WORTH_OF_TELLING) return;
    const { tags } = this.words;
    for (const place of this.rows.triples.find(tags[first] ?? 0, tags[second] ?? 0, tags[third] ?? 0)) {
      if (this.triesLeft > 0 && this.tried.meetsAgain(first, place)) this.look(first, place, isEnough);
    }
  }

  private look(at: number, place: number, suffices: (alignment: Alignment) => boolean): void {
    if (this.tried.has(at, place)) return;
    const document = this.rows.documentAt(place);
    if (at < (this.foundUntil.get(document) ?? 0)) return;
    this.triesLeft--;
    const start = this.rows.startOf(document);
    const rows = { post: this.words.tags, worth: this.worth, document: this.rows.tagsOf(document) };
    const alignment = this.aligner.run(rows, at, place - start);
    this.tried.add(alignment, start);
    if (!suffices(alignment)) return;
    this.found.push({ ...alignment, document });
    this.foundUntil.set(document, alignment.postEnd);
  }
}

const isEnough = ({ alike, telling, score }: Alignment) =>
  alike >= NOISE && telling >= FEWEST_TELLING && alike + telling >= FEWEST_ALIKE_AND_TELLING && score >= LEAST_SCORE;
