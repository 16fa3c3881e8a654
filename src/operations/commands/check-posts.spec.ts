import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { checkPosts } from './check-posts';

const POLICY = 'test/corpus/policy.json';
const POSTS = 'test/corpus/posts.jsonl';

async function run(argv: string[], stdin = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const read = Promise.all([textOf(stdout), textOf(stderr)]);
  const code = await checkPosts(argv, { stdin: Readable.from([stdin]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await read;
  return { code, err, out: out.split('\n').filter((line) => line !== '') };
}

async function textOf(stream: PassThrough): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

const post = (id: string, text: string) => `${JSON.stringify({ id, text, role: 'official' })}\n`;

test('answers every post, in order, with its findings', async () => {
  const { code, out, err } = await run(
    ['--policy', POLICY, '-'],
    post('a', 'Fijne zondag!') + post('b', 'Het circulatieplan.'),
  );
  expect(out.map((line) => JSON.parse(line))).toEqual([
    { id: 'a', findings: [] },
    {
      id: 'b',
      findings: [
        {
          rule: 'protected-topic',
          guideline: 10,
          severity: 'review',
          start: 4,
          end: 18,
          quote: 'circulatieplan',
          message: expect.stringContaining('Circulatieplan centrum'),
          topic: { key: 'circulatieplan', name: 'Circulatieplan centrum' },
        },
      ],
    },
  ]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('exits with 1 when something blocks', async () => {
  const { code } = await run(['--policy', POLICY, '-'], post('a', 'Het nummer is 71.04.19-233.37.'));
  expect(code).toBe(1);
});

test('names the lines it cannot use and answers the others', async () => {
  const lines = `geen json\n\n${post('a', 'Dag!')}{"id":1,"text":2,"role":"official"}\n{"id":1,"text":"x","role":"baas"}\n[]\n`;
  const { code, out, err } = await run(['--policy', POLICY, '-'], lines);
  expect(code).toBe(2);
  expect(out).toEqual([JSON.stringify({ id: 'a', findings: [] })]);
  expect(err.match(/^line \d+/gm)).toEqual(['line 1', 'line 4', 'line 5', 'line 6']);
});

test.each([
  [[POSTS], '--policy'],
  [['--policy', POLICY], 'posts'],
  [['--policy', POLICY, '--format', 'xml', POSTS], '--format'],
  [['--policy', 'nergens.json', POSTS], 'nergens.json'],
  [['--policy', POLICY, 'nergens.jsonl'], 'nergens.jsonl'],
  [['--policy', POSTS, POSTS], POSTS],
  [['--policy', POLICY, 'src'], 'src is a folder'],
  [['--kleur', POSTS], '--kleur'],
])('%j is refused and says why', async (argv, why) => {
  const { code, err } = await run(argv);
  expect(code).toBe(2);
  expect(err).toContain(why);
});

test('reads a file, and writes sentences when asked', async () => {
  const { out } = await run(['--policy', POLICY, '--format', 'text', POSTS]);
  expect(out[0]).toBe('zon-001: ok');
  expect(out).toContainEqual(expect.stringMatching(/^zon-\d+: block national-number: .+/));
});

const read = async (bytes: Buffer) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([textOf(stdout), textOf(stderr)]);
  const stdin = Readable.from([bytes.subarray(0, 16), bytes.subarray(16)]);
  const code = await checkPosts(['--policy', POLICY, '-'], { stdin, stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await texts;
  return { code, ids: [...out.matchAll(/"id":"(\w+)"/g)].map(([, id]) => id), err };
};

test('takes a mark at the beginning, Windows line ends, separators inside a text and a last line without an end', async () => {
  const lines = [
    '\uFEFF',
    post('a', 'Dag é'),
    '\r\n',
    post('b', 'Eén\u2028twee').trim(),
    '\r\n',
    post('c', 'Dag').trim(),
  ];
  expect(await read(Buffer.from(lines.join('')))).toEqual({ code: 0, ids: ['a', 'b', 'c'], err: '' });
});

test('refuses a line that is too long or no UTF-8 by its number, and answers the others', async () => {
  const [long, latin] = [Buffer.from(post('b', 'a'.repeat(1024 * 1024))), Buffer.from(post('c', 'é'), 'latin1')];
  const { code, ids, err } = await read(
    Buffer.concat([Buffer.from(post('a', 'Dag')), long, latin, Buffer.from(post('d', 'Dag'))]),
  );
  expect({ code, ids }).toEqual({ code: 2, ids: ['a', 'd'] });
  expect(err).toBe('line 2: this line is longer than 1 MB\nline 3: this is not text in UTF-8\n');
});

test.each([
  ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48])],
  ['UTF-16', Buffer.from(`\uFEFF${post('a', 'Dag')}`, 'utf16le')],
])('refuses %s in one sentence', async (_, bytes) => {
  expect(await read(bytes)).toEqual({ code: 2, ids: [], err: 'the posts are not text in UTF-8\n' });
});

test('stops quietly when its reader leaves', async () => {
  let looked = 0;
  const stdin = Readable.from(
    (function* () {
      for (; looked < 100_000; looked++) yield post(String(looked), 'Dag!');
    })(),
  );
  const gone = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('EPIPE'), { code: 'EPIPE' })),
  });
  expect(await checkPosts(['--policy', POLICY, '-'], { stdin, stdout: gone, stderr: new PassThrough() })).toBe(0);
  expect(looked).toBeLessThan(100);
});

test.each([
  ['{"organisation":\n\n{]}', 'line 3: this is not JSON'],
  ['{"organisation": {\n"name": "x",', 'line 2: this is not JSON'],
  [
    '{"organisation":{"name":"x","aliases":[]},"publicFigures":[],"protectedTopics":[{"key":"a","name":"A","terms":["b"," "],"excludes":[]}]}',
    'protectedTopics[0].terms[1]: must not be empty',
  ],
])('says where a policy is wrong: %j', async (policy, why) => {
  const file = join(mkdtempSync(join(tmpdir(), 'ruggespraak-check-')), 'policy.json');
  writeFileSync(file, policy);
  const { code, err } = await run(['--policy', file, '-'], post('a', 'Dag!'));
  rmSync(dirname(file), { recursive: true });
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(why) });
});

test('waits for a slow reader', async () => {
  const written: string[] = [];
  const slow = new Writable({
    highWaterMark: 1,
    write: (chunk, _encoding, done) => void setTimeout(() => (written.push(String(chunk)), done()), 1),
  });
  const stdin = Readable.from(Array.from({ length: 50 }, (_, index) => post(String(index), 'Dag!')));
  await checkPosts(['--policy', POLICY, '-'], { stdin, stdout: slow, stderr: slow });
  slow.end();
  await once(slow, 'finish');
  expect(written.map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: 50 }, (_, index) => String(index)));
});
