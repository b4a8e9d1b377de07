/** Signing in to the console in a real browser: the second step where it is required, its ways back, the organisation's own sign-in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type IdentityProvider, openIdentityProvider } from '../support/identity-provider.ts';
import { totpFrom } from '../support/totp.ts';
import {
  barriersOn,
  eventually,
  focusArrives,
  keepPicture,
  openBrowser,
  overflowOf,
  PATIENCE_MS,
  ROOT,
  type RunningServer,
  startServer,
  tabTo,
} from './harness.ts';

const en = JSON.parse(readFileSync(join(ROOT, 'locales/en/console.json'), 'utf8'));
const PASSWORD = 'a long enough password';
const admina = { sub: '1', email: 'admina@example.org', email_verified: true, name: 'Admina' };

let provider: IdentityProvider;
let server: RunningServer;
let browser: Browser;
let contexts: BrowserContext[] = [];
let complaints: string[] = [];
/** The key in Admina's authenticator. */
let key: string;

beforeAll(async () => {
  provider = await openIdentityProvider(admina);
  const settings = {
    SECOND_FACTOR: 'required',
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'waymark',
    OIDC_CLIENT_SECRET: 'secret',
    OIDC_NAME: 'Example Trust',
  };
  [server, browser] = await Promise.all([startServer(settings), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  provider?.close();
});
afterEach(async () => {
  await Promise.all(contexts.map((one) => one.close()));
  contexts = [];
  const heard = complaints;
  complaints = [];
  expect(heard).toEqual([]);
});

/** A browser of its own, in which printing is counted instead of done. */
async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  contexts.push(context);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.addInitScript('globalThis.printed = 0; globalThis.print = () => { globalThis.printed += 1; };');
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.url}/console${path}`);
  await page.locator('h1').waitFor();
  return page;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const inNavigation = (page: Page) => page.getByRole('navigation', { name: en.nav.menu }).waitFor();

async function accept(link: string, name: string): Promise<Page> {
  const page = await open(link.slice(link.indexOf('/invitation/')));
  await page.getByLabel(en.invitation.name).fill(name);
  await page.getByLabel(en.invitation.email).fill(`${name.toLowerCase()}@example.org`);
  await page.getByLabel(en.invitation.password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: en.invitation.submit }).click();
  return page;
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.getByLabel(en.sign_in.email).fill(`${name.toLowerCase()}@example.org`);
  await page.getByLabel(en.sign_in.password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: en.sign_in.submit, exact: true }).click();
}

/** A password, as the card asks for it before it changes anything. */
async function confirmWith(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByLabel(en.two_factor.confirm_password).fill(PASSWORD);
  await page.getByRole('button', { name: en.two_factor.submit }).click();
}

/** Sets the second step up as far as the codes. @returns the key and the backup codes as they are shown */
async function setUp(page: Page): Promise<{ readonly key: string; readonly codes: readonly string[] }> {
  await confirmWith(page, en.two_factor.set_up);
  const shown = ((await page.locator('.key').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel(en.two_factor.code).fill(totpFrom(shown));
  await page.getByRole('button', { name: en.two_factor.submit }).click();
  await focusArrives(page, en.two_factor.backup_title);
  return { key: shown, codes: await page.locator('.backup code').allTextContents() };
}

test('[CO21] where a second step is required, nothing else is shown before it is set up; its codes stay until they are kept', async () => {
  const [first = ''] = /\/invitation\/\S+/.exec(server.output()) ?? [];
  const page = await accept(first, 'Admina');
  await page.getByText(en.two_factor.required).waitFor();
  expect(await page.getByRole('navigation', { name: en.nav.menu }).count()).toBe(0);
  expect(await barriersOn(page)).toEqual([]);
  await keepPicture(page, 'console-second-step');
  await page.goto(`${server.url}/console/staff`);
  await page.getByText(en.two_factor.required).waitFor();
  expect(await page.locator('.members').count()).toBe(0);

  // A wrong code first.
  await confirmWith(page, en.two_factor.set_up);
  await page.getByLabel(en.two_factor.code).fill('000 000');
  await page.getByRole('button', { name: en.two_factor.submit }).click();
  await page.getByText(en.errors.auth['invalid-code']).waitFor();
  key = ((await page.locator('.key').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel(en.two_factor.code).fill(totpFrom(key));
  await page.getByRole('button', { name: en.two_factor.submit }).click();
  await focusArrives(page, en.two_factor.backup_title);

  const codes = await page.locator('.backup code').allTextContents();
  expect(codes).toHaveLength(10);
  await page.getByRole('button', { name: en.actions.copy, exact: true }).click();
  await page.getByRole('button', { name: en.actions.copied, exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codes.join('\n'));
  await page.getByRole('button', { name: en.two_factor.print }).click();
  await eventually(() => page.evaluate('printed')).toBe(1);
  expect(await barriersOn(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflowOf(page)).toEqual({ px: 0, element: '' });
  await keepPicture(page, 'console-backup-codes');
  expect(await page.locator('.backup code').count()).toBe(10);
  await page.getByRole('button', { name: en.two_factor.kept }).click();
  await heading(page, en.staff.title);
  await inNavigation(page);
});

test('[CO15] the second step is asked for at sign-in, takes each backup code once however it is typed, and can be turned off', async () => {
  const admin = await open('/sign-in');
  await signIn(admin, 'Admina');
  await heading(admin, en.two_factor.title);
  expect(await barriersOn(admin)).toEqual([]);
  await admin.getByLabel(en.two_factor.code).fill(totpFrom(key, 1));
  await admin.getByRole('button', { name: en.two_factor.submit }).click();
  await inNavigation(admin);
  await admin.goto(`${server.url}/console/staff`);
  await admin.getByLabel(en.staff.role, { exact: true }).selectOption('coach');
  await admin.getByLabel(en.staff.programme, { exact: true }).selectOption('workwell-llr');
  await admin.getByLabel(en.staff.partner).selectOption('workwell-llr');
  await admin.getByRole('button', { name: en.staff.make_link }).click();
  const olle = await accept(await admin.locator('.copy input').inputValue(), 'Olle');
  const { codes } = await setUp(olle);
  await olle.getByRole('button', { name: en.two_factor.kept }).click();
  await inNavigation(olle);

  const recover = async (typed: string) => {
    const page = await open('/sign-in');
    await signIn(page, 'Olle');
    await page.getByRole('button', { name: en.two_factor.backup }).click();
    await page.getByLabel(en.two_factor.backup_code).fill(typed);
    await page.getByRole('button', { name: en.two_factor.submit }).click();
    return page;
  };
  const [code = ''] = codes;
  await inNavigation(await recover(` ${code.toUpperCase().replace('-', ' ')} `));
  const again = await recover(code);
  await again.getByText(en.errors.auth['invalid-backup-code']).waitFor();
  await again.getByText(en.two_factor.lost).waitFor();

  await olle.goto(`${server.url}/console/account`);
  await confirmWith(olle, en.two_factor.new_codes);
  await focusArrives(olle, en.two_factor.backup_title);
  const fresh = await olle.locator('.backup code').allTextContents();
  expect(fresh.filter((one) => codes.includes(one))).toEqual([]);
  await olle.getByRole('button', { name: en.two_factor.kept }).click();
  await focusArrives(olle, en.two_factor.title);
  await inNavigation(await recover(fresh[0] ?? ''));

  await confirmWith(olle, en.two_factor.turn_off);
  await olle.getByText(en.two_factor.required).waitFor();
});

test('[CO22] an admin resets a second step, with the keyboard and asked once more; not her own', async () => {
  const olle = await open('/sign-in');
  await signIn(olle, 'Olle');
  await olle.getByText(en.two_factor.required).waitFor();
  await setUp(olle);
  await olle.getByRole('button', { name: en.two_factor.kept }).click();
  await inNavigation(olle);

  // Admina comes by her organisation's way: her authenticator is not asked for.
  const admin = await open('/sign-in');
  await admin.getByRole('button', { name: en.sign_in.oidc.replace('{{name}}', 'Example Trust') }).click();
  await inNavigation(admin);
  await admin.goto(`${server.url}/console/staff`);
  await admin.locator('.members').waitFor();
  const trigger = `${en.staff.second_factor_reset}: Olle`;
  expect(await admin.getByRole('button', { name: `${en.staff.second_factor_reset}: Admina` }).count()).toBe(0);
  await tabTo(admin, trigger);
  await admin.keyboard.press('Enter');
  await admin.getByText(en.staff.second_factor_reset_ask.replaceAll('{{name}}', 'Olle')).waitFor();
  expect(await barriersOn(admin)).toEqual([]);
  await keepPicture(admin, 'console-second-step-reset');
  await tabTo(admin, en.actions.cancel);
  await admin.keyboard.press('Enter');
  await focusArrives(admin, trigger);
  await admin.keyboard.press('Enter');
  await tabTo(admin, en.staff.second_factor_reset_yes);
  await admin.keyboard.press('Enter');
  const said = en.staff.second_factor_was_reset.replace('{{name}}', 'Olle');
  await admin.getByText(said).waitFor();
  await focusArrives(admin, said);
  await admin.getByRole('button', { name: trigger }).waitFor({ state: 'detached' });

  await olle.reload();
  await heading(olle, en.sign_in.title);
  await signIn(olle, 'Olle');
  await olle.getByText(en.two_factor.required).waitFor();
});

test('[CO23] the organisation’s button signs in whoever was invited, and says kindly when nobody did', async () => {
  const page = await open('/sign-in');
  const button = page.getByRole('button', { name: en.sign_in.oidc.replace('{{name}}', 'Example Trust') });
  await button.waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await keepPicture(page, 'console-sign-in-organisation');
  const before = provider.visits();
  await button.click();
  await inNavigation(page);
  expect(provider.visits()).toBe(before + 1);
  await page.getByRole('link', { name: en.nav.account }).click();
  await page.getByRole('heading', { level: 2, name: 'Admina' }).waitFor();
  await page.getByText(en.two_factor.by_organisation).waitFor();
  const cookies = await page.context().cookies();
  expect(
    cookies.filter(({ name }) => name.includes('session')).map(({ httpOnly, sameSite }) => [httpOnly, sameSite]),
  ).toEqual([[true, 'Lax']]);

  provider.person = { sub: '2', email: 'stranger@example.org', email_verified: true, name: 'Stranger' };
  const stranger = await open('/sign-in');
  await stranger.getByRole('button', { name: en.sign_in.oidc.replace('{{name}}', 'Example Trust') }).click();
  await stranger.getByText(en.sign_in.oidc_failed).waitFor();
  expect(await barriersOn(stranger)).toEqual([]);
  provider.person = admina;
});
