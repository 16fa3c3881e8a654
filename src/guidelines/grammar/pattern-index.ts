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
  /** The other words that must be there. */
  readonly needs: readonly Need[];
}

/** Any of some words; the mask has a bit for each, so that most sentences without them are told at once. */
export interface Need {
  readonly symbols: Int32Array;
  readonly mask: number;
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
  private readonly byAnchor: (Compiled<Kind>[] | undefined)[] = [];

  /** `common` tells of a list how many common words it has. */
  constructor(patterns: readonly Pattern<Kind>[], idOf: (name: string) => number, common: (list: string) => number) {
    this.size = patterns.length;
    patterns.forEach((pattern, number) => {
      const walks = pattern.steps.map((step) => walkOf(step, idOf));
      const costs = pattern.steps.map((step) => cost(step, common));
      const anchor = costs.indexOf(Math.min(...costs));
      const from = walks[anchor];
      if (from?.is !== 'word') throw new Error(`“${pattern.line}” has no word to begin from.`);
      const compiled = compile(pattern, number, walks, anchor);
      for (const symbol of from.symbols) (this.byAnchor[symbol] ??= []).push(compiled);
    });
  }

  under(symbol: number): readonly Compiled<Kind>[] {
    return this.byAnchor[symbol] ?? [];
  }
}

export const isCommon = (word: string) => COMMON.has(word);

/** The bit of a word in a mask; words share bits. */
export const bitOf = (symbol: number) => 1 << (Math.imul(symbol, 0x9e3779b1) >>> 27);

function compile<Kind extends string>(
  pattern: Pattern<Kind>,
  number: number,
  walks: readonly Walk[],
  anchor: number,
): Compiled<Kind> {
  const [before, after] = [walks.slice(0, anchor).reverse(), walks.slice(anchor + 1)];
  return { number, pattern, before, after, needs: [...before, ...after].flatMap(needOf) };
}

function needOf(walk: Walk): Need[] {
  if (walk.is !== 'word' || walk.optional) return [];
  return [
    {
      symbols: Int32Array.from(walk.symbols),
      mask: [...walk.symbols].reduce((mask, symbol) => mask | bitOf(symbol), 0),
    },
  ];
}

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
