/** Retention on the real store and the shipped programme's own periods; only the clock is set. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { forgetSettled } from '../../src/app/forget-settled.ts';
import { startJobs } from '../../src/app/jobs.ts';
import { openReferral } from '../../src/app/open-referral.ts';
import type { ReferralState } from '../../src/app/store.ts';
import { DAY_MS, later } from '../../src/core/shared/time.ts';
import { firstAdmin, type House, openHouse, PROGRAMME, seedReferral, until } from '../support/staff.ts';

let house: House;
let start: string;
const daysOn = (days: number): App => ({ ...house.app, now: () => later(start, days * DAY_MS) });

beforeAll(async () => {
  house = await openHouse();
  start = house.app.now();
});
afterAll(() => house.close());

/** A referral that came into `state` on the first day. */
async function settled(state: ReferralState) {
  const app = daysOn(0);
  const made = await seedReferral({ ...house, app }, state === 'awaiting_person' ? { referral: { state } } : {});
  if (state !== 'awaiting_person')
    await house.store.referrals.change({
      id: made.id,
      seen: 1,
      state,
      event: { at: start, what: state, by: 'staff', reason: 'no_capacity' },
      note: 'Her back hurts.',
      jobs: [],
    });
  return made;
}
const gone = async (id: string) => (await house.store.referrals.find(id))?.content === null;
const conversationOf = (id: string) => house.store.conversations.open({ by: 'id', id });

describe('retention', () => {
  test.each([
    ['accepted', 30],
    ['declined', 90],
    ['withdrawn', 30],
  ] as const)('[RT1] %s: erased after %i days and not before; the row stays as a number', async (state, days) => {
    const { id, conversation } = await settled(state);
    await forgetSettled(daysOn(days - 0.01));
    expect(await gone(id)).toBe(false);
    await forgetSettled(daysOn(days));
    const left = await house.store.referrals.find(id);
    expect(left).toMatchObject({ state, outcome: 'eligible_priority', level: 'P1', identity: null, content: null });
    expect(left?.history.map(({ what, reason }) => [what, reason])).toEqual([
      ['submitted', null],
      [state, null],
      ['erased', null],
    ]);
    expect(await conversationOf(conversation)).toBeUndefined();
    expect(await house.store.conversations.turns(conversation)).toEqual([]);
    expect(await forgetSettled(daysOn(days + 1))).toBe(0);
  });

  test('[RT2] (EC-6) a referral the person never confirmed is removed whole after 14 days', async () => {
    const { id, conversation } = await settled('awaiting_person');
    await forgetSettled(daysOn(13.99));
    expect(await house.store.referrals.find(id)).toBeDefined();
    await forgetSettled(daysOn(14));
    expect(await house.store.referrals.find(id)).toBeUndefined();
    expect(await conversationOf(conversation)).toBeUndefined();
  });

  test.each(['submitted', 'human_review', 'paused_safety'] as const)(
    '[RT3] %s: nothing that waits for a person is erased, however old it is',
    async (state) => {
      const { id, conversation } = await settled(state);
      await forgetSettled(daysOn(4000));
      await house.store.conversations.expire(later(start, 4000 * DAY_MS));
      expect(await gone(id)).toBe(false);
      expect(await conversationOf(conversation)).toBeDefined();
    },
  );

  test('[RT3] somebody who asked for a person is not forgotten before one answered', async () => {
    const { id, conversation } = await settled('accepted');
    const kept = (await conversationOf(conversation))?.kept;
    if (kept === undefined) throw new Error('no conversation');
    const alert = { id: house.app.id(), reason: 'human', programme: PROGRAMME, language: 'pl', at: start } as const;
    await house.store.conversations.keep({
      conversation,
      seen: kept.version,
      next: kept.conversation,
      turn: { inputId: 'human', at: start, body: { said: [], language: 'pl' } },
      endedAt: start,
      expiresAt: start,
      writes: [{ kind: 'alert', alert }],
    });
    await forgetSettled(daysOn(300));
    expect(await gone(id)).toBe(false);
    await house.store.alerts.acknowledge([alert.id], 'coach', start);
    await forgetSettled(daysOn(300));
    expect(await gone(id)).toBe(true);
  });

  test('[RT1] the job does it, and an opened page says that nothing is left to see', async () => {
    const { id } = await settled('accepted');
    await startJobs(daysOn(30), {});
    await house.store.send({ name: 'forget-settled', data: {} });
    await until(() => gone(id));
    await firstAdmin(house);
    const [reader] = await house.store.staff.list();
    if (reader === undefined) throw new Error('no reader');
    const opened = await openReferral(house.app, reader, { id, language: 'en' });
    expect(opened.ok && opened.value).toMatchObject({
      state: 'accepted',
      person: { name: '' },
      sections: [],
      may: [],
      sight: { identity: false, answers: false },
    });
  });

  test('[RT4] the audit log says what was erased, and nothing about whom', async () => {
    const { id } = await settled('accepted');
    await forgetSettled(daysOn(30));
    const { entries } = await house.store.audit.list(1, 1000);
    expect(entries.filter(({ subject }) => subject === id)).toEqual([
      { at: later(start, 30 * DAY_MS), who: 'system', what: 'referral.erased', subject: id, allowed: true },
    ]);
  });
});
