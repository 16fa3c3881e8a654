/** A real browser: the one on this machine, else the one that comes along as a package. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Unpacks it on first use. Jest cannot load an ES module, so Node is asked. */
const PACKAGED = `import('@sparticuz/chromium').then(({ default: it }) => it.executablePath()).then((file) => process.stdout.write(file))`;

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
export const SCREEN = { viewport: { width: 1280, height: 900 } } as const;

export function openBrowser(): Promise<Browser> {
  const executablePath = INSTALLED.find(existsSync) ?? execFileSync(process.execPath, ['-e', PACKAGED]).toString();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--headless=new', '--disable-gpu'] });
}

/** Somebody at a screen of this size, signed in. */
export async function visit(
  browser: Browser,
  url: string,
  size: BrowserContextOptions,
  email: string,
  password: string,
) {
  const context = await browser.newContext({ ...size, baseURL: url, locale: 'nl-BE', timezoneId: 'America/New_York' });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const faults = watch(page);
  await page.goto('/');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor();
  return { page, context, faults };
}

/** What a page should never say: scripts that break, and what its own security policy refuses. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (line) => {
    if (/Content Security Policy/.test(line.text())) faults.push(line.text());
  });
  return faults;
}

/** What axe finds, each with the place of the first; in an open dialog alone, because it hides the rest of the page. */
export async function barriers(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(); // the desk holds no frames
  const { violations } = await ((await page.locator('.overlay').count()) > 0 ? axe.include('.overlay') : axe).analyze();
  return violations.map(({ impact, id, nodes }) => `${impact} ${id} ${String(nodes[0]?.target)}`);
}
