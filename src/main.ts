#!/usr/bin/env node
/** The command line `ruggespraak`. */
import 'reflect-metadata';
import { ConfigError, readConfig } from './common/config';
import { EmbeddedPostgresError } from './common/embedded-postgres';
import { commandOf, UsageError } from './operations/commands';

async function main(argv: readonly string[]): Promise<number> {
  try {
    return await commandOf(argv)(readConfig(), () => import('./app.js'));
  } catch (cause) {
    if (cause instanceof UsageError || cause instanceof ConfigError || cause instanceof EmbeddedPostgresError) {
      process.stderr.write(`ruggespraak: ${cause.message}\n`);
      return 2;
    }
    throw cause;
  }
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (cause: unknown) => {
    process.stderr.write(`ruggespraak: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    process.exit(1);
  },
);
