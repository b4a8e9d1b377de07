/** What the directory gives a conversation and the coach who reads what came of it, on the real store. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { openReferral } from '../../src/app/open-referral.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import type { Turn } from '../../src/contract/chat.ts';
import type { Service } from '../../src/core/directory/service.ts';
import { account, firstAdmin, type House, openHouse, PARTNER, PROGRAMME } from '../support/staff.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const pick = (...choices: string[]): Arrived => (choices.length === 1 ? { choice: choices[0] ?? '' } : { choices });

async function play(
  language: 'en' | 'pl',
  inputs: readonly Arrived[],
  app = house.app,
): Promise<{ id: string; turn: Turn }> {
  const started = await startConversation(app, { channel: 'web', programme: PROGRAMME, language });
  if (!started.ok) throw new Error(started.error.code);
  let { conversation: id, turn } = started.value;
  for (const [at, input] of inputs.entries()) {
    const next = await receiveMessage(app, { channel: 'web', find: { by: 'id', id }, id: `i${at}`, input });
    if (!next.ok) throw new Error(next.error.code);
    turn = next.value;
  }
  return { id, turn };
}

/** The app with other services of the programme. */
function appWith(change: (service: Service) => Service): App {
  const programme = house.app.programmes.get(PROGRAMME);
  if (programme === undefined) throw new Error(PROGRAMME);
  const services = programme.services.map(change);
  return { ...house.app, programmes: new Map([...house.app.programmes, [PROGRAMME, { ...programme, services }]]) };
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

/** From her area to the page where she checks her answers. */
const TO_CHECK = [
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
];

test('[DI3] a coach reads which useful services could not be offered, and why, in her language', async () => {
  const { id, turn } = await play('pl', [...TO_CHECK, pick('send')]);
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
  expect(leftOut.map(({ id, name, reason }) => ({ id, name, reason }))).toEqual([
    { id: 'WW-S3', name: 'Conversation with employer', reason: "Needs the person's own yes first." },
    { id: 'WW-S11', name: 'Adaptive technology trial', reason: 'No shared language and no interpreter.' },
  ]);
  // The labels hold commas themselves.
  const health = sections.flatMap(({ answers }) => answers).find(({ step }) => step === 'health');
  expect(health?.answer.split('; ')).toHaveLength(2);
});

test('[DI23] a coach reads that a service is closed or out of date, and how to reach it all the same', async () => {
  const app = appWith((service) =>
    service.id === 'WW-S5'
      ? { ...service, shut: 'closed', details: { ...service.details, phones: [{ number: '01632 960005' }] } }
      : service.types.includes('debt')
        ? { ...service, assuredOn: '2020-01-01' }
        : service,
  );
  const { id } = await play('pl', [...TO_CHECK, pick('send')], app);
  const [row] = await house.store.referrals.ofConversation(id);
  const coach = (await house.store.staff.list()).find(({ name }) => name === 'Carol Coach');
  if (coach === undefined || row === undefined) throw new Error('no coach, or no referral');
  const opened = await openReferral(app, coach, { id: row.id, language: 'sv' });
  if (!opened.ok) throw new Error(opened.error.code);
  const { services, leftOut } = opened.value;
  expect(services.map((service) => service.id)).not.toContain('WW-S5');
  expect(leftOut.find((one) => one.id === 'WW-S5')).toMatchObject({
    reason: 'Har inte öppet just nu.',
    facts: expect.arrayContaining([{ label: 'Telefon', text: '01632 960005', href: 'tel:01632960005' }]),
  });
  expect(leftOut.map(({ reason }) => reason)).toContain(
    'Ingen har kontrollerat uppgifterna på mer än ett år. Fråga innan du tipsar om det.',
  );
});

test('[DI24] who turns to a service herself reads how, in her language, on the page before she sends', async () => {
  const details: Partial<Service['details']> = {
    phones: [{ number: '0116 496 0006', extension: '2' }, { number: 'ask at the desk' }],
    url: 'https://vale.example.org',
    schedules: [
      { byday: 'MO,TU,WE,TH,SA', opens_at: '09:00', closes_at: '17:00' },
      { byday: 'SU', opens_at: '10:00', valid_to: '2020-01-01' },
    ],
    locations: [{ name: 'Vale Hall', address: '12 High Street', accessibility: ['A ramp.'] }],
    fees: ['free'],
    eligibility: 'For staff to read.',
    attribution: { source: 'Vale Directory', licence: 'OGL 3.0' },
  };
  const app = appWith((service) => ({
    ...service,
    handover: service.id === 'WW-S5' ? 'self' : 'referral',
    details: { ...service.details, ...details },
  }));
  const { turn } = await play('pl', TO_CHECK, app);
  const services = turn.review?.suggestion.services ?? [];
  // Where her answers are passed on, somebody gets in touch with her.
  expect(services.filter(({ facts }) => facts !== undefined)).toHaveLength(1);
  expect(services.find(({ facts }) => facts !== undefined)?.facts).toEqual([
    { label: 'Telefon', text: '0116 496 0006, numer wewnętrzny 2', href: 'tel:01164960006' },
    { label: 'Telefon', text: 'ask at the desk', href: null },
    { label: 'Strona internetowa', text: 'https://vale.example.org', href: 'https://vale.example.org' },
    { label: 'Czynne', text: 'pon.–czw., sob. 09:00–17:00', href: null },
    { label: 'Gdzie', text: 'Vale Hall, 12 High Street', href: null },
    { label: 'Dostępność', text: 'A ramp.', href: null },
    { label: 'Koszt', text: 'bezpłatnie', href: null },
    { label: 'Źródło', text: 'Vale Directory, OGL 3.0', href: null },
  ]);
});

test('[DI25] when many services fit, she reads the ten best and how many more there are; the coach reads all', async () => {
  const programme = house.app.programmes.get(PROGRAMME);
  if (programme === undefined) throw new Error(PROGRAMME);
  const services = programme.services.flatMap((service) =>
    ['a', 'b', 'c', 'd', 'e', 'f'].map((copy) => ({
      ...service,
      id: `${service.id}-${copy}`,
      name: `${service.name} ${copy}`,
    })),
  );
  const programmes = new Map([...house.app.programmes, [PROGRAMME, { ...programme, services }]]);
  const { turn } = await play('pl', TO_CHECK, { ...house.app, programmes });
  expect(turn.review?.suggestion.services).toHaveLength(10);
  expect(turn.review?.suggestion.more).toMatch(/^Mo(?:że|gą) pomóc jeszcze \d+ miejsca?\. /);
  const { turn: few } = await play('pl', TO_CHECK);
  expect(few.review?.suggestion.services.length).toBeLessThan(10);
  expect(few.review?.suggestion.more).toBeUndefined();
});
