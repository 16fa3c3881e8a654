/** A text as rules read it: folded, with its words, sentences and quotations, and the way back to what was typed. */

import { normalise, type Normalised } from './normalise';
import { quotations, sentences, spanAt, type Span } from './spans';
import { words, type Lattice } from './words';

const LONGEST_SENTENCE = 400;

export class Text {
  readonly folded: string;
  private readonly normalised: Normalised;
  private readonly memory = new Map<string, unknown>();
  private knownWords: Lattice | undefined;
  private knownSentences: readonly Span[] | undefined;
  private knownQuotations: readonly Span[] | undefined;

  constructor(readonly typed: string) {
    this.normalised = normalise(typed);
    this.folded = this.normalised.folded;
  }

  get words(): Lattice {
    return (this.knownWords ??= words(this.normalised));
  }

  get sentences(): readonly Span[] {
    return (this.knownSentences ??= sentences(this.folded));
  }

  get quotations(): readonly Span[] {
    return (this.knownQuotations ??= quotations(this.folded));
  }

  sentenceAt(at: number): Span {
    return spanAt(this.sentences, at) ?? { start: 0, end: this.folded.length };
  }

  /** The sentence around a place; of an endless one, what is near. */
  sentenceNear(at: number): Span {
    const { start, end } = this.sentenceAt(at);
    return { start: Math.max(start, at - LONGEST_SENTENCE), end: Math.min(end, at + LONGEST_SENTENCE) };
  }

  slice({ start, end }: Span): string {
    return this.folded.slice(start, end);
  }

  quotationAt(at: number): Span | undefined {
    return spanAt(this.quotations, at);
  }

  /** The text around a span, for cues: so many characters to each side. */
  around(span: Span, reach: number): string {
    return this.folded.slice(Math.max(0, span.start - reach), span.end + reach);
  }

  isCapital(at: number): boolean {
    return this.normalised.capitals[at] === 1;
  }

  /** The first place from here that is not a space. */
  skipSpace(at: number): number {
    let place = at;
    while (place < this.folded.length && /\s/.test(this.folded[place] ?? '')) place++;
    return place;
  }

  /** From the folded text back to what was typed. */
  asTyped(span: Span): Span {
    const { starts, ends } = this.normalised;
    if (span.end <= span.start) return { start: 0, end: 0 };
    return { start: starts[span.start] ?? 0, end: ends[span.end - 1] ?? this.typed.length };
  }

  /** Works something out once for this text, whoever asks. */
  once<T>(name: string, work: () => T): T {
    const known = this.memory.get(name);
    if (known !== undefined || this.memory.has(name)) return known as T;
    const made = work();
    this.memory.set(name, made);
    return made;
  }
}
