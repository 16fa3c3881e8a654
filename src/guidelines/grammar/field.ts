/** A text as the grammar walks through it: from each place between words, the listed words that lead on and back. */

import type { Span } from '../text/spans';
import type { Text } from '../text/text';

/** A listed word or phrase that stands in the text. */
export interface Arc extends Span {
  /** The number of the list or word. */
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** The places of a sentence. An endless one is cut, so that the work on a text stays in line with its length. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 150;
const NONE: readonly Arc[] = [];

export class Field {
  readonly stretches: readonly Stretch[];
  private readonly out: (Arc[] | undefined)[];
  private into: (Arc[] | undefined)[] | undefined;
  private readonly denied: Uint8Array;

  constructor(
    private readonly text: Text,
    private readonly arcs: readonly Arc[],
    denial: number,
  ) {
    const places = text.words.length + 1;
    this.stretches = stretchesOf(text);
    this.out = new Array<Arc[] | undefined>(places);
    this.denied = new Uint8Array(places);
    for (const arc of arcs) {
      (this.out[arc.from] ??= []).push(arc);
      if (arc.id === denial) this.denied[arc.from] = 1;
    }
  }

  from(place: number): readonly Arc[] {
    return this.out[place] ?? NONE;
  }

  upTo(place: number): readonly Arc[] {
    this.into ??= byEnd(this.arcs);
    return this.into[place] ?? NONE;
  }

  denies(place: number): boolean {
    return this.denied[place] === 1;
  }

  /** The text between two places. */
  span(from: number, to: number): Span {
    const [first, last] = [this.text.words[from]?.[0], this.text.words[to - 1]?.[0]];
    return { start: first?.start ?? 0, end: last?.end ?? 0 };
  }
}

function byEnd(arcs: readonly Arc[]): (Arc[] | undefined)[] {
  const ending: (Arc[] | undefined)[] = [];
  for (const arc of arcs) (ending[arc.to] ??= []).push(arc);
  return ending;
}

function stretchesOf(text: Text): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const { end } of text.sentences) {
    let to = from;
    while (to < text.words.length && (text.words[to]?.[0]?.start ?? Infinity) < end) to++;
    for (; to - from > MOST_WORDS; from += MOST_WORDS) found.push({ from, to: from + MOST_WORDS });
    if (to > from) found.push({ from, to });
    from = to;
  }
  return found;
}
