/** Finds the phrases of a list in a text, in any inflection; the cost does not grow with the number of phrases. */

import type { Span } from './spans';
import { splitWords } from './split-words';
import { Vocabulary, type Likeness } from './vocabulary';
import type { Text } from './text';
import type { Word } from './words';

export interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
  /** How far from the listed form a single word may be and still count. */
  readonly as: Likeness;
  /** Words that make it harmless when one stands in the same sentence. */
  readonly innocentNear?: readonly string[];
}

export interface Hit<T> extends Span {
  readonly value: T;
  /** One number for all that have this value. */
  readonly id: number;
  readonly phrase: string;
  /** The places between words where it begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly innocentNear: readonly string[] | undefined;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly entries: Listing<T>[];
}

interface Listing<T> extends Entry<T> {
  readonly id: number;
}

/** Where a search stands: at a place in the text and a node of the phrases, and where the phrase began. */
interface Walk<T> {
  readonly place: number;
  readonly node: Node<T>;
  readonly begin: { readonly start: number; readonly from: number } | undefined;
  readonly skipped: number;
}

const FUNCTION_WORDS = new Set(
  'de het een van der den des in op aan bij met voor om te er en uw je jouw mijn zijn haar ons onze hun die dat deze dit'.split(
    ' ',
  ),
);
const MOST_SKIPPED = 2;
const PHRASE_WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|\p{Extended_Pictographic}/gu;

export class Lexicon<T> {
  private readonly root: Node<T> = { next: new Map(), entries: [] };
  private readonly vocabulary = new Vocabulary();
  private readonly ids = new Map<T, number>();

  /** Phrases must be folded already. */
  constructor(entries: readonly Entry<T>[]) {
    for (const entry of entries) this.add(entry);
  }

  find(text: Text): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let place = 0; place < text.words.length; place++) {
      const walk = { place, node: this.root, begin: undefined, skipped: 0 };
      this.walk(text, walk, hits);
      for (const word of splitWords(text, place, this.vocabulary))
        this.take(text, word, this.vocabulary.resolveJoined(word.parts), walk, hits);
    }
    return hits;
  }

  /** The number of a value, listed or not. */
  idOf(value: T): number {
    const id = this.ids.get(value) ?? this.ids.size;
    this.ids.set(value, id);
    return id;
  }

  private add(entry: Entry<T>) {
    const parts = entry.phrase.match(PHRASE_WORD) ?? [];
    const likeness: Likeness = parts.length > 1 && entry.as === 'compound' ? 'misspelt' : entry.as;
    let node = this.root;
    for (const part of parts) node = grow(node, this.vocabulary.add(part, likeness));
    const id = this.idOf(entry.value);
    const isKnown = node.entries.some((other) => other.id === id && other.innocentNear === entry.innocentNear);
    if (parts.length > 0 && !isKnown) node.entries.push({ ...entry, id });
  }

  private walk(text: Text, { place, node, begin, skipped }: Walk<T>, hits: Hit<T>[]) {
    for (const word of text.words[place] ?? []) {
      this.take(text, word, this.vocabulary.resolve(word.text, word.isName), { place, node, begin, skipped }, hits);
      if (begin && skipped < MOST_SKIPPED && node.next.size > 0 && FUNCTION_WORDS.has(word.text)) {
        this.walk(text, { place: word.to, node, begin, skipped: skipped + 1 }, hits);
      }
    }
  }

  private take(text: Text, word: Word, keys: readonly string[], { place, node, begin }: Walk<T>, hits: Hit<T>[]) {
    for (const key of keys) {
      const next = node.next.get(key);
      if (next) this.follow(text, word, next, begin ?? { start: word.start, from: place }, hits);
    }
  }

  private follow(text: Text, word: Word, node: Node<T>, begin: NonNullable<Walk<T>['begin']>, hits: Hit<T>[]) {
    const { start, from } = begin;
    const { end, to } = word;
    for (const { value, id, phrase, innocentNear } of node.entries)
      hits.push({ start, end, from, to, value, id, phrase, innocentNear });
    if (node.next.size > 0) this.walk(text, { place: word.to, node, begin, skipped: 0 }, hits);
  }
}

function grow<T>(node: Node<T>, key: string): Node<T> {
  const existing = node.next.get(key);
  if (existing) return existing;
  const grown: Node<T> = { next: new Map(), entries: [] };
  node.next.set(key, grown);
  return grown;
}
