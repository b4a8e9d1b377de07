/** Many people who need somebody now, in a real browser. Rules CO…: src/web/console/README.md. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Language } from './answers.ts';
import { en, openDesk, words } from './desk.ts';
import { barriersOn, eventually, focusArrives, keepPicture, tabTo } from './harness.ts';
import { converse } from './refer.ts';

const PAGE_SIZE = 10;
const OTHERS = PAGE_SIZE + 3;
const { url, open, hire } = openDesk();

beforeAll(async () => {
  await hire('Cora');
  for (let person = 0; person < OTHERS; person += 1)
    await converse(url(), 'pl').then(({ say }) => say({ command: 'human' }));
});

const heading = (people: number, language: Language = 'en') => {
  const { alerts } = words(language);
  const form = new Intl.PluralRules(language).select(people);
  return String(alerts[`title_${form}`]).replace('{{count}}', String(people));
};
const waitFor = (page: Page, people: number, language: Language = 'en') =>
  page.getByRole('heading', { name: heading(people, language) }).waitFor();
const reasonsOn = (page: Page) => page.locator('.alert .reason').allTextContents();

test('[CO44] many people come some at a time, with their number; more come with the keyboard, each once', async () => {
  const page = await open('/', 'Cora');
  await waitFor(page, OTHERS);
  expect(await page.locator('.alert').count()).toBe(PAGE_SIZE);
  await page
    .getByText(en.alerts.shown.replace('{{shown}}', String(PAGE_SIZE)).replace('{{people}}', String(OTHERS)))
    .waitFor();
  await tabTo(page, en.alerts.more);
  await page.keyboard.press('Enter');
  await page
    .locator('.alert')
    .nth(OTHERS - 1)
    .waitFor();
  await page.getByRole('button', { name: en.alerts.more }).waitFor({ state: 'detached' });
  // The button went; who reads with the keyboard goes on with the first that came.
  await eventually(() => page.evaluate(() => document.activeElement?.classList.contains('alert'))).toBe(true);
  await page.keyboard.press('Tab');
  await focusArrives(page, en.actions.write);
  expect(await page.locator('.alert').count()).toBe(OTHERS);
  expect(await barriersOn(page)).toEqual([]);
});

test('[CO44] whoever asks again and again stands once, says how often and stands first as soon as it is graver', async () => {
  const { say } = await converse(url(), 'pl');
  for (let press = 0; press < 4; press += 1) await say({ command: 'human' });
  const page = await open('/', 'Cora');
  await waitFor(page, OTHERS + 1);
  // Among equals the last one stands first.
  await page
    .locator('.alert')
    .first()
    .getByText(en.alerts.repeated_other.split(',')[0].replace('{{count}}', '4'))
    .waitFor();
  await page.clock.install();
  await page.reload();
  await waitFor(page, OTHERS + 1);
  await say({ text: 'chcę się zabić' });
  await page.clock.runFor(16_000);
  await page.locator('.alert.danger').waitFor();
  await page
    .locator('.hidden[role=status]', { hasText: en.alerts.arrived_one.replace('{{count}}', '1') })
    .waitFor({ state: 'attached' });
  expect((await reasonsOn(page))[0]).toBe(en.alerts.reasons.danger);
  const hers = page.locator('.alert.danger');
  await hers.getByText(en.alerts.reasons.human).waitFor();
  await hers.getByText(en.alerts.repeated_other.split(',')[0].replace('{{count}}', '5')).waitFor();
  await waitFor(page, OTHERS + 1);
  await hers.getByRole('button', { name: en.alerts.acknowledge }).click();
  await page.clock.runFor(1000);
  // All that she had asked for is settled; everybody else still waits.
  await waitFor(page, OTHERS);
  await hers.waitFor({ state: 'detached' });
});

test.each(['en', 'pl', 'sv'] as const)(
  '[CO44] the list reads well and axe finds nothing in it (%s)',
  async (language) => {
    await hire(`Reader${language}`, 'coach', 'workwell-llr', 'workwell-llr', language);
    const { say } = await converse(url(), 'pl');
    await say({ command: 'human' });
    await say({ text: 'chcę się zabić' });
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('/', `Reader${language}`, { viewport: { width: 1100, height: 900 }, colorScheme });
      await page.locator('.alert.danger').first().waitFor();
      await page.getByRole('button', { name: words(language).alerts.more }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await keepPicture(page, `console-alerts-${language}-${colorScheme}`, true);
    }
    const narrow = await open('/', `Reader${language}`, { viewport: { width: 320, height: 640 } });
    await narrow.locator('.alert.danger').first().waitFor();
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await keepPicture(narrow, `console-alerts-${language}-narrow`);
  },
);
