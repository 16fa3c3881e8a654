/** How often something was found, overlooked, or seen where it was not; and what follows from that. */

export interface Counts {
  found: number;
  missed: number;
  false: number;
}

export const noCounts = (): Counts => ({ found: 0, missed: 0, false: 0 });

/** A share of nothing is not a number: JSON says null, a table a dash. */
export function qualityOf({ found, missed, false: wrong }: Counts) {
  return {
    precision: share(found, found + wrong),
    recall: share(found, found + missed),
    f1: share(2 * found, 2 * found + wrong + missed),
  };
}

export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Number((part / whole).toFixed(4));
