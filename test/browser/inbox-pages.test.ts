/** An inbox that is longer than a page, and finding one referral in it. Rules CO…: src/web/console/README.md. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { aleksandra } from './answers.ts';
import { en, openDesk } from './desk.ts';
import { barriersOn, eventually, focusArrives, keepPicture, tabTo } from './harness.ts';
import { refer } from './refer.ts';

const PAGE_SIZE = 25;
/** A number that could be one, and is nobody's. */
const NOBODYS = 'WW-222-2222';
const { url, open, hire } = openDesk();
const made: string[] = [];
/** The order that was found. */
let before: readonly string[] = [];

/** Somebody to whom nothing urgent happens; each third loses her job, each fifth lives elsewhere. */
const somebody = (number: number) => ({
  ...aleksandra,
  work_now: number % 3 === 0 ? 'working_at_risk' : 'working_hard',
  area: number % 5 === 0 ? 'E07000133' : 'PA-01',
});

beforeAll(async () => {
  await hire('Cora');
  for (let number = 0; number < 2 * PAGE_SIZE + 4; number += 1)
    made.push((await refer(url(), 'pl', somebody(number))).reference);
});

type Line = { readonly reference: string; readonly level: string; readonly due: string };

/** The lines as they stand on the page. */
const linesOf = (page: Page): Promise<readonly Line[]> =>
  page.locator('.row').evaluateAll((rows) =>
    rows.map((row) => ({
      reference: row.querySelector('.reference')?.textContent ?? '',
      level: /P\d/.exec(row.className)?.[0] ?? '',
      due: row.querySelector('time')?.dateTime ?? '',
    })),
  );

const pageNow = (page: Page, at: number, of: number) =>
  page.locator('.pages', { hasText: en.inbox.page.replace('{{page}}', `${at}`).replace('{{of}}', `${of}`) }).waitFor();

test('[CO31] three pages hold each referral once, by level and day across them', async () => {
  const page = await open('/', 'Cora');
  const all: Line[] = [];
  for (const at of [1, 2, 3]) {
    await pageNow(page, at, 3);
    all.push(...(await linesOf(page)));
    await keepPicture(page, `console-inbox-page-${at}`, true);
    if (at < 3) await page.getByRole('link', { name: en.inbox.next }).click();
  }
  expect(all.map(({ reference }) => reference).toSorted()).toEqual(made.toSorted());
  before = all.map(({ reference }) => reference);
  const order = all.map(({ level, due }) => `${level} ${due}`);
  expect(new Set(order).size).toBeGreaterThan(1);
  expect(order).toEqual(order.toSorted());
  expect(await page.getByRole('link', { name: en.inbox.next }).count()).toBe(0);
});

test('[CO31] with the keyboard: the next page takes the focus to its beginning, and back leads to the page before', async () => {
  const page = await open('/', 'Cora');
  await pageNow(page, 1, 3);
  await tabTo(page, en.inbox.next);
  await page.keyboard.press('Enter');
  await pageNow(page, 2, 3);
  await focusArrives(page, en.inbox.title);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const [first] = await linesOf(page);
  await tabTo(page, en.inbox.open_referral.replace('{{reference}}', first?.reference ?? ''));
  await page.keyboard.press('Enter');
  await page.locator('.outcome').waitFor();
  await page.goBack();
  await pageNow(page, 2, 3);
  await eventually(async () => (await linesOf(page))[0]).toEqual(first);
  await tabTo(page, en.inbox.previous);
  await page.keyboard.press('Enter');
  await pageNow(page, 1, 3);
  expect(await barriersOn(page)).toEqual([]);
});

test('[CO32] a referral that comes while one reads on is not lost and makes nobody else appear twice', async () => {
  const page = await open('/', 'Cora');
  await page.clock.install();
  await page.reload();
  await pageNow(page, 1, 3);
  const first = await linesOf(page);
  // More urgent than most: it stands on this page, and pushes the last line of each page on to the next one.
  const { reference } = await refer(url(), 'sv', { ...aleksandra, work_now: 'sick_at_risk', duration: 'lt4w' });
  await page.getByRole('link', { name: en.inbox.next }).click();
  await pageNow(page, 2, 3);
  const second = await linesOf(page);
  const seen = [...first, ...second].map((one) => one.reference);
  expect(seen.toSorted()).toEqual([...new Set(before.slice(0, 2 * PAGE_SIZE))].toSorted());
  await page.getByRole('link', { name: en.inbox.previous }).click();
  await pageNow(page, 1, 3);
  await page.locator('.row', { hasText: reference }).locator('.chip.new').waitFor();
  expect((await linesOf(page)).map((one) => one.reference)).not.toContain(first.at(-1)?.reference);
});

test('[CO33] a number that was read out opens its referral, however it is typed; what is wrong with it is said', async () => {
  const [reference = ''] = made;
  const page = await open('/', 'Cora');
  await page.locator('.row').first().waitFor();
  const mistyped = reference.replace(/.$/, (last) => (last === '2' ? '3' : '2'));
  await tabTo(page, en.inbox.find);
  await page.keyboard.type(mistyped);
  await page.keyboard.press('Enter');
  await page.getByText(en.errors.reference.unreadable).waitFor();
  await focusArrives(page, en.inbox.find);
  expect(await page.getByLabel(en.inbox.find).getAttribute('aria-invalid')).toBe('true');
  expect(await barriersOn(page)).toEqual([]);
  await keepPicture(page, 'console-find-mistyped');
  await page.getByLabel(en.inbox.find).fill(NOBODYS);
  await page.keyboard.press('Enter');
  await page.getByText(en.errors.reference.unknown).waitFor();
  await page.getByLabel(en.inbox.find).fill(` ${reference.toLowerCase().replaceAll('-', ' ')} `);
  await page.keyboard.press('Enter');
  await page.locator('.outcome').waitFor();
  await eventually(() => page.locator('h1').textContent()).toContain(reference);
});

test('[CO33] of a referral of another organisation it says no more than of one that does not exist', async () => {
  await hire('Olle', 'coach', 'jobcentre-plus');
  const page = await open('/', 'Olle');
  const said: (string | null)[] = [];
  for (const number of [made[0] ?? '', NOBODYS]) {
    await page.getByLabel(en.inbox.find).fill(number);
    const answered = page.waitForResponse((answer) => answer.url().includes('/api/console/references/'));
    await page.getByRole('button', { name: en.inbox.find_go }).click();
    expect((await answered).status()).toBe(404);
    said.push(await page.locator('.find [role=alert], .find .mantine-TextInput-error').first().textContent());
  }
  expect(said).toEqual([en.errors.reference.unknown, en.errors.reference.unknown]);
});
