/** The inbox in a real browser: what comes in, and people who need somebody now. Rules CO…: src/web/console/README.md. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { aleksandra } from './answers.ts';
import { desktop, en, openDesk } from './desk.ts';
import { barriersOn, eventually, focusArrives, keepPicture, tabTo } from './harness.ts';
import { converse, refer } from './refer.ts';

const { url, open, hire, inDanger, heardBy } = openDesk();
beforeAll(async () => {
  await hire('Cora');
  await refer(url(), 'pl');
});

test('[CO8] what comes in appears without a reload and is said; an alert stands until somebody takes it', async () => {
  const page = await open('/', 'Cora', { ...desktop });
  await page.clock.install();
  await page.reload();
  await page.locator('.inbox').waitFor();
  const { reference } = await refer(url(), 'sv');
  await converse(url(), 'sv').then((waiting) => waiting.say({ command: 'human' }));
  const { turn, say } = await converse(url(), 'pl');
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
  // Somebody who wants a person has waited longer; danger still stands first.
  const reasons = await page.locator('.alert .reason').allTextContents();
  expect(reasons).toEqual([en.alerts.reasons.danger, en.alerts.reasons.human]);
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
  await inDanger();
  const page = await open('/', 'Cora');
  await page.clock.install();
  await page.reload();
  // All that one person asked for is one row.
  const alert = page.locator('.alert.danger', { hasText: en.alerts.reasons.call_back });
  expect(await alert.getByRole('link', { name: '07700 900 123' }).getAttribute('href')).toBe('tel:07700900123');
  const other = (on: Page) => on.locator('.alert.danger', { hasNotText: en.alerts.reasons.call_back });
  expect(await other(page).locator('a[href^="tel:"]').count()).toBe(0);
  const text = alert.getByLabel(en.actions.message);
  await alert.getByRole('button', { name: en.actions.write }).click();
  await text.fill('Dzwonię.');
  await page.route('**/messages', (route) => route.abort('connectionreset'));
  await alert.getByRole('button', { name: en.actions.send }).click();
  await alert.getByText(en.errors.network).waitFor();
  expect(await text.inputValue()).toBe('Dzwonię.');
  await page.unroute('**/messages');

  const danger = other(page);
  await danger.getByRole('button', { name: en.actions.write }).click();
  await danger.getByLabel(en.actions.message).fill('Jestem tutaj.');
  const quicker = await open('/', 'Admina');
  await other(quicker).getByRole('button', { name: en.alerts.acknowledge }).click();
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
  const wrote = await converse(url(), 'en');
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

  const gone = await converse(url(), 'sv');
  await gone.say({ command: 'human' });
  const erased = await fetch(`${url()}/api/chat`, {
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
