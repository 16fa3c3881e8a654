/** An administrator makes an empty organisation ready, in a real browser on the built desk, and looks after it: one story, in order. */
import type { Browser, Page } from 'playwright-core';
import { made } from '../builders';
import { PASSWORD, type TestApp, type TestOrganisation } from '../test-app';
import { Visitor } from '../visitor';
import { barriers, openBrowser, PHONE, SCREEN, visit } from './browser';
import { startBuiltDesk } from './built-desk';

jest.setTimeout(300_000);

const HOSTILE = `<img src=x onerror="document.title='gekraakt'"> Wim \u202e\u200b`;
const DAY_MS = 86_400_000;

let app: TestApp;
let town: TestOrganisation;
let browser: Browser;
let faults: string[] = [];

beforeAll(async () => {
  app = await startBuiltDesk();
  [town, browser] = await Promise.all([app.organisation('leegdorp', { bea: ['administrator'] }), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await app.stop();
});

afterEach(() => expect(faults).toEqual([]));

async function asBea(size: Parameters<typeof visit>[2]): Promise<Page> {
  const visited = await visit(browser, app.url, size, 'bea@leegdorp.example', PASSWORD);
  faults = visited.faults;
  return visited.page;
}

const bea = () => town.people['bea'] as Visitor;

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('[aria-label="Bezig met laden"]').first().waitFor({ state: 'detached' });
}

it('an administrator makes an empty organisation ready', async () => {
  const page = await asBea(SCREEN);
  await page.getByRole('link', { name: 'Beheer' }).click();
  await page.getByRole('link', { name: /^Leden/ }).click();
  await page.getByText('U bent hier voorlopig alleen').waitFor();

  await page.getByRole('button', { name: 'Lid toevoegen' }).click();
  await page.getByLabel('Naam', { exact: true }).fill(HOSTILE);
  await page.getByLabel('E-mailadres').fill('wim@leegdorp.example');
  await page.getByLabel(/^woordvoerder/).check();
  expect(await barriers(page)).toEqual([]);
  await page.locator('.modal').getByRole('button', { name: 'Lid toevoegen' }).click();
  const password = await page.locator('.secret').innerText();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ik heb het doorgegeven' }).click();
  await page.getByText('U+202E').first().waitFor();
  await Visitor.signIn(app.url, 'wim@leegdorp.example', password);

  await page.goto('/beheer/kanalen');
  await page.getByText('Er is nog geen kanaal').waitFor();
  await page.getByRole('link', { name: 'Kanaal verbinden' }).click();
  await page.getByRole('radio', { name: 'Site', exact: true }).check();
  await page.getByLabel('Naam van het kanaal').fill('Onze pagina');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Verbinden' }).click();
  await page.getByText('Werkt', { exact: true }).waitFor();

  await page.goto('/beheer/onderwerpen');
  await page.getByRole('link', { name: 'Onderwerp beschermen' }).click();
  await page.getByLabel('Naam van het onderwerp').fill('De fusie');
  await page.getByLabel('Woorden die erop wijzen').first().fill('fusie');
  await page.keyboard.press('Enter');
  await page.getByLabel('Een bericht om op te proberen').fill('Vanavond praten we over de fusieplannen.');
  await page.getByText('1 plaats gevonden.').waitFor();
  await page.locator('.tried mark', { hasText: 'fusieplannen' }).waitFor();
  await page.getByRole('group', { name: 'Wie beslist?' }).getByRole('checkbox').check();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByRole('link', { name: /De fusie/ }).waitFor();
  expect(await page.title()).not.toContain('gekraakt');
});

it('a rule is tried on past posts before it is made stricter', async () => {
  const author = { email: 'mieke@leegdorp.example', name: 'Mieke', password: PASSWORD, roles: ['mandataris'] };
  made(await bea().post('/members', author));
  const mieke = await Visitor.signIn(app.url, author.email, PASSWORD);
  await submitted(mieke, 'De markt op het plein begint om negen uur.', []);
  await submitted(mieke, 'Dit is ECHT NIET NORMAAL meer!!!', ['heated-tone']);
  const page = await asBea(SCREEN);
  await open(page, '/beheer/regels');
  await page.getByText('Wat doet deze regel?').first().click();
  await page.getByLabel('Verhitte toon: hoe streng').selectOption('Houdt tegen');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Probeer op vroegere berichten' }).click();
  await page.getByText('Dit zou 1 van de laatste 2 berichten hebben tegengehouden.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await page.getByText('Bewaard als een nieuwe versie.').waitFor();
  const { rules } = (await bea().get('/policy')).body;
  expect(rules.find(({ rule }: { rule: string }) => rule === 'heated-tone').severity).toBe('block');
  await page.getByLabel('Rekeningnummers: aan of uit').uncheck();
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await page.getByText('Ze houdt persoonlijke of vertrouwelijke gegevens binnen.').waitFor();
  expect(await barriers(page)).toEqual([]);
});

async function submitted(author: Visitor, text: string, warned: readonly string[]): Promise<void> {
  const channels = (await author.get('/channels')).body.items.map(({ id }: { id: string }) => id);
  const { id } = made(await author.post('/posts', { text, role: 'official', channels }));
  const { findings } = (await author.get(`/posts/${id}`)).body;
  const acknowledgements = findings
    .filter(({ rule }: { rule: string }) => warned.includes(rule))
    .map(({ rule, quote }: { rule: string; quote: string }) => ({ rule, quote, reason: 'Het is zo bedoeld.' }));
  const { status, body } = await author.post(`/posts/${id}/submit`, { attest: true, acknowledgements });
  expect([status, body.findings ?? []]).toEqual([200, expect.anything()]);
}

it('keeps quiet in a period, stops everything, and proves the log', async () => {
  const page = await asBea(SCREEN);
  await open(page, '/beheer/stille-periodes');
  await page.getByRole('button', { name: 'Stille periode afkondigen' }).click();
  const at = (days: number) => `${new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)}T09:00`;
  await page.getByLabel('Vanaf').fill(at(3));
  await page.getByLabel('Tot', { exact: true }).fill(at(2));
  await page.getByText('Het einde ligt na het begin.').waitFor();
  await page.getByLabel('Tot', { exact: true }).fill(at(5));
  await page.getByLabel('Waarom?').fill('Dagen van rouw');
  expect(await barriers(page)).toEqual([]);
  await page.locator('.modal').getByRole('button', { name: 'Stille periode afkondigen' }).click();
  await page.getByText('Er stond niets gepland in deze tijd.').waitFor();
  await page.getByRole('heading', { name: 'Dagen van rouw' }).waitFor();

  await open(page, '/beheer/publicatiestop');
  await page.getByRole('button', { name: 'Alles stilleggen' }).click();
  await page.getByLabel('Waarom?').fill('Een account is gehackt.');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ja, leg stil' }).click();
  await page.getByRole('heading', { name: 'Alle publicatie ligt stil' }).waitFor();

  await open(page, '/beheer/logboek?event=publication');
  await page.getByText('legde alles stil').waitFor();
  await page.getByRole('button', { name: 'Keten nakijken' }).click();
  await page.getByText(/De keten klopt/).waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als tabel bewaren' }).click();
  expect((await saved).suggestedFilename()).toBe('logboek.csv');
  expect(await barriers(page)).toEqual([]);
});

it('comes back from a network to the channels', async () => {
  const page = await asBea(SCREEN);
  await page.goto('/?connect=01900000-0000-7000-8000-000000000000');
  await page.getByText('Deze aanmelding is afgelopen').waitFor();
  expect(new URL(page.url()).pathname).toBe('/beheer/kanalen');
});

it('no page of it holds a barrier on a telephone, nor is wider than it', async () => {
  const page = await asBea(PHONE);
  for (const path of [
    ...['', '/leden', '/afwezigheden', '/kanalen', '/woorden', '/documenten', '/gedragscode', '/versies'],
    ...['/bedenktijd', '/tijdstippen', '/reeksen', '/inlezen', '/agenda', '/publicatiestop'],
  ].map((each) => `/beheer${each}`)) {
    await open(page, path);
    expect([path, ...(await barriers(page))]).toEqual([path]);
    expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, PHONE.viewport.width]);
  }
  await open(page, '/cijfers');
  await page.getByText('Hoe vaak welke richtlijn').first().waitFor();
  await page.getByText('Toon als tabel').tap();
  expect(await barriers(page)).toEqual([]);
});

it('is not for who has nothing to arrange there', async () => {
  const { page } = await visit(browser, app.url, PHONE, 'mieke@leegdorp.example', PASSWORD);
  await page.goto('/beheer/logboek');
  await page.getByText('Dit is niet voor uw rol').waitFor();
  await page.goto('/beheer');
  await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
  expect(await page.getByRole('link', { name: /^Logboek/ }).count()).toBe(0);
});
