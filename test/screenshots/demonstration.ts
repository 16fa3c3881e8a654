/** The demonstration municipality, served as anybody would, on a folder that is removed afterwards. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { newFolder } from '../../bench/parts/desk';
import { deskEnvironment } from '../../bench/parts/desk-environment';
import { freePort, MAIN, serve, untilReady } from '../../bench/parts/processes';

export interface Demonstration {
  readonly url: string;
  /** Address and password of somebody in this role. */
  of(role: string): { readonly email: string; readonly password: string };
  stop(): Promise<void>;
}

export async function openDemonstration(): Promise<Demonstration> {
  const folder = newFolder();
  const env = deskEnvironment(folder, await freePort());
  const told = execFileSync(process.execPath, [MAIN, 'demo', '--json'], { env, encoding: 'utf8' });
  const { people } = JSON.parse(told) as { people: { role: string; email: string; password: string }[] };
  const served = serve(env);
  await untilReady(served);
  return {
    url: served.url,
    of: (role) => people.find((person) => person.role === role) ?? { email: '', password: '' },
    stop: async () => {
      await served.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
