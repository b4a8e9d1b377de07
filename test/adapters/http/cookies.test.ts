/** What the browser is told about cookies and connections, over plain HTTP and behind a proxy that speaks HTTPS. */
import { expect, test } from 'vitest';
import { inviteFirstAdmin } from '../../../src/app/invite-staff.ts';
import { firstAdmin, type House, openHouse, PASSWORD } from '../../support/staff.ts';

const PUBLIC = 'https://waymark.example.org';

/** Signs in as a page of this origin does; gives each cookie with its attributes. */
async function signIn(house: House, origin: string, headers: Record<string, string> = {}) {
  const answer = await house.server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin, host: new URL(origin).host, 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ email: 'ada@example.org', password: PASSWORD }),
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.cookies.length).toBeGreaterThan(0);
  return answer.cookies;
}

test('[HT45] over https each cookie is Secure and __Secure-, whatever the proxy says of itself', async () => {
  const sign = { publicUrl: PUBLIC, isPublic: true } as const;
  const house = await openHouse({ config: { publicUrl: PUBLIC, isPublic: true, trustProxy: 1 } }, sign);
  const link = (await inviteFirstAdmin(house.app)) ?? '';
  const made = await house.server.inject({
    method: 'POST',
    url: `/api/console/invitations/${link.split('/').at(-1)}/accept`,
    headers: { origin: PUBLIC, 'content-type': 'application/json' },
    payload: JSON.stringify({ name: 'Ada', email: 'ada@example.org', password: PASSWORD, language: 'en' }),
  });
  const said: readonly Record<string, string>[] = [
    { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' },
    // A proxy that says nothing, or the wrong thing, does not take it away.
    {},
    { 'x-forwarded-proto': 'http', 'x-forwarded-for': '203.0.113.7' },
  ];
  const all = [made.cookies, ...(await Promise.all(said.map((headers) => signIn(house, PUBLIC, headers))))];
  for (const cookie of all.flat()) {
    expect(cookie.name).toMatch(/^__Secure-waymark\./);
    expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' });
    // For this host only, not for its subdomains.
    expect(cookie).not.toHaveProperty('domain');
  }
  const page = await house.server.inject({ method: 'GET', url: '/api/console/sign-in' });
  expect(page.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  await house.close();
});

test('[HT45] on one’s own machine there is no https, and a forged header does not make any', async () => {
  const house = await openHouse();
  await firstAdmin(house);
  for (const headers of [{}, { 'x-forwarded-proto': 'https' }] as Record<string, string>[]) {
    for (const cookie of await signIn(house, 'http://localhost:3000', headers)) {
      expect(cookie.name).toMatch(/^waymark\./);
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
      expect(cookie).not.toHaveProperty('secure');
    }
  }
  await house.close();
});
