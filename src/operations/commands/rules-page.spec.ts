import { readFileSync } from 'node:fs';
import { RULES } from '../../guidelines';
import { rules } from './rules';
import { rulesPage } from './rules-page';

test('docs/rules.md is what `npm run --silent ruggespraak -- rules > docs/rules.md` writes', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage('nl'));
});

test.each(['nl', 'en'] as const)('in %s: every guideline and every rule once, and nothing left open', (language) => {
  const page = rulesPage(language);
  const headings = [...page.matchAll(/^### `([\w-]+)` \S+/gm)].map(([, id]) => id);
  expect(headings.sort()).toEqual(RULES.map(({ id }) => id).sort());
  expect(page.match(/^## \d+\. \S+/gm)).toHaveLength(10);
  expect(page).not.toMatch(/\{\w+\}|undefined/);
});

test('what is found stands in bold, and signs of Markdown are no markup', () => {
  expect(rulesPage('nl')).toContain('  - Die **domme ezel** van een schepen.');
  expect(rulesPage('nl')).not.toMatch(/[^\\*]\*[^*]/);
});

test.each([
  [[], 'Wat de automatische controle nakijkt'],
  [['--language', 'en'], 'What the automatic check looks at'],
  [['--language=nl'], 'Wat de automatische controle nakijkt'],
])('prints the page for %j', (words, title) => {
  const written: unknown[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(text) > 0);
  expect(rules(words)).toBe(0);
  spy.mockRestore();
  expect(written.join('')).toContain(`# ${title}\n`);
});

test.each([[['--language', 'fr']], [['--language']], [['x']], [['--language', 'en', 'x']]])('refuses %j', (words) => {
  expect(() => rules(words)).toThrow('ruggespraak rules [--language nl|en]');
});
