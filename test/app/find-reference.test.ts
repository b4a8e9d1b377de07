/** From a number that somebody reads out to her referral. Rules AC…: src/app/README.md; HT…: src/adapters/http/README.md. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { referenceFrom } from '../../src/core/referral/reference.ts';
import { account, call, firstAdmin, type House, openHouse, PARTNER, seedReferral } from '../support/staff.ts';

let house: House;
let admin: string;
let coach: string;
let stranger: string;

beforeAll(async () => {
  house = await openHouse();
  admin = await firstAdmin(house);
  coach = await account(house, 'coach', PARTNER, 'Carol Coach');
  stranger = await account(house, 'coach', 'uhl', 'Sven Stranger');
});
afterAll(() => house.close());

const reference = referenceFrom('WW', Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]));
const nobodys = referenceFrom('WW', Uint8Array.from([8, 7, 6, 5, 4, 3, 2, 1]));
const find = (who: string, typed: string) =>
  call(house, who, 'GET', `/api/console/references/${encodeURIComponent(typed)}`);

test('[AC20] a number leads to its referral, however it was typed', async () => {
  const { id } = await seedReferral(house, { reference });
  for (const typed of [
    reference,
    reference.toLowerCase(),
    ` ${reference.replaceAll('-', ' ')} `,
    reference.replaceAll('-', ''),
  ])
    expect((await find(coach, typed)).json()).toEqual({ id });
});

test('[AC20] one wrong character is noticed, and said as what it is', async () => {
  for (const wrong of ['2', '3', '4'].map((one) => reference.replace(/.$/, one)).filter((one) => one !== reference)) {
    const answer = await find(coach, wrong);
    expect([answer.statusCode, answer.json().error.code]).toEqual([400, 'reference.unreadable']);
  }
});

test('[AC21] a number that nobody has and one of another organisation get the same answer', async () => {
  const other = await find(stranger, reference);
  const none = await find(stranger, nobodys);
  expect(other.statusCode).toBe(404);
  expect(other.json().error.code).toBe('reference.unknown');
  expect([none.statusCode, none.body]).toEqual([other.statusCode, other.body]);
});

test('[AC21] whoever reads no cases finds none, and the audit log says who looked', async () => {
  const onlyAdmin = await account(house, 'admin', '*', 'Olga Only', '*');
  expect((await find(onlyAdmin, reference)).json().error.code).toBe('staff.not-allowed');
  const { id } = (await find(coach, reference)).json();
  const { entries } = (await call(house, admin, 'GET', '/api/console/audit')).json();
  const looks = entries
    .filter(({ what }: { what: string }) => what === 'referral.find')
    .map(({ who, subject, allowed }: Record<string, unknown>) => [who, subject, allowed]);
  expect(looks).toContainEqual(['Carol Coach', id, true]);
  expect(looks).toContainEqual(['Sven Stranger', id, false]);
  expect(looks).toContainEqual(['Olga Only', '*', false]);
});
