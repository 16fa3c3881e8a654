/** The calendar: what goes out when, and how it is moved, refused and put back. */
import type { Page } from 'playwright-core';
import { aPost, made } from '../builders';
import { barriers, PHONE, SCREEN } from './browser';
import { deskInBrowser } from './desk-in-browser';

jest.setTimeout(120_000);

const DAY_MS = 86_400_000;

const here = deskInBrowser();

/** Two days of one week, in the month after next: whatever today is, they are to come and stand in one view. */
const tuesday = nextTuesdayOfLaterMonth();
const thursday = new Date(tuesday.getTime() + 2 * DAY_MS);
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

function nextTuesdayOfLaterMonth(): Date {
  const date = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() + 2, 8));
  while (date.getUTCDay() !== 2) date.setUTCDate(date.getUTCDate() + 1);
  return date;
}

const planned = (clock: string) => ({ local: `${dayOf(tuesday)}T${clock}`, timeZone: 'Europe/Brussels' });
const cell = (page: Page, date: Date) => page.locator(`td[data-day="${dayOf(date)}"]`);
const place = (view: string) => `/kalender?weergave=${view}&dag=${dayOf(tuesday)}`;

it('moves a post by dragging, back again, and by choosing', async () => {
  const { id } = await aPost(here.desk).planned(planned('09:00')).scheduled();
  const page = await here.as('mieke', SCREEN);
  await page.goto(place('maand'));
  const entry = page.locator('td .entry');
  await cell(page, tuesday).locator('.entry').waitFor();
  expect(await barriers(page)).toEqual([]);

  await entry.dragTo(cell(page, thursday).locator('.day-number'));
  await page.getByText('Verplaatst naar').waitFor();
  await cell(page, thursday).locator('.entry', { hasText: '9.00' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('terug op zijn vorige tijdstip').waitFor();
  await cell(page, tuesday).locator('.entry').waitFor();

  await page.getByRole('button', { name: 'Verplaatsen' }).first().click();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('Dag', { exact: true }).fill(dayOf(thursday));
  await page.getByLabel('Uur', { exact: true }).fill('18:30');
  await page.getByRole('dialog').getByRole('button', { name: 'Verplaatsen' }).click();
  await cell(page, thursday).locator('.entry', { hasText: '18.30' }).waitFor();
  const now = made(await here.desk.mieke.get(`/posts/${id}`));
  expect(now).toMatchObject({ state: 'scheduled', publishAt: expect.stringContaining(dayOf(thursday)) });
});

it('shows what is quiet, filters by the address, and turns by month and week', async () => {
  const day = (date: Date) => `${dayOf(date)}T00:00:00Z`;
  const quiet = { kind: 'stop', reason: 'Rouw', appliesTo: 'private', from: day(tuesday), to: day(thursday) };
  made(await here.desk.bea.post('/quiet-periods', quiet));
  const page = await here.as('bea', SCREEN);
  await page.goto(place('week'));
  await page.getByText('Stille periode: Rouw (persoonlijk)').first().waitFor();
  await page.locator('.entry').waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Verplaatsen' }).count()).toBe(0);
  await page.getByText('Filteren').click();
  await page.getByLabel('Toestand').selectOption('published');
  await page.getByText('Nog niets gepland in deze week').waitFor();
  expect(page.url()).toContain('state=published');
  await page.getByRole('button', { name: 'Volgende' }).click();
  await page.getByRole('button', { name: 'Maand', exact: true }).click();
  await page.locator('table.month').waitFor();
});

it('is a list on a telephone, where a move further than was agreed is refused with the reason', async () => {
  await aPost(here.desk).by(here.desk.joris).protected().planned(planned('11:00')).scheduled();
  const page = await here.as('joris', PHONE);
  await page.goto(`/kalender?weergave=lijst&dag=${dayOf(tuesday)}`);
  await page.locator('.entry').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Verplaatsen' }).click();
  await page.getByLabel('Dag', { exact: true }).fill(dayOf(new Date(thursday.getTime() + 3 * DAY_MS)));
  await page.getByLabel('Uur', { exact: true }).fill('10:00');
  await page.getByRole('dialog').getByRole('button', { name: 'Verplaatsen' }).click();
  await page.getByRole('dialog').getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await page.getByRole('button', { name: 'Maand', exact: true }).click();
  await page
    .getByRole('gridcell', { name: /1 bericht$/ })
    .first()
    .waitFor();
  expect(await barriers(page)).toEqual([]);
});
