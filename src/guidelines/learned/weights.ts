/**
 * What was learned, read from `weights.tsv`: `npm run learn` writes it from the lessons in `test/eval/lessons`. A line a
 * feature: its relation and atoms, then how much it says for and against each label, in hundredths.
 *
 *     pair moet weg	hate 112 threat 45
 *     !offset	hate -310 …      what a sentence of which nothing is known has
 *     !found	hate 420 …       what it adds that the rule itself has found something there
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
const PLACES = new Map<string, number>(LABELS.map((label, at) => [label, at]));

export function readWeights(lines: readonly string[]): Weights {
  const atoms = new Map<string, number>();
  const table = new FeatureTable(lines.length, LABELS.length);
  const special = new Map<string, PerLabel>();
  for (const line of lines) {
    const [feature = '', weights = ''] = line.split('\t');
    const [relation = '', a = '', b] = feature.split(' ');
    if (relation.startsWith('!')) special.set(relation, readPerLabel(weights));
    else table.set(relationNumber(relation), numbered(a, atoms), b ? numbered(b, atoms) : 0, readPerLabel(weights));
  }
  const specialOf = (name: string) => special.get(name) ?? new Float64Array(LABELS.length);
  return {
    atomOf: (name) => atoms.get(name) ?? 0,
    table,
    ...{ offset: specialOf('!offset'), found: specialOf('!found') },
  };
}

function numbered(name: string, atoms: Map<string, number>): number {
  const atom = atoms.get(name) ?? atoms.size + 1;
  atoms.set(name, atom);
  return atom;
}

function readPerLabel(words: string): PerLabel {
  const parts = words.split(' ');
  const weights = new Float64Array(LABELS.length);
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const place = PLACES.get(parts[at] ?? '');
    if (place !== undefined) weights[place] = Number(parts[at + 1]) / HUNDREDTHS;
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
