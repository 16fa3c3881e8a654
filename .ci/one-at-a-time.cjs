// Two commands started together on a fresh checkout must not install or build over each other.
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** Nothing takes this long: the number belongs to another process by now. */
const STALE_MS = 20 * 60_000;

function oneAtATime(folder, task) {
  const id = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16);
  const lock = path.join(os.tmpdir(), `ruggespraak-${id}.lock`);
  while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    return task();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderLives(lock)) fs.rmSync(lock, { force: true });
    return false;
  }
}

function holderLives(lock) {
  try {
    if (Date.now() - fs.statSync(lock).mtimeMs > STALE_MS) return false;
    const pid = Number(fs.readFileSync(lock, 'utf8'));
    if (pid === 0) return true; // it has just been made
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

module.exports = { oneAtATime };
