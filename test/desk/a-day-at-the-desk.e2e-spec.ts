/** The daily work, in a real browser on the built desk: writing, being checked, deciding on a telephone, losing the line. */
import { aPost, made } from '../builders';
import { PASSWORD } from '../test-app';
import { barriers, PHONE, SCREEN } from './browser';
import { deskInBrowser } from './desk-in-browser';

jest.setTimeout(120_000);

const here = deskInBrowser();

const posts = async () =>
  made<{ items: { id: string; state: string; revision: { text: string } }[] }>(await here.desk.mieke.get('/posts'))
    .items;

it('a mandataris writes, is checked while typing, gives a reason, and submits', async () => {
  const page = await here.as('mieke', SCREEN);
  await page.getByRole('link', { name: 'Nieuw bericht' }).click();
  await page.getByRole('textbox', { name: 'Tekst van het bericht' }).click();
  await page.keyboard.type('Vanavond praten we over de fusie. Bel mij op 0475 12 34 56.');
  await page.getByLabel('Website').check();
  await page.locator('.passage.review', { hasText: 'fusie' }).waitFor();
  await page.getByText('Site: 59 van 10.000').first().waitFor();
  const submit = page.getByRole('button', { name: 'Indienen' });
  expect(await submit.isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Zo laten staan' }).click();
  await page.getByLabel(/^Waarom mag/).fill('Dit is het nummer van mijn zitdag.');
  await page.getByText('Gaat naar de woordvoerder voor fusie.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await submit.click();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('Ik sta persoonlijk achter deze inhoud.').check();
  await page.getByRole('button', { name: 'Ja, indienen' }).click();
  await page.getByText(/Wacht op wim voor fusie/).waitFor();
  expect(await barriers(page)).toEqual([]);
});

it('a woordvoerder decides on a telephone, by touch and with keys', async () => {
  await aPost(here.desk).inReview();
  const page = await here.as('wim', PHONE);
  await page
    .getByRole('link', { name: /Te beslissen/ })
    .first()
    .tap();
  await page.getByText('Redenen van de auteur bij waarschuwingen').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Goedkeuren' }).tap();
  await page.getByRole('button', { name: 'Ja, goedkeuren' }).tap();
  await page.getByText('Kom ook!').last().waitFor();
  await page.keyboard.press('r');
  await page.getByLabel(/De auteur leest dit/).fill('Eerst de schepen van Financiën horen.');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ja, afkeuren' }).tap();
  await page.getByText('Er wacht niets op uw beslissing.').waitFor();
  expect((await posts()).map(({ state }) => state).sort()).toEqual(['approved', 'rejected']);
});

it('words typed without a connection survive the closed page', async () => {
  const page = await here.as('mieke', SCREEN);
  await page.getByRole('link', { name: 'Nieuw bericht' }).click();
  await page.getByRole('textbox', { name: 'Tekst van het bericht' }).click();
  await page.keyboard.type('Eerste zin.');
  await page.locator('[data-standing=saved]').waitFor();
  const address = page.url();
  await page.context().setOffline(true);
  await page.keyboard.type(' Tweede zin.');
  await page.locator('[data-standing=kept-here]').waitFor();
  await page.getByText('Geen verbinding.').waitFor();
  const context = page.context();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address);
  await again.getByText('Eerste zin. Tweede zin.').first().waitFor();
  await again.locator('[data-standing=saved]').waitFor();
  expect((await posts())[0]?.revision.text).toBe('Eerste zin. Tweede zin.');
});

it('a session that ends while somebody writes asks for a sign-in, and the words stay', async () => {
  const page = await here.as('mieke', PHONE);
  await page.getByRole('link', { name: 'Schrijven' }).tap();
  await page.getByRole('textbox', { name: 'Tekst van het bericht' }).tap();
  await page.context().clearCookies();
  await page.route('**/api/v1/posts', (route) =>
    route.fulfill({ status: 401, body: '{}', contentType: 'application/json' }),
  );
  await page.keyboard.type('Halverwege een zin');
  await page.getByText('Uw aanmelding is verlopen.').waitFor();
  await page.unroute('**/api/v1/posts');
  await page.getByLabel('Wachtwoord').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('[data-standing=saved]').waitFor();
  expect((await posts())[0]?.revision.text).toBe('Halverwege een zin');
});

it('two people who edit at once keep both texts', async () => {
  const draft = await aPost(here.desk).saying('Zoals het was.').draft();
  const page = await here.as('mieke', SCREEN);
  await page.goto(`/schrijven/${draft.id}`);
  await page.getByRole('textbox', { name: 'Tekst van het bericht' }).click();
  made(
    await here.desk.an.patch(`/posts/${draft.id}`, { text: 'Zoals An het wil.' }, { 'if-match': `"${draft.version}"` }),
  );
  await page.keyboard.type('Mieke: ');
  const both = page.getByRole('alertdialog');
  await both.getByText('Zoals An het wil.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await both.getByRole('button', { name: 'Beide onder elkaar zetten' }).click();
  await page.locator('[data-standing=saved]').waitFor();
  const { text } = made<{ revision: { text: string } }>(await here.desk.mieke.get(`/posts/${draft.id}`)).revision;
  expect(text).toContain('Zoals An het wil.');
  expect(text).toContain('Mieke: ');
});

it.each([
  ['wide', SCREEN],
  ['narrow', PHONE],
])('no page holds a barrier, %s', async (_, size) => {
  const page = await here.as('wim', size);
  for (const [path, heading] of [
    ['/', /^Goede/],
    ['/goedkeuringen', 'Goedkeuringen'],
    ['/berichten?state=draft', 'Berichten'],
    ['/nergens', ''],
  ] as const) {
    await page.goto(path);
    await (
      heading === ''
        ? page.getByText('Deze pagina bestaat niet')
        : page.getByRole('heading', { level: 1, name: heading })
    ).waitFor();
    await page.locator('[aria-label="Bezig met laden"]').first().waitFor({ state: 'detached' });
    expect([path, ...(await barriers(page))]).toEqual([path]);
  }
});

it('says what was hidden in a text, and runs none of it', async () => {
  const text = `Stem <img src=x onerror="document.title='gekraakt'"> \u202enee\u202c \u200bfusie`;
  const { id } = await aPost(here.desk).saying(text).submitted();
  const page = await here.as('wim', SCREEN);
  await page.goto(`/berichten/${id}`);
  await page.getByText('U+202E').first().waitFor();
  await page.getByText('<img src=x').first().waitFor();
  expect(await page.title()).not.toContain('gekraakt');
});
