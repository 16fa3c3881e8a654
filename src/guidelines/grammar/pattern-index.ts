/** Patterns made ready: words as numbers, and each pattern filed under the word that it is best looked for by. */

import type { Walk } from './match';
import { isList, type Pattern, type Step } from './pattern';

export interface Compiled<Kind extends string> {
  /** Counts from nought. */
  readonly number: number;
  readonly pattern: Pattern<Kind>;
  /** What follows the word that it is looked for by, and what goes before, nearest first. */
  readonly after: readonly Walk[];
  readonly before: readonly Walk[];
  /** The other words that must be there: each any of some, the rarest first. */
  readonly needs: readonly Int32Array[];
}

/** The patterns to be looked for by one word, and of each what it needs most, in a row: how many words, then these. */
export interface Filed<Kind extends string> {
  readonly patterns: readonly Compiled<Kind>[];
  readonly rarest: Int32Array;
}

/** Words in nearly every sentence: a poor place to begin looking. */
const COMMON = new Set(
  'de het een en van in is zijn op te met voor aan er dat die dit deze niet geen ik je jij ge gij u we wij ze zij hij hen hun om als maar wat wie ook nog bij naar uit over door of'.split(
    ' ',
  ),
);
const COST_OF_COMMON = 40;
const COST_OF_LIST = 3;

export class PatternIndex<Kind extends string> {
  readonly size: number;
  private readonly byAnchor: (Filed<Kind> | undefined)[];

  /** `common` tells of a list how many common words it has. */
  constructor(patterns: readonly Pattern<Kind>[], idOf: (name: string) => number, common: (list: string) => number) {
    this.size = patterns.length;
    const filed: Compiled<Kind>[][] = [];
    patterns.forEach((pattern, number) => {
      const walks = pattern.steps.map((step) => walkOf(step, idOf));
      const costs = pattern.steps.map((step) => cost(step, common));
      const anchor = costs.indexOf(Math.min(...costs));
      const from = walks[anchor];
      if (from?.is !== 'word') throw new Error(`“${pattern.line}” has no word to begin from.`);
      const compiled = compile(pattern, number, walks, anchor);
      for (const symbol of from.symbols) (filed[symbol] ??= []).push(compiled);
    });
    this.byAnchor = Array.from(
      filed,
      (under) => (under as Compiled<Kind>[] | undefined) && { patterns: under, rarest: rarestOf(under) },
    );
  }

  under(symbol: number): Filed<Kind> | undefined {
    return this.byAnchor[symbol];
  }
}

export const isCommon = (word: string) => COMMON.has(word);

function compile<Kind extends string>(
  pattern: Pattern<Kind>,
  number: number,
  walks: readonly Walk[],
  anchor: number,
): Compiled<Kind> {
  const [before, after] = [walks.slice(0, anchor).reverse(), walks.slice(anchor + 1)];
  return {
    number,
    pattern,
    before,
    after,
    needs: [...before, ...after].flatMap(needOf).sort((a, b) => a.length - b.length),
  };
}

const needOf = (walk: Walk): Int32Array[] =>
  walk.is !== 'word' || walk.optional ? [] : [Int32Array.from(walk.symbols)];

const rarestOf = (patterns: readonly Compiled<string>[]): Int32Array =>
  Int32Array.from(patterns.flatMap(({ needs: [rarest] }) => (rarest ? [rarest.length, ...rarest] : [0])));

function walkOf(step: Step, idOf: (name: string) => number): Walk {
  if (step.is !== 'word' && step.is !== 'unless') return step;
  return { ...step, symbols: new Set(step.names.map(idOf)) };
}

function cost(step: Step, common: (list: string) => number): number {
  if (step.is !== 'word' || step.optional) return Infinity;
  return step.names.reduce((sum, name) => sum + costOf(name, common), 0);
}

function costOf(name: string, common: (list: string) => number): number {
  if (isList(name)) return COST_OF_LIST + COST_OF_COMMON * common(name);
  return isCommon(name.slice(1)) ? COST_OF_COMMON : 1;
}
