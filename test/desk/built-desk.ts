/** The whole application with the desk as it is built, on a database of its own. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { startTestApp, type TestApp } from '../test-app';

const ROOT = path.resolve(__dirname, '..', '..');

export function startBuiltDesk(): Promise<TestApp> {
  execFileSync(process.execPath, [path.join(ROOT, '.ci', 'build-if-stale.cjs')], { stdio: 'pipe' });
  return startTestApp({ webFolder: path.join(ROOT, 'dist', 'web') });
}
