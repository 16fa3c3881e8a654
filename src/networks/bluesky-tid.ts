/**
 * The key of a Bluesky record: a moment in microseconds and a number of ten bits, in thirteen letters that sort by time
 * (https://atproto.com/specs/tid). Made from the delivery alone, so that every repeat writes to the same place.
 */
import { createHash } from 'node:crypto';

const LETTERS = '234567abcdefghijklmnopqrstuvwxyz';
const LENGTH = 13;

export function tidOf(key: string, createdAt: string): string {
  const hash = createHash('sha256').update(key).digest();
  const microseconds = BigInt(Date.parse(createdAt)) * 1000n + BigInt(hash.readUInt32BE(0) % 1000);
  let rest = (microseconds << 10n) | BigInt(hash.readUInt16BE(4) & 1023);
  let tid = '';
  for (let letter = 0; letter < LENGTH; letter += 1, rest >>= 5n) tid = LETTERS.charAt(Number(rest & 31n)) + tid;
  return tid;
}
