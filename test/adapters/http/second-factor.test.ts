/** The second factor: required or offered, each code once, and the ways back for whoever lost it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isForSettingUp, isOpenRoute } from '../../../src/adapters/http/console-routes.ts';
import { routesOf } from '../../../src/adapters/http/server.ts';
import { codeAt, stepOf } from '../../../src/adapters/http/totp.ts';
import { startJobs } from '../../../src/app/jobs.ts';
import {
  account,
  call,
  cookiesOf,
  firstAdmin,
  type House,
  openHouse,
  PARTNER,
  PASSWORD,
  until,
} from '../../support/staff.ts';
import { startPostgres, type TestPostgres } from '../../support/store.ts';
import { keyOf, totpFrom } from '../../support/totp.ts';

const emailOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;

/** Sets a second factor up; gives the key, the recovery codes and the cookies of the session afterwards. */
async function setUp(house: House, cookie: string) {
  const begun = await call(house, cookie, 'POST', '/api/auth/two-factor/enable', { password: PASSWORD });
  expect(begun.statusCode).toBe(200);
  const { totpURI, backupCodes } = begun.json();
  const code = totpFrom(keyOf(totpURI));
  const done = await verify(house, cookie, code);
  expect(done.statusCode).toBe(200);
  return { key: keyOf(totpURI), code, codes: backupCodes as string[], cookie: cookiesOf(done) };
}
/** The password was right; the code is still to come. */
async function half(house: House, name: string): Promise<string> {
  const answer = await call(house, '', 'POST', '/api/auth/sign-in/email', { email: emailOf(name), password: PASSWORD });
  expect(answer.json()).toMatchObject({ twoFactorRedirect: true });
  return cookiesOf(answer);
}
const verify = (house: House, cookie: string, code: string) =>
  call(house, cookie, 'POST', '/api/auth/two-factor/verify-totp', { code });
const recover = (house: House, cookie: string, code: string) =>
  call(house, cookie, 'POST', '/api/auth/two-factor/verify-backup-code', { code });
const idOf = async (house: House, name: string) =>
  (await house.store.staff.list()).find((staff) => staff.name === name)?.id ?? '';

describe('required', () => {
  let house: House;
  let admin: string;
  beforeAll(async () => {
    house = await openHouse({}, { secondFactor: 'required' });
    admin = await firstAdmin(house);
  });
  afterAll(() => house.close());

  test('[HT40] without a second factor nothing is reached but what sets it up; afterwards everything is', async () => {
    const routes = routesOf(house.server).filter(
      ({ path, method }) => path.startsWith('/api/console/') && method !== 'HEAD' && !isOpenRoute(method, path),
    );
    const reached: string[] = [];
    for (const { method, path } of routes) {
      const { statusCode, body } = await house.server.inject({
        method: method === 'GET' || method === 'POST' || method === 'PUT' ? method : 'DELETE',
        url: path.replace(':id', 'x').replace(':code', 'x'),
        headers: { cookie: admin, origin: 'http://localhost:3000', 'content-type': 'application/json' },
        ...(method === 'GET' ? {} : { payload: '{"language":"en"}' }),
      });
      if (statusCode !== 403 || JSON.parse(body).error.code !== 'staff.second-factor')
        reached.push(`${method} ${path}`);
    }
    expect(routes.length).toBeGreaterThan(15);
    expect(reached).toEqual(
      routes.filter(({ method, path }) => isForSettingUp(method, path)).map(({ method, path }) => `${method} ${path}`),
    );
    const me = (cookie: string) => call(house, cookie, 'GET', '/api/console/me');
    expect((await me(admin)).json()).toMatchObject({ owesTwoFactor: true, twoFactor: false, signedInBy: 'password' });

    admin = (await setUp(house, admin)).cookie;
    expect((await me(admin)).json()).toMatchObject({ owesTwoFactor: false, twoFactor: true });
    expect((await call(house, admin, 'GET', '/api/console/staff')).statusCode).toBe(200);
    expect((await call(house, admin, 'GET', '/api/console/inbox')).statusCode).toBe(200);

    // Whoever turns it off is where she began.
    const off = await call(house, admin, 'POST', '/api/auth/two-factor/disable', { password: PASSWORD });
    admin = cookiesOf(off);
    expect((await call(house, admin, 'GET', '/api/console/inbox')).json().error.code).toBe('staff.second-factor');
    admin = (await setUp(house, admin)).cookie;
  });

  test('[HT40] an account that was just made from an invitation is told so', async () => {
    const coach = await account(house, 'coach', PARTNER, 'Nora New');
    expect((await call(house, coach, 'GET', '/api/console/me')).json().owesTwoFactor).toBe(true);
  });

  test('[HT43] an admin takes a second factor away: out at once, set up anew, told by mail; not her own', async () => {
    const mails: { readonly to: string; readonly subject: string; readonly text: string }[] = [];
    await startJobs(house.app, { mail: async (mail) => void mails.push(mail) });
    const { cookie } = await setUp(house, await account(house, 'coach', PARTNER, 'Lotta Lost'));
    const lotta = await idOf(house, 'Lotta Lost');
    await house.store.staff.setLanguage(lotta, 'sv');
    await house.store.staff.linkTelegram(lotta, '4711');
    const waiting = await half(house, 'Lotta Lost');
    const reset = (by: string, id: string) => call(house, by, 'POST', `/api/console/staff/${id}/second-factor-reset`);

    expect((await reset(cookie, lotta)).json().error.code).toBe('staff.not-allowed');
    const own = await reset(admin, await idOf(house, 'Ada Admin'));
    expect([own.statusCode, own.json().error.code]).toEqual([409, 'staff.yourself']);
    expect((await reset(admin, 'nobody')).json().error.code).toBe('staff.unknown');

    expect((await reset(admin, lotta)).statusCode).toBe(204);
    expect((await call(house, cookie, 'GET', '/api/console/me')).statusCode).toBe(401);
    expect(await house.store.staff.findByTelegram('4711')).toBeUndefined();
    // A sign-in that waited for the code does not go on without one.
    expect((await verify(house, waiting, '000000')).statusCode).toBe(401);
    const again = await call(house, '', 'POST', '/api/auth/sign-in/email', {
      email: emailOf('Lotta Lost'),
      password: PASSWORD,
    });
    expect((await call(house, cookiesOf(again), 'GET', '/api/console/me')).json().owesTwoFactor).toBe(true);
    await setUp(house, cookiesOf(again));

    await until(() => mails.length > 0);
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [emailOf('Lotta Lost'), 'Waymark: ditt andra steg är återställt'],
    ]);
    const { entries } = await house.store.audit.list(1, 1000);
    const about = entries.filter(({ subject }) => subject === lotta).map(({ what, allowed }) => [what, allowed]);
    expect(about).toContainEqual(['account.second-factor-reset', true]);
    expect(about).toContainEqual(['staff.reset-second-factor', false]);
  });
});

describe('each code once', () => {
  let postgres: TestPostgres;
  let house: House;
  let other: House;
  beforeAll(async () => {
    postgres = await startPostgres();
    const url = await postgres.database();
    house = await openHouse({}, {}, url);
    other = await openHouse({}, {}, url);
    await firstAdmin(house);
  });
  afterAll(async () => {
    await house.close();
    await other.close();
    await postgres.stop();
  });

  test('[HT41] a code of an authenticator is taken once, also by two processes at once; the next one is taken', async () => {
    const { key, code: used } = await setUp(house, await account(house, 'coach', PARTNER, 'Rita Replay'));
    // The code that set it up signs nobody in.
    expect((await verify(house, await half(house, 'Rita Replay'), used)).statusCode).toBe(401);

    const [here, there] = [await half(house, 'Rita Replay'), await half(other, 'Rita Replay')];
    const code = totpFrom(key, 1);
    const both = await Promise.all([verify(house, here, code), verify(other, there, code)]);
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401]);
    expect(both.find(({ statusCode }) => statusCode === 401)?.json().error.code).toBe('auth.code-used');
    const late = await verify(house, await half(house, 'Rita Replay'), code);
    expect([late.statusCode, late.json().error.code]).toEqual([401, 'auth.code-used']);
  });

  test('[HT42] a recovery code signs in once, also when two processes are given it at once', async () => {
    const { codes } = await setUp(house, await account(house, 'coach', PARTNER, 'Greta Gone'));
    expect(codes).toHaveLength(10);
    for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/);
    const [one = '', two = ''] = codes;
    const [here, there] = [await half(house, 'Greta Gone'), await half(other, 'Greta Gone')];
    const both = await Promise.all([recover(house, here, one), recover(other, there, one)]);
    expect(both.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    const again = await recover(house, await half(house, 'Greta Gone'), one);
    expect([again.statusCode, again.json().error.code]).toEqual([401, 'auth.invalid-backup-code']);
    const next = await recover(house, await half(house, 'Greta Gone'), two);
    expect(next.statusCode).toBe(200);
    expect((await call(house, cookiesOf(next), 'GET', '/api/console/me')).json().name).toBe('Greta Gone');
  });

  test('[HT40] where it is offered, a password alone is enough', async () => {
    const coach = await account(house, 'coach', PARTNER, 'Olof Offered');
    expect((await call(house, coach, 'GET', '/api/console/me')).json().owesTwoFactor).toBe(false);
    expect((await call(house, coach, 'GET', '/api/console/inbox')).statusCode).toBe(200);
  });
});

test('[HT41] a half minute is found by its code, one to either side of now', () => {
  // @source RFC 6238, appendix B: the SHA-1 vectors, their last six digits
  const key = '12345678901234567890';
  const vectors: readonly (readonly [number, string])[] = [
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ];
  expect(codeAt(key, 1)).toBe('287082');
  for (const [seconds, code] of vectors) {
    const step = Math.floor(seconds / 30);
    expect(codeAt(key, step)).toBe(code);
    expect([-30, 0, 30].map((off) => stepOf(key, code, (seconds + off) * 1000))).toEqual([step, step, step]);
    expect([-60, 60].map((off) => stepOf(key, code, (seconds + off) * 1000))).toEqual([undefined, undefined]);
    expect(stepOf(key, `${code} `, seconds * 1000)).toBeUndefined();
  }
});
