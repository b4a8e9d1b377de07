/** Somebody wrote about another person, and what a person takes back of her own: both pages in a real browser, against the real server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aleksandra, answerUntil, give, type Language, pageWords, stepNow, turn } from './answers.ts';
import {
  barriersOn,
  eventually,
  focusArrives,
  keepPicture,
  openBrowser,
  overflowOf,
  ROOT,
  type RunningServer,
  startServer,
  tabTo,
} from './harness.ts';
import { refer } from './refer.ts';

const words = (language: Language, file: string) =>
  JSON.parse(readFileSync(join(ROOT, 'locales', language, `${file}.json`), 'utf8'));
const en = words('en', 'console');
const phone = { viewport: { width: 390, height: 844 } };
const desk = { viewport: { width: 1280, height: 900 } };

/** Somebody who writes about Zuzia, whom only a telephone reaches. */
const boss = {
  for_whom: 'other',
  relation: 'employer',
  agreement: 'yes',
  their_area: 'PA-01',
  their_name: 'Zuzia',
  their_contact_by: 'phone',
  their_phone: '0116 496 0123',
  referrer_name: 'Bernard Boss',
  referrer_contact: '0116 496 0999',
  check: 'send',
};

let server: RunningServer;
let browser: Browser;
let staff: Awaited<ReturnType<BrowserContext['storageState']>> | undefined;
let contexts: BrowserContext[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const link = /https?:\S+\/console\/invitation\/\S+/.exec(server.output())?.[0] ?? '';
  const page = await open(link.slice(link.indexOf('/console/')), desk);
  await page.getByLabel(en.invitation.name).fill('Admina');
  await page.getByLabel(en.invitation.email).fill('admina@example.org');
  await page.getByLabel(en.invitation.password, { exact: true }).fill('a long enough password');
  await page.getByRole('button', { name: en.invitation.submit }).click();
  await page.getByRole('navigation', { name: en.nav.menu }).waitFor();
  staff = await page.context().storageState();
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

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  contexts.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !/Failed to load resource/.test(line.text())) complaints.push(line.text());
  });
  await page.goto(`${server.url}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** The page of a new referral about Zuzia, as a coordinator opens it. */
async function aboutZuzia(): Promise<{ readonly page: Page; readonly reference: string }> {
  const { reference } = await refer(server.url, 'en', boss);
  if (staff === undefined) throw new Error('nobody is signed in');
  const page = await open('/console/', { ...desk, storageState: staff });
  await page.getByRole('link', { name: en.inbox.open_referral.replace('{{reference}}', reference) }).click();
  await page.getByRole('heading', { name: en.confirm.title }).waitFor();
  return { page, reference };
}

/** The chat that a link leads to, begun in one language. */
async function follow(link: string, language: Language): Promise<Page> {
  const page = await open(`${link.slice(link.indexOf('/?'))}&language=${language}`, phone);
  await page.getByRole('button', { name: pageWords(language).welcome?.start ?? '', exact: true }).click();
  await page.locator('fieldset.question').waitFor();
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('[CO24] a yes that was told is recorded with the keyboard, asked once more, and then somebody can accept', {
  timeout: 120_000,
}, async () => {
  const { page } = await aboutZuzia();
  expect(await barriersOn(page)).toEqual([]);
  await tabTo(page, en.confirm.yes);
  await page.keyboard.press('Enter');
  await focusArrives(page, en.confirm.yes_title);
  await tabTo(page, en.actions.cancel);
  await page.keyboard.press('Enter');
  await focusArrives(page, en.confirm.yes);
  await page.keyboard.press('Enter');
  // Each partner by itself, asked in her own language.
  await page.getByLabel(en.confirm.spoken).selectOption('pl');
  await page.locator('blockquote[lang=pl]').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  const asked = page.getByRole('radiogroup', { name: /WorkWell LLR/ });
  await asked.getByLabel(en.confirm.said_yes).focus();
  await page.keyboard.press('Space');
  await tabTo(page, en.confirm.yes_submit);
  await page.keyboard.press('Enter');
  await focusArrives(page, en.confirm.confirmed);
  await page.locator('.consents').getByText('Admina').first().waitFor();
  await button(page, en.actions.accept).waitFor();
  await page.locator('.facts', { hasText: en.states.submitted }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
});

test('[CO24] after a no nothing of what was written is shown any more', { timeout: 120_000 }, async () => {
  const { page, reference } = await aboutZuzia();
  await page.locator('.who', { hasText: 'Zuzia' }).waitFor();
  await button(page, en.confirm.no).click();
  await button(page, en.confirm.no_submit).click();
  await focusArrives(page, en.confirm.erased);
  await eventually(() => page.locator('body').textContent()).not.toContain('Zuzia');
  await page.getByRole('link', { name: en.confirm.back }).click();
  await page.getByRole('heading', { level: 1, name: en.inbox.title }).waitFor();
  await eventually(() => page.locator('main').textContent()).not.toContain(reference);
});

test('[WC24] the link a coordinator gives leads to the question in the language she chooses, and on to her own questions', {
  timeout: 120_000,
}, async () => {
  const { page, reference } = await aboutZuzia();
  await button(page, en.confirm.link).click();
  const link = await page.locator('.copy input').first().inputValue();
  const hers = await follow(link, 'pl');
  await eventually(() => stepNow(hers)).toBe('confirming');
  const programme = 'WorkWell Leicester, Leicestershire and Rutland';
  const asked = (words('pl', 'chat').confirm.ask as string).replace('{{programme}}', programme);
  for (const paragraph of asked.split('\n\n'))
    await eventually(() => hers.locator('main').textContent()).toContain(paragraph);
  for (const said of ['Zuzia', 'Boss', '0116']) expect(await hers.locator('body').textContent()).not.toContain(said);
  expect(await barriersOn(hers)).toEqual([]);
  expect((await overflowOf(hers)).px).toBe(0);
  await give(hers, 'yes');
  expect(await stepNow(hers)).toBe('consent');
  await answerUntil(hers, undefined, { ...aleksandra, name: 'Zuzanna' });
  await hers.getByText(pageWords('pl').referral?.submitted ?? '').waitFor();
  // What he wrote is gone; hers is there.
  await page.goto(`${server.url}/console/`);
  await page.getByRole('heading', { level: 1, name: en.inbox.title }).waitFor();
  await page.locator('.row').first().waitFor();
  await eventually(() => page.locator('main').textContent()).not.toContain(reference);
});

test('[WC25] after sending she sees who reads it, stops sharing it, and takes it back', {
  timeout: 120_000,
}, async () => {
  const sv = pageWords('sv');
  const chat = words('sv', 'chat');
  const page = await open('/?start=workwell-llr&language=sv', phone);
  await button(page, sv.welcome?.start ?? '').click();
  await page.locator('fieldset.question').waitFor();
  await answerUntil(page, undefined);
  const mine = () => button(page, sv.commands?.referral ?? '');
  await turn(page, () => mine().click());
  expect(await stepNow(page)).toBe('mine');
  await page.getByText(chat.mine.sees.partner.replace('{{partner}}', 'WorkWell LLR')).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await give(page, 'stop_workwell-llr');
  await page.getByText(sv.referral?.human_review ?? '').waitFor();
  await turn(page, () => mine().click());
  await page.getByText(chat.mine.sees.coordinators).waitFor();
  await give(page, 'withdraw');
  await give(page, 'yes');
  await page.getByText(sv.referral?.withdrawn ?? '', { exact: true }).waitFor();
  await turn(page, () => mine().click());
  await page.getByText(chat.mine.sees.nobody, { exact: true }).waitFor();
});

test('[WC25] one consent alone is taken back on the page, and everything else goes on', {
  timeout: 120_000,
}, async () => {
  const pl = pageWords('pl');
  const { mine: said } = words('pl', 'chat');
  const page = await open('/?start=workwell-llr&language=pl', phone);
  await button(page, pl.welcome?.start ?? '').click();
  await page.locator('fieldset.question').waitFor();
  await answerUntil(page, undefined, { ...aleksandra, employer_contact: 'yes_now' });
  await turn(page, () => button(page, pl.commands?.referral ?? '').click());
  await page.getByText(said.employer, { exact: true }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  expect((await overflowOf(page)).px).toBe(0);
  await keepPicture(page, 'mine-one-consent-pl', true);
  await give(page, 'end_employer_contact');
  await page.getByText(said.ended.employer_contact, { exact: true }).waitFor();
  await turn(page, () => button(page, pl.commands?.referral ?? '').click());
  await page.getByText(said.options.allow_employer_contact, { exact: true }).waitFor();
  await page.getByText(said.sees.partner.replace('{{partner}}', 'WorkWell LLR')).last().waitFor();
});
