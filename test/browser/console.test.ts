/** The staff console in a real browser, against the real server. Rules CO1…: src/web/console/README.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aleksandra, type Language } from './answers.ts';
import {
  barriersOn,
  eventually,
  focusArrives,
  focusedName,
  keepPicture,
  openBrowser,
  overflowOf,
  ROOT,
  type RunningServer,
  startServer,
  tabTo,
  updatePicture,
} from './harness.ts';
import { converse, refer } from './refer.ts';

const words = (language: Language, file = 'console') =>
  JSON.parse(readFileSync(join(ROOT, 'locales', language, `${file}.json`), 'utf8'));
const en = words('en');
const pl = words('pl');
const PASSWORD = 'a long enough password';
const desk = { viewport: { width: 1280, height: 900 } };

let server: RunningServer;
let browser: Browser;
let contexts: BrowserContext[] = [];
let complaints: string[] = [];
/** Cookies of those who have an account, by name. */
const people = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
afterEach(async () => {
  await Promise.all(contexts.map((one) => one.close()));
  contexts = [];
  const heard = complaints;
  complaints = [];
  expect(heard).toEqual([]);
});

/** A browser of its own; of somebody who is signed in, if `who` is given. */
async function open(
  path: string,
  who?: string,
  options: BrowserContextOptions = desk,
  url = server.url,
): Promise<Page> {
  const storageState = who === undefined ? undefined : people.get(who);
  if (who !== undefined && storageState === undefined) throw new Error(`${who} has no account yet.`);
  const context = await browser.newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
    ...(storageState === undefined ? {} : { storageState }),
  });
  contexts.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !/Failed to load resource/.test(line.text())) complaints.push(line.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  await page.goto(`${url}/console${path}`);
  await page.locator('h1').waitFor();
  return page;
}

/** Makes an account on the page an invitation leads to. */
async function accountFrom(link: string, name: string): Promise<Page> {
  const page = await open(link.slice(link.indexOf('/invitation/')));
  await page.getByLabel(en.invitation.name).fill(name);
  await page.getByLabel(en.invitation.email).fill(`${name.toLowerCase()}@example.org`);
  await page.getByLabel(en.invitation.password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: en.invitation.submit }).click();
  await page.getByRole('navigation', { name: en.nav.menu }).waitFor();
  people.set(name, await page.context().storageState());
  return page;
}

/** Has the admin invite somebody, on the staff page. @returns the link */
async function invite(role: string, partner?: string): Promise<string> {
  const page = await open('/staff', 'Admina');
  await page.getByLabel(en.staff.role, { exact: true }).selectOption(role);
  if (partner !== undefined) await page.getByLabel(en.staff.partner).selectOption(partner);
  await page.getByRole('button', { name: en.staff.make_link }).click();
  return page.locator('.copy input').inputValue();
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.getByLabel(en.sign_in.email).fill(`${name.toLowerCase()}@example.org`);
  await page.getByLabel(en.sign_in.password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: en.sign_in.submit }).click();
}

async function openReferral(page: Page, reference: string): Promise<void> {
  await page.getByRole('link', { name: en.inbox.open_referral.replace('{{reference}}', reference) }).click();
  await page.locator('.outcome').waitFor();
}

/** Somebody who writes in Polish that she may hurt herself. */
async function inDanger() {
  const { token, say } = await converse(server.url, 'pl');
  await say({ text: 'chcę się zabić' });
  return { token, say };
}

/** All that somebody was ever told, as it is kept. */
const heardBy = async (token: string): Promise<string> =>
  (await fetch(`${server.url}/api/chat`, { headers: { authorization: `Bearer ${token}` } })).text();

const act = (page: Page, name: string) => page.locator('.decide').getByRole('button', { name, exact: true });

test('[CO1] the link printed at start makes the first account, and works once', async () => {
  const link = /https?:\S+\/console\/invitation\/\S+/.exec(server.output())?.[0] ?? '';
  const page = await accountFrom(link, 'Admina');
  await page.getByRole('heading', { level: 1, name: en.inbox.title }).waitFor();
  await page.locator('.empty', { hasText: en.empty.inbox }).waitFor();
  const again = await open(link.slice(link.indexOf('/invitation/')));
  await again.getByText(en.errors.invitation.unknown).waitFor();
  expect(await again.locator('form').count()).toBe(0);
});

test('[CO2] a coach whom the admin invited reads in English what was answered in Polish', async () => {
  const link = await invite('coach', 'workwell-llr');
  const { reference } = await refer(server.url, 'pl');
  const page = await accountFrom(link, 'Cora');
  const row = page.locator('.row', { hasText: reference });
  for (const one of [en.inbox.interpreter, en.levels.P1, en.language_names.pl])
    await eventually(() => row.textContent()).toContain(one);
  await openReferral(page, reference);
  const text = () => page.locator('main').textContent();
  for (const one of ['Aleksandra', en.flags.interpreter, en.outcomes.eligible_priority, 'b280', 'WorkWell LLR'])
    await eventually(text).toContain(one);
  expect(await text()).toContain('I work, but I may lose my job because of my health');
  expect(await text()).not.toContain('Pracuję');
  await page.locator('summary').click();
  await page.locator('.inputs dt', { hasText: 'work_now' }).waitFor();
});

test('[CO2] that no message may be left stands above the name, and a number can be called', async () => {
  const person = { ...aleksandra, contact_by: 'phone', phone: '0116 496 0123', safe_message: 'no' };
  const { reference } = await refer(server.url, 'pl', person);
  const page = await open('/', 'Cora');
  await openReferral(page, reference);
  const warning = await page.locator('.caution.unsafe').boundingBox();
  const name = await page.locator('.who .name').boundingBox();
  await eventually(() => page.locator('.caution.unsafe').textContent()).toBe(en.referral.not_safe);
  expect(warning?.y ?? Number.POSITIVE_INFINITY).toBeLessThan(name?.y ?? 0);
  expect(await page.locator('.contact a').getAttribute('href')).toMatch(/^tel:\+?\d+$/);
  await keepPicture(page, 'console-not-safe');
});

test('[CO3] with the keyboard alone: sign in, open, accept; and the person is told in Polish', async () => {
  const { reference, told } = await refer(server.url, 'pl');
  const page = await open('/');
  const { keyboard } = page;
  await tabTo(page, en.sign_in.email);
  await keyboard.type('cora@example.org');
  await tabTo(page, en.sign_in.password);
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: en.inbox.title }).waitFor();
  await focusArrives(page, en.inbox.title);
  await tabTo(page, en.inbox.open_referral.replace('{{reference}}', reference));
  await keyboard.press('Enter');
  await page.locator('.outcome').waitFor();
  await eventually(() => focusedName(page)).toContain(reference);
  await tabTo(page, en.actions.accept);
  await keyboard.press('Enter');
  await focusArrives(page, en.actions.accept_ask);
  // Nobody decides without knowing what the person will read.
  await page.locator('.preview blockquote', { hasText: 'Cora' }).waitFor();
  await tabTo(page, en.actions.cancel);
  await keyboard.press('Enter');
  await focusArrives(page, en.actions.accept);
  await keyboard.press('Enter');
  await tabTo(page, en.actions.accept_yes);
  await keyboard.press('Enter');
  await page.locator('.told', { hasText: en.actions.accepted }).waitFor();
  await focusArrives(page, en.actions.accepted);
  await page.locator('.facts', { hasText: 'Cora' }).waitFor();
  const sentence = words('pl', 'chat').told.accepted.replaceAll('{{coach}}', 'Cora');
  await eventually(told).toContain(sentence);
});

test('[CO4] a coach of another organisation sees nothing of it, not even by its address', async () => {
  const { reference } = await refer(server.url, 'pl');
  const cora = await open('/', 'Cora');
  await openReferral(cora, reference);
  const path = new URL(cora.url()).pathname.replace('/console', '');
  const page = await accountFrom(await invite('coach', 'jobcentre-plus'), 'Olle');
  await page.getByText(en.empty.inbox).waitFor();
  const direct = await open(path, 'Olle');
  await direct.locator('.trouble').waitFor();
  expect(await direct.locator('main').textContent()).not.toContain('Aleksandra');
  expect(await direct.locator('main').textContent()).not.toContain(reference);
  expect(await direct.getByRole('link', { name: en.nav.staff }).count()).toBe(0);
});

test('[CO5] a coach passes on with a reason, a coordinator closes; the person is told both times', async () => {
  const { reference, told } = await refer(server.url, 'pl');
  const coach = await open('/', 'Cora');
  await openReferral(coach, reference);
  await act(coach, en.actions.decline).click();
  // Without a reason nothing is sent: the form says what is missing.
  const sent: string[] = [];
  coach.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  await act(coach, en.decline.submit_pass_on).click();
  await eventually(() => focusedName(coach)).toBe(Object.values(en.decline.reasons)[0]);
  expect(sent).toEqual([]);
  await coach.getByLabel(en.decline.reasons.no_capacity).check();
  await coach.getByLabel(en.decline.note).fill('Free again in January.');
  await act(coach, en.decline.submit_pass_on).click();
  await coach.locator('.told', { hasText: en.actions.passed_on }).waitFor();
  const chat = words('pl', 'chat');
  await eventually(told).toContain(chat.told.passed_on);

  const boss = await open('/', 'Admina');
  await openReferral(boss, reference);
  await boss.locator('.notes', { hasText: 'Free again in January.' }).waitFor();
  await act(boss, en.actions.decline).click();
  await boss.getByLabel(en.decline.reasons.no_capacity).check();
  await boss.locator('.preview blockquote', { hasText: words('en', 'chat').told.declined.no_capacity }).waitFor();
  await act(boss, en.decline.submit_close).click();
  await boss.locator('.told', { hasText: en.actions.declined }).waitFor();
  await eventually(told).toContain(chat.told.declined.no_capacity);
});

test('[CO6] what a coach writes arrives word for word', async () => {
  const { reference, told } = await refer(server.url, 'pl');
  const page = await open('/', 'Cora');
  await openReferral(page, reference);
  await act(page, en.actions.write).click();
  await page.getByLabel(en.actions.message).fill('Dzień dobry! Zadzwonię w poniedziałek.');
  await act(page, en.actions.send).click();
  await page.locator('.told', { hasText: en.actions.message_sent }).waitFor();
  await eventually(async () => (await told()).join('\n')).toContain('Dzień dobry! Zadzwonię w poniedziałek.');
});

test('[CO7] who comes second is told who was first and what she did, and sees it as it is now', async () => {
  const { reference } = await refer(server.url, 'pl');
  const slow = await open('/', 'Admina');
  await openReferral(slow, reference);
  await act(slow, en.actions.accept).click();
  const fast = await open('/', 'Cora');
  await openReferral(fast, reference);
  await act(fast, en.actions.accept).click();
  await act(fast, en.actions.accept_yes).click();
  await fast.locator('.told').waitFor();

  await act(slow, en.actions.accept_yes).click();
  await slow.getByText(en.errors.referral.stale).waitFor();
  await slow.locator('.stale', { hasText: `Cora: ${en.history.accepted}` }).waitFor();
  await keepPicture(slow, 'console-stale');
  await slow.getByRole('button', { name: en.referral.show_latest }).click();
  await slow.locator('.facts', { hasText: 'Cora' }).waitFor();
  await act(slow, en.actions.accept).waitFor({ state: 'detached' });
});

test('[CO8] what comes in appears without a reload and is said; an alert stands until somebody takes it', async () => {
  const page = await open('/', 'Cora', { ...desk });
  await page.clock.install();
  await page.reload();
  await page.locator('.inbox').waitFor();
  const { reference } = await refer(server.url, 'sv');
  const { turn, say } = await converse(server.url, 'pl');
  let now = turn;
  for (const step of ['for_whom', 'consent', 'age_band', 'area']) {
    const answer = aleksandra[step];
    if (now.ask?.step === step && typeof answer === 'string') now = await say({ choice: answer });
  }
  await say({ text: 'chcę się zabić' });
  await page.clock.runFor(16_000);
  await page.locator('.row', { hasText: reference }).locator('.chip.new').waitFor();
  await page.locator('.hidden[role=status]', { hasText: en.inbox.arrived_one.replace('{{count}}', '1') }).waitFor({
    state: 'attached',
  });
  const alert = page.locator('.alert.danger');
  await alert.waitFor();
  await keepPicture(page, 'console-alert');
  await alert.getByRole('button', { name: en.alerts.acknowledge }).click();
  await page.clock.runFor(1000);
  await page.locator('.alert.danger button').first().waitFor({ state: 'detached' });
});

test('[CO17] with the keyboard: writing to somebody in danger from the inbox; she reads it word for word', async () => {
  const { token } = await inDanger();
  const page = await open('/', 'Cora');
  const { keyboard } = page;
  await page.locator('.alert.danger').waitFor();
  await tabTo(page, en.actions.write);
  await keyboard.press('Enter');
  await focusArrives(page, en.actions.message);
  await page.locator('.alert .caution', { hasText: en.language_names.pl }).waitFor();
  await tabTo(page, en.actions.cancel);
  await keyboard.press('Enter');
  await focusArrives(page, en.actions.write);
  await keyboard.press('Enter');
  await keyboard.type('Jestem tutaj. Zadzwonię za pięć minut.');
  await tabTo(page, en.actions.send);
  await keyboard.press('Enter');
  await page.locator('.told[role=status]', { hasText: en.alerts.sent }).waitFor();
  await focusArrives(page, en.alerts.sent);
  await page.locator('.alert.danger').waitFor({ state: 'detached' });
  await eventually(() => heardBy(token)).toContain('Jestem tutaj. Zadzwonię za pięć minut.');
});

test('[CO17] a number that was left can be called; what is written outlives a failure and a quicker colleague', async () => {
  const { token, say } = await inDanger();
  await say({ choice: 'yes' });
  await say({ text: '07700 900123' });
  const page = await open('/', 'Cora');
  await page.clock.install();
  await page.reload();
  const alert = page.locator('.alert.call_back');
  expect(await alert.getByRole('link', { name: '07700 900 123' }).getAttribute('href')).toBe('tel:07700900123');
  expect(await page.locator('.alert.danger a[href^="tel:"]').count()).toBe(0);
  const text = alert.getByLabel(en.actions.message);
  await alert.getByRole('button', { name: en.actions.write }).click();
  await text.fill('Dzwonię.');
  await page.route('**/messages', (route) => route.abort('connectionreset'));
  await alert.getByRole('button', { name: en.actions.send }).click();
  await alert.getByText(en.errors.network).waitFor();
  expect(await text.inputValue()).toBe('Dzwonię.');
  await page.unroute('**/messages');

  const danger = page.locator('.alert.danger');
  await danger.getByRole('button', { name: en.actions.write }).click();
  await danger.getByLabel(en.actions.message).fill('Jestem tutaj.');
  const quicker = await open('/', 'Admina');
  await quicker.locator('.alert.danger').getByRole('button', { name: en.alerts.acknowledge }).click();
  await quicker.locator('.told', { hasText: en.alerts.taken }).waitFor();
  await focusArrives(quicker, en.alerts.taken);
  await page.clock.runFor(16_000);
  await danger.getByText(en.errors.alert.unknown).waitFor();
  expect(await danger.getByLabel(en.actions.message).inputValue()).toBe('Jestem tutaj.');
  await keepPicture(page, 'console-alert-gone', true);
  await danger.getByRole('button', { name: en.actions.cancel }).click();
  await danger.waitFor({ state: 'detached' });

  await alert.getByRole('button', { name: en.actions.send }).click();
  await page.locator('.told', { hasText: en.alerts.sent }).waitFor();
  await eventually(() => heardBy(token)).toContain('Dzwonię.');
  expect(await heardBy(token)).not.toContain('Jestem tutaj.');
});

test('[CO20] an alert of somebody else, or of somebody who erased everything, says so and offers no message', async () => {
  const other: Readonly<Record<string, string>> = {
    for_whom: 'other',
    relation: 'employer',
    agreement: 'yes',
    area: 'E07000133',
    their_area: 'E07000133',
    their_contact_by: 'email',
  };
  const typed: Readonly<Record<string, string>> = {
    their_name: 'Zuzanna',
    their_email: 'zuzanna@example.org',
    referrer_name: 'Boss',
    referrer_contact: '01632 960000',
  };
  const wrote = await converse(server.url, 'en');
  let now = wrote.turn;
  for (let most = 0; most < 20 && now.referral === null && now.ask !== null; most += 1) {
    const { step } = now.ask;
    const choice = other[step] ?? (typed[step] === undefined ? 'send' : undefined);
    now = await wrote.say(choice === undefined ? { text: typed[step] ?? '' } : { choice });
  }
  expect(now.referral?.state).toBe('awaiting_person');
  await wrote.say({ command: 'human' });
  const page = await open('/', 'Admina');
  const foreign = page.locator('.alert', { hasText: en.alerts.by_other });
  await foreign.first().waitFor();
  expect(await foreign.getByRole('button', { name: en.actions.write }).count()).toBe(0);

  const gone = await converse(server.url, 'sv');
  await gone.say({ command: 'human' });
  const erased = await fetch(`${server.url}/api/chat`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${gone.token}` },
  });
  expect(erased.ok).toBe(true);
  await page.reload();
  const left = page.locator('.alert', { hasText: en.alerts.gone });
  await left.waitFor();
  expect(await left.getByRole('button', { name: en.actions.write }).count()).toBe(0);
  expect(await barriersOn(page)).toEqual([]);
  await keepPicture(page, 'console-alert-erased', true);
  await left.getByRole('button', { name: en.alerts.close }).click();
  await page.locator('.told', { hasText: en.alerts.closed }).waitFor();
  await focusArrives(page, en.alerts.closed);
  await left.waitFor({ state: 'detached' });
});

test.each(['light', 'dark'] as const)('[CO9] axe finds nothing serious on any page (%s)', async (colorScheme) => {
  const options = { ...desk, colorScheme };
  const found: Record<string, readonly string[]> = {};
  const look = async (page: Page, name: string) => {
    const barriers = await barriersOn(page);
    if (barriers.length > 0) found[name] = barriers;
    await keepPicture(page, `console-${colorScheme}-${name}`, true);
  };
  const link = await invite('coordinator');
  await look(await open('/sign-in', undefined, options), 'sign-in');
  const invitation = await open(link.slice(link.indexOf('/invitation/')), undefined, options);
  await invitation.locator('form').waitFor();
  await look(invitation, 'invitation');
  await converse(server.url, 'sv').then(({ say }) => say({ command: 'human' }));
  const { reference } = await refer(server.url, 'pl');
  const coach = await open('/', 'Cora', options);
  await coach.locator('.row').first().waitFor();
  await look(coach, 'inbox');
  const asked = coach.locator('.alert').last();
  await asked.getByRole('button', { name: en.actions.write }).click();
  await asked.locator('form').waitFor();
  await look(coach, 'alert-write');
  await asked.getByRole('button', { name: en.actions.cancel }).click();
  await openReferral(coach, reference);
  await coach.locator('summary').click();
  await coach.locator('.inputs').waitFor();
  await look(coach, 'referral');
  for (const name of ['accept', 'decline', 'write'] as const) {
    await act(coach, en.actions[name]).click();
    await coach.locator('.decide form').waitFor();
    if (name === 'decline') await coach.getByLabel(en.decline.reasons.other).check();
    await look(coach, name);
    await act(coach, en.actions.cancel).click();
    await coach.locator('.decide form').waitFor({ state: 'detached' });
  }
  const admin = await open('/staff', 'Admina', options);
  await admin.getByRole('button', { name: `${en.staff.password_link}: Cora` }).click();
  const reset = await admin.locator('.members .copy input').inputValue();
  await look(admin, 'staff');
  const forgot = await open(reset.slice(reset.indexOf('/password-reset/')), undefined, options);
  await forgot.locator('form').waitFor();
  await look(forgot, 'password-reset');
  await admin.getByRole('link', { name: en.nav.audit }).click();
  await admin.locator('.audit').waitFor();
  await look(admin, 'audit');
  await admin.getByRole('link', { name: en.nav.account }).click();
  await admin.locator('.cards').waitFor();
  await look(admin, 'account');
  expect(found).toEqual({});
});

test.each([
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
] as const)('[CO10] nothing has to be scrolled sideways at %s', async (size, options) => {
  const narrow = async (page: Page, name: string) => expect((await overflowOf(page)).px, name).toBe(0);
  await converse(server.url, 'sv').then(({ say }) => say({ command: 'human' }));
  const page = await open('/', 'Cora', options);
  await page.locator('.row').first().waitFor();
  await page.locator('.alert').last().getByRole('button', { name: en.actions.write }).click();
  await page.locator('.alert form').waitFor();
  await narrow(page, 'inbox');
  await keepPicture(page, `console-narrow-alert-${Number.parseInt(size, 10)}`, true);
  await page.locator('.reference').first().click();
  await page.locator('.outcome').waitFor();
  await narrow(page, 'referral');
  const admin = await open('/staff', 'Admina', options);
  await admin.getByRole('button', { name: `${en.staff.password_link}: Cora` }).click();
  const reset = await admin.locator('.members .copy input').inputValue();
  await narrow(admin, 'staff');
  await keepPicture(admin, `console-narrow-staff-${Number.parseInt(size, 10)}`, true);
  const forgot = await open(reset.slice(reset.indexOf('/password-reset/')), undefined, options);
  await forgot.locator('form').waitFor();
  await narrow(forgot, 'password-reset');
  await keepPicture(forgot, `console-narrow-password-reset-${Number.parseInt(size, 10)}`, true);
  await admin.goto(`${server.url}/console/audit`);
  await admin.locator('.audit').waitFor();
  await narrow(admin, 'audit');
  await admin.goto(`${server.url}/console/account`);
  await admin.locator('.cards').waitFor();
  await narrow(admin, 'account');
});

test('[CO11] another page takes the focus and names the window; another language is kept with the account', async () => {
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

test('[CO13] a server that does not answer is said, and trying again helps', async () => {
  const page = await open('/account', 'Cora');
  await page.route('**/api/console/inbox?*', (route) => route.abort('connectionreset'));
  await page.getByRole('link', { name: en.nav.inbox }).click();
  await page.locator('.trouble', { hasText: en.errors.network }).waitFor();
  await page.unroute('**/api/console/inbox?*');
  await page.getByRole('button', { name: en.actions.try_again }).click();
  // Sooner than the inbox would ask again by itself.
  await page.locator('.row').first().waitFor({ timeout: 12_000 });
  await page.locator('.trouble').waitFor({ state: 'detached' });
});

test('[CO14] nothing moves while the inbox and a referral load', async () => {
  const page = await open('/', 'Cora');
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
      document.documentElement.dataset.shift = String(sum);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.locator('.row').first().waitFor();
  const path = await page.locator('.reference').first().getAttribute('href');
  for (const [url, sign] of [
    ['/console/', '.row'],
    [path ?? '', '.outcome'],
  ] as const) {
    await page.goto(`${server.url}${url}`);
    await page.locator(sign).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0), url).toBeLessThan(0.1);
  }
});

test('[CO18] with the keyboard: an account is switched off, which ends its session, and on again', async () => {
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

test('[CO16] a picture of the inbox for the README', async () => {
  const demo = await startServer({}, ['--demo']);
  try {
    const { reference } = await refer(demo.url, 'pl');
    const { say } = await converse(demo.url, 'pl');
    await say({ text: 'chcę się zabić' });
    const page = await open('/sign-in', undefined, { viewport: { width: 1100, height: 760 } }, demo.url);
    const [, email = '', password = ''] = /(coach@example\.org)\s+(\S+)/.exec(demo.output()) ?? [];
    await page.getByLabel(en.sign_in.email).fill(email);
    await page.getByLabel(en.sign_in.password, { exact: true }).fill(password);
    await page.getByRole('button', { name: en.sign_in.submit }).click();
    const row = page.locator('.row', { hasText: reference });
    await row.locator('.chip.interpreter').waitFor();
    await page.locator('.alert.danger').waitFor();
    await page.mouse.move(0, 0);
    await keepPicture(page, 'console-inbox');
    await updatePicture(page, 'inbox.png');
    await page.locator('.row').nth(3).waitFor();
  } finally {
    await demo.stop();
  }
});
