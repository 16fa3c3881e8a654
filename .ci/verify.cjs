// Everything about the code that a machine can hold, all of it even when one part fails. Ends with `N passed, N failed`.
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const AT_ONCE = 2;
/** The longest first, so that the others fit beside it. */
const STEPS = ['lint', 'typecheck', 'format:check', 'unused', 'licences', 'architecture', 'api-types:check'];

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

async function main() {
  const waiting = [...STEPS];
  const failed = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) if (!(await passes(step))) failed.push(step);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  if (failed.length > 0) console.log(`Not in order: ${failed.join(', ')}`);
  console.log(`${STEPS.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

async function passes(step) {
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', step], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const [status] = await once(child, 'close');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(Buffer.concat(said));
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${step} (${seconds} s)`);
  return status === 0;
}
