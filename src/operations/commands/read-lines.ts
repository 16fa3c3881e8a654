/** Lines of bytes as text, one at a time and each of bounded length, whoever sends them. */

import { UnusableInput } from './check-input';

export interface Line {
  readonly number: number;
  readonly text: string;
  /** Why there is no text. */
  readonly problem?: string;
}

const MOST_BYTES = 1024 * 1024;
const NEWLINE = 0x0a;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Splits at newlines only: other characters that end a line in Unicode may stand inside a JSON text. */
export async function* readLines(source: AsyncIterable<Buffer | string>): AsyncGenerator<Line> {
  let [number, parts, size] = [1, [] as Buffer[], 0];
  for await (const piece of source) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    if (number === 1 && chunk.includes(0)) throw new UnusableInput('the posts are not text in UTF-8');
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield lineOf(number++, [...parts, chunk.subarray(start, end)], size + end - start);
      [parts, size, start] = [[], 0, end + 1];
    }
    size += chunk.length - start;
    if (size <= MOST_BYTES) parts.push(chunk.subarray(start));
    else parts = [];
  }
  if (size > 0) yield lineOf(number, parts, size);
}

function lineOf(number: number, parts: readonly Buffer[], size: number): Line {
  if (size > MOST_BYTES) return { number, text: '', problem: 'this line is longer than 1 MB' };
  try {
    return { number, text: UTF8.decode(Buffer.concat(parts)) };
  } catch {
    return { number, text: '', problem: 'this is not text in UTF-8' };
  }
}
