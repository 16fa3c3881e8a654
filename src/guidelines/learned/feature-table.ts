/** From a feature to its weights: one look-up in flat arrays, because a post has some thousand features. */

const ATOM_BITS = 20;
const SPREAD_A = 0x9e3779b1;
const SPREAD_B = 0x85ebca6b;

export class FeatureTable {
  private readonly firsts: Int32Array;
  private readonly seconds: Int32Array;
  private readonly values: Float32Array;
  private readonly mask: number;

  /** `features` at most, with `width` weights each. */
  constructor(
    features: number,
    private readonly width: number,
  ) {
    const room = 2 ** Math.ceil(Math.log2(2 * features + 2));
    this.firsts = new Int32Array(room).fill(-1);
    this.seconds = new Int32Array(room);
    this.values = new Float32Array(room * width);
    this.mask = room - 1;
  }

  set(relation: number, a: number, b: number, weights: ArrayLike<number>): void {
    const slot = this.slotOf((relation << ATOM_BITS) | a, b);
    this.firsts[slot] = (relation << ATOM_BITS) | a;
    this.seconds[slot] = b;
    this.values.set(weights, slot * this.width);
  }

  /** Adds the weights of a feature, if any were learned, to the sums. */
  addTo(sums: Float64Array, relation: number, a: number, b: number): void {
    const first = (relation << ATOM_BITS) | a;
    const slot = this.slotOf(first, b);
    if (this.firsts[slot] !== first) return;
    const from = slot * this.width;
    for (let label = 0; label < this.width; label++)
      sums[label] = (sums[label] ?? 0) + (this.values[from + label] ?? 0);
  }

  /** Where a feature is, or would be. */
  private slotOf(first: number, second: number): number {
    let slot = (Math.imul(first, SPREAD_A) ^ Math.imul(second, SPREAD_B)) >>> 7;
    for (slot &= this.mask; this.firsts[slot] !== -1; slot = (slot + 1) & this.mask)
      if (this.firsts[slot] === first && this.seconds[slot] === second) break;
    return slot;
  }
}
