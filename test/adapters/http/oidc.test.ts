/** Sign-in through an organisation's own identity provider. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type IdentityProvider, openIdentityProvider } from '../../support/identity-provider.ts';
import { call, cookiesOf, firstAdmin, type House, openHouse } from '../../support/staff.ts';

let provider: IdentityProvider;
let house: House;
/** The cookies of a session that a password began. */
let ada: string;
beforeAll(async () => {
  provider = await openIdentityProvider({ sub: '1', email: 'ada@example.org', email_verified: true, name: 'Ada' });
  const oidc = { issuer: provider.issuer, clientId: 'waymark', clientSecret: 'secret', name: 'Example Trust' };
  house = await openHouse({}, { oidc, secondFactor: 'required' });
  ada = await firstAdmin(house);
});
afterAll(async () => {
  await house.close();
  provider.close();
});

/** Goes to the provider and back, as a browser does. */
async function signIn() {
  const begun = await call(house, '', 'POST', '/api/auth/sign-in/social', {
    provider: 'oidc',
    callbackURL: '/console/',
  });
  expect(begun.statusCode).toBe(200);
  const there = await fetch(begun.json().url, { redirect: 'manual' });
  const back = new URL(there.headers.get('location') ?? '');
  expect(back.pathname).toBe('/api/auth/callback/oidc');
  return call(house, cookiesOf(begun), 'GET', back.pathname + back.search);
}

test('[HT31] somebody with an account signs in through the identity provider; the sign-in page is told of it', async () => {
  expect((await call(house, '', 'GET', '/api/console/sign-in')).json()).toEqual({
    oidc: { id: 'oidc', name: 'Example Trust' },
  });
  const back = await signIn();
  expect([back.statusCode, back.headers.location]).toEqual([302, '/console/']);
  expect((await call(house, cookiesOf(back), 'GET', '/api/console/me')).json()).toMatchObject({
    name: 'Ada Admin',
    email: 'ada@example.org',
  });
});

test('[HT40] whoever came through the identity provider is not asked for a second factor; by password she is', async () => {
  const cookie = cookiesOf(await signIn());
  expect((await call(house, cookie, 'GET', '/api/console/me')).json()).toMatchObject({
    owesTwoFactor: false,
    signedInBy: 'oidc',
  });
  expect((await call(house, cookie, 'GET', '/api/console/staff')).statusCode).toBe(200);
  expect((await call(house, ada, 'GET', '/api/console/staff')).json().error.code).toBe('staff.second-factor');
  // Nor does she get round it by linking an identity to the account herself, or by writing to her session.
  const link = { provider: 'oidc', callbackURL: '/console/' };
  expect((await call(house, ada, 'POST', '/api/auth/link-social', link)).statusCode).toBe(404);
  expect((await call(house, ada, 'POST', '/api/auth/update-session', { signedInBy: 'oidc' })).statusCode).toBe(404);
});

test('[HT32] somebody whom nobody invited does not get in that way', async () => {
  provider.person = { sub: '2', email: 'stranger@example.org', email_verified: true, name: 'Stranger' };
  const back = await signIn();
  expect(back.headers.location).toContain('error=');
  expect((await call(house, cookiesOf(back), 'GET', '/api/console/me')).statusCode).toBe(401);
  expect(await house.store.staff.count()).toBe(1);
  expect(await house.store.prisma.user.count()).toBe(1);
});
