/** The passwords of the demonstration: made for this installation, and readable only by who runs it. */
import { readFileSync } from 'node:fs';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../../common/config';

export interface DemoFile {
  /** The first organisation; unknown until it is founded. */
  readonly organisationId?: string;
  /** False while the demonstration is being made. */
  readonly finished: boolean;
  /** By e-mail address. */
  readonly passwords: Readonly<Record<string, string>>;
}

export const demoFileOf = ({ dataFolder }: Config) => path.join(dataFolder, 'demo.json');

/** Undefined when it is not there, or is not ours. */
export function readDemoFile(config: Config): DemoFile | undefined {
  try {
    const file = JSON.parse(readFileSync(demoFileOf(config), 'utf8')) as DemoFile;
    return typeof file.passwords === 'object' && file.passwords !== null ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all. */
export async function writeDemoFile(config: Config, file: DemoFile): Promise<void> {
  const target = demoFileOf(config);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(`${target}.new`, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  await chmod(`${target}.new`, 0o600);
  await rename(`${target}.new`, target);
}
