/**
 * A real Bluesky server (PDS) with an identity directory in memory, on free ports of this machine; it calls nobody
 * outside. Usage: node atproto-server.mjs alice.test bob.test. Prints one line of JSON when it stands, and stops on
 * SIGTERM, SIGINT or the end of its standard input: a killed test run leaves nothing behind.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { envToCfg, envToSecrets, PDS } from '@atproto/pds';
import { Database, PlcServer } from '@did-plc/server';

const hex = (bytes) => randomBytes(bytes).toString('hex');
const directory = mkdtempSync(join(tmpdir(), 'ruggespraak-pds-'));
const stops = [() => rmSync(directory, { recursive: true, force: true })];

let stopping = false;
async function stop(code = 0) {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), 3000).unref();
  for (const step of stops.reverse()) await step();
  process.exit(code);
}
process.on('SIGTERM', () => stop());
process.on('SIGINT', () => stop());
process.stdin.on('close', () => stop()).resume();

try {
  const directoryUrl = await startDirectory();
  const url = await startPds(directoryUrl);
  const accounts = [];
  for (const handle of process.argv.slice(2)) accounts.push(await createAccount(url, handle));
  process.stdout.write(`${JSON.stringify({ url, accounts })}\n`);
} catch (cause) {
  console.error(cause);
  await stop(1);
}

async function startDirectory() {
  const plc = PlcServer.create({ db: Database.mock(), port: 0 });
  const listener = await plc.start();
  stops.push(() => plc.destroy());
  return `http://localhost:${listener.address().port}`;
}

async function startPds(didPlcUrl) {
  const port = await freePort();
  const settings = {
    devMode: true,
    hostname: 'localhost',
    port,
    dataDirectory: directory,
    blobstoreDiskLocation: join(directory, 'blobs'),
    didPlcUrl,
    serviceHandleDomains: ['.test'],
    inviteRequired: false,
    rateLimitsEnabled: false,
    crawlers: [],
    disableSsrfProtection: true,
    jwtSecret: hex(16),
    dpopSecret: hex(32),
    adminPassword: hex(16),
    plcRotationKeyK256PrivateKeyHex: hex(32),
  };
  const pds = await PDS.create(envToCfg(settings), envToSecrets(settings));
  await pds.start();
  stops.push(() => pds.destroy());
  return `http://localhost:${port}`;
}

/** The account's own password opens everything; the tests sign in with an app password, as an organisation would. */
async function createAccount(url, handle) {
  const owner = hex(12);
  const email = `${handle.split('.')[0]}@example.org`;
  const { did, accessJwt } = await call(url, 'com.atproto.server.createAccount', { handle, email, password: owner });
  const { password } = await call(url, 'com.atproto.server.createAppPassword', { name: 'desk' }, accessJwt);
  return { handle, password, did };
}

async function call(url, method, input, token) {
  const answer = await fetch(`${url}/xrpc/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(input),
  });
  if (!answer.ok) throw new Error(`${method}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** The server names itself by its port, so it must know it before it listens. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
