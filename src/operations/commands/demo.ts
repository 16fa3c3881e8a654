import type { Config, RunningConfig } from '../../common/config';

export async function demo(_config: Config, _words: readonly string[]): Promise<number> {
  return 0;
}

export async function makeDemoOnce(_config: RunningConfig): Promise<void> {}
