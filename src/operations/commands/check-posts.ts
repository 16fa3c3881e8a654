/** Checks posts from a file or standard input, line by line, without a database: for scripts and for measuring. */

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { blocks, check, compilePolicy, PolicyError, type CompiledPolicy, type Finding } from '../../guidelines';
import { readPostLine, UnusableInput } from './check-input';
import { readLines } from './read-lines';

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
  const readerLeft = untilReaderLeaves(io.stdout);
  let code = NOTHING_BLOCKS;
  for await (const line of readLines(source as AsyncIterable<Buffer | string>)) {
    try {
      if (line.problem !== undefined) throw new UnusableInput(line.problem);
      if (line.text.trim() === '') continue;
      const { id, draft } = readPostLine(line.text);
      const findings = check(draft, policy);
      if (blocks(findings)) code = Math.max(code, SOMETHING_BLOCKS);
      await write(io.stdout, format === 'text' ? asText(id, findings) : asJson(id, findings), readerLeft);
    } catch (cause) {
      if (!(cause instanceof UnusableInput)) throw cause;
      code = UNUSABLE;
      await write(io.stderr, `line ${line.number}: ${cause.message}\n`, readerLeft);
    }
    if (readerLeft.aborted) break;
  }
  return code;
}

/** Somebody who reads only the beginning (`| head`) is no failure of ours. */
function untilReaderLeaves(stdout: NodeJS.WritableStream): AbortSignal {
  const leaving = new AbortController();
  stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
    leaving.abort();
  });
  return leaving.signal;
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
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UnusableInput(`${path} cannot be read`, { cause });
  });
  try {
    return compilePolicy(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (cause) {
    if (cause instanceof PolicyError) throw new UnusableInput(`${path}: ${cause.sentence.en}`, { cause });
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UnusableInput(`${path}, line ${brokenLine(text, cause)}: this is not JSON`, { cause });
  }
}

/** The message says at which character it went wrong, or that the end came too early. */
function brokenLine(text: string, { message }: SyntaxError): number {
  const at = /at position (\d+)/.exec(message)?.[1] ?? text.length;
  return text.slice(0, Number(at)).split('\n').length;
}

async function opened(path: string): Promise<NodeJS.ReadableStream> {
  try {
    const stream = createReadStream(path);
    await once(stream, 'open');
    if (!(await stat(path)).isDirectory()) return stream;
  } catch (cause) {
    throw new UnusableInput(`${path} cannot be read`, { cause });
  }
  throw new UnusableInput(`${path} is a folder, not a file of posts`);
}

async function write(stream: NodeJS.WritableStream, words: string, readerLeft: AbortSignal) {
  if (readerLeft.aborted || stream.write(words)) return;
  await once(stream, 'drain', { signal: readerLeft }).catch((cause: unknown) => {
    if (!readerLeft.aborted) throw cause;
  });
}

const asJson = (id: unknown, findings: readonly Finding[]) =>
  `${JSON.stringify({ id, findings: findings.map(({ advice: _, ...finding }) => finding) })}\n`;

function asText(id: unknown, findings: readonly Finding[]): string {
  if (findings.length === 0) return `${String(id)}: ok\n`;
  return findings.map(({ rule, severity, message }) => `${String(id)}: ${severity} ${rule}: ${message}\n`).join('');
}
