/** What the directory gives a conversation and the coach who reads what came of it, on the real store. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReferral } from '../../src/app/open-referral.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import type { Turn } from '../../src/contract/chat.ts';
import { account, firstAdmin, type House, openHouse, PARTNER, PROGRAMME } from '../support/staff.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const pick = (...choices: string[]): Arrived => (choices.length === 1 ? { choice: choices[0] ?? '' } : { choices });

async function play(language: 'en' | 'pl', inputs: readonly Arrived[]): Promise<{ id: string; turn: Turn }> {
  const started = await startConversation(house.app, { channel: 'web', programme: PROGRAMME, language });
  if (!started.ok) throw new Error(started.error.code);
  let { conversation: id, turn } = started.value;
  for (const [at, input] of inputs.entries()) {
    const next = await receiveMessage(house.app, { channel: 'web', find: { by: 'id', id }, id: `i${at}`, input });
    if (!next.ok) throw new Error(next.error.code);
    turn = next.value;
  }
  return { id, turn };
}

const BEFORE_AREA = [pick('me'), pick('agree'), pick('18_64')];

test('[DI14] a postcode with letters of the table that nobody knows is asked about again, with the list', async () => {
  for (const text of ['LE22 4AB', 'LE99 1AA']) {
    const { turn } = await play('en', [...BEFORE_AREA, { text }]);
    expect(turn.ask?.step).toBe('area');
    expect(turn.ask?.options.map(({ code }) => code)).toContain('PA-01');
  }
  const { turn } = await play('en', [...BEFORE_AREA, { text: 'M1 1AA' }]);
  expect(turn.ask?.step).not.toBe('area');
});

test('[DI3] a coach reads which useful services could not be offered, and why, in her language', async () => {
  const { id, turn } = await play('pl', [
    ...BEFORE_AREA,
    pick('PA-01'),
    pick('sick_at_risk'),
    pick('gt12m'),
    pick('msk', 'mental'),
    pick('debt'),
    pick('physio', 'return_to_job'),
    pick('no'),
    { text: 'Ania' },
    pick('phone'),
    { text: '07700 900123' },
    pick('no'),
    pick('none'),
    pick('yes'),
    pick('send'),
  ]);
  expect(turn.referral).not.toBeNull();
  await firstAdmin(house);
  await account(house, 'coach', PARTNER, 'Carol Coach');
  const coach = (await house.store.staff.list()).find(({ name }) => name === 'Carol Coach');
  const [row] = await house.store.referrals.ofConversation(id);
  if (coach === undefined || row === undefined) throw new Error('no coach, or no referral');
  const opened = await openReferral(house.app, coach, { id: row.id, language: 'en' });
  if (!opened.ok) throw new Error(opened.error.code);
  const { services, leftOut, sections } = opened.value;
  expect(services.map((service) => service.id)).toContain('WW-S5');
  expect(leftOut).toEqual([
    { id: 'WW-S3', name: 'Conversation with employer', reason: "Needs the person's own yes first." },
    { id: 'WW-S11', name: 'Adaptive technology trial', reason: 'No shared language and no interpreter.' },
  ]);
  // The labels hold commas themselves.
  const health = sections.flatMap(({ answers }) => answers).find(({ step }) => step === 'health');
  expect(health?.answer.split('; ')).toHaveLength(2);
});
