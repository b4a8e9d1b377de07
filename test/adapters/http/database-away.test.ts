import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { call, firstAdmin, type House, openHouse, PROGRAMME, until } from '../../support/staff.ts';
import { startPostgres, type TestPostgres } from '../../support/store.ts';

let postgres: TestPostgres;
let house: House;
beforeAll(async () => {
  postgres = await startPostgres();
  house = await openHouse({}, undefined, await postgres.database());
});
afterAll(async () => {
  await house.close();
  await postgres.stop();
});

test('[HT34] while the database is away everything says so kindly; when it is back, nothing has to be restarted', async () => {
  const admin = await firstAdmin(house);
  const begun = (await call(house, '', 'POST', '/api/chat', { programme: PROGRAMME, language: 'pl' })).json();
  const printed = vi.spyOn(console, 'error');
  await postgres.halt();
  const chat = () => house.server.inject({ url: '/api/chat', headers: { authorization: `Bearer ${begun.token}` } });
  for (const answer of [
    await chat(),
    await call(house, admin, 'GET', '/api/console/inbox'),
    await call(house, '', 'POST', '/api/auth/sign-in/email', { email: 'ada@example.org', password: 'whatever it is' }),
    await house.server.inject({ url: '/readyz' }),
  ]) {
    expect([answer.statusCode, answer.json().error.code, answer.headers['retry-after']]).toEqual([
      503,
      'server.unavailable',
      '5',
    ]);
  }
  expect((await house.server.inject({ url: '/healthz' })).statusCode).toBe(200);
  // A library that prints an error prints what was typed with it.
  expect(printed).not.toHaveBeenCalled();
  expect(house.logged.join('')).not.toContain('ada@');
  await postgres.resume();
  await until(async () => (await house.server.inject({ url: '/readyz' })).statusCode === 200);
  expect((await chat()).json().turn.seq).toBe(1);
  expect((await call(house, admin, 'GET', '/api/console/inbox')).statusCode).toBe(200);
});
