/** Guessing the password of one account from many addresses is slow, and keeps nobody out who belongs there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSignInGuard } from '../../../src/adapters/http/sign-in-guard.ts';
import { makePasswordLink } from '../../../src/app/reset-password.ts';
import { account, call, cookiesOf, firstAdmin, type House, openHouse, PARTNER, PASSWORD } from '../../support/staff.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await firstAdmin(house);
  await account(house, 'coach', PARTNER, 'Gwen Guessed');
});
afterAll(() => house.close());

const EMAIL = 'gwen.guessed@example.org';
const PATH = '/api/auth/sign-in/email';
const tryIt = (password: string, cookie = '', email = EMAIL) => call(house, cookie, 'POST', PATH, { email, password });

test('[HT46] after ten wrong passwords an account is slow for new browsers, not for one that has been in; an admin reads of it', async () => {
  const known = cookiesOf(await tryIt(PASSWORD));
  for (let at = 0; at < 10; at += 1) expect((await tryIt(`wrong password ${at}`)).statusCode).toBe(401);
  // Case and spaces do not make another account.
  const slowed = await tryIt(PASSWORD, '', ` ${EMAIL.toUpperCase()}`);
  expect(slowed.statusCode).toBe(429);
  expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(0);
  expect(slowed.json().error).toMatchObject({ code: 'auth.slowed', message: expect.stringContaining('wait a minute') });
  expect((await tryIt(PASSWORD, known)).statusCode).toBe(200);
  expect((await tryIt(PASSWORD, '', 'ada@example.org')).statusCode).toBe(200);
  const { entries } = await house.store.audit.list(1, 100);
  const staff = (await house.store.staff.list()).find(({ email }) => email === EMAIL);
  expect(entries.filter(({ what }) => what === 'account.slowed')).toMatchObject([
    { subject: staff?.id, who: 'system' },
  ]);
  expect(house.logged.join('')).not.toContain('gwen');

  // A new password through the link of an admin begins anew.
  const { link } = await makePasswordLink(house.app, staff?.id ?? '');
  const reset = `/api/console/password-resets/${link.split('/').at(-1)}`;
  const password = 'another long password';
  expect((await call(house, '', 'POST', reset, { password })).statusCode).toBe(204);
  const renewed = cookiesOf(await tryIt(password));

  // The cookie of the old password, which somebody may have taken, is known no more; that of the new one is.
  for (let at = 0; at < 10; at += 1) expect((await tryIt(`wrong again ${at}`)).statusCode).toBe(401);
  expect((await tryIt(password, known)).statusCode).toBe(429);
  expect((await tryIt(password, renewed)).statusCode).toBe(200);
});

test('[HT46] nobody learns from it whether there is such an account', async () => {
  const answers = [];
  for (let at = 0; at < 11; at += 1) answers.push((await tryIt('wrong password', '', 'nobody@example.org')).statusCode);
  expect(answers).toEqual([...Array(10).fill(401), 429]);
  const { entries } = await house.store.audit.list(1, 100);
  expect(entries.filter(({ subject, what }) => what === 'account.slowed' && subject.includes('nobody'))).toEqual([]);
});

test('[HT46] one try in half a minute is looked at, a quarter of an hour forgets, and a forged or old cookie knows nothing', async () => {
  let at = 1_000_000;
  let password = 'hash of the first';
  const opened = (secret: string) =>
    openSignInGuard({ secret, isHttps: false, now: () => at, passwordOf: async () => password });
  const guard = opened('secret');
  const waits = async (cookies?: string) => (await guard.begin(EMAIL, cookies)).waitS;
  const begins: boolean[] = [];
  for (let tries = 0; tries < 10; tries += 1) begins.push((await guard.begin(EMAIL, undefined)).begins);
  expect(begins).toEqual([...Array(9).fill(false), true]);
  expect(await waits()).toBe(30);
  at += 29_500;
  expect(await waits()).toBe(1);
  at += 500;
  expect(await waits()).toBeUndefined();
  expect(await waits()).toBe(30);
  const [cookie = ''] = (await opened('secret').succeeded(EMAIL, undefined)).split(';');
  const [forged = ''] = (await opened('other').succeeded(EMAIL, undefined)).split(';');
  expect(await waits(`a=b; ${cookie}`)).toBeUndefined();
  expect(await waits(`${cookie.split('=')[0]}=${forged.split('=')[1]}`)).toBe(30);
  // Known browsers have a count of their own: a stolen cookie guesses no faster.
  for (let tries = 1; tries < 10; tries += 1) expect(await waits(cookie)).toBeUndefined();
  expect(await waits(cookie)).toBe(30);
  at += 15 * 60_000 + 1;
  expect([await waits(), await waits(cookie)]).toEqual([undefined, undefined]);
  for (let tries = 1; tries < 10; tries += 1) await waits();
  password = 'hash of the second';
  expect(await waits(cookie)).toBe(30);
});
