/** Finds the phrases of a list in a text, in any inflection; the cost does not grow with the number of phrases. */

import type { Span } from './spans';
import { isMasked } from './disguise';
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
  /** Most nodes end a phrase and have no next. */
  next: Map<string, Node<T>> | undefined;
  readonly entries: Listing<T>[];
}

interface Listing<T> extends Entry<T> {
  readonly id: number;
}

/** What one word says when a phrase begins with it: the phrases that it is, and those that it may begin. */
interface FirstStep<T> {
  readonly entries: readonly Listing<T>[];
  readonly onward: readonly Node<T>[];
}

/** A node of the phrases, and where in the text the phrase began. */
interface Stand<T> {
  readonly node: Node<T>;
  readonly begin: { readonly start: number; readonly from: number };
}

/** Where a search stands: also at which place in the text. */
interface Walk<T> extends Stand<T> {
  readonly place: number;
  readonly skipped: number;
}

const FUNCTION_WORDS = new Set(
  'de het een van der den des in op aan bij met voor om te er en uw je jouw mijn zijn haar ons onze hun die dat deze dit'.split(
    ' ',
  ),
);
const MOST_SKIPPED = 2;
/** A masked word may be many words: of a text that is full of them no more is needed. */
const MOST_MASKED = 500;
const REMEMBERED = 20_000;
const PHRASE_WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|\p{Extended_Pictographic}/gu;

export class Lexicon<T> {
  private readonly root: Node<T> = { next: undefined, entries: [] };
  private readonly vocabulary = new Vocabulary();
  private readonly ids = new Map<T, number>();
  private readonly firstSteps = new Map<string, FirstStep<T>>();

  /** Phrases must be folded already. */
  constructor(entries: readonly Entry<T>[]) {
    for (const entry of entries) this.add(entry);
  }

  find(text: Text): Hit<T>[] {
    const hits: Hit<T>[] = [];
    let masked = 0;
    for (let place = 0; place < text.words.length; place++) {
      for (const word of text.words[place] ?? [])
        if (!isMasked(word.text) || ++masked <= MOST_MASKED) this.begin(text, word, place, hits);
      for (const word of splitWords(text, place, this.vocabulary)) {
        const keys = this.vocabulary.resolveJoined(word.parts);
        this.take(text, word, keys, { node: this.root, begin: { start: word.start, from: place } }, hits);
      }
    }
    return hits;
  }

  /** How many values have a number. */
  get size(): number {
    return this.ids.size;
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

  private begin(text: Text, word: Word, from: number, hits: Hit<T>[]) {
    const { entries, onward } = this.firstStep(word);
    if (entries.length === 0 && onward.length === 0) return;
    const begin = { start: word.start, from };
    for (const entry of entries) hits.push(hitOf(entry, begin, word));
    for (const node of onward) this.walk(text, { place: word.to, node, begin, skipped: 0 }, hits);
  }

  /** The same for every word that is written so: looked for once. */
  private firstStep(word: Word): FirstStep<T> {
    const question = word.isName === true ? `^${word.text}` : word.text;
    let step = this.firstSteps.get(question);
    if (!step) {
      const nodes = this.vocabulary
        .resolve(word.text, word.isName)
        .map((key) => this.root.next?.get(key))
        .filter((node) => node !== undefined);
      step = { entries: nodes.flatMap(({ entries }) => entries), onward: nodes.filter(({ next }) => next) };
      if (this.firstSteps.size >= REMEMBERED) this.firstSteps.clear();
      this.firstSteps.set(question, step);
    }
    return step;
  }

  private walk(text: Text, { place, node, begin, skipped }: Walk<T>, hits: Hit<T>[]) {
    for (const word of text.words[place] ?? []) {
      this.take(text, word, this.vocabulary.resolve(word.text, word.isName), { node, begin }, hits);
      if (skipped < MOST_SKIPPED && FUNCTION_WORDS.has(word.text))
        this.walk(text, { place: word.to, node, begin, skipped: skipped + 1 }, hits);
    }
  }

  private take(text: Text, word: Word, keys: readonly string[], { node, begin }: Stand<T>, hits: Hit<T>[]) {
    for (const key of keys) {
      const next = node.next?.get(key);
      if (!next) continue;
      for (const entry of next.entries) hits.push(hitOf(entry, begin, word));
      if (next.next) this.walk(text, { place: word.to, node: next, begin, skipped: 0 }, hits);
    }
  }
}

const hitOf = <T>(
  { value, id, phrase, innocentNear }: Listing<T>,
  { start, from }: Walk<T>['begin'],
  { end, to }: Word,
): Hit<T> => ({ start, end, from, to, value, id, phrase, innocentNear });

function grow<T>(node: Node<T>, key: string): Node<T> {
  const next = (node.next ??= new Map<string, Node<T>>());
  const existing = next.get(key);
  if (existing) return existing;
  const grown: Node<T> = { next: undefined, entries: [] };
  next.set(key, grown);
  return grown;
}
