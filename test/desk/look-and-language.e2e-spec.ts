/** The desk in both languages and both themes, in the colours of the house, and what it leaves behind at sign-out. */
import type { Page } from 'playwright-core';
import { aPost, made } from '../builders';
import { barriers, PHONE, SCREEN } from './browser';
import { deskInBrowser } from './desk-in-browser';

jest.setTimeout(120_000);

const here = deskInBrowser();

const menu = (page: Page) => page.locator('.me-button:visible').click();

it('speaks English from the first paint once that is chosen, also to who is not signed in', async () => {
  const page = await here.as('mieke', SCREEN);
  await menu(page);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: /^Good / }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.goto('/schrijven');
  await page.getByRole('textbox', { name: 'Text of the post' }).click();
  await page.keyboard.type('Vanavond praten we over de fusie. Bel mij op 0475 12 34 56.');
  await page.locator('.finding', { hasText: 'a subject with agreements' }).first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.locator('[data-standing=saved]').waitFor();
  await menu(page);
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByLabel('E-mail address').waitFor();
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await page.getByLabel('E-mailadres').waitFor();
});

it('is dark where that is chosen, with nothing that cannot be read, and stays so', async () => {
  const { id } = await aPost(here.desk).inReview();
  const page = await here.as('wim', { ...SCREEN, colorScheme: 'light' });
  await menu(page);
  await page.getByRole('menuitemradio', { name: 'Donker' }).click();
  for (const path of ['/', `/goedkeuringen`, '/berichten', `/berichten/${id}`]) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.locator('[aria-label="Bezig met laden"]').first().waitFor({ state: 'detached' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect([path, ...(await barriers(page))]).toEqual([path]);
  }
});

it('wears the colour of the house, readable in both themes, on the public page too', async () => {
  const page = await here.as('bea', SCREEN);
  await page.goto('/huisstijl');
  await page.getByLabel('Kleurcode').fill('#ffe100');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByText('Zo ziet iedereen het nu.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page)).toEqual([]);
  await page.goto(`/p/${here.desk.slug}`);
  expect(await barriers(page)).toEqual([]);
  await page.goto('/toegankelijkheid?taal=en');
  await page.getByRole('heading', { level: 1, name: 'Accessibility' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  made(await here.desk.bea.patch('/organisation/brand', { colour: null }));
});

it('takes somebody by the hand through a first post', async () => {
  const page = await here.as('joris', PHONE);
  await page.goto('/schrijven');
  const step = page.locator('.guide [aria-current=step]');
  await step.getByText('Schrijf wat u wilt zeggen.').waitFor();
  await page.getByRole('textbox', { name: 'Tekst van het bericht' }).tap();
  await page.keyboard.type('De markt begint om negen uur.');
  await step.getByText('Kies waar het verschijnt.').waitFor();
  await page.getByLabel('Website').check();
  await step.getByText('Dien in.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.locator('[data-standing=saved]').waitFor();
});

it('warns who would lose words at sign-out, and leaves none behind', async () => {
  const page = await here.as('mieke', SCREEN);
  await page.goto('/schrijven');
  await page.getByRole('textbox', { name: 'Tekst van het bericht' }).click();
  await page.route('**/api/v1/posts', (route) => route.abort());
  await page.keyboard.type('Nog niet bewaard');
  await page.locator('[data-standing=kept-here]').waitFor();
  await menu(page);
  await page.getByRole('menuitem', { name: 'Afmelden' }).click();
  await page.getByText('Op dit toestel staat nog één tekst').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Toch afmelden' }).click();
  await page.getByLabel('E-mailadres').waitFor();
  expect(await page.evaluate<string[]>('Object.keys(localStorage)')).toEqual([]);
});
