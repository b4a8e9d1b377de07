/** What holds for every page of the console: axe, narrow windows, nothing that moves, a picture. Rules CO…: src/web/console/README.md. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { act, desktop, en, openDesk, openReferral, words } from './desk.ts';
import { barriersOn, keepPicture, overflowOf, startServer, updatePicture } from './harness.ts';
import { converse, refer } from './refer.ts';

const { url, open, invite, hire } = openDesk();
beforeAll(async () => {
  await hire('Cora');
  await refer(url(), 'pl');
});

test.each(['light', 'dark'] as const)('[CO9] axe finds nothing serious on any page (%s)', async (colorScheme) => {
  const options = { ...desktop, colorScheme };
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
  await converse(url(), 'sv').then(({ say }) => say({ command: 'human' }));
  const { reference } = await refer(url(), 'pl');
  const coach = await open('/', 'Cora', options);
  await coach.locator('.row').first().waitFor();
  await look(coach, 'inbox');
  const asked = coach.locator('.alert').last();
  await asked.getByRole('button', { name: en.actions.write }).click();
  await asked.locator('form').waitFor();
  await look(coach, 'alert-write');
  await asked.getByRole('button', { name: en.actions.cancel }).click();
  await openReferral(coach, reference);
  await coach.locator('.side summary').click();
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
  await converse(url(), 'sv').then(({ say }) => say({ command: 'human' }));
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
  await admin.goto(`${url()}/console/audit`);
  await admin.locator('.audit').waitFor();
  await narrow(admin, 'audit');
  await admin.goto(`${url()}/console/account`);
  await admin.locator('.cards').waitFor();
  await narrow(admin, 'account');
});

test.each([1024, 1280, 1440])(
  '[CO10] in Polish, the longest level leaves the number beside it free at %s px',
  async (width) => {
    await hire('Polka', 'coach', 'workwell-llr', 'workwell-llr', 'pl');
    const page = await open('/', 'Polka', { viewport: { width, height: 900 }, locale: 'pl-PL' });
    const level = page.locator('.row .level').first();
    await level.waitFor();
    // Each level in turn, since which one a referral has is not what is looked at here.
    const overlaps = await page
      .locator('.row')
      .first()
      .evaluate(
        (row, names) => {
          const badge = row.querySelector('.level');
          const reference = row.querySelector('.reference');
          const words = badge?.lastChild;
          if (!badge || !reference || !words) return [Number.NaN];
          return names.map((name) => {
            words.textContent = name;
            return Math.max(0, badge.getBoundingClientRect().right - reference.getBoundingClientRect().left);
          });
        },
        Object.entries<string>(words('pl').levels)
          .filter(([level]) => level !== 'why')
          .map(([, name]) => name),
      );
    expect(overlaps).toEqual([0, 0, 0, 0, 0]);
  },
);

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
  for (const [address, sign] of [
    ['/console/', '.row'],
    [path ?? '', '.outcome'],
  ] as const) {
    await page.goto(`${url()}${address}`);
    await page.locator(sign).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0), address).toBeLessThan(0.1);
  }
});

test('[CO14] on a narrow page nothing moves any more once a person can be answered, even if names come late', async () => {
  await converse(url(), 'sv').then(({ say }) => say({ command: 'human' }));
  const page = await open('/account', 'Cora', { viewport: { width: 320, height: 640 } });
  await page.route('**/api/console/programmes*', async (route) => {
    await pause(700);
    await route.continue();
  });
  const names = page.waitForResponse('**/api/console/programmes*');
  await page.goto(`${url()}/console/`);
  const button = page.locator('.alert').last().getByRole('button', { name: en.actions.write });
  const before = await button.boundingBox();
  await names;
  await page.waitForLoadState('networkidle');
  expect(before).not.toBeNull();
  expect(await button.boundingBox()).toEqual(before);
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
