/** Everything that led to a post, to keep or to hand over: on screen, on paper and as a file. */
import { readFileSync } from 'node:fs';
import { aPost, made } from '../builders';
import { barriers, PHONE, SCREEN } from './browser';
import { deskInBrowser } from './desk-in-browser';

jest.setTimeout(120_000);

const here = deskInBrowser();

async function decided() {
  const post = await aPost(here.desk).inReview();
  const [approval] = post.approvals;
  made(await here.desk.wim.post(`/posts/${post.id}/comments`, { text: 'Zeg dat het een plan is.' }));
  made(await here.desk.wim.post(`/approvals/${approval!.id}/request-changes`, { revision: 1, reason: 'Nog niet zo.' }));
  const { version } = made<typeof post>(await here.desk.mieke.get(`/posts/${post.id}`));
  const text = 'Vanavond praten we over het plan voor de fusie. Kom ook!';
  made(await here.desk.mieke.patch(`/posts/${post.id}`, { text }, { 'if-match': `"${version}"` }));
  const again = made<typeof post>(await here.desk.mieke.post(`/posts/${post.id}/submit`, { attest: true }));
  const asked = again.approvals.find(({ state }) => state === 'pending');
  made(await here.desk.wim.post(`/approvals/${asked!.id}/approve`, { revision: 2 }));
  return post.id;
}

it('holds both revisions, both decisions and the remark, and downloads as JSON', async () => {
  const id = await decided();
  const page = await here.as('mieke', SCREEN);
  await page.goto(`/berichten/${id}`);
  await page.getByRole('link', { name: 'Dossier' }).click();
  const file = page.locator('.decision-file');
  await file.getByRole('heading', { name: /^Versie 2, door mieke/ }).waitFor();
  for (const words of ['Nog niet zo.', 'Zeg dat het een plan is.', 'praten we over de fusie', 'plan voor de fusie'])
    await file.getByText(words).first().waitFor();
  expect(await barriers(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Downloaden als JSON' }).click(),
  ]);
  const kept = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown[]>;
  expect(kept).toMatchObject({ format: 1, post: { id }, revisions: [{ number: 1 }, { number: 2 }] });
  expect(kept['approvals']).toMatchObject([{ comment: 'Nog niet zo.' }, { state: 'approved' }]);
  expect(kept['timeline']).toContainEqual(expect.objectContaining({ event: 'post.decision-file', actor: 'mieke' }));
});

it('prints as a document of its own, and is read on a telephone', async () => {
  const page = await here.as('wim', PHONE);
  await page.goto(`/berichten/${await decided()}/dossier`);
  await page.locator('.decision-file').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: /PDF/ }).isVisible()).toBe(false);
  expect(await page.locator('.tabs').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'Dossier' }).isVisible()).toBe(true);
});

it('is not there for who may not see the post', async () => {
  const draft = await aPost(here.desk).draft();
  expect((await here.desk.joris.get(`/posts/${draft.id}/decision-file`)).status).toBe(404);
});
