/**
 * Runs that several unrelated documents share are formulas of the house, and copying them gives nothing away. Versions of
 * one document share most of their runs: they count as one, so that registering a new version never opens the old one.
 */

import type { RunPlace } from './run-table';

/** A formula stands in at least so many unrelated documents. */
const FEWEST_DOCUMENTS = 3;
/** Documents that share more than this part of the runs of the shorter one are related. */
const RELATED = 0.25;

/** Of the runs that stand in several places, those that are formulas. */
export function formulasAmong(shared: readonly RunPlace[][], runsOf: readonly number[]): RunPlace[][] {
  const relatives = familiesOf(shared, runsOf);
  return shared.filter((places) => new Set(places.map(({ document }) => relatives[document])).size >= FEWEST_DOCUMENTS);
}

/** For each document the first of those it is related to. */
function familiesOf(shared: readonly RunPlace[][], runsOf: readonly number[]): number[] {
  const family = runsOf.map((_, document) => document);
  for (const [pair, count] of countPairs(shared, runsOf.length)) {
    const [one, other] = [Math.floor(pair / runsOf.length), pair % runsOf.length];
    if (count <= RELATED * Math.min(runsOf[one] ?? 0, runsOf[other] ?? 0)) continue;
    const [keep, join] = [family[one] ?? one, family[other] ?? other];
    family.forEach((of, document) => {
      if (of === join) family[document] = keep;
    });
  }
  return family;
}

/** How many runs each two documents share; a run that half the archive has is looked at for a few of them only. */
function countPairs(shared: readonly RunPlace[][], documents: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const places of shared) {
    const among = [...new Set(places.map(({ document }) => document))].sort((a, b) => a - b);
    among.forEach((one, at) => {
      for (const other of among.slice(at + 1)) {
        const pair = one * documents + other;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    });
  }
  return counts;
}
