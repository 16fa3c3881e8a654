// Builds when a source is newer than the last build that succeeded. Writes to standard error only.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { oneAtATime } = require('./one-at-a-time.cjs');

const root = path.resolve(__dirname, '..');
const MARK = path.join(root, 'dist', '.built');
const SOURCES = [
  'src',
  'migrations',
  'web',
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const LEFT_OUT = /(^|\/)(node_modules|dist)$|spec\.ts$/;

process.exit(oneAtATime(path.join(root, 'dist'), () => (isFresh() ? 0 : build())));

function build() {
  console.error('Building …');
  const began = new Date();
  const env = { ...process.env, NODE_ENV: 'production' }; // from within the tests it would be the desk for developing
  const options = { cwd: root, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], options);
  if (status !== 0) return status ?? 1;
  fs.chmodSync(path.join(root, 'dist', 'src', 'main.js'), 0o755); // it is the command `ruggespraak`
  fs.writeFileSync(MARK, '');
  fs.utimesSync(MARK, began, began); // what changed while we were building is still to be built
  return 0;
}

function isFresh() {
  if (!fs.existsSync(MARK)) return false;
  const built = fs.statSync(MARK).mtimeMs;
  return SOURCES.every((source) => newest(path.join(root, source)) <= built);
}

/** Folders count too: theirs is the moment a file in them was removed. */
function newest(file) {
  if (LEFT_OUT.test(file) || !fs.existsSync(file)) return 0;
  const { mtimeMs } = fs.statSync(file);
  if (!fs.statSync(file).isDirectory()) return mtimeMs;
  return fs.readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), mtimeMs);
}
