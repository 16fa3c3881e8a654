/** Somebody looks for a post: by words, by topic, by the days for which it is planned; the address keeps the question. */
import { aPost } from '../builders';
import { barriers, PHONE, SCREEN } from './browser';
import { deskInBrowser } from './desk-in-browser';

jest.setTimeout(120_000);

const here = deskInBrowser();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const dayOf = (at: Date) => at.toLocaleDateString('sv', { timeZone: 'Europe/Brussels' });

it('finds it by words in another form, by topic and by day, and keeps that in the address', async () => {
  const planned = inDays(3);
  await aPost(here.desk).saying('De parkeerplaatsen worden gratis.').planned(planned.toISOString()).scheduled();
  await aPost(here.desk).saying('De speelpleinwerking begint.').planned(inDays(9).toISOString()).scheduled();
  await aPost(here.desk).protected().draft();
  const page = await here.as('mieke', SCREEN);
  await page.goto('/berichten');
  const rows = page.locator('.rows > li');
  const onlyThis = async (words: string) => {
    await rows.nth(1).waitFor({ state: 'detached' });
    await rows.filter({ hasText: words }).waitFor();
  };
  await rows.nth(2).waitFor();
  await page.getByLabel('Zoeken in de tekst').fill('parkeerplaats');
  await onlyThis('parkeerplaatsen');
  await page.reload();
  await onlyThis('parkeerplaatsen');
  await page.getByLabel('Zoeken in de tekst').fill('');
  await rows.nth(2).waitFor();
  await page.getByLabel('Gepland vanaf').fill(dayOf(planned));
  await rows.nth(1).waitFor();
  await page.getByLabel('Gepland tot en met').fill(dayOf(planned));
  await onlyThis('parkeerplaatsen');
  expect(new URL(page.url()).searchParams.get('to')).toBe(dayOf(planned));
  expect(await barriers(page)).toEqual([]);
  await page.goto('/berichten');
  await page.getByLabel('Thema').selectOption({ label: 'fusie' });
  await onlyThis('fusie');
});

it('says what to do where nothing is found, on a telephone too', async () => {
  const page = await here.as('mieke', PHONE);
  await page.goto('/berichten?q=riolering&from=geen-dag');
  await page.getByText('Geen berichten gevonden.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Filters wissen' }).click();
  await page.locator('.rows > li').first().waitFor();
  expect(new URL(page.url()).search).toBe('');
  expect(await page.getByLabel('Zoeken in de tekst').inputValue()).toBe('');
});
