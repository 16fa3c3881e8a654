import { transformFileSync } from '@swc/core';
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/common/embedded-postgres';
import { isAlive } from '../src/common/embedded-postgres/processes';

const ROOT = path.resolve(__dirname, '..');
const LAUNCHER = path.join(ROOT, 'src/common/embedded-postgres');
const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'ruggespraak-launcher-'));
const started: EmbeddedPostgres[] = [];
const others: ChildProcess[] = [];
let dataDir: string;

beforeAll(() => {
  fs.chmodSync(folder, 0o755);
  buildLauncher();
});

beforeEach(() => {
  dataDir = path.join(fs.mkdtempSync(path.join(folder, 'place-')), 'pg');
  fs.chmodSync(path.dirname(dataDir), 0o755);
});

afterEach(async () => {
  await Promise.all(others.splice(0).map(killed));
  for (const postgres of started.splice(0)) await postgres.stop();
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('alone', () => {
  it('makes a database on the first start and finds it again on the second', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    const second = await start();
    expect([first.adopted, second.adopted]).toEqual([false, false]);
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('suits a small server', async () => {
    const { url, version } = await start();
    const settings = "current_setting('timezone') zone, current_setting('max_connections') connections";
    const names = 'current_user who, current_database() "where"';
    expect(await query(url, `SELECT ${settings}, ${names}, lower('É') lower`)).toEqual([
      { zone: 'UTC', connections: '100', who: 'ruggespraak', where: 'ruggespraak', lower: 'é' },
    ]);
    expect(version).toMatch(/^\d+\.\d+$/);
    expect(fs.statSync(`${dataDir}.secret`).mode & 0o777).toBe(0o600);
    await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('takes another port when the one it would have is in use', async () => {
    const neighbour = createServer();
    await new Promise<void>((resolve) => neighbour.listen(0, '127.0.0.1', resolve));
    const { port } = neighbour.address() as { port: number };
    const { url } = await start({ port });
    expect(new URL(url).port).not.toBe(String(port));
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    neighbour.close();
  });

  it('begins anew where an earlier start was cut off half-way', async () => {
    fs.mkdirSync(`${dataDir}.new/base`, { recursive: true });
    fs.writeFileSync(`${dataDir}.new.password`, 'left behind');
    const { url } = await start();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(fs.existsSync(`${dataDir}.new.password`)).toBe(false);
  });
});

describe('after a kill -9', () => {
  it('of the server: starts it again on the same port, with what was committed', async () => {
    const before = await start();
    await query(before.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(postmaster(), 'SIGKILL');
    const after = await start();
    expect(after).toMatchObject({ adopted: false, url: before.url });
    expect(await query(after.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('of the program: adopts the server that was left over', async () => {
    const user = await startOther();
    await query(user.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const pid = postmaster();
    await killed(user.process);
    const after = await start();
    expect(after).toMatchObject({ adopted: true, url: user.url });
    expect(await query(after.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await after.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('of both: recovers, although nobody takes away the zombie of the server', async () => {
    const user = await startOther();
    await query(user.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    user.process.kill('SIGSTOP');
    process.kill(postmaster(), 'SIGKILL');
    const after = await start();
    expect(await query(after.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('and a restart of the machine: another process may have the number of the server now', async () => {
    const before = await start();
    process.kill(postmaster(), 'SIGKILL');
    const pidFile = path.join(dataDir, 'postmaster.pid');
    fs.writeFileSync(pidFile, fs.readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));
    const after = await start();
    expect(after.url).toBe(before.url);
  });

  it('of whoever held the lock: does not wait for it', async () => {
    const owner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    others.push(owner);
    await new Promise((resolve) => owner.once('spawn', resolve));
    const began = fs.readFileSync(`/proc/${owner.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
    fs.mkdirSync(`${dataDir}.lock`);
    fs.writeFileSync(path.join(`${dataDir}.lock`, `${owner.pid}-${began}.aa`), '');
    const waiting = start();
    await expect(Promise.race([waiting, pause(300)])).resolves.toBe('paused');
    await killed(owner);
    await expect(waiting).resolves.toMatchObject({ adopted: false });
  });
});

describe('shared', () => {
  it('stays until the last of its users has left', async () => {
    const user = await startOther();
    const postgres = await start();
    expect([user.adopted, postgres.adopted]).toEqual([false, true]);
    await left(user.process);
    expect(await query(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    const pid = postmaster();
    await postgres.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('is one, however many start at the same moment', async () => {
    const users = await Promise.all([startOther(), startOther(), start(), start()]);
    expect(users.filter(({ adopted }) => !adopted)).toHaveLength(1);
    expect(new Set(users.map(({ url }) => url)).size).toBe(1);
  });

  it('does not wait for a user who was killed', async () => {
    const postgres = await start();
    const user = await startOther();
    await killed(user.process);
    const pid = postmaster();
    await postgres.stop();
    expect(isAlive(pid)).toBe(false);
  });
});

describe('says in plain words', () => {
  it('that the data directory belongs to somebody else', async () => {
    fs.mkdirSync(path.join(dataDir, 'base'), { recursive: true });
    fs.writeFileSync(path.join(dataDir, 'PG_VERSION'), '18\n');
    if (process.getuid?.() === 0) fs.chownSync(dataDir, 12345, 12345);
    fs.chmodSync(dataDir, 0o000);
    await expect(start()).rejects.toThrow(/belongs to another user|no other user may use/);
    fs.chmodSync(dataDir, 0o700);
  });

  it('that the folder holds something else', async () => {
    fs.mkdirSync(path.join(dataDir, 'holiday-photos'), { recursive: true });
    await expect(start()).rejects.toThrow(`The data directory ${dataDir} holds something else than a database.`);
  });

  it('which Postgres is missing', async () => {
    fs.mkdirSync(dataDir);
    fs.writeFileSync(path.join(dataDir, 'PG_VERSION'), '9\n');
    await expect(start()).rejects.toThrow('was made by Postgres 9, which was not found');
    await expect(start({ binaries: '/nowhere' })).rejects.toThrow('PG_BIN is /nowhere, but there is no working');
  });

  it('why the server does not start', async () => {
    await expect(start({ flags: ['-c', 'shared_buffers=a lot'] })).rejects.toThrow(
      /The database did not start\. Postgres says: .*shared_buffers.*Its log is/,
    );
  });
});

async function start(options: { port?: number; binaries?: string; flags?: string[] } = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, ...options });
  started.push(postgres);
  return postgres;
}

async function startOther() {
  const script = path.join(__dirname, 'embedded-postgres-user.cjs');
  const env = { ...process.env, NODE_PATH: path.join(ROOT, 'node_modules') };
  const other = spawn(process.execPath, [script, folder, dataDir], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  others.push(other);
  const line = await new Promise<string>((resolve) => other.stdout.once('data', (data) => resolve(String(data))));
  return { process: other, ...(JSON.parse(line) as { url: string; adopted: boolean }) };
}

/** Other processes run without Jest's transform. */
function buildLauncher(): void {
  for (const file of fs.readdirSync(LAUNCHER).filter((name) => !name.includes('spec'))) {
    const { code } = transformFileSync(path.join(LAUNCHER, file), { configFile: path.join(ROOT, '.swcrc') });
    fs.writeFileSync(path.join(folder, file.replace(/ts$/, 'js')), code);
  }
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client(url);
  client.on('error', () => undefined); // the tests kill servers
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

function postmaster(): number {
  return Number(fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function killed(other: ChildProcess): Promise<unknown> {
  other.kill('SIGKILL');
  return ended(other);
}

function left(other: ChildProcess): Promise<unknown> {
  other.stdin?.end();
  return ended(other);
}

async function ended(other: ChildProcess): Promise<void> {
  while (other.exitCode === null && other.signalCode === null) await pause(5);
}

function pause(ms: number): Promise<string> {
  return new Promise((resolve) => setTimeout(() => resolve('paused'), ms));
}
