/** The files that are measured on: a line that cannot be used is named, and the others are still used. */
import { readFileSync } from 'node:fs';
import { compilePolicy, type CompiledPolicy } from '../../src/guidelines';
import { CannotEvaluate } from './asked';

export interface Lines<T> {
  readonly items: readonly T[];
  readonly problems: readonly string[];
}

const NO_ORGANISATION = { name: 'Organisatie', aliases: [] };

/** Without a policy there are no topics, names or documents to know. */
export function readPolicy(file: string | undefined): CompiledPolicy {
  if (file === undefined)
    return compilePolicy({ organisation: NO_ORGANISATION, publicFigures: [], protectedTopics: [] });
  try {
    return compilePolicy(JSON.parse(contentOf(file)));
  } catch (cause) {
    throw new CannotEvaluate(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** `read` throws a sentence for a line that it cannot use. */
export function readJsonLines<T>(file: string, read: (line: Readonly<Record<string, unknown>>) => T): Lines<T> {
  const items: T[] = [];
  const problems: string[] = [];
  for (const [index, line] of contentOf(file).split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    try {
      items.push(read(objectIn(line)));
    } catch (cause) {
      problems.push(`${file}, line ${index + 1}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }
  return { items, problems };
}

/** One column of a file with tabs, with the number of its line; a column that is named is looked up in the first line. */
export function readColumn(file: string, column: string): Lines<{ readonly line: number; readonly text: string }> {
  const rows = contentOf(file)
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, cells: line.split('\t') }));
  const named = !/^\d+$/.test(column);
  const place = named ? (rows[0]?.cells.indexOf(column) ?? -1) : Number(column) - 1;
  if (place < 0) throw new CannotEvaluate(`${file} has no column "${column}".`);
  const filled = rows.slice(named ? 1 : 0).filter(({ cells }) => cells.join('').trim() !== '');
  return {
    items: filled.flatMap(({ line, cells }) => (cells[place]?.trim() ? [{ line, text: cells[place] }] : [])),
    problems: filled
      .filter(({ cells }) => !cells[place]?.trim())
      .map(({ line }) => `${file}, line ${line}: nothing in column ${column}`),
  };
}

export function textOf(line: Readonly<Record<string, unknown>>, field: string): string {
  const value = line[field];
  if (typeof value !== 'string') throw new Error(`"${field}" must be a text`);
  return value;
}

export function oneOf<T extends string>(
  line: Readonly<Record<string, unknown>>,
  field: string,
  known: readonly T[],
): T {
  const found = known.find((word) => word === line[field]);
  if (found === undefined) throw new Error(`"${field}" must be ${known.join(' or ')}`);
  return found;
}

export function objectIn(line: string): Readonly<Record<string, unknown>> {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('this is not an object');
  return { ...value };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error('this is not JSON', { cause });
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new CannotEvaluate(`${file} cannot be read`, { cause });
  }
}
