/** What the command line of `npm run eval` asks for. */
import { parseArgs } from 'node:util';

/** What stops the whole run; a bad line in a file does not. */
export class CannotEvaluate extends Error {}

export interface Asked {
  readonly posts: readonly { readonly policy: string; readonly file: string }[];
  readonly functional: readonly string[];
  readonly plain: readonly string[];
  /** A number counted from 1, or a name in the first line. */
  readonly column: string;
  /** The last one named; for the modes that can do without. */
  readonly policy?: string;
  readonly byRule: boolean;
  readonly json: boolean;
  readonly misses: boolean;
}

const USAGE = `Say one of:
  npm run eval -- --policy policy.json posts.jsonl [--policy other.json more.jsonl] [--by-rule] [--misses] [--json]
  npm run eval -- --functional cases.jsonl [--policy policy.json] [--misses] [--json]
  npm run eval -- --plain lines.tsv [--column NUMBER|NAME] [--policy policy.json] [--misses] [--json]`;

const OPTIONS = {
  policy: { type: 'string', multiple: true },
  functional: { type: 'string', multiple: true },
  plain: { type: 'string', multiple: true },
  column: { type: 'string', default: '1' },
  'by-rule': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  misses: { type: 'boolean', default: false },
} as const;

export function askedIn(args: string[]): Asked {
  const { values, tokens } = parsed(args);
  const posts: { policy: string; file: string }[] = [];
  let policy: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'policy') policy = token.value;
    if (token.kind !== 'positional') continue;
    if (policy === undefined) throw new CannotEvaluate(`--policy must stand before ${token.value}.\n${USAGE}`);
    posts.push({ policy, file: token.value });
  }
  const { functional = [], plain = [], column, json, misses } = values;
  if ([posts, functional, plain].filter((files) => files.length > 0).length !== 1) throw new CannotEvaluate(USAGE);
  return { posts, functional, plain, column, json, misses, byRule: values['by-rule'], ...(policy && { policy }) };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (cause) {
    throw new CannotEvaluate(`${cause instanceof Error ? cause.message : String(cause)}\n${USAGE}`, { cause });
  }
}
