/** What others may use of the passages of confidential documents. */

import { PolicyError } from '../policy.errors';
import type { ConfidentialDocument } from '../policy';
import { fingerprintsOf, packed, unpacked } from './fingerprints';
import { WordHasher } from './hashed-words';
import { PassageIndex } from './passage-index';
import { KEY_BYTES, SipHash } from './sip-hash';
import { GUARANTEE } from './winnow';

export { isCommonWord, isStopWord } from './common-words';
export { GUARANTEE as SHORTEST_PASSAGE } from './winnow';
export type { PassageIndex } from './passage-index';

/** Where the texts are at hand nothing is kept, so there is nothing to keep secret. */
const NO_SECRET = new Uint8Array(KEY_BYTES);

/** Undefined where no document is registered. Texts are read as they are, fingerprints with the key that made them. */
export function passageIndexOf(
  documents: readonly ConfidentialDocument[],
  key: Uint8Array = NO_SECRET,
): PassageIndex | undefined {
  if (documents.length === 0) return undefined;
  const hasher = new WordHasher(new SipHash(key));
  const registered = documents.map((document, place) => ({
    key: document.key,
    title: document.title,
    fingerprints:
      'text' in document
        ? fingerprintsOf(document.text, hasher)
        : unpacked(document.fingerprints, hasher, `confidentialDocuments[${place}].fingerprints`),
  }));
  return new PassageIndex(registered, hasher);
}

export interface Fingerprinted {
  readonly fingerprints: string;
  readonly words: number;
  /** How many runs of words are kept. */
  readonly runs: number;
}

/** All that may be kept of a document; refuses a text too short to recognise anything of. */
export function fingerprint(text: string, key: Uint8Array): Fingerprinted {
  const hasher = new WordHasher(new SipHash(key));
  const made = fingerprintsOf(text, hasher);
  if (made.tags.length < GUARANTEE) throw new PolicyError('text', TOO_SHORT);
  return { fingerprints: packed(made, hasher), words: made.tags.length, runs: made.runs.starts.length };
}

const TOO_SHORT = {
  nl: `moet minstens ${GUARANTEE} woorden hebben`,
  en: `must have at least ${GUARANTEE} words`,
};
