// Everything about the code that a machine can hold, all of it even when one part fails. Ends with `N passed, N failed`.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const STEPS = ['typecheck', 'lint', 'format:check', 'unused', 'licences', 'architecture', 'api-types:check'];

const failed = STEPS.filter((step) => !passes(step));
if (failed.length > 0) console.log(`Not in order: ${failed.join(', ')}`);
console.log(`${STEPS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

function passes(step) {
  const began = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${step} (${seconds} s)`);
  return status === 0;
}
