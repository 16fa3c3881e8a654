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

/** What one word says: the listed words it may stand for, the phrases that it is, and those that it may begin. */
interface Step<T> {
  readonly keys: readonly string[];
  readonly entries: readonly Listing<T>[];
  readonly onward: readonly Node<T>[];
  /** Whether a listed word may begin so, that was typed in parts. */
  readonly maySplit: boolean;
  readonly masked: boolean;
}

/** A text with what each of its words says, in the same places. */
interface Stepped<T> {
  readonly text: Text;
  readonly steps: readonly (readonly Step<T>[])[];
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
  private readonly known = new Map<string, Step<T>>();

  /** Phrases must be folded already. */
  constructor(entries: readonly Entry<T>[]) {
    for (const entry of entries) this.add(entry);
  }

  find(text: Text): Hit<T>[] {
    const hits: Hit<T>[] = [];
    const stepped = { text, steps: text.words.map((words) => words.map((word) => this.stepOf(word))) };
    let masked = 0;
    stepped.steps.forEach((steps, place) => {
      steps.forEach((step, at) => {
        const word = text.words[place]?.[at];
        if (word && (!step.masked || ++masked <= MOST_MASKED)) this.begin(stepped, step, { word, from: place }, hits);
      });
      if (steps[0]?.maySplit) this.beginSplit(stepped, place, hits);
    });
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

  private begin(
    stepped: Stepped<T>,
    { entries, onward }: Step<T>,
    { word, from }: { readonly word: Word; readonly from: number },
    hits: Hit<T>[],
  ) {
    if (entries.length === 0 && onward.length === 0) return;
    const begin = { start: word.start, from };
    for (const entry of entries) hits.push(hitOf(entry, begin, word));
    for (const node of onward) this.walk(stepped, { place: word.to, node, begin, skipped: 0 }, hits);
  }

  private beginSplit(stepped: Stepped<T>, place: number, hits: Hit<T>[]) {
    for (const word of splitWords(stepped.text, place, this.vocabulary)) {
      const keys = this.vocabulary.resolveJoined(word.parts);
      this.take(stepped, word, keys, { node: this.root, begin: { start: word.start, from: place } }, hits);
    }
  }

  /** The same for every word that is written so: looked for once. */
  private stepOf(word: Word): Step<T> {
    const question = word.isName === true ? `^${word.text}` : word.text;
    const known = this.known.get(question);
    if (known) return known;
    const keys = this.vocabulary.resolve(word.text, word.isName);
    const nodes = keys.map((key) => this.root.next?.get(key)).filter((node) => node !== undefined);
    const step = {
      keys,
      entries: nodes.flatMap(({ entries }) => entries),
      onward: nodes.filter(({ next }) => next),
      maySplit: this.vocabulary.mayBegin(word.text),
      masked: isMasked(word.text),
    };
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(question, step);
    return step;
  }

  private walk(stepped: Stepped<T>, { place, node, begin, skipped }: Walk<T>, hits: Hit<T>[]) {
    const words = stepped.text.words[place];
    const steps = stepped.steps[place];
    if (!words || !steps) return;
    for (let at = 0; at < words.length; at++) {
      const [word, step] = [words[at], steps[at]];
      if (!word || !step) continue;
      this.take(stepped, word, step.keys, { node, begin }, hits);
      if (skipped < MOST_SKIPPED && FUNCTION_WORDS.has(word.text))
        this.walk(stepped, { place: word.to, node, begin, skipped: skipped + 1 }, hits);
    }
  }

  private take(stepped: Stepped<T>, word: Word, keys: readonly string[], { node, begin }: Stand<T>, hits: Hit<T>[]) {
    for (const key of keys) {
      const next = node.next?.get(key);
      if (!next) continue;
      for (const entry of next.entries) hits.push(hitOf(entry, begin, word));
      if (next.next) this.walk(stepped, { place: word.to, node: next, begin, skipped: 0 }, hits);
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
