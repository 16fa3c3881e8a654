/** The numbers on a command line: `--seconds 10`. A word that is not known stops with a sentence. */
import { parseArgs } from 'node:util';

/** `switches` are words without a number; whether one was said is asked with `isSaid`. */
export function numbers<K extends string>(
  known: Readonly<Record<K, number>>,
  switches: readonly string[] = [],
): Record<K, number> {
  const names = Object.keys(known) as K[];
  const options = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' as const }]),
    ...switches.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  const values: Readonly<Record<string, unknown>> = parseArgs({ options, allowPositionals: false }).values;
  return Object.fromEntries(names.map((name) => [name, numberOf(name, values[name], known[name])])) as Record<
    K,
    number
  >;
}

export const isSaid = (name: string) => process.argv.includes(`--${name}`);

function numberOf(name: string, given: unknown, fallback: number): number {
  const value = given === undefined ? fallback : Number(given);
  if (Number.isFinite(value) && value >= 0) return value;
  throw new Error(`--${name} must be a number, not "${String(given)}".`);
}
