/** The whole application with the desk as it is built, on a database of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startTestApp, type TestApp } from '../test-app';

const ROOT = path.resolve(__dirname, '..', '..');

export async function startBuiltDesk(): Promise<TestApp> {
  const webFolder = mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-web-'));
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const words = ['build', '--config', path.join(ROOT, 'web', 'vite.config.mts'), '--outDir', webFolder];
  execFileSync(process.execPath, [vite, ...words], { stdio: 'pipe' });
  const app = await startTestApp({ webFolder });
  const stop = async () => {
    await app.stop();
    rmSync(webFolder, { recursive: true, force: true });
  };
  return { ...app, stop };
}
