// Installs what the tests need, runs Jest with the words given (without any: everything, in groups), and always ends
// with `N passed, N failed`.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { together } = require('./together.cjs');

const root = path.resolve(__dirname, '..');
const options = { cwd: root, stdio: 'inherit' };

const installed = run('.ci/install-if-missing.cjs', []);
if (installed) run('.ci/install-if-missing.cjs', ['test/servers']);
const { passed, failed } = installed ? jest(process.argv.slice(2)) : { passed: 0, failed: 1 };
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function jest(words) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-counts-'));
  const file = path.join(folder, 'counts.json');
  const inOrder = { testSequencer: path.join(__dirname, 'longest-first.cjs') };
  const everything = words.length === 0 ? { testRegex: together(root), ...inOrder } : {};
  const config = {
    ...require('../jest.config.js'),
    ...everything,
    reporters: ['default', [path.join(__dirname, 'count-reporter.cjs'), { file }]],
  };
  const ok = run('node_modules/jest/bin/jest.js', ['--config', JSON.stringify(config), ...words]);
  const counts = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  fs.rmSync(folder, { recursive: true, force: true });
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }; // it crashed, or failed outside a test
}

function run(script, words) {
  return spawnSync(process.execPath, [script, ...words], options).status === 0;
}
