// Runs `npm ci` where node_modules is absent or older than the lock file: `node install-if-missing.cjs [folder …]`.
// Needs nothing but Node, because it runs before anything is there. Writes to standard error only.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { oneAtATime } = require('./one-at-a-time.cjs');

const root = path.resolve(__dirname, '..');
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['.'];
const failed = folders
  .map((folder) => path.resolve(root, folder))
  .filter((folder) => !oneAtATime(folder, () => install(folder)));
process.exit(failed.length === 0 ? 0 : 1);

function install(folder) {
  if (isInstalled(folder)) return true;
  console.error(`Installing the packages of ${path.relative(root, folder) || 'the project'} …`);
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', words, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** npm writes its own list last, so an interrupted installation counts as none. */
function isInstalled(folder) {
  const lock = path.join(folder, 'package-lock.json');
  const list = path.join(folder, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(lock)) return true;
  return fs.existsSync(list) && fs.statSync(list).mtimeMs >= fs.statSync(lock).mtimeMs;
}
