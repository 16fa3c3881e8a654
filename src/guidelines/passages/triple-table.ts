/** Where three words near each other stand in a long row of words: from there two texts are laid side by side. */

/** A word may be changed, added or left out between the three. */
const PATTERNS: readonly (readonly [second: number, third: number])[] = [
  [1, 2],
  [1, 3],
  [2, 3],
];
const MOST_BITS = 20;
const FILTER_BITS = 22;
/** Odd, its bits well spread. */
const FACTOR = 0x9e3779b1;
/** Three words that stand in more places than this are too common to say anything. */
const MOST_PLACES = 12;
const NOWHERE: readonly number[] = [];

export class TripleTable {
  private readonly bits: number;
  /** The places of bucket b stand from `bounds[b]` to `bounds[b + 1]`. */
  private readonly bounds: Uint32Array;
  private readonly places: Uint32Array;
  /** A bit for each triple that stands anywhere: small enough to answer most of what is asked from the cache. */
  private readonly known = new Uint32Array(1 << (FILTER_BITS - 5));

  constructor(private readonly tags: Uint16Array) {
    this.bits = Math.min(MOST_BITS, Math.max(4, 32 - Math.clz32(tags.length * PATTERNS.length)));
    this.places = new Uint32Array(tags.length * PATTERNS.length);
    const sizes = new Uint32Array((1 << this.bits) + 1);
    this.each((bucket) => (sizes[bucket] = (sizes[bucket] ?? 0) + 1));
    this.bounds = sums(sizes);
    const next = this.bounds.slice();
    this.each((bucket, at) => {
      const place = next[bucket] ?? 0;
      this.places[place] = at;
      next[bucket] = place + 1;
    });
  }

  /** Every place where these three stand near each other in this order, by its first word. */
  find(first: number, second: number, third: number): readonly number[] {
    const hash = hashOf(first, second, third);
    if (!this.isKnown(hash)) return NOWHERE;
    const bucket = hash >>> (32 - this.bits);
    const [from, to] = [this.bounds[bucket] ?? 0, this.bounds[bucket + 1] ?? 0];
    if (to - from > MOST_PLACES) return NOWHERE;
    return [...this.places.subarray(from, to)].filter(
      (place) => this.tags[place] === first && this.follow(place, second, third),
    );
  }

  /** Several triples share a bucket; these are the PATTERNS. */
  private follow(place: number, second: number, third: number): boolean {
    const { tags } = this;
    if (tags[place + 1] === second && (tags[place + 2] === third || tags[place + 3] === third)) return true;
    return tags[place + 2] === second && tags[place + 3] === third;
  }

  private each(take: (bucket: number, at: number) => void): void {
    const { tags } = this;
    for (const [second, third] of PATTERNS) {
      for (let at = 0; at + third < tags.length; at++) {
        const hash = hashOf(tags[at] ?? 0, tags[at + second] ?? 0, tags[at + third] ?? 0);
        this.know(hash);
        take(hash >>> (32 - this.bits), at);
      }
    }
  }

  private isKnown(hash: number): boolean {
    const bit = hash >>> (32 - FILTER_BITS);
    return (((this.known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  private know(hash: number): void {
    const bit = hash >>> (32 - FILTER_BITS);
    this.known[bit >>> 5] = (this.known[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}

const hashOf = (first: number, second: number, third: number) =>
  Math.imul(Math.imul((first << 16) ^ second, FACTOR) ^ third, FACTOR);

/** Before each bucket: how many stand in those before it. */
function sums(sizes: Uint32Array): Uint32Array {
  const bounds = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, bucket) => (bounds[bucket + 1] = (bounds[bucket] ?? 0) + size));
  return bounds;
}
