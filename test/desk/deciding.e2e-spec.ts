/** What a woordvoerder needs to decide: what changed, on which words a remark is, and somebody to pass the question to. */
import { aPost, made } from '../builders';
import { barriers, PHONE, SCREEN } from './browser';
import { deskInBrowser } from './desk-in-browser';

jest.setTimeout(120_000);

const here = deskInBrowser();

it('shows what changed since the last look, and finds a remark again on its words', async () => {
  const post = await aPost(here.desk).inReview();
  const infobord = made(
    await here.desk.bea.post('/channels', { network: 'site', name: 'Infobord', role: 'official' }),
  ).id;
  const page = await here.as('wim', SCREEN);
  await page.goto(`/goedkeuringen/${post.approvals[0]?.id}`);
  await page.locator('.preview .words', { hasText: 'Kom ook!' }).waitFor();
  await page.getByLabel(/^Over welke woorden/).fill('iets anders');
  await page.getByText('Deze woorden staan zo niet in het bericht.').waitFor();
  await page.getByLabel(/^Over welke woorden/).fill('de fusie');
  await page.getByLabel('Uw opmerking').fill('Zeg dat het nog maar een plan is.');
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  await page.locator('q', { hasText: 'de fusie' }).waitFor();
  expect(await page.evaluate<number>(`CSS.highlights.get('remarked').size`)).toBeGreaterThan(0);
  expect(await barriers(page)).toEqual([]);
  const taken = made(await here.desk.mieke.post(`/posts/${post.id}/take-back`));
  const change = { text: 'Vanavond praten we kort over de fusie. Kom ook!', channels: [here.desk.site, infobord] };
  made(await here.desk.mieke.patch(`/posts/${post.id}`, change, { 'if-match': `"${taken.version}"` }));
  await page.locator('.diff ins', { hasText: 'kort' }).waitFor(); // under the eyes of who is reading
  const again = made<typeof post>(await here.desk.mieke.post(`/posts/${post.id}/submit`, { attest: true }));
  const asked = again.approvals.find(({ state }) => state === 'pending');
  await page.goto(`/goedkeuringen/${asked?.id}`);
  await page.locator('.diff ins', { hasText: 'kort' }).waitFor();
  await page.getByText('Komt erbij: Infobord').waitFor();
  await page.locator('q', { hasText: 'de fusie' }).waitFor();
  expect(await barriers(page)).toEqual([]);
});

it('passes a question on from a telephone', async () => {
  const post = await aPost(here.desk).inReview();
  const page = await here.as('wim', PHONE);
  await page.goto(`/goedkeuringen/${post.approvals[0]?.id}`);
  await page.getByRole('button', { name: 'Doorgeven' }).tap();
  await page.getByLabel('Aan wie?').selectOption({ label: 'wanda' });
  await page.getByLabel('Waarom?').fill('Wanda volgt dit op.');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Doorgeven' }).tap();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const { approvals } = made<typeof post>(await here.desk.mieke.get(`/posts/${post.id}`));
  expect(approvals[0]?.assignees.map(({ id }) => id)).toEqual([here.desk.wanda.id]);
});
