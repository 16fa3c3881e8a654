/** One line of posts as the command `check` takes it. */

import type { Draft } from '../../guidelines';

export class UnusableInput extends Error {}

export interface PostLine {
  readonly id: unknown;
  readonly draft: Draft;
}

export function readPostLine(line: string): PostLine {
  const { id, text, role } = asRecord(parse(line));
  if (id === undefined || id === null) throw new UnusableInput('"id" is missing');
  if (typeof text !== 'string') throw new UnusableInput('"text" must be a text');
  if (role !== 'official' && role !== 'private') throw new UnusableInput('"role" must be official or private');
  return { id, draft: { text, role } };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new UnusableInput('this is not JSON', { cause });
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnusableInput('this is not an object');
  }
  return { ...value };
}
