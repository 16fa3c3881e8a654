/** Checks posts from a file or standard input, line by line, without a database: for scripts and for measuring. */

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { blocks, check, compilePolicy, type CompiledPolicy, type Finding } from '../../guidelines';
import { readPostLine, UnusableInput } from './check-input';

interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

type Format = 'jsonl' | 'text';

const NOTHING_BLOCKS = 0;
const SOMETHING_BLOCKS = 1;
const UNUSABLE = 2;

export async function checkPosts(argv: string[], io: Streams): Promise<number> {
  try {
    const { policy, format, posts } = readArguments(argv);
    const source = posts === '-' ? io.stdin : await opened(posts);
    return await checkLines(source, await readPolicy(policy), format, io);
  } catch (cause) {
    if (!(cause instanceof UnusableInput)) throw cause;
    io.stderr.write(`${cause.message}\n`);
    return UNUSABLE;
  }
}

async function checkLines(source: NodeJS.ReadableStream, policy: CompiledPolicy, format: Format, io: Streams) {
  let [number, code] = [0, NOTHING_BLOCKS];
  for await (const line of createInterface({ input: source, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, draft } = readPostLine(line);
      const findings = check(draft, policy);
      if (blocks(findings)) code = Math.max(code, SOMETHING_BLOCKS);
      await write(io.stdout, format === 'text' ? asText(id, findings) : asJson(id, findings));
    } catch (cause) {
      if (!(cause instanceof UnusableInput)) throw cause;
      code = UNUSABLE;
      await write(io.stderr, `line ${number}: ${cause.message}\n`);
    }
  }
  return code;
}

function readArguments(argv: string[]) {
  const { values, positionals } = parsed(argv);
  const { policy, format } = values;
  const [posts, ...rest] = positionals;
  if (policy === undefined) throw new UnusableInput('--policy must name a policy file');
  if (posts === undefined || rest.length > 0)
    throw new UnusableInput('name one file of posts, or - for standard input');
  return { policy, format: asFormat(format), posts };
}

function asFormat(word: string): Format {
  if (word !== 'jsonl' && word !== 'text') throw new UnusableInput('--format must be jsonl or text');
  return word;
}

function parsed(argv: string[]) {
  try {
    const options = { policy: { type: 'string' }, format: { type: 'string', default: 'jsonl' } } as const;
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch (cause) {
    throw new UnusableInput(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

async function readPolicy(path: string): Promise<CompiledPolicy> {
  try {
    return compilePolicy(JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')));
  } catch (cause) {
    throw new UnusableInput(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

async function opened(path: string): Promise<NodeJS.ReadableStream> {
  const stream = createReadStream(path, 'utf8');
  try {
    await once(stream, 'open');
    return stream;
  } catch (cause) {
    throw new UnusableInput(`${path} cannot be read`, { cause });
  }
}

async function write(stream: NodeJS.WritableStream, words: string) {
  if (!stream.write(words)) await once(stream, 'drain');
}

const asJson = (id: unknown, findings: readonly Finding[]) =>
  `${JSON.stringify({ id, findings: findings.map(({ advice: _, ...finding }) => finding) })}\n`;

function asText(id: unknown, findings: readonly Finding[]): string {
  if (findings.length === 0) return `${String(id)}: ok\n`;
  return findings.map(({ rule, severity, message }) => `${String(id)}: ${severity} ${rule}: ${message}\n`).join('');
}
