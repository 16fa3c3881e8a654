/** Processor time used so far, in milliseconds: unlike a rate, it hardly depends on what else the machine does. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TICK_MS = 10;

interface Stat {
  readonly parent: number;
  readonly ownMs: number;
  /** Of its children that have ended. */
  readonly endedMs: number;
}

function statOf(pid: number | string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return { parent: fields[1] ?? 0, ownMs: (user + system) * TICK_MS, endedMs: (endedUser + endedSystem) * TICK_MS };
  } catch {
    return undefined; // not Linux, or it has just ended
  }
}

export const processMs = (pid: number) => statOf(pid)?.ownMs ?? NaN;

/** The server and its processes, those that have ended too. */
export function postgresMs(dataFolder: string): number {
  const postmaster = Number(readFileSync(path.join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const own = statOf(postmaster);
  if (!own) return NaN;
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return children.reduce((sum, pid) => {
    const stat = statOf(pid);
    return stat?.parent === postmaster ? sum + stat.ownMs : sum;
  }, own.ownMs + own.endedMs);
}
