/** `rules [--language nl|en]`: prints the documentation page of all rules. */
import { rulesPage } from './rules-page';
import { UsageError } from './usage';

export function rules(words: readonly string[]): number {
  const [, language = words.length === 0 ? 'nl' : ''] = /^--language[= ](nl|en)$/.exec(words.join(' ')) ?? [];
  if (language !== 'nl' && language !== 'en') throw new UsageError('say: ruggespraak rules [--language nl|en]');
  process.stdout.write(rulesPage(language));
  return 0;
}
