/**
 * `npm run screenshots [name …]`: every page of the desk at three widths in both themes, into `screenshots/`, with what axe
 * finds on each, and how soon the first page stands. `speed` alone gives only the last.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { printJson, printTable, rounded } from '../../bench/parts/figures';
import { barriers, openBrowser, visit } from '../desk/browser';
import { openDemonstration, type Demonstration } from './demonstration';
import { PAGES, type Looker } from './pages';
import { speedOf } from './speed';

const FOLDER = path.resolve(__dirname, '..', '..', 'screenshots');
const WIDTHS = [390, 820, 1440];
const THEMES = ['light', 'dark'] as const;
const HEIGHT = 900;

const wanted = process.argv.slice(2);
const pages = PAGES.filter(([name]) => wanted.length === 0 || wanted.includes(name));

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [demonstration, browser] = await Promise.all([openDemonstration(), openBrowser()]);
  try {
    const found: string[] = [];
    for (const who of new Set(pages.map(([, looker]) => looker)))
      for (const theme of THEMES) found.push(...(await lookAs(who, theme, browser, demonstration)));
    printTable([['page', 'what axe finds'], ...found.map((line) => line.split('\t'))]);
    if (wanted.length === 0 || wanted.includes('speed')) await tellSpeed(browser, demonstration);
    process.exitCode = found.some((line) => !line.endsWith('\tnothing')) ? 1 : 0;
  } finally {
    await browser.close();
    await demonstration.stop();
  }
}

async function lookAs(
  who: Looker,
  colorScheme: (typeof THEMES)[number],
  browser: Browser,
  demonstration: Demonstration,
): Promise<string[]> {
  const { page, context } = await enter(who, colorScheme, browser, demonstration);
  const found: string[] = [];
  for (const [name, , to] of pages.filter(([, looker]) => looker === who)) {
    await page.goto(to);
    await settled(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      const file = path.join(FOLDER, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      const seen = await barriers(page);
      found.push(`${name} ${width} ${colorScheme}\t${seen.length === 0 ? 'nothing' : seen.join('; ')}`);
    }
  }
  await context.close();
  return found;
}

async function enter(who: Looker, colorScheme: 'light' | 'dark', browser: Browser, { url, of }: Demonstration) {
  const size = { viewport: { width: 1440, height: HEIGHT }, colorScheme };
  if (who !== 'nobody') return visit(browser, url, size, of(who).email, of(who).password);
  const context = await browser.newContext({ ...size, baseURL: url, locale: 'nl-BE' });
  return { context, page: await context.newPage() };
}

/** Its heading stands and nothing is loading any more. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.waitForFunction(
    `!document.querySelector('.skeleton, [aria-busy="true"]') && document.fonts.status === 'loaded'`,
  );
}

async function tellSpeed(browser: Browser, demonstration: Demonstration): Promise<void> {
  const { page, context } = await enter('mandataris', 'light', browser, demonstration);
  const speed = await speedOf(page);
  await context.close();
  printJson({
    screenshots: 'speed',
    scriptKiB: rounded(speed.scriptKiB, 1),
    largestPaintMs: rounded(speed.largestPaintMs, 0),
    layoutShift: rounded(speed.layoutShift, 3),
    longestTaskWhileTypingMs: rounded(speed.longestTaskWhileTypingMs, 0),
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
