/** Finds the phrases of a list in a text, in any inflection; the cost does not grow with the number of phrases. */

import type { Span } from './spans';
import { Vocabulary, type Likeness } from './vocabulary';
import type { Text } from './text';
import type { Word } from './words';

export interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
  /** How far from the listed form a single word may be and still count. */
  readonly as: Likeness;
}

export interface Hit<T> extends Span {
  readonly value: T;
  readonly phrase: string;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly entries: Entry<T>[];
}

/** Where a search stands: at a place in the text and a node of the phrases, `start` being where the phrase began. */
interface Walk<T> {
  readonly place: number;
  readonly node: Node<T>;
  readonly start: number;
  readonly skipped: number;
}

const FUNCTION_WORDS = new Set(
  'de het een van der den des in op aan bij met voor om te er en uw je jouw mijn zijn haar ons onze hun die dat deze dit'.split(
    ' ',
  ),
);
const MOST_SKIPPED = 2;
const PHRASE_WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

export class Lexicon<T> {
  private readonly root: Node<T> = { next: new Map(), entries: [] };
  private readonly vocabulary = new Vocabulary();

  /** Phrases must be folded already. */
  constructor(entries: readonly Entry<T>[]) {
    for (const entry of entries) this.add(entry);
  }

  find(text: Text): Hit<T>[] {
    const hits: Hit<T>[] = [];
    text.words.forEach((_, place) => this.walk(text, { place, node: this.root, start: -1, skipped: 0 }, hits));
    return hits;
  }

  private add(entry: Entry<T>) {
    const parts = entry.phrase.match(PHRASE_WORD) ?? [];
    const likeness: Likeness = parts.length > 1 && entry.as === 'compound' ? 'misspelt' : entry.as;
    let node = this.root;
    for (const part of parts) node = grow(node, this.vocabulary.add(part, likeness));
    if (parts.length > 0) node.entries.push(entry);
  }

  private walk(text: Text, { place, node, start, skipped }: Walk<T>, hits: Hit<T>[]) {
    for (const word of text.words[place] ?? []) {
      const begin = start < 0 ? word.start : start;
      for (const key of this.vocabulary.resolve(word.text)) this.follow(text, word, node.next.get(key), begin, hits);
      if (start >= 0 && skipped < MOST_SKIPPED && node.next.size > 0 && FUNCTION_WORDS.has(word.text)) {
        this.walk(text, { place: word.to, node, start, skipped: skipped + 1 }, hits);
      }
    }
  }

  private follow(text: Text, word: Word, node: Node<T> | undefined, start: number, hits: Hit<T>[]) {
    if (!node) return;
    for (const { value, phrase } of node.entries) hits.push({ start, end: word.end, value, phrase });
    if (node.next.size > 0) this.walk(text, { place: word.to, node, start, skipped: 0 }, hits);
  }
}

function grow<T>(node: Node<T>, key: string): Node<T> {
  const existing = node.next.get(key);
  if (existing) return existing;
  const grown: Node<T> = { next: new Map(), entries: [] };
  node.next.set(key, grown);
  return grown;
}
