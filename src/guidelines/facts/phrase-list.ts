/**
 * Finds listed phrases in any inflection, and nothing more: no disguises, no misspellings, no compounds. Nobody hides
 * an illness from a checker, and every post pays for the search.
 */

import type { Span } from '../text/spans';
import { stem } from '../text/stem';
import type { Text } from '../text/text';

export interface Found<T> extends Span {
  readonly value: T;
  readonly phrase: string;
}

type Read = Pick<Text, 'folded' | 'words'>;

interface Walk<T> {
  readonly node: Node<T>;
  readonly place: number;
  readonly start: number;
  readonly skipped: number;
}

interface Node<T> {
  readonly inflected: Map<string, Node<T>>;
  readonly exact: Map<string, Node<T>>;
  end?: { readonly value: T; readonly phrase: string };
}

const NONE: readonly never[] = [];
const SMALL_WORDS = new Set(
  'de het een van der den des in op aan bij met voor om te er en uw je jouw mijn zijn haar ons onze hun die dat deze dit al nu weer ook nog'.split(
    ' ',
  ),
);
const MOST_SKIPPED = 2;
const SENTENCE_END = /[.!?\n;]/;
const LONGEST_GAP = 4;
const SHORTEST_COMPOUND = 8;
const REMEMBERED = 20_000;

export class PhraseList<T> {
  private readonly root: Node<T> = { inflected: new Map(), exact: new Map() };
  private readonly remembered = new Map<string, readonly Node<T>[]>();
  private readonly endings: { readonly ending: string; readonly value: T }[] = [];

  /** Between commas: `=phrase` only in this form, `-ending` for what words may end with. The list is folded already. */
  add(list: string, value: T): this {
    for (const line of list.split(/,\s|,?\n/).filter((phrase) => phrase !== '')) {
      if (line.startsWith('-')) this.endings.push({ ending: line.slice(1), value });
      else this.addPhrase(line.replace('=', ''), line.startsWith('='), value);
    }
    return this;
  }

  find(text: Text): Found<T>[] {
    const found: Found<T>[] = [];
    const { folded, words } = text;
    for (let place = 0; place < words.length; place++) {
      const word = words[place]?.[0];
      if (!word) continue;
      const nodes = this.begins(word.text);
      for (const node of nodes) this.follow({ folded, words }, { node, place, start: word.start, skipped: 0 }, found);
      const tail =
        word.text.length >= SHORTEST_COMPOUND && this.endings.find(({ ending }) => word.text.endsWith(ending));
      if (tail) found.push({ start: word.start, end: word.end, value: tail.value, phrase: `-${tail.ending}` });
    }
    return found;
  }

  /** Where phrases that begin with a word lead; mostly nowhere, so that is remembered. */
  private begins(word: string): readonly Node<T>[] {
    let nodes = this.remembered.get(word);
    if (!nodes) {
      nodes = nextOf(this.root, word);
      if (this.remembered.size >= REMEMBERED) this.remembered.clear();
      this.remembered.set(word, nodes);
    }
    return nodes;
  }

  private addPhrase(phrase: string, exact: boolean, value: T) {
    let node = this.root;
    for (const part of phrase.split(/[ -]/)) {
      const [map, key] = exact ? [node.exact, part] : [node.inflected, stem(part)];
      const next = map.get(key) ?? { inflected: new Map(), exact: new Map() };
      map.set(key, next);
      node = next;
    }
    node.end = { value, phrase };
  }

  /** From the word at a place, which led to this node, to the words behind it. */
  private follow(text: Read, { node, place, start, skipped }: Walk<T>, found: Found<T>[]) {
    const [word, after] = [text.words[place]?.[0], text.words[place + 1]?.[0]];
    if (!word) return;
    if (node.end && skipped === 0) found.push({ start, end: word.end, ...node.end });
    if (!after || node.inflected.size + node.exact.size === 0) return;
    const nodes = nextOf(node, after.text);
    const skips = skipped < MOST_SKIPPED && SMALL_WORDS.has(after.text);
    if ((nodes.length === 0 && !skips) || isApart(text.folded, word.end, after.start)) return;
    for (const next of nodes) this.follow(text, { node: next, place: place + 1, start, skipped: 0 }, found);
    if (skips) this.follow(text, { node, place: place + 1, start, skipped: skipped + 1 }, found);
  }
}

function nextOf<T>(node: Node<T>, word: string): readonly Node<T>[] {
  const exact = node.exact.size > 0 ? node.exact.get(word) : undefined;
  const inflected = node.inflected.size > 0 ? node.inflected.get(stem(word)) : undefined;
  if (!exact) return inflected ? [inflected] : NONE;
  return inflected ? [exact, inflected] : [exact];
}

const isApart = (folded: string, end: number, start: number) =>
  start - end > LONGEST_GAP || (start - end > 1 && SENTENCE_END.test(folded.slice(end, start)));
