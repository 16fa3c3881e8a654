/** What is known of the places where a post and the documents meet, by how far apart they stand; only the newest is kept. */

import type { Alignment } from './alignment';

const REMEMBERED = 512;
/** Two places where three words meet belong together when so near: words of the post, and of difference. */
const NEAR = 16;
const ALIKE_APART = 2;

export class Tried {
  /** Which distance was last laid side by side, and up to which word of the post. */
  private readonly distances = new Int32Array(REMEMBERED).fill(0x7fffffff);
  private readonly ends = new Int32Array(REMEMBERED);
  /** About which distance they last met, and at which word of the post. */
  private readonly met = new Int32Array(REMEMBERED).fill(0x7fffffff);
  private readonly metAt = new Int32Array(REMEMBERED);

  has(post: number, place: number): boolean {
    const distance = place - post;
    const at = distance & (REMEMBERED - 1);
    return this.distances[at] === distance && post < (this.ends[at] ?? 0);
  }

  add({ postStart, postEnd, documentStart, documentEnd }: Alignment, start: number): void {
    const [first, last] = [start + documentStart - postStart, start + documentEnd - postEnd];
    for (let distance = Math.min(first, last) - 1; distance <= Math.max(first, last) + 1; distance++) {
      const at = distance & (REMEMBERED - 1);
      this.distances[at] = distance;
      this.ends[at] = postEnd;
    }
  }

  /** Once may be chance; says whether they met shortly before, about as far apart. */
  meetsAgain(post: number, place: number): boolean {
    const about = (place - post) >> ALIKE_APART;
    const again = this.metNear(about, post) || this.metNear(about - 1, post) || this.metNear(about + 1, post);
    const at = about & (REMEMBERED - 1);
    this.met[at] = about;
    this.metAt[at] = post;
    return again;
  }

  private metNear(about: number, post: number): boolean {
    const at = about & (REMEMBERED - 1);
    const before = this.metAt[at] ?? 0;
    return this.met[at] === about && before < post && post - before <= NEAR;
  }
}
