/**
 * From which score on a sentence is a finding: where F1 is best for each label, less a price for every false alarm on a
 * post with nothing wrong. The price rises until enough of those posts stay without a finding.
 */
import type { Label } from '../../../src/guidelines/learned/labels';

/** One sentence of a post, scored by weights that had no part in it. */
export interface Scored {
  readonly post: number;
  readonly score: number;
  readonly is: boolean;
  /** Nothing is wrong with the whole post. */
  readonly isClean: boolean;
}

export type Thresholds = Map<Label, number>;

/** Per post the highest score of a sentence that breaks the rule, and of any. */
interface Post {
  readonly broken: number;
  readonly any: number;
  readonly isClean: boolean;
}

type Posts = ReadonlyMap<number, Post>;

const CLEAN_GOAL = 0.965;
const STEP = 0.1;
/** In F1 for all clean posts. */
const HIGHEST_PRICE = 20;
const PRICE_STEP = 0.2;
const [LOWEST, HIGHEST] = [-4, 3];

export function thresholdsFor(scored: ReadonlyMap<Label, readonly Scored[]>): Thresholds {
  const posts = new Map([...scored].map(([label, all]) => [label, byPost(all)]));
  let thresholds: Thresholds = new Map();
  for (let price = 0; price <= HIGHEST_PRICE; price += PRICE_STEP) {
    thresholds = new Map([...posts].map(([label, all]) => [label, bestFor(all, price)]));
    if (cleanShare(thresholds, posts) >= CLEAN_GOAL) break;
  }
  return thresholds;
}

export function qualityAt(threshold: number, scored: readonly Scored[]) {
  return quality(threshold, byPost(scored));
}

function byPost(scored: readonly Scored[]): Posts {
  const posts = new Map<number, Post>();
  for (const { post, score, is, isClean } of scored) {
    const { broken, any } = posts.get(post) ?? { broken: -Infinity, any: -Infinity };
    posts.set(post, { broken: is ? Math.max(broken, score) : broken, any: Math.max(any, score), isClean });
  }
  return posts;
}

function quality(threshold: number, posts: Posts) {
  let [found, missed, wrong] = [0, 0, 0];
  for (const { broken, any } of posts.values()) {
    if (broken >= threshold) found++;
    else if (broken > -Infinity) missed++;
    else if (any >= threshold) wrong++;
  }
  return {
    precision: found / (found + wrong || 1),
    recall: found / (found + missed || 1),
    f1: (2 * found) / (2 * found + wrong + missed || 1),
  };
}

function bestFor(posts: Posts, price: number): number {
  const clean = [...posts.values()].filter(({ isClean }) => isClean);
  let [best, worth] = [0, -Infinity];
  for (let threshold = LOWEST; threshold <= HIGHEST; threshold += STEP) {
    const alarms = clean.filter(({ any }) => any >= threshold).length / (clean.length || 1);
    const here = quality(threshold, posts).f1 - price * alarms;
    if (here > worth) [best, worth] = [threshold, here];
  }
  return best;
}

function cleanShare(thresholds: Thresholds, posts: ReadonlyMap<Label, Posts>): number {
  const clean = new Map<number, boolean>();
  for (const [label, all] of posts)
    for (const [number, { any, isClean }] of all)
      if (isClean) clean.set(number, clean.get(number) !== false && any < (thresholds.get(label) ?? 0));
  return [...clean.values()].filter(Boolean).length / (clean.size || 1);
}
