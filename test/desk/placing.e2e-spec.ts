/** What only a person may post is placed by hand, on a telephone, and then told. */
import type { Browser } from 'playwright-core';
import { aPost, made, openDesk, type Desk } from '../builders';
import { publish } from '../journeys/publisher';
import { PASSWORD, type TestApp } from '../test-app';
import { barriers, openBrowser, PHONE, visit } from './browser';
import { startBuiltDesk } from './built-desk';

jest.setTimeout(120_000);

const PROFILE = 'https://www.facebook.com/an.peeters';

let app: TestApp;
let desk: Desk;
let browser: Browser;

beforeAll(async () => {
  app = await startBuiltDesk();
  [desk, browser] = await Promise.all([openDesk(app), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await app.stop();
});

it('is among what waits, is copied and placed, and stands as published once its address is told', async () => {
  const channel = { network: 'facebook-profile', name: 'An', role: 'official', settings: { profile: PROFILE } };
  const profile = made(await desk.bea.post('/channels', channel)).id;
  const post = await aPost(desk).on(profile).due();
  await publish(app);
  const { page, faults } = await visit(browser, app.url, PHONE, `mieke@${desk.slug}.example`, PASSWORD);
  await page.getByText('Zelf te plaatsen').click();
  await page.getByRole('heading', { level: 1, name: 'Zelf te plaatsen' }).waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Tekst kopiëren' }).click();
  await page.getByText('Gekopieerd.').waitFor();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(post.revision.text);
  expect(await page.getByRole('link', { name: 'Pagina openen' }).getAttribute('href')).toBe(PROFILE);
  await page.getByLabel('Adres waar het staat').fill('facebook, mijn profiel');
  await page.getByText('Een adres begint met https://.').waitFor();
  expect(await page.getByRole('button', { name: 'Het staat er' }).isDisabled()).toBe(true);
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('Adres waar het staat').fill(`${PROFILE}/posts/pfbid02`);
  await page.getByRole('button', { name: 'Het staat er' }).click();
  await page.getByRole('heading', { level: 1, name: 'Gepubliceerd' }).waitFor();
  expect(faults).toEqual([]);
});
