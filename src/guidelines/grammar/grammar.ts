/**
 * Finds the phrases of many patterns in one walk over a text. A pattern is only tried in a sentence that has all the
 * words it needs, so patterns about something else cost nothing.
 */

import type { Span } from '../text/spans';
import { Lexicon, type Entry, type Hit } from '../text/lexicon';
import type { Text } from '../text/text';
import { Field, type Arc, type Stretch } from './field';
import { isInnocent } from './innocent';
import { match } from './match';
import { isList, type Pattern } from './pattern';
import { isCommon, PatternIndex, type Compiled, type Filed } from './pattern-index';

/** A phrase that stands in the text: of which kind, and by which pattern. */
export interface Phrase<Kind extends string> extends Span {
  readonly kind: Kind;
  readonly line: string;
}

/** Words that may mean what a list names, once a word of that list was said: "ze" after "de buren". */
export interface Reference<List extends string> {
  readonly pronoun: List;
  readonly to: List;
  /** How patterns call such a word. */
  readonly as: List;
}

export interface Reading<List extends string, Kind extends string> {
  readonly phrases: readonly Phrase<Kind>[];
  readonly listed: readonly Hit<List>[];
}

const MOST_TRIES = 12;

export class Grammar<List extends string, Kind extends string> {
  private readonly lexicon: Lexicon<string>;
  private readonly search: Search<Kind>;
  /** The numbers of lists; other words of patterns have numbers too. */
  private readonly ofLists: ReadonlySet<number>;

  constructor(
    lists: readonly Entry<List>[],
    patterns: readonly Pattern<Kind>[],
    private readonly settings: { readonly denial: List; readonly reference: Reference<List> },
  ) {
    const names = patterns.flatMap(({ steps }) => steps.flatMap((step) => ('names' in step ? step.names : [])));
    const literals = [...new Set(names)].filter((name) => !isList(name)).map(literal);
    this.lexicon = new Lexicon<string>([...lists, ...literals]);
    const index = new PatternIndex(patterns, (name) => this.lexicon.idOf(name), commonWordsOf(lists));
    this.lexicon.idOf(settings.denial);
    this.lexicon.idOf(settings.reference.as);
    this.search = new Search(index, this.lexicon.size);
    this.ofLists = new Set(lists.map(({ value }) => this.lexicon.idOf(value)));
  }

  read(text: Text): Reading<List, Kind> {
    const hits = this.lexicon.find(text).filter((hit) => hit.innocentNear === undefined || !isInnocent(hit, text));
    const listed = hits.filter((hit): hit is Hit<List> => this.ofLists.has(hit.id));
    const field = new Field(text, [...hits, ...this.referred(listed, text)], this.lexicon.idOf(this.settings.denial));
    const phrases: Phrase<Kind>[] = [];
    for (const stretch of field.stretches) this.search.in(stretch, field, phrases);
    return { phrases, listed };
  }

  /** "Ze" in the sentence of the group that was named, or in the next. */
  private referred(listed: readonly Hit<List>[], text: Text): Hit<List>[] {
    const { pronoun, to, as } = this.settings.reference;
    const named = listed.filter((hit) => hit.value === to);
    if (named.length === 0) return [];
    const id = this.lexicon.idOf(as);
    return listed
      .filter((hit) => hit.value === pronoun && wasNamed(hit, named, text))
      .map((hit) => ({ ...hit, value: as, id }));
  }
}

/** Searches sentence after sentence: which words one has, and how often each pattern was tried there. */
class Search<Kind extends string> {
  private readonly tries: Uint8Array;
  /** The sentence in which a pattern was last tried. */
  private readonly triedIn: Uint32Array;
  private sentence = 0;
  /** The sentence in which a word last stood. */
  private readonly presentIn: Uint32Array;

  /** `symbols`: how many words have a number. */
  constructor(
    private readonly patterns: PatternIndex<Kind>,
    symbols: number,
  ) {
    this.presentIn = new Uint32Array(symbols);
    this.tries = new Uint8Array(patterns.size);
    this.triedIn = new Uint32Array(patterns.size);
  }

  in(stretch: Stretch, field: Field, found: Phrase<Kind>[]) {
    this.begin(stretch, field);
    for (let place = stretch.from; place < stretch.to; place++)
      for (const arc of field.from(place)) {
        const filed = this.patterns.under(arc.id);
        if (filed) this.tryAll(filed, arc, stretch, field, found);
      }
  }

  /** Most patterns fail for want of the rarest word they need: that is looked at without looking at the pattern. */
  private tryAll({ patterns, rarest }: Filed<Kind>, arc: Arc, stretch: Stretch, field: Field, found: Phrase<Kind>[]) {
    for (let at = 0, place = 0; at < patterns.length; at++) {
      const end = place + 1 + (rarest[place] ?? 0);
      let may = end === place + 1;
      for (place++; place < end; place++) may ||= this.presentIn[rarest[place] ?? 0] === this.sentence;
      const compiled = may ? patterns[at] : undefined;
      if (compiled && this.mayTry(compiled)) follow(compiled, arc, stretch, field, found);
    }
  }

  private begin(stretch: Stretch, field: Field) {
    this.sentence++;
    for (let place = stretch.from; place < stretch.to; place++)
      for (const { id } of field.from(place)) this.presentIn[id] = this.sentence;
  }

  private mayTry({ number, needs }: Compiled<Kind>): boolean {
    if (this.triedIn[number] !== this.sentence) {
      this.triedIn[number] = this.sentence;
      this.tries[number] = this.hasAll(needs) ? 0 : MOST_TRIES;
    }
    const tries = this.tries[number] ?? 0;
    if (tries >= MOST_TRIES) return false;
    this.tries[number] = tries + 1;
    return true;
  }

  private hasAll(needs: readonly Int32Array[]): boolean {
    for (let at = 1; at < needs.length; at++) if (!this.hasAny(needs[at])) return false;
    return true;
  }

  private hasAny(symbols: Int32Array | undefined): boolean {
    if (symbols) for (const symbol of symbols) if (this.presentIn[symbol] === this.sentence) return true;
    return false;
  }
}

function follow<Kind extends string>(
  { pattern: { kind, line }, before, after }: Compiled<Kind>,
  arc: Arc,
  stretch: Stretch,
  field: Field,
  found: Phrase<Kind>[],
) {
  const places = arc.to <= stretch.to ? match(before, after, arc, field, stretch) : undefined;
  if (places) found.push({ kind, line, ...field.span(places.from, places.to) });
}

const literal = (name: string): Entry<string> => ({
  phrase: name.slice(1),
  value: name,
  as: name.startsWith('=') ? 'form' : 'inflected',
});

function commonWordsOf(lists: readonly Entry<string>[]): (list: string) => number {
  const counts = new Map<string, number>();
  for (const { phrase, value } of lists) if (isCommon(phrase)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (list) => counts.get(list) ?? 0;
}

/** Whether one of the named stands before, at most a sentence back. The named are in text order. */
function wasNamed(hit: Span, named: readonly Span[], text: Text): boolean {
  const back = text.sentenceAt(text.sentenceAt(hit.start).start - 1).start;
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.end ?? Infinity) <= hit.start) low = middle + 1;
    else high = middle;
  }
  return (named[low - 1]?.start ?? -1) >= back;
}
