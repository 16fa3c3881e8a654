/** What a newcomer meets: the real command line, on an empty folder, with the database that comes along. */
import { transformFileSync } from '@swc/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { STATES } from '../src/posts/workflow';
import { Visitor } from './visitor';

const ROOT = path.resolve(__dirname, '..');
const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'ruggespraak-first-start-'));
const program = path.join(folder, 'dist', 'src', 'main.js');
const running = new Set<ChildProcess>();
let port: number;
let url: string;
let demo: Demo;

interface Demo {
  readonly url: string;
  readonly organisation: { readonly id: string; readonly slug: string; readonly name: string };
  readonly people: readonly { readonly role: string; readonly email: string; readonly password: string }[];
  readonly channels: readonly { readonly id: string; readonly network: string; readonly name: string }[];
  readonly topics: readonly { readonly id: string; readonly key: string; readonly name: string }[];
  readonly other: Omit<Demo, 'url' | 'other'>;
}

interface Post {
  readonly id: string;
  readonly state: string;
  readonly kind: string;
  readonly deliveries: readonly { readonly url: string }[];
}

jest.setTimeout(180_000);

beforeAll(async () => {
  fs.chmodSync(folder, 0o755); // Postgres may run as another user
  compile();
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  await Promise.all([...running].map((child) => ended(child, 'SIGTERM')));
  fs.rmSync(folder, { recursive: true, force: true });
});

it('makes one demonstration, also when two ask for it at once', async () => {
  const [one, other] = await Promise.all([ruggespraak('demo', '--json'), ruggespraak('demo', '--json')]);
  expect([one.code, other.code]).toEqual([0, 0]);
  expect(one.out).toBe(other.out);
  expect(one.out.trimEnd()).not.toContain('\n');
  demo = JSON.parse(one.out) as Demo;
});

it('says what a client needs to begin', () => {
  const roles = demo.people.map(({ role }) => role);
  const count = (role: string) => roles.filter((each) => each === role).length;
  expect(['mandataris', 'woordvoerder'].map(count).every((number) => number >= 2)).toBe(true);
  expect(roles).toEqual(expect.arrayContaining(['assistant', 'administrator', 'auditor']));
  expect(demo).toMatchObject({
    url,
    organisation: { slug: 'zonnedaal' },
    other: { organisation: { slug: 'waterkant' } },
  });
  for (const { channels, topics, people } of [demo, demo.other]) {
    expect(channels[0]).toEqual({ id: expect.any(String), network: expect.any(String), name: expect.any(String) });
    expect(topics[0]).toEqual({ id: expect.any(String), key: expect.any(String), name: expect.any(String) });
    expect(people.every(({ email, password }) => email.includes('@') && password.length >= 12)).toBe(true);
  }
  expect(fs.statSync(path.join(folder, 'data', 'demo.json')).mode & 0o777).toBe(0o600);
});

it('opens the desk on one address, and says clearly when that is taken', async () => {
  const serving = await serve();
  expect(serving.said().match(/http:\/\//g)).toHaveLength(1);
  expect(serving.said()).toContain(`open ${url}`);
  const second = await ruggespraak('serve');
  expect(second.code).toBe(2);
  expect(second.err).toContain(`port ${port} on 127.0.0.1 is taken`);
});

it('welcomes who opens that address, and shows the way', async () => {
  const page = await (await fetch(url)).text();
  expect(page).toContain('href="/p/zonnedaal"');
  for (const [, address] of page.matchAll(/href="([^"]+)"/g)) expect((await fetch(url + address)).status).toBe(200);
});

it('shows every state that a post can be in', async () => {
  const posts = await allPosts(await signIn('woordvoerder'));
  expect(new Set(posts.map(({ state }) => state))).toEqual(new Set(Object.keys(STATES)));
  expect(posts.some(({ kind }) => kind === 'offline')).toBe(true);
});

it('keeps the other organisation apart', async () => {
  const { email, password } = demo.other.people[0]!;
  const stranger = await Visitor.signIn(url, email, password);
  expect((await stranger.get(`/channels/${demo.channels[0]!.id}`)).status).toBe(404);
  expect((await allPosts(stranger)).length).toBeGreaterThan(0);
});

it('takes a post from draft to its public page', async () => {
  const author = await signIn('mandataris');
  const text = 'De speelstraat is dit weekend open, van 10 tot 18 uur.';
  const draft = await author.post('/posts', { text, role: 'official', channels: [demo.channels[0]!.id] });
  expect(draft.status).toBe(201);
  expect((await author.post(`/posts/${draft.body.id}/submit`, { attest: true })).body.state).toBe('approved');
  expect((await author.post(`/posts/${draft.body.id}/publish-now`)).body.state).toBe('scheduled');
  const published = await until(
    () => author.get(`/posts/${draft.body.id}`),
    ({ body }) => body.state === 'published',
  );
  expect(await (await fetch((published.body as Post).deliveries[0]!.url)).text()).toContain(text);
});

it('starts the database again when it was killed', async () => {
  const [pid] = fs.readFileSync(path.join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await until(
    () => readiness(),
    (status) => status !== 200,
  );
  await until(
    () => readiness(),
    (status) => status === 200,
  );
});

it('has everything still after a kill -9, and an unbroken log', async () => {
  const before = await allPosts(await signIn('woordvoerder'));
  await Promise.all([...running].map((child) => ended(child, 'SIGKILL')));
  await serve();
  const after = await allPosts(await signIn('woordvoerder'));
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect((await ruggespraak('audit', 'verify')).code).toBe(0);
  expect(JSON.parse((await ruggespraak('demo', '--json')).out)).toEqual(demo);
});

it('gives new passwords when the old ones are lost, and says so', async () => {
  fs.rmSync(path.join(folder, 'data', 'demo.json'));
  const { out, err } = await ruggespraak('demo', '--json');
  expect(err).toContain('its people have new ones now');
  const anew = JSON.parse(out) as Demo;
  expect(anew.people[0]!.password).not.toBe(demo.people[0]!.password);
  demo = anew;
  await signIn('auditor');
});

it('does not do this in production', async () => {
  const { code, err } = await ruggespraak('demo', '--json', { NODE_ENV: 'production' });
  expect([code, err]).toEqual([2, expect.stringContaining('production')]);
});

it('stops in order when asked, and leaves no database behind', async () => {
  const codes = await Promise.all([...running].map((child) => ended(child, 'SIGTERM')));
  expect(codes).toEqual([0]);
  expect(fs.existsSync(path.join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false);
});

/** As `npm run build` would, without checking types and without touching what others run. */
function compile(): void {
  for (const top of ['src', 'migrations']) {
    const files = fs.readdirSync(path.join(ROOT, top), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts') && !/spec(-table)?\.ts$|\.d\.ts$/.test(name))) {
      const target = path.join(folder, 'dist', top, file.replace(/\.ts$/, '.js'));
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, transformFileSync(path.join(ROOT, top, file), { cwd: ROOT, sourceMaps: false }).code);
    }
  }
  const weights = path.join('guidelines', 'learned', 'weights.tsv');
  fs.copyFileSync(path.join(ROOT, 'src', weights), path.join(folder, 'dist', 'src', weights));
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
}

function start(words: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const { PATH, PG_BIN } = process.env;
  const own = { PATH, ...(PG_BIN && { PG_BIN }), PORT: String(port), RUGGESPRAAK_DATA: path.join(folder, 'data') };
  return spawn(process.execPath, [program, ...words], { env: { ...own, ...environment }, stdio: 'pipe' });
}

async function ruggespraak(...words: (string | NodeJS.ProcessEnv)[]) {
  const environment = words.find((word) => typeof word === 'object');
  const child = start(
    words.filter((word) => typeof word === 'string'),
    environment,
  );
  const [out, err] = [collected(child.stdout!), collected(child.stderr!)];
  const [code] = (await once(child, 'close')) as [number];
  return { code, out: out(), err: err() };
}

async function serve() {
  const child = start(['serve']);
  running.add(child);
  const [said, failed] = [collected(child.stdout!), collected(child.stderr!)];
  await until(
    async () => {
      if (child.exitCode !== null) throw new Error(failed());
      return readiness();
    },
    (status) => status === 200 && said().includes('Ruggespraak:'),
  );
  return { said };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  running.delete(child);
  const over = once(child, 'close');
  child.kill(signal);
  await over;
  return child.exitCode;
}

function collected(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.on('data', (part: Buffer) => (text += part.toString()));
  return () => text;
}

const readiness = () =>
  fetch(`${url}/health/ready`).then(
    ({ status }) => status,
    () => 0,
  );

function signIn(role: string): Promise<Visitor> {
  const { email, password } = demo.people.find((person) => person.role === role)!;
  return Visitor.signIn(url, email, password);
}

async function allPosts(visitor: Visitor): Promise<Post[]> {
  const posts: Post[] = [];
  for (let cursor = ''; ;) {
    const { body } = await visitor.get(`/posts?limit=100${cursor && `&cursor=${cursor}`}`);
    posts.push(...(body as { items: Post[] }).items);
    if (!body.nextCursor) return posts;
    cursor = String(body.nextCursor);
  }
}

async function until<T>(look: () => Promise<T>, isRight: (seen: T) => boolean): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const seen = await look();
    if (isRight(seen)) return seen;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const free = (server.address() as AddressInfo).port;
  server.close();
  await once(server, 'close');
  return free;
}
