/** How far two rows of words run alike around a place where they meet, a few words changed, added or left out. */

export interface Rows {
  /** A tag a word, of the post and of the document. */
  readonly post: Uint16Array;
  readonly document: Uint16Array;
  /** What a word of the post is worth when it meets its like; 0: nothing. */
  readonly worth: Uint8Array;
}

/** From where to where they run alike, ends exclusive, and on how many words. */
export interface Alignment {
  readonly postStart: number;
  readonly postEnd: number;
  readonly documentStart: number;
  readonly documentEnd: number;
  readonly score: number;
  /** Words of some worth that meet their like, and of these the telling ones. */
  readonly alike: number;
  readonly telling: number;
}

export const WORTH_OF_COMMON = 3;
export const WORTH_OF_TELLING = 5;
const DIFFERENT = -3;
/** Given up when it fell so far below its best. */
const MOST_LOST = 16;
/** So many words more on one side than on the other, at most. */
const MOST_SHIFT = 5;
const MIDDLE = MOST_SHIFT + 1;
const LAST = 2 * MOST_SHIFT + 1;
const NEVER = -1_000_000;
/** Words alike are counted above this bit, the telling ones among them below it. */
const ALIKE = 1 << 16;

/** Best so far: how many words of each side it takes, its score, and what it counted. */
interface Reach {
  readonly post: number;
  readonly document: number;
  readonly score: number;
  readonly counted: number;
}

/** One line of the table: for each shift between the two rows the best score, and what was counted on the way. */
class Line {
  readonly score = new Int32Array(LAST + 2).fill(NEVER);
  readonly counted = new Int32Array(LAST + 2);
}

export class Aligner {
  private above = new Line();
  private line = new Line();

  /** The place itself is where the part after it begins. */
  run(rows: Rows, post: number, document: number): Alignment {
    const after = this.extend(rows, post, document, 1);
    const before = this.extend(rows, post - 1, document - 1, -1);
    const counted = before.counted + after.counted;
    return {
      postStart: post - before.post,
      postEnd: post + after.post,
      documentStart: document - before.document,
      documentEnd: document + after.document,
      score: before.score + after.score,
      alike: Math.floor(counted / ALIKE),
      telling: counted % ALIKE,
    };
  }

  /** Word by word of the post; `step` is 1 towards the end and -1 towards the beginning. */
  private extend(rows: Rows, post: number, document: number, step: 1 | -1): Reach {
    const most = step === 1 ? rows.post.length - post : post + 1;
    let best: Reach = { post: 0, document: 0, score: 0, counted: 0 };
    this.begin();
    for (let taken = 1; taken <= most; taken++) {
      [this.above, this.line] = [this.line, this.above];
      const at = this.fill(rows, post + (taken - 1) * step, document + (taken - 1 - MIDDLE) * step, step, taken);
      const { score, counted } = this.line;
      const top = score[at] ?? NEVER;
      if (top > best.score)
        best = { post: taken, document: taken + at - MIDDLE, score: top, counted: counted[at] ?? 0 };
      else if (top < best.score - MOST_LOST) break;
    }
    return best;
  }

  /** Before the first word of the post: as many words of the document left out as the shift says. */
  private begin(): void {
    this.line.counted.fill(0);
    this.above.counted.fill(0);
    for (let at = 0; at < LAST + 2; at++) {
      this.line.score[at] = at < MIDDLE || at > LAST ? NEVER : (at - MIDDLE) * DIFFERENT;
    }
  }

  /** One word of the post beside those of the document that are near; returns where the best score stands. */
  private fill(rows: Rows, place: number, base: number, step: 1 | -1, taken: number): number {
    const { line } = this;
    const [word, worth] = [rows.post[place], rows.worth[place] ?? 0];
    let top = MIDDLE;
    for (let at = 1; at <= LAST; at++) {
      const other = taken + at <= MIDDLE ? undefined : rows.document[base + at * step];
      if (other === undefined) line.score[at] = taken + at === MIDDLE ? taken * DIFFERENT : NEVER;
      else if (other === word) this.choose(at, worth, worth > 0);
      else this.choose(at, worth === 0 ? 0 : DIFFERENT, false);
      if ((line.score[at] ?? NEVER) > (line.score[top] ?? NEVER)) top = at;
    }
    return top;
  }

  /** The best of: these two words stand beside each other, the post has a word more, the document has a word more. */
  private choose(at: number, gain: number, counts: boolean): void {
    const { above, line } = this;
    const beside = (above.score[at] ?? NEVER) + gain;
    const added = (above.score[at + 1] ?? NEVER) + DIFFERENT;
    const leftOut = (line.score[at - 1] ?? NEVER) + DIFFERENT;
    if (beside >= added && beside >= leftOut) {
      line.score[at] = beside;
      line.counted[at] = (above.counted[at] ?? 0) + (counts ? ALIKE + (gain === WORTH_OF_TELLING ? 1 : 0) : 0);
    } else if (added >= leftOut) {
      line.score[at] = added;
      line.counted[at] = above.counted[at + 1] ?? 0;
    } else {
      line.score[at] = leftOut;
      line.counted[at] = line.counted[at - 1] ?? 0;
    }
  }
}
