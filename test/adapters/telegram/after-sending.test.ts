/** After sending in Telegram: "my referral", and the link that leads a person whom somebody else wrote about to her question. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Telegram } from '../../../src/adapters/telegram/telegram.ts';
import { personStart } from '../../../src/app/confirm-referral.ts';
import { receiveMessage } from '../../../src/app/receive-message.ts';
import { startConversation } from '../../../src/app/start-conversation.ts';
import { BotApi, type SentMessage, until } from './bot-api.ts';
import { openWorld, referFrom, startBot, type World } from './world.ts';

let world: World;
let api: BotApi;
let bot: Telegram;
let nextChat = 700;
let chat = 0;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.store.close();
});
beforeEach(async () => {
  chat = nextChat++;
  api = await new BotApi().start();
  bot = await startBot(world, { token: api.token, apiRoot: `${api.root}/` });
});
afterEach(async () => {
  await bot.stop();
  await api.stop();
});

const kept = async () =>
  (await world.store.conversations.open({ by: 'address', channel: 'telegram', address: String(chat) }))?.kept;
const seen = (text: string) => until(text, () => api.seen(chat).find((message) => message.text.includes(text)));
const words = (key: string, values: Record<string, string> = {}) => world.app.words.say('pl', `chat:${key}`, values);

const asked = () =>
  words('confirm.ask', { programme: world.app.programmes.get('workwell-llr')?.definition.name.pl ?? '' });

/** Presses the button with this data under the newest turn, once it is there: older ones are taken away meanwhile. */
async function press(matches: RegExp): Promise<void> {
  const find = async (): Promise<{ message: SentMessage; data: string } | undefined> => {
    const version = (await kept())?.version.toString(36);
    const isOpen = (data = ''): boolean => matches.test(data) && data.split(':')[1] === version;
    const message = api
      .seen(chat)
      .findLast(({ keyboard }) => keyboard.flat().some(({ callback_data }) => isOpen(callback_data)));
    const data = message?.keyboard.flat().find(({ callback_data }) => isOpen(callback_data))?.callback_data;
    return message === undefined || data === undefined ? undefined : { message, data };
  };
  const { message, data } = await until(`a button ${matches}`, find);
  await api.presses(chat, data, message, 'pl');
}

/** Somebody writes about another person, elsewhere; gives the start of the link that asks her, and her referral's id. */
async function writeAbout(): Promise<{ readonly start: string; readonly id: string }> {
  const started = await startConversation(world.app, { channel: 'web', programme: 'workwell-llr', language: 'en' });
  if (!started.ok) throw new Error(started.error.code);
  const { token, conversation } = started.value;
  const inputs = [
    { choice: 'other' },
    { choice: 'employer' },
    { choice: 'yes' },
    { choice: 'PA-01' },
    { text: 'Zuzia' },
    { choice: 'email' },
    { text: 'zuzanna@example.org' },
    { text: 'Bernard Boss' },
    { text: '0116 496 0999' },
    { choice: 'send' },
  ];
  for (const input of inputs) {
    const turn = await receiveMessage(world.app, {
      channel: 'web',
      find: { by: 'token', token },
      id: world.app.id(),
      input,
    });
    if (!turn.ok) throw new Error(turn.error.code);
  }
  const [row] = await world.store.referrals.ofConversation(conversation);
  if (row === undefined) throw new Error('nothing was sent');
  return { start: await personStart(world.app, row.id), id: row.id };
}

test('[TG31] "my referral" stands under the last words; sharing is stopped and the referral taken back by buttons', async () => {
  const reference = await referFrom(world, chat);
  await seen(reference);
  await press(/^c:.*:referral$/);
  await seen(words('mine.sees.partner', { partner: 'WorkWell LLR' }));
  await press(/^a:.*:stop_workwell-llr$/);
  await seen(words('mine.stopped', { partner: 'WorkWell LLR' }));
  const row = async () => (await world.store.referrals.ofConversation((await kept())?.id ?? ''))[0];
  expect(await row()).toMatchObject({ partner: 'coordinators', state: 'human_review' });
  // Said in words, or by the command of the menu, it is the same.
  await api.says(chat, 'moje zgłoszenie', 'pl');
  await seen(words('mine.sees.coordinators'));
  await press(/^a:.*:withdraw$/);
  await press(/^a:.*:yes$/);
  await seen(words('mine.new_later'));
  expect((await row())?.state).toBe('withdrawn');
  await api.says(chat, '/referral', 'pl');
  await seen(words('mine.sees.nobody'));
});

test('[TG32] a link leads the person whom somebody else wrote about to her question; a no erases it', async () => {
  const { start, id } = await writeAbout();
  await api.says(chat, `/start ${start}`, 'pl');
  await seen(asked());
  for (const { text } of api.seen(chat)) for (const said of ['Zuzia', 'Boss']) expect(text).not.toContain(said);
  await press(/^a:.*:no$/);
  await seen(words('confirm.deleted'));
  expect(await world.store.referrals.find(id)).toBeUndefined();
});

test('[TG32] somebody who is here already is asked first, and goes on where she was', async () => {
  const { start, id } = await writeAbout();
  await api.says(chat, '/start workwell-llr_pl', 'pl');
  await press(/^a:.*:me$/);
  await press(/^a:.*:agree$/);
  await press(/^a:.*:18_64$/);
  await until('the place', async () => (await kept())?.conversation.place.at === 'area');
  await api.says(chat, `/start ${start}`, 'pl');
  await seen(asked());
  await press(/^a:.*:yes$/);
  await seen(words('confirm.thanks'));
  expect((await kept())?.conversation.place).toMatchObject({ mode: 'talk', at: 'area' });
  expect((await world.store.referrals.find(id))?.history.at(-1)?.what).toBe('said_yes');
});

test('[TG34] one consent alone is taken back by a button, and everything else goes on', async () => {
  await referFrom(world, chat, {
    work_now: { choice: 'working_hard' },
    wishes: { choices: ['stay_in_job'] },
    employer_contact: { choice: 'yes_now' },
  });
  const before = (await world.store.referrals.ofConversation((await kept())?.id ?? ''))[0];
  await press(/^c:.*:referral$/);
  await seen(words('mine.employer'));
  await press(/^a:.*:end_employer_contact$/);
  await seen(words('mine.ended.employer_contact'));
  const [row] = await world.store.referrals.ofConversation((await kept())?.id ?? '');
  expect([row?.state, row?.partner]).toEqual([before?.state, 'workwell-llr']);
  // In words it is the same.
  await api.says(chat, '/referral', 'pl');
  await press(/^a:.*:allow_employer_contact$/);
  await seen(words('mine.allowed.employer_contact'));
});

test('[TG32] somebody whose own referral is here already needs no second one', async () => {
  const reference = await referFrom(world, chat);
  await seen(reference);
  const { start, id } = await writeAbout();
  await api.says(chat, `/start ${start}`, 'pl');
  await press(/^a:.*:yes$/);
  await seen(words('confirm.already', { reference }));
  expect(await world.store.referrals.find(id)).toBeUndefined();
  expect((await kept())?.conversation.referral).toBe(reference);
});
