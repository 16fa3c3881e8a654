import { once } from 'node:events';
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
