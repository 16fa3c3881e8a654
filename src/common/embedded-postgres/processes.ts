/**
 * Claims: file names that say which process made the file. A pid alone is given out again, so the claim also holds
 * the moment the process started. A zombie counts as gone: it never lets go by itself where pid 1 does not reap.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';

const HAS_PROC = fs.existsSync('/proc/self/stat');

/** Unique within this process too: it may use several databases, or one of them twice. */
export function newClaim(): string {
  return `${process.pid}-${startOf(process.pid)}.${randomBytes(6).toString('hex')}`;
}

export function isHeld(claim: string): boolean {
  const [, pid, start] = /^(\d+)-(\w+)\./.exec(claim) ?? [];
  return pid !== undefined && startOf(Number(pid)) === start;
}

export function isAlive(pid: number): boolean {
  return startOf(pid) !== undefined;
}

export function commandOf(pid: number): readonly string[] {
  if (!isAlive(pid)) return [];
  if (!HAS_PROC) return ps(pid, 'command=').trim().split(' ');
  return readProc(pid, 'cmdline').split('\0');
}

/** Undefined when there is no such process, or only its zombie. */
function startOf(pid: number): string | undefined {
  const [state, start] = HAS_PROC ? procState(pid) : psState(pid);
  return state && !'ZX'.includes(state) ? start : undefined;
}

/** The command's name, second in the line, may itself hold spaces and brackets. */
function procState(pid: number): (string | undefined)[] {
  const stat = readProc(pid, 'stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return [fields[0], fields[19]];
}

function psState(pid: number): (string | undefined)[] {
  const [state, ...start] = ps(pid, 'state=,lstart=').trim().split(/\s+/);
  return [state?.[0], start.join('').replace(/\W/g, '')];
}

function ps(pid: number, columns: string): string {
  return spawnSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

function readProc(pid: number, file: string): string {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}
