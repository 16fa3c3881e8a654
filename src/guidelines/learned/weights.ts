/**
 * What was learned, read from `weights.tsv`: `npm run learn` writes it from the lessons in `test/eval/lessons`. A line a
 * feature: its relation and atoms, then how much it says for and against some labels, in hundredths.
 *
 *     !labels	hate threat …    they are called by their place here: 0, 1 …
 *     !offset	0 -310 …         what a sentence of which nothing is known has
 *     !found	0 420 …          what it adds that the rule itself has found something there
 *     pair moet weg	0 112 1 45
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FeatureTable } from './feature-table';
import { RELATIONS, type AtomOf } from './features';
import { LABELS } from './labels';

/** In the order of `LABELS`. */
export type PerLabel = Float64Array;

export interface Weights {
  readonly atomOf: AtomOf;
  readonly table: FeatureTable;
  readonly offset: PerLabel;
  readonly found: PerLabel;
}

const HUNDREDTHS = 100;
const NAMED = '!labels\t';
const [SPACE, MINUS, NOUGHT] = [32, 45, 48];

export function readWeights(lines: readonly string[]): Weights {
  const places = placesOf(lines.find((line) => line.startsWith(NAMED)) ?? NAMED);
  const atoms = new Map<string, number>();
  const table = new FeatureTable(lines.length, LABELS.length);
  const special = new Map<string, PerLabel>();
  for (const line of lines) {
    const tab = line.indexOf('\t');
    const [relation = '', a = '', b] = line.slice(0, tab).split(' ');
    if (line.startsWith('!')) {
      if (!line.startsWith('!l')) special.set(relation, readPerLabel(line, tab + 1, places));
      continue;
    }
    const numbers = [relationNumber(relation), numbered(a, atoms), b ? numbered(b, atoms) : 0] as const;
    table.set(...numbers, readPerLabel(line, tab + 1, places));
  }
  const specialOf = (name: string) => special.get(name) ?? new Float64Array(LABELS.length);
  return {
    atomOf: (name) => atoms.get(name) ?? 0,
    table,
    ...{ offset: specialOf('!offset'), found: specialOf('!found') },
  };
}

const placesOf = (line: string): readonly number[] =>
  line
    .slice(NAMED.length)
    .split(' ')
    .map((name) => LABELS.findIndex((label) => label === name));

function numbered(name: string, atoms: Map<string, number>): number {
  const known = atoms.get(name);
  if (known !== undefined) return known;
  atoms.set(name, atoms.size + 1);
  return atoms.size;
}

/** Sign by sign, because there are half a million numbers and somebody waits for the first check. */
function readPerLabel(line: string, from: number, places: readonly number[]): PerLabel {
  const weights = new Float64Array(LABELS.length);
  let [label, number, sign] = [-1, 0, 1];
  for (let at = from; at <= line.length; at++) {
    const code = at < line.length ? line.charCodeAt(at) : SPACE;
    if (code === MINUS) sign = -1;
    else if (code !== SPACE) number = number * 10 + code - NOUGHT;
    else {
      if (label < 0) label = number;
      else {
        weights[places[label] ?? -1] = (sign * number) / HUNDREDTHS;
        label = -1;
      }
      [number, sign] = [0, 1];
    }
  }
  return weights;
}

function relationNumber(name: string): number {
  const number = RELATIONS.findIndex((relation) => relation === name);
  if (number < 0) throw new Error(`weights.tsv has an unknown relation “${name}”.`);
  return number;
}

let shipped: Weights | undefined;

/** The weights that are part of the product. */
export const weights = (): Weights =>
  (shipped ??= readWeights(readFileSync(join(__dirname, 'weights.tsv'), 'utf8').trimEnd().split('\n')));
