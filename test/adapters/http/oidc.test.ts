/** Sign-in through an organisation's own identity provider: a real one, as small as OpenID Connect allows. */
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, cookiesOf, firstAdmin, type House, openHouse } from '../../support/staff.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Who signs in at the provider next. */
let person = { sub: '1', email: 'ada@example.org', email_verified: true, name: 'Ada' };
const codes = new Map<string, { challenge: string; nonce: string | null }>();

const provider = createServer((request, response) => {
  const url = new URL(request.url ?? '/', issuer());
  const json = (body: unknown, status = 200) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (url.pathname === '/.well-known/openid-configuration') {
    return json({
      issuer: issuer(),
      authorization_endpoint: `${issuer()}/authorize`,
      token_endpoint: `${issuer()}/token`,
      jwks_uri: `${issuer()}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    });
  }
  if (url.pathname === '/keys')
    return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] });
  if (url.pathname === '/authorize') {
    const code = randomBytes(8).toString('hex');
    codes.set(code, { challenge: url.searchParams.get('code_challenge') ?? '', nonce: url.searchParams.get('nonce') });
    const back = new URL(url.searchParams.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', url.searchParams.get('state') ?? '');
    return response.writeHead(302, { location: back.href }).end();
  }
  let body = '';
  request.on('data', (chunk: Buffer) => {
    body += chunk.toString();
  });
  request.on('end', () => {
    const form = new URLSearchParams(body);
    const begun = codes.get(form.get('code') ?? '');
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (begun === undefined || proof !== begun.challenge) return json({ error: 'invalid_grant' }, 400);
    const seconds = Math.floor(Date.now() / 1000);
    const claims = {
      ...person,
      iss: issuer(),
      aud: 'waymark',
      iat: seconds,
      exp: seconds + 60,
      ...(begun.nonce === null ? {} : { nonce: begun.nonce }),
    };
    const text = `${base64({ alg: 'RS256', kid: 'k', typ: 'JWT' })}.${base64(claims)}`;
    const signature = createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url');
    return json({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: `${text}.${signature}` });
  });
  return undefined;
});
const issuer = (): string => `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;

let house: House;
/** The cookies of a session that a password began. */
let ada: string;
beforeAll(async () => {
  await new Promise<void>((listening) => provider.listen(0, '127.0.0.1', listening));
  const oidc = { issuer: issuer(), clientId: 'waymark', clientSecret: 'secret', name: 'Example Trust' };
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
  person = { sub: '2', email: 'stranger@example.org', email_verified: true, name: 'Stranger' };
  const back = await signIn();
  expect(back.headers.location).toContain('error=');
  expect((await call(house, cookiesOf(back), 'GET', '/api/console/me')).statusCode).toBe(401);
  expect(await house.store.staff.count()).toBe(1);
  expect(await house.store.prisma.user.count()).toBe(1);
});
