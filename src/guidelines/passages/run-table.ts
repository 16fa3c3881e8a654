/** Where in the registered documents a run of words stands, by its keyed hash. */

import type { Runs } from './winnow';

export interface RunPlace {
  readonly document: number;
  readonly word: number;
}

interface Known {
  readonly high: number;
  readonly low: number;
  readonly places: RunPlace[];
}

/** A run that keeps coming back in one document is looked at in its first places. */
const MOST_PER_DOCUMENT = 16;
/** Numbers that a Map keeps without a box. */
const SMALL = 0x3fffffff;
const NOWHERE: readonly RunPlace[] = [];

export class RunTable {
  private readonly known = new Map<number, Known[]>();

  constructor(documents: readonly Runs[]) {
    documents.forEach(({ starts, high, low }, document) =>
      starts.forEach((word, place) => add(this.take(high[place] ?? 0, low[place] ?? 0), { document, word })),
    );
  }

  find(high: number, low: number): readonly RunPlace[] {
    return this.known.get(low & SMALL)?.find((run) => run.high === high && run.low === low)?.places ?? NOWHERE;
  }

  /** The places of every run that stands in more than one. */
  shared(): RunPlace[][] {
    return [...this.known.values()].flatMap((runs) =>
      runs.map(({ places }) => places).filter(({ length }) => length > 1),
    );
  }

  private take(high: number, low: number): RunPlace[] {
    const runs = this.known.get(low & SMALL);
    const found = runs?.find((run) => run.high === high && run.low === low);
    if (found) return found.places;
    const made: Known = { high, low, places: [] };
    if (runs) runs.push(made);
    else this.known.set(low & SMALL, [made]);
    return made.places;
  }
}

/** Documents are added one after another. */
function add(places: RunPlace[], place: RunPlace): void {
  if (places.at(-MOST_PER_DOCUMENT)?.document !== place.document) places.push(place);
}
