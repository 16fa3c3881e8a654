/**
 * Logistic regression, a label at a time: AdaGrad (Duchi, Hazan and Singer, 2011) with an L1 penalty that sets weights
 * of no use to nought. The same examples in the same order give the same weights.
 */
import type { Label } from '../../../src/guidelines/learned/labels';
import type { Example } from './examples';

const ROUNDS = 12;
const RATE = 0.3;
const OFFSET_RATE = 0.1;
const PENALTY = 3e-4;
const SETTLED = 1e-3;
const FIRST_SQUARE = 1e-2;

export interface Fitted {
  readonly weights: Float64Array;
  readonly offset: number;
  readonly found: number;
}

export function fit(examples: readonly Example[], label: Label, features: number): Fitted {
  const learner = new Learner(label, features);
  const random = randomFrom(7);
  const order = examples.filter(({ is }) => is[label] !== undefined);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const example of order) learner.learn(example);
  }
  return learner;
}

export function scoreOf({ features, found }: Example, label: Label, { weights, offset, found: added }: Fitted): number {
  let score = offset + (found[label] === true ? added : 0);
  for (const feature of features) score += weights[feature] ?? 0;
  return score;
}

class Learner implements Fitted {
  readonly weights: Float64Array;
  offset = 0;
  found = 0;
  private readonly squares: Float64Array;
  private offsetSquares = FIRST_SQUARE;
  private foundSquares = FIRST_SQUARE;

  constructor(
    private readonly label: Label,
    features: number,
  ) {
    this.weights = new Float64Array(features);
    this.squares = new Float64Array(features).fill(FIRST_SQUARE);
  }

  learn(example: Example): void {
    const error = 1 / (1 + Math.exp(-scoreOf(example, this.label, this))) - (example.is[this.label] === true ? 1 : 0);
    if (Math.abs(error) < SETTLED) return;
    this.offsetSquares += error * error;
    this.offset -= (OFFSET_RATE * error) / Math.sqrt(this.offsetSquares);
    if (example.found[this.label] === true) {
      this.foundSquares += error * error;
      this.found -= (RATE * error) / Math.sqrt(this.foundSquares);
    }
    this.step(example.features, error);
  }

  /** A long sentence may not teach more than a short one. */
  private step(features: Int32Array, error: number): void {
    const { weights, squares } = this;
    const scale = 1 / Math.sqrt(features.length);
    const slope = error * scale;
    for (const feature of features) {
      const square = (squares[feature] ?? 0) + slope * slope;
      squares[feature] = square;
      const rate = (RATE * scale) / Math.sqrt(square);
      weights[feature] = shrunk((weights[feature] ?? 0) - rate * slope, rate * PENALTY);
    }
  }
}

const shrunk = (weight: number, by: number) => Math.sign(weight) * Math.max(0, Math.abs(weight) - by);

function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as T, items[at] as T];
  }
}

/** A linear congruential generator: chance that is the same every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
