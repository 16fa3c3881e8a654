/** Somebody keeps their own account: another password, a second step, and an end to a session elsewhere. */
import { generate } from 'otplib';
import type { Page } from 'playwright-core';
import { PASSWORD } from '../test-app';
import { barriers, PHONE, SCREEN } from './browser';
import { deskInBrowser } from './desk-in-browser';

jest.setTimeout(120_000);

const BETTER = 'kasseien fluiten zelden op dinsdag';

const here = deskInBrowser();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function prove(page: Page, confirm: string): Promise<void> {
  await page.getByRole('dialog').getByLabel('Huidig wachtwoord').fill(BETTER);
  await page.getByRole('dialog').getByRole('button', { name: confirm }).click();
}

it('changes the password, and hears why one will not do', async () => {
  const page = await here.as('mieke', PHONE);
  await page.locator('.me-button:visible').click();
  await page.getByRole('menuitem', { name: 'Mijn account' }).click();
  await page.getByLabel('Huidig wachtwoord').fill(PASSWORD);
  await page.getByLabel('Nieuw wachtwoord').fill('kort');
  expect(await button(page, 'Wachtwoord wijzigen').isDisabled()).toBe(true);
  await page.getByLabel('Nieuw wachtwoord').fill('wachtwoordwachtwoord');
  await button(page, 'Wachtwoord wijzigen').click();
  await page.getByRole('alert').getByText('Dit wachtwoord is te raden').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('Nieuw wachtwoord').fill(BETTER);
  await button(page, 'Wachtwoord wijzigen').click();
  await page.getByText('Uw wachtwoord is gewijzigd.').waitFor();
});

it('turns the second step on, is asked for it, gets in with a recovery code, and turns it off', async () => {
  const page = await here.as('mieke', PHONE, BETTER);
  await page.goto('/account');
  await button(page, 'Tweede stap aanzetten').click();
  await prove(page, 'Verder');
  await page.getByRole('img', { name: 'QR-code' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  const secret = (await page.locator('.key').innerText()).replaceAll(' ', '');
  await page.getByLabel('Code', { exact: true }).fill('000000');
  await button(page, 'Aanzetten').click();
  await page.getByText('Deze code klopt niet').waitFor();
  await page.getByLabel('Code', { exact: true }).fill(await generate({ secret }));
  await button(page, 'Aanzetten').click();
  const listed = page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem');
  await listed.nth(9).waitFor();
  const codes = await listed.allInnerTexts();
  expect(codes).toHaveLength(10);
  expect(await barriers(page)).toEqual([]);
  await button(page, 'Ik heb ze bewaard').click();
  await page.getByText('U hebt nog 10 herstelcodes.').waitFor();
  await signInAgain(page, codes[0] ?? '');
  await page.goto('/account');
  await page.getByText('U hebt nog 9 herstelcodes.').waitFor();
  await button(page, 'Afzetten').click();
  await prove(page, 'Afzetten');
  await button(page, 'Tweede stap aanzetten').waitFor();
});

async function signInAgain(page: Page, code: string): Promise<void> {
  await page.locator('.me-button:visible').click();
  await page.getByRole('menuitem', { name: 'Afmelden' }).click();
  await page.getByLabel('E-mailadres').fill(`mieke@${here.desk.slug}.example`);
  await page.getByLabel('Wachtwoord').fill(BETTER);
  await button(page, 'Aanmelden').click();
  await page.getByText('Vul ook de code uit uw authenticatie-app in').waitFor();
  await page.getByLabel('Code uit uw app').fill(code);
  await button(page, 'Aanmelden').click();
  await page.locator('.me-button:visible').waitFor();
}

it('ends a session elsewhere; that desk asks for a sign-in where it stands', async () => {
  const [elsewhere] = [await here.as('wim', PHONE), await here.as('wim', PHONE)];
  const page = await here.as('wim', SCREEN);
  await page.goto('/account');
  await page.getByText('dit toestel').waitFor();
  const others = page.getByRole('button', { name: 'sessie beëindigen' });
  const before = await others.count();
  await others.last().click();
  await page.getByText('Beëindigd.').waitFor();
  await others.nth(before - 1).waitFor({ state: 'detached' });
  await button(page, 'Alle andere beëindigen').click();
  await page.getByText('U bent nergens anders aangemeld.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await elsewhere.goto('/berichten');
  await elsewhere.getByLabel('E-mailadres').waitFor();
});
