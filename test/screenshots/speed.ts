/** How soon a page stands and how long typing blocks it, told by the browser itself, with a processor four times slower. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const SLOWER = 4;
const LONG_DRAFT = 'De bibliotheek is zaterdag open van tien tot twaalf. '.repeat(57);
const TYPED = 'Iedereen is welkom, ook wie nog geen lid is.';

/** These run in the page. */
const PAINTED = `new Promise((resolve) => {
  const seen = { largestPaintMs: 0, layoutShift: 0 };
  const look = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  look('largest-contentful-paint', ({ startTime }) => (seen.largestPaintMs = startTime));
  look('layout-shift', ({ value }) => (seen.layoutShift += value));
  setTimeout(() => resolve(seen), 500);
})`;
/** What blocks the page for 50 ms or more is a long task. */
const COUNT_LONG_TASKS = `globalThis.longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
}).observe({ type: 'longtask' });`;

export interface Speed {
  readonly scriptKiB: number;
  readonly largestPaintMs: number;
  readonly layoutShift: number;
  readonly longestTaskWhileTypingMs: number;
}

export async function speedOf(page: Page): Promise<Speed> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let script = 0;
  page.on('response', (response) => {
    if (!/\.js$/.test(new URL(response.url()).pathname)) return;
    void response.body().then(
      (body) => (script += gzipSync(body).length),
      () => undefined,
    ); // it left the page before it was read
  });
  await page.reload({ waitUntil: 'load' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('load');
  const scriptKiB = script / 1024;
  const { largestPaintMs, layoutShift } = await page.evaluate<Pick<Speed, 'largestPaintMs' | 'layoutShift'>>(PAINTED);
  await page.goto('/schrijven');
  const text = page.locator('.cm-content').first();
  await text.click();
  await page.keyboard.insertText(LONG_DRAFT);
  await page.evaluate(COUNT_LONG_TASKS);
  await page.keyboard.type(TYPED, { delay: 80 });
  const longestTaskWhileTypingMs = await page.evaluate<number>('globalThis.longest');
  return { scriptKiB, largestPaintMs, layoutShift, longestTaskWhileTypingMs };
}
