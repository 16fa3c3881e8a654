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
  ruggespraak rules [--language nl|en]       prints what the check looks at, rule by rule (Markdown)
  ruggespraak unfreeze [--by=NAME]           whether publishing is frozen after a restoration; goes on with it
  ruggespraak audit verify                   proves that the audit log was not touched`;

const COMMANDS: Record<string, (words: readonly string[]) => Command> = {
  serve: (words) => async (config, loadApp) => (await import('./serve.js')).serve(config, words, loadApp),
  migrate: (words) => async (config) => (await import('./migrate.js')).migrate(config, words),
  found: (words) => async (config, loadApp) => (await import('./found.js')).found(config, words, loadApp),
  demo: (words) => async (config, loadApp) => (await import('./demo.js')).demo(config, words, loadApp),
  check: (words) => async () => (await import('./check-posts.js')).checkPosts([...words], process),
  rules: (words) => async () => (await import('./rules.js')).rules(words),
  unfreeze: (words) => async (config, loadApp) => (await import('./unfreeze.js')).unfreeze(config, words, loadApp),
  audit: (words) => async (config) => (await import('./audit.js')).audit(config, words),
};

export function commandOf([name = '', ...words]: readonly string[]): Command {
  const command = COMMANDS[name];
  if (!command) throw new UsageError(`${name ? `there is no command "${name}".\n\n` : ''}${USAGE}`);
  return command(words);
}
