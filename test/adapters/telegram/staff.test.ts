import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Telegram } from '../../../src/adapters/telegram/telegram.ts';
import { beginTelegramLink } from '../../../src/app/link-telegram.ts';
import type { ReferralRow, StaffMember } from '../../../src/app/store.ts';
import { BotApi, type SentMessage, until } from './bot-api.ts';
import { addStaff, openWorld, referFrom, startBot, type World } from './world.ts';

let world: World;
let api: BotApi;
let bot: Telegram;
let nextChat = 2000;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.store.close();
});
beforeEach(async () => {
  world.log.length = 0;
  api = await new BotApi().start();
  bot = await startBot(world, { token: api.token, apiRoot: api.root });
});
afterEach(async () => {
  await bot.stop();
  await api.stop();
});

async function linked(role: 'coach' | 'coordinator', name: string): Promise<{ who: StaffMember; chat: number }> {
  const who = await addStaff(world, role, name);
  const chat = nextChat++;
  const { link } = await beginTelegramLink(world.app, who, bot.username() ?? 'nobody');
  await api.says(chat, `/start ${new URL(link).searchParams.get('start')}`);
  await until('the welcome', () => api.seen(chat).some(({ text }) => text.includes(name)));
  return { who, chat };
}

async function referral(): Promise<{ row: ReferralRow; resident: number }> {
  const resident = nextChat++;
  const reference = await referFrom(world, resident);
  const { rows } = await world.store.referrals.list([{ programme: 'workwell-llr', partner: '*' }], 'all', 1, 500);
  const row = rows.find((one) => one.reference === reference);
  if (row === undefined) throw new Error('the referral is not listed');
  return { row, resident };
}

async function notified(chat: number, row: ReferralRow): Promise<SentMessage> {
  const { id, version, reference, level, programme, dueDay } = row;
  expect(
    await bot.sendStaffNotice(String(chat), {
      referral: id,
      version,
      reference,
      level,
      programme,
      dueDay,
      language: 'en',
    }),
  ).toBe('sent');
  const notice = api.seen(chat).at(-1);
  if (notice === undefined) throw new Error('no notice');
  return notice;
}

const button = (message: SentMessage, matches: RegExp): string => {
  const found = message.keyboard.flat().find(({ callback_data }) => matches.test(callback_data ?? ''))?.callback_data;
  if (found === undefined) throw new Error(`no button ${matches}`);
  return found;
};
const state = async (id: string) => (await world.store.referrals.find(id))?.state;
const sees = (chat: number, text: string | RegExp) => () =>
  api.seen(chat).find((one) => (typeof text === 'string' ? one.text.includes(text) : text.test(one.text)));

test('[TG24] a code links one chat, once', async () => {
  const { who, chat } = await linked('coach', 'Anna Alder');
  expect((await world.store.staff.findByTelegram(String(chat)))?.id).toBe(who.id);
  await api.says(chat + 5000, '/start staff-AAAAAAAAAAAAAAAAAAAAAAAA');
  await until('a kind no', sees(chat + 5000, 'no longer valid'));
  expect(await world.store.staff.findByTelegram(String(chat + 5000))).toBeUndefined();
});

test('[TG25] a notice holds no name, no contact and nothing about health', async () => {
  const { chat } = await linked('coach', 'Bea Birch');
  const { row } = await referral();
  const notice = await notified(chat, row);
  expect(notice.text).toContain(row.reference);
  expect(notice.text).toContain(row.dueDay);
  expect(notice.text).not.toMatch(/Zofia|msk|mental|pain|back|mood/i);
  for (const { callback_data } of notice.keyboard.flat())
    expect(Buffer.byteLength(callback_data ?? '')).toBeLessThanOrEqual(64);
});

test('[TG25] accepting in Telegram is told to the person in Polish, where she wrote', async () => {
  const { chat } = await linked('coach', 'Cara Cedar');
  const { row, resident } = await referral();
  const notice = await notified(chat, row);
  const press = await api.presses(chat, button(notice, /^s:a:/), notice);
  await until(
    'the answer in Polish',
    sees(resident, world.app.words.say('pl', 'chat:told.accepted', { coach: 'Cara Cedar' })),
  );
  expect(await state(row.id)).toBe('accepted');
  await until('the notice to say so', () => notice.text.includes('accepted') && notice.keyboard.length === 0);
  await until('the button to be answered', () => api.answers.get(press)?.length === 1);
});

test('[TG25] who comes second is told who was first, and changes nothing', async () => {
  const first = await linked('coach', 'Dora Dale');
  const second = await linked('coach', 'Ella Elm');
  const { row } = await referral();
  const one = await notified(first.chat, row);
  const other = await notified(second.chat, row);
  await api.presses(first.chat, button(one, /^s:a:/), one);
  await until('it to be accepted', async () => (await state(row.id)) === 'accepted');
  // Who is named at another office since then is not for everybody to read.
  const { id: elsewhere } = await addStaff(world, 'coach', 'Fay Fir');
  await world.store.prisma.referralOffice.create({ data: { referral: row.id, partner: 'elsewhere' } });
  await world.store.referrals.nameWorker(row.id, 'elsewhere', { worker: elsewhere, instead: null }, [
    { at: world.app.now(), what: 'joined', by: elsewhere, reason: null, about: { partner: 'elsewhere' } },
  ]);
  await api.presses(second.chat, button(other, /^s:a:/), other);
  await until('the second to be told', () => other.text.includes('Dora Dale') && other.keyboard.length === 0);
  expect((await world.store.referrals.find(row.id))?.assignedTo).toBe(first.who.id);
});

test('[TG26] declining asks for a reason and a note, also across a restart, and passes it on', async () => {
  const { chat } = await linked('coach', 'Fay Fern');
  const { row } = await referral();
  const notice = await notified(chat, row);
  await api.presses(chat, button(notice, /^s:d:/), notice);
  const reasons = await until('the reasons', sees(chat, 'Why can you not take it'));
  await bot.stop();
  bot = await startBot(world, { token: api.token, apiRoot: api.root });
  await api.presses(chat, button(reasons, /^s:r:no_capacity$/), reasons);
  await until('the question for a note', sees(chat, 'add a note'));
  await api.says(chat, 'Full until March');
  await until('the notice to say so', () => notice.text.includes('passed on'));
  const found = await world.store.referrals.find(row.id);
  expect(found?.history.at(-1)).toMatchObject({ what: 'passed_on', reason: 'no_capacity' });
  // The dialogue is over: what she writes now is answered with help.
  await api.says(chat, 'hello');
  await until('help', sees(chat, 'This chat tells you about new referrals'));
});

test('[TG26] a decline can be left, and a new decision ends a half-made one', async () => {
  const { chat } = await linked('coach', 'Gia Gorse');
  const { row } = await referral();
  const notice = await notified(chat, row);
  await api.presses(chat, button(notice, /^s:d:/), notice);
  const reasons = await until('the reasons', sees(chat, 'Why can you not take it'));
  await api.presses(chat, button(reasons, /^s:x$/), reasons);
  await until('it to be left', sees(chat, 'Nothing has changed'));
  await api.presses(chat, button(notice, /^s:d:/), notice);
  await until(
    'the reasons again',
    () => api.seen(chat).filter(({ text }) => text.includes('Why can you not take it')).length === 2,
  );
  await api.presses(chat, button(notice, /^s:a:/), notice);
  await until('it to be accepted', async () => (await state(row.id)) === 'accepted');
  await api.says(chat, 'hello');
  await until('help, not another question about the decline', sees(chat, 'This chat tells you about new referrals'));
});

test('[TG26] a chat that is not linked any more can do nothing', async () => {
  const { who, chat } = await linked('coach', 'Hana Holly');
  const { row } = await referral();
  const notice = await notified(chat, row);
  await api.says(chat, '/stop');
  await until('the farewell', sees(chat, 'no more notices'));
  expect((await world.store.staff.find(who.id))?.telegramLinked).toBe(false);
  const press = await api.presses(chat, button(notice, /^s:a:/), notice);
  await until('the button to be answered', () => api.answers.get(press)?.length === 1);
  expect(await state(row.id)).toBe('submitted');
});

test('[TG30] a coach who writes of danger is told the lines to call, in her language, and nothing else', async () => {
  const { who, chat } = await linked('coach', 'Iris Ivy');
  await world.store.staff.setLanguage(who.id, 'pl');
  await api.says(chat, 'I want to kill myself');
  const card = await until('the lines', sees(chat, '116 123'));
  expect(card.text).toContain('999');
  expect(card.text).toContain('zadzwoń teraz');
  await api.says(chat, '/sos');
  await until('the lines again', () => api.seen(chat).filter(({ text }) => text.includes('116 123')).length === 2);
  expect(api.seen(chat).filter(({ text }) => text.includes('/console'))).toEqual([]);
});

test('[TG30] words of danger in a note bring the lines, and the decline goes on', async () => {
  const { chat } = await linked('coach', 'Jana Juniper');
  const { row } = await referral();
  const notice = await notified(chat, row);
  await api.presses(chat, button(notice, /^s:d:/), notice);
  const reasons = await until('the reasons', sees(chat, 'Why can you not take it'));
  await api.presses(chat, button(reasons, /^s:r:other$/), reasons);
  await until('the question for a note', sees(chat, 'add a note'));
  await api.says(chat, 'she says she wants to kill herself');
  await until('the lines', sees(chat, '116 123'));
  await until('the notice to say so', () => notice.text.includes('passed on'));
});
