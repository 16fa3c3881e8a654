/** All that is kept of a confidential document: for each word a tag, and keyed hashes of some runs of eight words. */

import { PolicyError } from '../policy.errors';
import { Text } from '../text/text';
import type { WordHasher } from './hashed-words';
import { passageWords } from './passage-words';
import { winnow, type Runs } from './winnow';

export interface Fingerprints {
  readonly tags: Uint16Array;
  readonly runs: Runs;
}

/** Raised when words are read or hashed in another way: fingerprints of before then no longer say anything. */
const FORMAT = 1;
const HEAD_BYTES = 9;
const TAG_BYTES = 2;
const RUN_BYTES = 9;

export function fingerprintsOf(text: string, hasher: WordHasher): Fingerprints {
  const words = hasher.run(passageWords(new Text(text)));
  return { tags: words.tags, runs: winnow(words, hasher.sip) };
}

/** Base64 of: the format, a check of the key, the number of words, their tags, then for each run its gap and its hash. */
export function packed({ tags, runs }: Fingerprints, { sip }: WordHasher): string {
  const bytes = Buffer.alloc(HEAD_BYTES + tags.length * TAG_BYTES + runs.starts.length * RUN_BYTES);
  bytes.writeUInt8(FORMAT, 0);
  bytes.writeInt32LE(keyCheck(sip), 1);
  bytes.writeUInt32LE(tags.length, 5);
  tags.forEach((tag, word) => bytes.writeUInt16LE(tag, HEAD_BYTES + word * TAG_BYTES));
  let [at, before] = [HEAD_BYTES + tags.length * TAG_BYTES, 0];
  runs.starts.forEach((start, place) => {
    bytes.writeUInt8(start - before, at);
    bytes.writeInt32LE(runs.high[place] ?? 0, at + 1);
    bytes.writeInt32LE(runs.low[place] ?? 0, at + 5);
    [at, before] = [at + RUN_BYTES, start];
  });
  return bytes.toString('base64');
}

export function unpacked(fingerprints: string, { sip }: WordHasher, place: string): Fingerprints {
  const bytes = Buffer.from(fingerprints, 'base64');
  const words = bytes.length >= HEAD_BYTES ? bytes.readUInt32LE(5) : Infinity;
  const first = HEAD_BYTES + words * TAG_BYTES;
  const count = (bytes.length - first) / RUN_BYTES;
  if (bytes[0] !== FORMAT || !Number.isInteger(count) || count < 0) throw new PolicyError(place, UNREADABLE);
  if (bytes.readInt32LE(1) !== keyCheck(sip)) throw new PolicyError(place, OTHER_KEY);
  const tags = Uint16Array.from({ length: words }, (_, word) => bytes.readUInt16LE(HEAD_BYTES + word * TAG_BYTES));
  return { tags, runs: runsIn(bytes, first, count) };
}

function runsIn(bytes: Buffer, from: number, count: number): Runs {
  const starts: number[] = [];
  const [high, low] = [new Int32Array(count), new Int32Array(count)];
  for (let place = 0; place < count; place++) {
    const at = from + place * RUN_BYTES;
    starts.push((starts.at(-1) ?? 0) + bytes.readUInt8(at));
    high[place] = bytes.readInt32LE(at + 1);
    low[place] = bytes.readInt32LE(at + 5);
  }
  return { starts, high, low };
}

/** Tells one key from another, and nothing else of it. */
function keyCheck(sip: WordHasher['sip']): number {
  sip.text('#');
  return sip.high;
}

const UNREADABLE = {
  nl: 'zijn geen vingerafdrukken die we kunnen lezen; registreer het document opnieuw',
  en: 'are no fingerprints that we can read; register the document again',
};
const OTHER_KEY = {
  nl: 'zijn met een andere sleutel gemaakt; registreer het document opnieuw',
  en: 'were made with another key; register the document again',
};
