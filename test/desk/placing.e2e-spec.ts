/** What only a person may post is placed by hand, on a telephone, and then told. */
import { aPost, made } from '../builders';
import { publish } from '../journeys/publisher';
import { barriers, PHONE } from './browser';
import { deskInBrowser } from './desk-in-browser';

jest.setTimeout(120_000);

const PROFILE = 'https://www.facebook.com/an.peeters';

const here = deskInBrowser();

it('is among what waits, is copied and placed, and stands as published once its address is told', async () => {
  const channel = { network: 'facebook-profile', name: 'An', role: 'official', settings: { profile: PROFILE } };
  const profile = made(await here.desk.bea.post('/channels', channel)).id;
  const post = await aPost(here.desk).on(profile).due();
  await publish(here.app);
  const page = await here.as('mieke', PHONE);
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
});
