/** Postgres cannot keep NUL, and half a surrogate pair is no text: both are refused before any rule sees them. */
import type { FieldProblem } from '../product-error';
import { invalidInput } from './input.pipe';

const DEEPEST = 16;
const NUL = /\u0000/;

export function refuseMalformed(body: unknown, root = ''): void {
  const waiting: { value: unknown; pointer: string; depth: number }[] = [{ value: body, pointer: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const problem = problemOf(next.value, next.pointer, next.depth);
    if (problem) throw invalidInput([problem]);
    if (typeof next.value !== 'object' || next.value === null || Buffer.isBuffer(next.value)) continue;
    for (const [key, value] of Object.entries(next.value)) {
      waiting.push({ value: key, pointer: next.pointer, depth: next.depth });
      waiting.push({ value, pointer: `${next.pointer}/${key.slice(0, 60)}`, depth: next.depth + 1 });
    }
  }
}

function problemOf(value: unknown, pointer: string, depth: number): FieldProblem | undefined {
  if (depth > DEEPEST) {
    return {
      pointer: pointer.slice(0, 200),
      code: 'tooDeep',
      message: { nl: 'Dit is te diep genest.', en: 'This is nested too deeply.' },
    };
  }
  if (typeof value !== 'string' || (value.isWellFormed() && !NUL.test(value))) return undefined;
  return {
    pointer: pointer.isWellFormed() ? pointer : '',
    code: 'wellFormed',
    message: {
      nl: 'Hier staat een teken dat geen tekst is (NUL of een half teken). Verwijder het.',
      en: 'There is a character here that is not text (NUL or half a character). Please remove it.',
    },
  };
}
