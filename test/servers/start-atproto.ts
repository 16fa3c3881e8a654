/** Starts a real Bluesky server of its own for a test file, with accounts, and stops it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installServers, nodeForServers } from './installed';

const START_TIMEOUT_MS = 60_000;

export interface AtprotoAccount {
  readonly handle: string;
  /** An app password. */
  readonly password: string;
  readonly did: string;
}

export interface StoredRecord {
  readonly uri: string;
  readonly cid: string;
  readonly value: Record<string, unknown>;
}

export interface AtprotoServer {
  readonly url: string;
  readonly accounts: readonly AtprotoAccount[];
  /** What stands in an account, as anyone can read it. */
  posts(did: string): Promise<readonly StoredRecord[]>;
  blob(did: string, cid: string): Promise<Buffer>;
  stop(): Promise<void>;
}

export async function startAtproto(handles: readonly string[] = ['alice.test', 'bob.test']): Promise<AtprotoServer> {
  await installServers();
  const server = spawn(nodeForServers(), [join(__dirname, 'atproto-server.mjs'), ...handles], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', LOG_ENABLED: 'false' },
  });
  let complaints = '';
  server.stderr.on('data', (part: Buffer) => (complaints = (complaints + part.toString()).slice(-4000)));
  const exited = once(server, 'exit');
  const timer = setTimeout(() => server.kill('SIGKILL'), START_TIMEOUT_MS);
  const lines = createInterface({ input: server.stdout });
  const line = await Promise.race([once(lines, 'line').then(([first]) => String(first)), exited.then(() => undefined)]);
  clearTimeout(timer);
  if (line === undefined) throw new Error(`The Bluesky server did not start: ${complaints}`);

  const { url, accounts } = JSON.parse(line) as { url: string; accounts: AtprotoAccount[] };
  return {
    url,
    accounts,
    posts: (did) => allPosts(url, did),
    blob: async (did, cid) => {
      const answer = await fetch(`${url}/xrpc/com.atproto.sync.getBlob?did=${did}&cid=${cid}`);
      return Buffer.from(await answer.arrayBuffer());
    },
    stop: async () => {
      server.stdin.end();
      await exited;
    },
  };
}

async function allPosts(url: string, did: string): Promise<StoredRecord[]> {
  const records: StoredRecord[] = [];
  const address = `${url}/xrpc/com.atproto.repo.listRecords?repo=${did}&collection=app.bsky.feed.post&limit=100`;
  let cursor: string | undefined = '';
  while (cursor !== undefined) {
    const answer: Response = await fetch(`${address}${cursor && `&cursor=${cursor}`}`);
    const page = (await answer.json()) as { records: StoredRecord[]; cursor?: string };
    records.push(...page.records);
    cursor = page.records.length > 0 ? page.cursor : undefined;
  }
  return records;
}
