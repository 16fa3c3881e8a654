/** How long a check takes: per text, in milliseconds, with the clock of the machine. */
import { Text } from '../../src/guidelines/text/text';
import { check, RULES, type CompiledPolicy, type Draft } from '../../src/guidelines';
import { quantile, rounded, sortedOf } from './figures';

export interface Timed {
  readonly perSecond: number;
  readonly mbPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
}

export const millisecondsOf = (work: () => unknown): number => {
  const began = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - began) / 1e6;
};

/** Stops after so many milliseconds: some of what we measure is very slow. */
export function timed(texts: readonly string[], work: (text: string) => unknown, mostMs = Infinity): Timed {
  const times: number[] = [];
  let [total, bytes] = [0, 0];
  for (const text of texts) {
    const time = millisecondsOf(() => work(text));
    times.push(time);
    total += time;
    bytes += Buffer.byteLength(text);
    if (total > mostMs) break;
  }
  const sorted = sortedOf(times);
  return {
    perSecond: Math.round((times.length / total) * 1000),
    mbPerSecond: rounded(bytes / 1000 / total, 2),
    p50: rounded(quantile(sorted, 0.5), 4),
    p99: rounded(quantile(sorted, 0.99), 4),
    mean: rounded(total / times.length, 4),
  };
}

export const draftOf = (text: string): Draft => ({ text, role: 'official' });

const HOPELESS_MS = 2000;

/**
 * The slowest of three: somebody who attacks will send it more than once. Where a tenth of the text takes too long
 * already, the whole is not tried: `atLeast` says so.
 */
export function slowest(text: string, policy: CompiledPolicy): { readonly ms: number; readonly atLeast: boolean } {
  const time = (part: string) => millisecondsOf(() => check(draftOf(part), policy));
  const tenth = time(text.slice(0, text.length / 10));
  if (tenth > HOPELESS_MS) return { ms: rounded(10 * tenth, 1), atLeast: true };
  let ms = 0;
  for (let turn = 0; turn < 3 && ms < HOPELESS_MS; turn++) ms = Math.max(ms, time(text));
  return { ms: rounded(ms, 1), atLeast: false };
}

/** Milliseconds a text per rule; what several rules share is counted for the first of them that asks. */
export function timesByRule(texts: readonly string[], policy: CompiledPolicy): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const add = (name: string, time: number) => times.set(name, (times.get(name) ?? 0) + time / texts.length);
  for (const typed of texts) {
    let text: Text | undefined;
    add(
      '(reading the text)',
      millisecondsOf(() => (text = new Text(typed))),
    );
    const read = text;
    if (!read) continue;
    add(
      '(words)',
      millisecondsOf(() => read.words),
    );
    add(
      '(sentences and quotations)',
      millisecondsOf(() => [read.sentences, read.quotations]),
    );
    for (const rule of RULES)
      add(
        rule.id,
        millisecondsOf(() => rule.check(read, { draft: draftOf(typed), policy })),
      );
  }
  return times;
}

/** Nothing but looking at every character once. */
export function barePass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
