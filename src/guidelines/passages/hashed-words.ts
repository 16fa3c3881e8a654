/** Words under an organisation's key: a hash for what is copied, a few bits of one for what is reworded. */

import { isCommonWord } from './common-words';
import { inFigures } from './number-words';
import { rootOf, type PassageWord } from './passage-words';
import type { SipHash } from './sip-hash';
import type { WordHashes } from './winnow';

const REMEMBERED = 20_000;
export const TAGS = 4096;

interface Hashed {
  readonly high: number;
  readonly low: number;
  readonly tag: number;
  readonly isCommon: boolean;
}

export interface HashedWords extends WordHashes {
  /** Of each word twelve bits of the hash of its root. Dozens of Dutch words share each tag. */
  readonly tags: Uint16Array;
  /** 1 where the word says little by itself. */
  readonly common: Uint8Array;
}

export class WordHasher {
  private readonly remembered = new Map<string, Hashed>();

  constructor(readonly sip: SipHash) {}

  run(words: readonly PassageWord[]): HashedWords {
    const [high, low] = [new Int32Array(words.length), new Int32Array(words.length)];
    const [tags, common] = [new Uint16Array(words.length), new Uint8Array(words.length)];
    for (let at = 0; at < words.length; at++) {
      const hashed = this.hashed(words[at]?.form ?? '');
      high[at] = hashed.high;
      low[at] = hashed.low;
      tags[at] = hashed.tag;
      common[at] = hashed.isCommon ? 1 : 0;
    }
    return { high, low, tags, common };
  }

  private hashed(form: string): Hashed {
    let hashed = this.remembered.get(form);
    if (!hashed) {
      hashed = this.work(form);
      if (this.remembered.size >= REMEMBERED) this.remembered.clear();
      this.remembered.set(form, hashed);
    }
    return hashed;
  }

  /** A numeral counts as its figures. */
  private work(word: string): Hashed {
    const form = inFigures(word);
    this.sip.text(form);
    const { high, low } = this.sip;
    this.sip.text(`~${rootOf(form)}`);
    return { high, low, tag: this.sip.low & (TAGS - 1), isCommon: isCommonWord(form) };
  }
}
