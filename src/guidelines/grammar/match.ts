/** Follows one pattern through a sentence, outwards from a word that it cannot do without. */

import type { Arc, Field, Stretch } from './field';

export type Walk =
  | { readonly is: 'word'; readonly symbols: ReadonlySet<number>; readonly optional: boolean }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'unless'; readonly symbols: ReadonlySet<number> }
  | { readonly is: 'start' }
  | { readonly is: 'end' };

type Direction = 'onward' | 'back';
type Places = readonly number[];

/** The places where the phrase around a word begins and ends, the shortest it can be. */
export function match(before: readonly Walk[], after: readonly Walk[], arc: Arc, field: Field, stretch: Stretch) {
  const ends = follow(after, arc.to, new Tracks(field, stretch, 'onward'));
  if (ends.length === 0) return undefined;
  const begins = follow(before, arc.from, new Tracks(field, stretch, 'back'));
  return begins.length === 0 ? undefined : { from: Math.max(...begins), to: Math.min(...ends) };
}

function follow(walks: readonly Walk[], from: number, tracks: Tracks): Places {
  let places: Places = [from];
  for (const walk of walks) {
    places = tracks.step(walk, places);
    if (places.length === 0) break;
  }
  return places;
}

/** Where one can get in one direction, within the sentence. */
class Tracks {
  constructor(
    private readonly field: Field,
    private readonly stretch: Stretch,
    private readonly direction: Direction,
  ) {}

  step(walk: Walk, places: Places): Places {
    if (walk.is === 'word') return this.along(walk.symbols, places, walk.optional ? [...places] : []);
    if (walk.is === 'gap') return this.across(walk.most, places);
    return places.filter((place) => this.holds(walk, place));
  }

  private along(symbols: ReadonlySet<number>, places: Places, reached: number[]): Places {
    const { field, stretch } = this;
    for (const place of places) {
      for (const arc of this.direction === 'onward' ? field.from(place) : field.upTo(place)) {
        if (symbols.has(arc.id) && arc.from >= stretch.from && arc.to <= stretch.to)
          add(reached, this.direction === 'onward' ? arc.to : arc.from);
      }
    }
    return reached;
  }

  private across(most: number, places: Places): Places {
    const reached = [...places];
    for (const begin of places) {
      let place = this.past(begin);
      for (let words = 1; words <= most && place !== undefined; words++) {
        add(reached, place);
        place = this.past(place);
      }
    }
    return reached;
  }

  /** Past one word that denies nothing. */
  private past(place: number): number | undefined {
    const [word, next] = this.direction === 'onward' ? [place, place + 1] : [place - 1, place - 1];
    if (word < this.stretch.from || word >= this.stretch.to || this.field.denies(word)) return undefined;
    return next;
  }

  private holds(walk: Exclude<Walk, { is: 'word' | 'gap' }>, place: number): boolean {
    if (walk.is === 'start') return place === this.stretch.from;
    if (walk.is === 'end') return place === this.stretch.to;
    return !this.field.from(place).some((arc) => walk.symbols.has(arc.id));
  }
}

function add(places: number[], place: number) {
  if (!places.includes(place)) places.push(place);
}
