/** People are told what waits for them, in a real browser on the built desk: one story, in order. */
import { aPost, made } from '../builders';
import { barriers, PHONE, SCREEN } from './browser';
import { deskInBrowser } from './desk-in-browser';

jest.setTimeout(300_000);

const here = deskInBrowser();

it('a woordvoerder hears of a question while the desk is open, reads it, and chooses how', async () => {
  const page = await here.as('wim', SCREEN);
  const bell = page.locator('.rail').getByRole('link', { name: /^Meldingen/ });
  await bell.click();
  await page.getByText('U bent helemaal bij.').waitFor();
  const post = await aPost(here.desk).inReview();
  const told = page.getByRole('link', { name: /Er wacht een bericht op uw beslissing/ });
  await told.waitFor(); // nobody loaded the page anew
  await page.locator('.rail').getByRole('link', { name: 'Meldingen, 1 ongelezen' }).waitFor();
  expect(await barriers(page)).toEqual([]);

  await told.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/berichten/${post.id}`);
  await page.locator('.rail').getByRole('link', { name: 'Meldingen', exact: true }).waitFor();
  await aPost(here.desk).inReview();
  await page.locator('.rail').getByRole('link', { name: 'Meldingen, 1 ongelezen' }).click();
  await page.getByRole('button', { name: 'Alles gelezen' }).click();
  await page.getByText('U bent helemaal bij.').waitFor();
  await page.getByRole('link', { name: 'Alle', exact: true }).click();
  await page
    .getByRole('link', { name: /Er wacht een bericht/ })
    .nth(1)
    .waitFor();

  await page.getByRole('link', { name: 'Kiezen wat u krijgt' }).click();
  await page.getByText('Dit bureau heeft geen mailserver.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('Er wacht een bericht op uw beslissing').selectOption('In één e-mail per dag');
  await page.getByLabel('Van', { exact: true }).fill('20:30');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByText('Bewaard. Het geldt vanaf nu.').waitFor();
  const { quietHours, events } = made<{ quietHours: object; events: object[] }>(
    await here.desk.wim.get('/me/notifications'),
  );
  expect(quietHours).toEqual({ from: '20:30', until: '07:00' });
  expect(events).toContainEqual(expect.objectContaining({ event: 'decision-asked', way: 'digest' }));
});

it('fits a phone, for an author', async () => {
  const post = await aPost(here.desk).inReview();
  const answer = { revision: 1, reason: 'Graag korter.' };
  made(await here.desk.wim.post(`/approvals/${post.approvals[0]!.id}/request-changes`, answer));
  const page = await here.as('mieke', PHONE);
  await page.locator('.topbar').getByRole('link', { name: 'Meldingen, 1 ongelezen' }).click();
  await page.getByRole('link', { name: /Er wordt een wijziging gevraagd/ }).waitFor();
  for (const path of ['/meldingen', '/meldingen/voorkeuren']) {
    await page.goto(path);
    await page.locator('.told, .notices-form').first().waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await barriers(page)).toEqual([]);
  }
});
