/** `found`: a real organisation and its first administrator, whose password is shown once. */
import type { Config } from '../../common/config';
import { newPassword } from '../../organisations/passwords';
import { FoundOrganisation } from '../found-organisation';
import type { LoadApp } from './load-app';
import { migrateUp, pendingMigrations } from './migrate';
import { withDatabase } from './running-database';
import { UsageError } from './usage';

const WORDS = ['slug', 'name', 'administrator', 'administrator-name'] as const;
const EXAMPLE =
  'found --slug=zonnedaal --name="Gemeente Zonnedaal" --administrator=an@zonnedaal.be --administrator-name="An Peeters"';

export function found(config: Config, words: readonly string[], loadApp: LoadApp): Promise<number> {
  const said = sayings(words);
  return withDatabase(config, async (running) => {
    if (await pendingMigrations(running)) await migrateUp(running);
    const { createApp } = await loadApp();
    const app = await createApp(running);
    try {
      const password = newPassword();
      const person = {
        name: said['administrator-name'],
        email: said.administrator.toLowerCase(),
        password,
        roles: ['administrator'] as const,
      };
      await app
        .get(FoundOrganisation)
        .run({ slug: said.slug, name: said.name, aliases: [said.name], people: [person] });
      process.stdout.write(`${said.name} is founded. ${person.email} signs in with: ${password}\n`);
    } finally {
      await app.close();
    }
    return 0;
  }).catch(explain);
}

function sayings(words: readonly string[]): Record<(typeof WORDS)[number], string> {
  const pairs = words.map((word) => /^--([a-z-]+)=(.+)$/s.exec(word) ?? [word, word, '']);
  const given = Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value.trim()]));
  const strange = Object.keys(given).find((key) => !(WORDS as readonly string[]).includes(key));
  if (strange !== undefined) throw new UsageError(`"${strange}" is not known here. Say: ${EXAMPLE}`);
  const missing = WORDS.find((word) => !given[word]);
  if (missing) throw new UsageError(`--${missing} is missing. Say: ${EXAMPLE}`);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(given['administrator'] ?? ''))
    throw new UsageError('--administrator must be an e-mail address.');
  return given as Record<(typeof WORDS)[number], string>;
}

/** What the database's own rules refuse, in words. */
function explain(cause: unknown): never {
  const constraint = (cause as { constraint?: string }).constraint ?? '';
  if (constraint === 'organisations_slug_form')
    throw new UsageError('--slug is 2 to 63 small letters, digits and hyphens.');
  if (constraint === 'organisations_slug_once')
    throw new UsageError('there is an organisation with this slug already.');
  if (constraint === 'users_email_once')
    throw new UsageError('this administrator has an account already; found it with another address.');
  throw cause;
}
