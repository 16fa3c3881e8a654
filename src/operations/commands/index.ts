/** Which words call which command; each is loaded only when it is called. */
import type { Config } from '../../common/config';
import type { LoadApp } from './load-app';
import { UsageError } from './usage';

export { UsageError };
type Command = (config: Config, loadApp: LoadApp) => Promise<number>;

const USAGE = `Usage:
  ruggespraak serve [--only=api|worker]      the desk and the publisher (both, or one of them)
  ruggespraak migrate [--undo]               brings the database up to date, or one step back
  ruggespraak found --slug=… --name=… --administrator=e-mail --administrator-name=…
  ruggespraak demo [--json]                  makes the demonstration municipality, if it is not there
  ruggespraak check --policy policy.json [--format jsonl|text] posts.jsonl
  ruggespraak audit verify                   proves that the audit log was not touched`;

/* eslint-disable @typescript-eslint/no-require-imports -- a command must not pay for loading the others */
const COMMANDS: Record<string, (words: readonly string[]) => Command> = {
  serve: (words) => (config, loadApp) => (require('./serve') as typeof import('./serve')).serve(config, words, loadApp),
  migrate: (words) => (config) => (require('./migrate') as typeof import('./migrate')).migrate(config, words),
  demo: (words) => (config, loadApp) => (require('./demo') as typeof import('./demo')).demo(config, words, loadApp),
  found: (words) => (config, loadApp) => (require('./found') as typeof import('./found')).found(config, words, loadApp),
  check: (words) => () => (require('./check-posts') as typeof import('./check-posts')).checkPosts([...words], process),
  audit: (words) => (config) => (require('./audit') as typeof import('./audit')).audit(config, words),
};
/* eslint-enable @typescript-eslint/no-require-imports */

export function commandOf([name = '', ...words]: readonly string[]): Command {
  const command = COMMANDS[name];
  if (!command) throw new UsageError(`${name ? `there is no command "${name}".\n\n` : ''}${USAGE}`);
  return command(words);
}
