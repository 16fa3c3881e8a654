/** What the documents show is what the product does: the transcript runs, the drawings are the tables, the links lead somewhere. */
import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { MOVES } from '../src/posts/workflow';
import { GUARDS } from '../src/publishing/arm-guards';
import { DELIVERY_MOVES } from '../src/publishing/delivery-workflow';

const root = path.resolve(__dirname, '..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const documents = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', ...markdownIn('docs')];

describe('the transcript in the README', () => {
  const TEXT = 'Het zwembad gaat zaterdag om negen uur weer open.';
  let folder: string;
  let env: NodeJS.ProcessEnv;
  let server: ChildProcess;

  beforeAll(async () => {
    const built = spawnSync(process.execPath, ['.ci/build-if-stale.cjs'], { cwd: root, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`the build failed: ${built.stderr}`);
    folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'ruggespraak-readme-'));
    fs.chmodSync(folder, 0o755); // Postgres may run as another user
    const port = String(await freePort());
    const own = { PORT: port, BASE: `http://127.0.0.1:${port}`, RUGGESPRAAK_DATA: folder };
    env = { ...process.env, ...own, DATABASE_URL: '', PUBLIC_URL: undefined, HOST: undefined, NODE_ENV: undefined };
    server = spawn(process.execPath, ['dist/src/main.js', 'serve'], { cwd: root, env, stdio: 'ignore' });
    await answers(`${env['BASE']}/health/ready`, server);
  }, 240_000);

  afterAll(async () => {
    if (server && server.exitCode === null && server.kill('SIGTERM')) await once(server, 'exit');
    fs.rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('takes a post from draft to its public page', async () => {
    const [, block = ''] = /## From draft to public page[^]*?```bash\n([^]*?)```/.exec(read('README.md')) ?? [];
    expect(block).toContain(TEXT);
    const { stdout } = await bash(block, env);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^review: .*zwembad/);
    expect(lines[1]).toMatch(/^in_review: .+ is asked about .+/);
    expect(lines.slice(2, 4)).toEqual(['approved', 'scheduled']);
    expect(lines[4]).toMatch(new RegExp(`^${env['BASE']}/p/zonnedaal/[0-9a-f-]{36}$`));
    expect(stdout).toContain(`<p>${TEXT}</p>`);
    const page = await fetch(`${env['BASE']}/p/zonnedaal`);
    expect(await page.text()).toContain(TEXT);
  }, 120_000);
});

describe('the drawings', () => {
  it('of the flow in the README shows only moves that exist', () => {
    const shown = [...drawing('README.md', 'flowchart').matchAll(/(?<=^|\s)(\w+)(?= -- ([\w-]+) --> (\w+))/g)];
    expect(shown.length).toBeGreaterThan(5);
    const known = arrowsOf(MOVES);
    expect(
      shown.map(([, from, verb, to]) => `${from} ${verb} ${to}`).filter((arrow) => !known.includes(arrow)),
    ).toEqual([]);
  });

  it.each([
    ['docs/architecture.md', 'of a post', MOVES],
    ['docs/publishing-safety.md', 'of a delivery', DELIVERY_MOVES],
  ])('%s: the life %s is the table', (file, _of, moves) => {
    const lines = [...drawing(file, 'stateDiagram-v2').matchAll(/^ *(\w+) --> (\w+): (.+)$/gm)];
    const shown = lines.flatMap(([, from, to, verbs = '']) => verbs.split(', ').map((verb) => `${from} ${verb} ${to}`));
    expect(shown.sort()).toEqual(arrowsOf(moves).sort());
  });
});

it('the guards are told in the order in which they are asked', () => {
  const told = [...read('docs/publishing-safety.md').matchAll(/^\| `(\w+)` +\| [^|]+\? +\|/gm)].map(([, name]) => name);
  expect(told).toEqual(Object.keys(GUARDS));
});

it('every variable of the environment is told', () => {
  const names = [...read('src/common/config.ts').matchAll(/\benv\.([A-Z0-9_]+)|\(env, '([A-Z0-9_]+)'/g)].map(
    ([, a, b]) => a ?? b,
  );
  const settings = [...new Set(names)].filter((name) => name !== 'NODE_ENV');
  expect(settings.length).toBeGreaterThan(5);
  for (const file of ['README.md', 'docs/operations.md']) {
    expect(settings.filter((name) => !read(file).includes(`\`${name}\``))).toEqual([]);
  }
});

it('the README stays under 120 lines', () => {
  expect(read('README.md').trimEnd().split('\n').length).toBeLessThan(120);
});

it.each(documents)('%s: what it links to and names is there', (file) => {
  const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to = '']) =>
    path.join(path.dirname(file), to),
  );
  const named = [...read(file).matchAll(/`((?:src|test|migrations|docs|\.ci)\/[\w./-]+\.\w+)`/g)].map(
    ([, to = '']) => to,
  );
  expect([...links, ...named].filter((target) => !fs.existsSync(path.join(root, target)))).toEqual([]);
});

type Moves = Readonly<Record<string, { readonly from: readonly string[]; readonly to: string | readonly string[] }>>;

const arrowsOf = (moves: Moves) =>
  Object.entries(moves).flatMap(([verb, { from, to }]) =>
    from.flatMap((start) => [to].flat().map((end) => `${start} ${verb} ${end}`)),
  );

function drawing(file: string, kind: string): string {
  const found = [...read(file).matchAll(/```mermaid\n([^]*?)```/g)].find(([, text]) => text?.startsWith(kind));
  if (!found?.[1]) throw new Error(`${file} has no ${kind}`);
  return found[1];
}

function markdownIn(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name))
    .sort();
}

const bash = (script: string, env: NodeJS.ProcessEnv) =>
  promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], { cwd: root, env, timeout: 110_000 });

async function answers(url: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + 120_000;
  while (
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    if (Date.now() > end) throw new Error(`${url} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
