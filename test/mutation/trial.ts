/** A copy of the sources in which one thing is changed, and the tests that are run on it. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const COPIED = [
  'src',
  'migrations',
  'test',
  'docs',
  'jest.config.js',
  'package.json',
  'tsconfig.json',
  '.swcrc',
  '.ci',
  'README.md',
];

export interface Trial {
  readonly isCaught: boolean;
  /** The tests that failed. */
  readonly by: readonly string[];
  /** False: the names of its tests are wrong. */
  readonly wasTried: boolean;
  readonly seconds: number;
}

export interface Asked {
  readonly specs: readonly string[];
  readonly tests?: string | undefined;
  /** Without it no database is started. */
  readonly database: boolean;
}

export class Copy {
  readonly folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'ruggespraak-mutation-'));

  constructor() {
    for (const name of COPIED) {
      const filter = (from: string) => !from.includes('node_modules');
      if (fs.existsSync(path.join(root, name)))
        fs.cpSync(path.join(root, name), path.join(this.folder, name), { recursive: true, filter });
    }
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(this.folder, 'node_modules'));
  }

  read = (file: string) => fs.readFileSync(path.join(this.folder, file), 'utf8');

  /** The file is as it was afterwards. */
  with(file: string, text: string, asked: Asked): Trial {
    const before = this.read(file);
    fs.writeFileSync(path.join(this.folder, file), text);
    try {
      return this.run(asked);
    } finally {
      fs.writeFileSync(path.join(this.folder, file), before);
    }
  }

  run({ specs, tests, database }: Asked): Trial {
    const began = performance.now();
    const told = path.join(this.folder, 'told.json');
    fs.rmSync(told, { force: true });
    const { globalSetup, globalTeardown, ...config } = createRequire(__filename)(
      path.join(this.folder, 'jest.config.js'),
    );
    const own = { ...config, ...(database && { globalSetup, globalTeardown }) };
    const words = ['--config', JSON.stringify(own), '--json', '--outputFile', told, '-i', '--silent', ...specs];
    const jest = path.join(root, 'node_modules/jest/bin/jest.js');
    spawnSync(process.execPath, [jest, ...words, ...(tests ? ['-t', tests] : [])], {
      cwd: this.folder,
      stdio: 'ignore',
    });
    return { ...outcome(told), seconds: (performance.now() - began) / 1000 };
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

interface Told {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
  }[];
}

/** Nothing told: the run itself broke, which a change may do too. */
function outcome(file: string): Pick<Trial, 'isCaught' | 'by' | 'wasTried'> {
  if (!fs.existsSync(file)) return { isCaught: true, wasTried: true, by: ['nothing runs any more'] };
  const { success, numPassedTests, testResults } = JSON.parse(fs.readFileSync(file, 'utf8')) as Told;
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed'),
  );
  return {
    isCaught: !success,
    wasTried: !success || numPassedTests > 0,
    by: failed.length > 0 ? failed.map(({ title }) => title) : success ? [] : ['nothing runs any more'],
  };
}
