/** Accounts in a real browser: the first one, signing in, another language, switching off, a new password. Rules CO…: src/web/console/README.md. */
import { expect, test } from 'vitest';
import type { Language } from './answers.ts';
import { en, openDesk, signIn, words } from './desk.ts';
import { barriersOn, eventually, focusArrives, keepPicture, tabTo } from './harness.ts';

const pl = words('pl');
const { open, firstLink, accountFrom, invite, hire } = openDesk();

test('[CO1] the link printed at start makes the first account, and works once', async () => {
  const link = firstLink();
  const page = await accountFrom(link, 'Admina');
  await page.getByRole('heading', { level: 1, name: en.inbox.title }).waitFor();
  await page.locator('.empty', { hasText: en.empty.inbox }).waitFor();
  const again = await open(link.slice(link.indexOf('/invitation/')));
  await again.getByText(en.errors.invitation.unknown).waitFor();
  expect(await again.locator('form').count()).toBe(0);
});

test('[CO11] another page takes the focus and names the window; another language is kept with the account', async () => {
  await hire('Cora');
  const page = await open('/', 'Cora');
  await eventually(() => page.title()).toBe(`${en.inbox.title} · ${en.title}`);
  await page.getByRole('link', { name: en.nav.account }).click();
  await focusArrives(page, en.account.title);
  await eventually(() => page.title()).toBe(`${en.account.title} · ${en.title}`);
  const speak = async (language: Language) => {
    const kept = page.waitForResponse((answer) => answer.url().endsWith('/api/console/me/language') && answer.ok());
    await page.locator('.top select').selectOption(language);
    await kept;
  };
  await speak('pl');
  await page.getByRole('heading', { level: 1, name: pl.account.title }).waitFor();
  await page.locator('html[lang=pl]').waitFor();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByRole('heading', { level: 1, name: pl.account.title }).waitFor();
  await speak('en');
  await page.getByRole('heading', { level: 1, name: en.account.title }).waitFor();
  await page.reload();
  await page.locator('h1').waitFor();
  await page.keyboard.press('Tab');
  await focusArrives(page, en.skip_to_content);
});

test('[CO12] who is not signed in signs in and comes to the page she wanted; a wrong password is said kindly', async () => {
  await hire('Cora');
  const page = await open('/account');
  await page.getByRole('heading', { level: 1, name: en.sign_in.title }).waitFor();
  await page.getByLabel(en.sign_in.email).fill('cora@example.org');
  await page.getByLabel(en.sign_in.password, { exact: true }).fill('not her password');
  await page.getByRole('button', { name: en.sign_in.submit }).click();
  await page.getByText(en.errors.auth['invalid-email-or-password']).waitFor();
  await signIn(page, 'Cora');
  await page.getByRole('heading', { level: 1, name: en.account.title }).waitFor();
  await page.getByRole('button', { name: en.nav.sign_out }).click();
  await page.getByText(en.sign_in.signed_out).waitFor();

  // A session that ends while she works leads to the same place, and back.
  await signIn(page, 'Cora');
  await page.getByRole('link', { name: en.nav.account }).click();
  await page.getByRole('heading', { level: 1, name: en.account.title }).waitFor();
  await page.context().clearCookies();
  await page.getByRole('link', { name: en.nav.inbox }).click();
  await page.getByText(en.sign_in.expired).waitFor();
  await signIn(page, 'Cora');
  await page.getByRole('heading', { level: 1, name: en.inbox.title }).waitFor();
});

test('[CO18] with the keyboard: an account is switched off, which ends its session, and on again', async () => {
  await hire('Admina');
  const tilda = await accountFrom(await invite('coach', 'workwell-llr'), 'Tilda');
  const admin = await open('/staff', 'Admina');
  await admin.locator('.members').waitFor();
  expect(await admin.getByRole('button', { name: `${en.staff.switch_off}: Admina` }).count()).toBe(0);
  await tabTo(admin, `${en.staff.switch_off}: Tilda`);
  await admin.keyboard.press('Enter');
  await admin.getByText(en.staff.switched_off.replace('{{name}}', 'Tilda')).waitFor();
  await focusArrives(admin, `${en.staff.switch_on}: Tilda`);
  expect(await barriersOn(admin)).toEqual([]);
  await keepPicture(admin, 'console-switched-off');
  await tilda.reload();
  await tilda.getByRole('heading', { level: 1, name: en.sign_in.title }).waitFor();
  await signIn(tilda, 'Tilda');
  await tilda.getByText(en.errors.auth['account-inactive']).waitFor();
  await admin.keyboard.press('Enter');
  await admin.getByText(en.staff.switched_on.replace('{{name}}', 'Tilda')).waitFor();
  await signIn(tilda, 'Tilda');
  await tilda.getByRole('heading', { level: 1, name: en.inbox.title }).waitFor();
});

test('[CO19] a password link is shown once and works once; the old password does not work afterwards', async () => {
  const admin = await open('/staff', 'Admina');
  await admin.getByRole('button', { name: `${en.staff.password_link}: Tilda` }).click();
  const link = await admin.locator('.members .copy input').inputValue();
  await admin.reload();
  await admin.locator('.members').waitFor();
  expect(await admin.locator('.members .copy').count()).toBe(0);

  const path = link.slice(link.indexOf('/password-reset/'));
  const page = await open(path);
  await page.getByText(en.password_reset.for.replace('{{name}}', 'Tilda')).waitFor();
  await eventually(() => page.getByLabel(en.password_reset.email).inputValue()).toBe('tilda@example.org');
  await tabTo(page, en.password_reset.password);
  await page.keyboard.type('quite another password');
  await page.keyboard.press('Enter');
  await page.getByText(en.password_reset.done).waitFor();
  await focusArrives(page, en.sign_in.title);
  await signIn(page, 'Tilda');
  await page.getByText(en.errors.auth['invalid-email-or-password']).waitFor();
  await page.getByLabel(en.sign_in.password, { exact: true }).fill('quite another password');
  await page.getByRole('button', { name: en.sign_in.submit }).click();
  await page.getByRole('heading', { level: 1, name: en.inbox.title }).waitFor();

  const again = await open(path);
  await again.getByText(en.errors['password-reset'].unknown).waitFor();
  expect(await again.locator('form').count()).toBe(0);
});
