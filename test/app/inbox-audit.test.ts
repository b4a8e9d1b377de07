/** Which looks at the inbox are in the audit log, on the real store; only the clock is set. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAlerts } from '../../src/app/list-alerts.ts';
import { listInbox } from '../../src/app/list-inbox.ts';
import type { StaffMember } from '../../src/app/store.ts';
import { later } from '../../src/core/shared/time.ts';
import { account, firstAdmin, type House, openHouse, PARTNER, seedReferral } from '../support/staff.ts';

const MINUTE_MS = 60_000;

let house: House;
let start: string;
let coach: StaffMember;
let admin: StaffMember;

const named = async (name: string) => {
  const found = (await house.store.staff.list()).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no account of ${name}`);
  return found;
};

beforeAll(async () => {
  house = await openHouse();
  await firstAdmin(house);
  await account(house, 'coach', PARTNER, 'Cora Coach');
  await account(house, 'admin', '*', 'Vera Admin');
  coach = await named('Cora Coach');
  admin = await named('Vera Admin');
  start = house.app.now();
});
afterAll(() => house.close());

/** As the console looks: at both of its lists. */
async function look(who: StaffMember, minutes: number) {
  const app = { ...house.app, now: () => later(start, minutes * MINUTE_MS) };
  await listAlerts(app, who, {});
  return listInbox(app, who, { state: 'open', page: 1 });
}
/** When, in minutes, each look of hers that is in the log took place. */
const logged = async (who: StaffMember) =>
  (await house.store.audit.list(1, 200)).entries
    .filter((entry) => entry.who === who.id && entry.what === 'inbox.read')
    .map(({ at }) => (Date.parse(at) - Date.parse(start)) / MINUTE_MS)
    .toSorted((a, b) => a - b);

test('[AC7] a look is logged when it shows what no entry of the last 15 minutes covers', async () => {
  await seedReferral(house);
  for (const minutes of [0, 0.25, 0.5, 5, 14.75]) await look(coach, minutes);
  expect(await logged(coach)).toEqual([0]);
  for (const minutes of [15, 15.25, 29]) await look(coach, minutes);
  expect(await logged(coach)).toEqual([0, 15]);
  await seedReferral(house);
  for (const minutes of [29.25, 29.5, 30, 30.25]) await look(coach, minutes);
  // The new one, which was shown with the old one.
  expect(await logged(coach)).toEqual([0, 15, 29.25]);
});

test('[AC7] somebody else who looks is logged for herself', async () => {
  await account(house, 'coordinator', '*', 'Cleo Coordinator');
  const other = await named('Cleo Coordinator');
  await look(other, 30.5);
  expect(await logged(other)).toEqual([30.5]);
});

test('[AC7] an alert counts as much as a referral', async () => {
  const { conversation } = await seedReferral(house);
  await look(coach, 50);
  const kept = (await house.store.conversations.open({ by: 'id', id: conversation }))?.kept;
  if (kept === undefined) throw new Error('no conversation');
  const at = later(start, 51 * MINUTE_MS);
  const alert = {
    id: house.app.id(),
    reason: 'human',
    programme: kept.conversation.programme,
    language: 'pl',
    at,
  } as const;
  await house.store.conversations.keep({
    conversation,
    seen: kept.version,
    next: kept.conversation,
    turn: { inputId: 'human', at, body: { said: [], language: 'pl' } },
    endedAt: null,
    expiresAt: later(at, 60 * MINUTE_MS),
    writes: [{ kind: 'alert', alert }],
  });
  await look(coach, 51);
  expect((await logged(coach)).slice(-2)).toEqual([50, 51]);
});

test('[AC7] a refused look is logged each time', async () => {
  for (const minutes of [1, 1.25, 1.5]) expect(await look(admin, minutes)).toMatchObject({ ok: false });
  // Each of the two lists.
  expect(await logged(admin)).toEqual([1, 1, 1.25, 1.25, 1.5, 1.5]);
});
