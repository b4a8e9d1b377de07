/** The picture that an authenticator app scans, read back from its pixels; and the backup codes on paper. */
import { generate } from 'lean-qr';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { totpFrom } from '../support/totp.ts';
import { desktop, en, openDesk, openReferral, PASSWORD } from './desk.ts';
import { barriersOn, eventually, focusArrives, keepPicture, overflowOf } from './harness.ts';
import { refer } from './refer.ts';

const SLOW = { timeout: 240_000 };
const MARGIN = 4;
const desk = openDesk();

/** The rows of an element's picture as `#` and `.`, one character a module, read in the middle of each. */
async function modulesOf(page: Page, selector: string, across: number): Promise<string[]> {
  const png = (await page.locator(selector).screenshot()).toString('base64');
  const blank = await page.context().newPage();
  const rows = await blank.evaluate(
    async ([data, count]) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${data}`;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.drawImage(picture, 0, 0);
      const step = picture.width / count;
      return Array.from({ length: count }, (_, y) =>
        Array.from({ length: count }, (__, x) => {
          const at = [Math.floor((x + 0.5) * step), Math.floor((y + 0.5) * step)] as const;
          const [red = 0, green = 0, blue = 0] = pen.getImageData(at[0], at[1], 1, 1).data;
          return red + green + blue < 384 ? '#' : '.';
        }).join(''),
      );
    },
    [png, across] as const,
  );
  await blank.close();
  return rows;
}

test(
  '[CO42] the picture to scan holds the same address as the link, in light and in dark, and the codes print alone',
  SLOW,
  async () => {
    await desk.hire('Carol');
    const page = await desk.open('/account', 'Carol', { ...desktop, colorScheme: 'light' });
    await page.getByRole('button', { name: en.two_factor.set_up, exact: true }).click();
    await page.getByLabel(en.two_factor.confirm_password).fill(PASSWORD);
    await page.getByRole('button', { name: en.two_factor.submit }).click();
    await page.getByRole('img', { name: en.two_factor.picture }).waitFor();
    const address = (await page.getByRole('link', { name: en.two_factor.open_app }).getAttribute('href')) ?? '';
    expect(address).toMatch(/^otpauth:\/\/totp\//);
    const code = generate(address);
    const across = code.size + 2 * MARGIN;
    const expected = Array.from({ length: across }, (_, y) =>
      Array.from({ length: across }, (__, x) => (code.get(x - MARGIN, y - MARGIN) ? '#' : '.')).join(''),
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await eventually(() => modulesOf(page, '.qr', across)).toEqual(expected);
      expect(await barriersOn(page)).toEqual([]);
      await keepPicture(page, `second-step-${colorScheme}`, true);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    await eventually(async () => (await overflowOf(page)).px).toBe(0);
    await page.setViewportSize(desktop.viewport);

    const key = new URL(address).searchParams.get('secret') ?? '';
    await page.getByLabel(en.two_factor.code).fill(totpFrom(key));
    await page.getByRole('button', { name: en.two_factor.submit }).click();
    await focusArrives(page, en.two_factor.backup_title);
    // On paper, out of a dark page as well: the codes and what they are for, and nothing else.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await eventually(() => page.locator('.backup code').first().isVisible()).toBe(true);
    await eventually(() => page.locator('.top').isVisible()).toBe(false);
    await keepPicture(page, 'backup-codes-print', true);
    const ink = await page
      .locator('.backup code')
      .first()
      .evaluate((one) => getComputedStyle(one).color);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  },
);

test(
  '[CO43] what a role sees stands beside it when somebody is invited; the audit list says the number of a referral',
  SLOW,
  async () => {
    await desk.hire('Cora', 'coordinator', '*');
    const { reference } = await refer(desk.url(), 'pl');
    const cora = await desk.open('/', 'Cora');
    await openReferral(cora, reference);
    const admin = await desk.open('/staff', 'Admina');
    await admin.getByLabel(en.staff.role, { exact: true }).selectOption('coordinator');
    await admin.getByLabel(en.staff.programme, { exact: true }).selectOption('workwell-llr');
    expect(await admin.getByLabel(en.staff.partner).count()).toBe(0);
    const service = 'WorkWell Leicester, Leicestershire and Rutland';
    await admin.getByText(en.staff.sees.coordinator.service.replace('{{service}}', service)).waitFor();
    expect(await barriersOn(admin)).toEqual([]);
    await keepPicture(admin, 'invite-coordinator-en', true);
    await admin.goto(`${desk.url()}/console/audit`);
    const line = admin.locator('.audit li', { hasText: reference }).filter({ hasText: en.audit.actions.referral.read });
    await line.first().waitFor();
    await keepPicture(admin, 'audit-reference-en');
    // Alerts of one service: its long name stands above them, and in none of them.
    await desk.inDanger();
    await desk.inDanger();
    await cora.goto(`${desk.url()}/console/`);
    await eventually(() => cora.locator('.alert').count()).toBe(2);
    await cora.getByText(en.alerts.all_of.replace('{{programme}}', service)).waitFor();
    for (const row of await cora.locator('.alert').allTextContents()) expect(row).not.toContain(service);
    expect(await barriersOn(cora)).toEqual([]);
    await keepPicture(cora, 'alerts-one-service-en');
  },
);
