/** The bot against `telegram-test-api`, which others test their bots with: no offsets, no long polling, few methods. */
import { createServer } from 'node:net';
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Telegram } from '../../../src/adapters/telegram/telegram.ts';
import { until } from './bot-api.ts';
import { openWorld, startBot, type World } from './world.ts';

const TOKEN = '777:emulated';
let world: World;
let server: TelegramServer;
let bot: Telegram;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.store.close();
});
beforeEach(async () => {
  server = new TelegramServer({ port: await freePort(), host: '127.0.0.1', storeTimeout: 600 });
  await server.start();
  bot = await startBot(world, { token: TOKEN, apiRoot: server.config.apiURL });
});
afterEach(async () => {
  await bot.stop();
  await server.stop();
});

const now = async (chat: number) =>
  (await world.store.conversations.open({ by: 'address', channel: 'telegram', address: String(chat) }))?.kept;

type Key = { readonly callback_data?: string };
const hasKeys = (markup: unknown): markup is { readonly inline_keyboard: readonly (readonly Key[])[] } =>
  typeof markup === 'object' && markup !== null && 'inline_keyboard' in markup;

/** What the bot has said in this chat, with the data of its buttons. */
const said = (chat: number): { readonly text: string; readonly data: readonly string[] }[] =>
  server.storage.botMessages
    .filter(({ message }) => String(message.chat_id) === String(chat))
    .map(({ message }) => {
      const markup: unknown = message.reply_markup;
      return {
        text: String(message.text),
        data: hasKeys(markup) ? markup.inline_keyboard.flat().flatMap(({ callback_data }) => callback_data ?? []) : [],
      };
    });

test('[TG28] a whole self-referral against telegram-test-api, its own ticks and buttons only', async () => {
  const chat = 31;
  const client = server.getClient(TOKEN, { chatId: chat, userId: chat, timeout: 60_000 });
  await client.sendCommand(client.makeCommand('/start workwell-llr_pl'));
  const plan: Readonly<Record<string, string>> = {
    consent: 'agree',
    age_band: '18_64',
    work_now: 'sick_at_risk',
    duration: '4w_6m',
    contact_by: 'this_chat',
    check: 'send',
  };
  for (let turn = 0; turn < 40; turn += 1) {
    const kept = await until('a conversation', () => now(chat));
    if (kept.conversation.referral !== undefined) break;
    const step = kept.conversation.place.at;
    const asked = await until(`the question ${step}`, () =>
      said(chat).findLast(({ data }) => data.includes(`c:${kept.version.toString(36)}:back`)),
    );
    const choices = asked.data.filter((data) => data.startsWith('a:') && !data.endsWith(':skip'));
    const ticks = asked.data.filter((data) => data.startsWith('t:'));
    const press = (data: string) => client.sendCallback(client.makeCallbackQuery(data));
    if (step === 'area') await client.sendMessage(client.makeMessage('LE3 5AB'));
    else if (ticks.length > 0) {
      // As the emulator's client does it: every press carries the buttons as they were first sent.
      for (const data of ticks.slice(0, 2)) await press(data);
      await press(asked.data.find((data) => data.startsWith('k:')) ?? '');
    } else if (choices.length > 0)
      await press(choices.find((data) => data.endsWith(`:${plan[step]}`)) ?? choices[0] ?? '');
    else await client.sendMessage(client.makeMessage('Zofia'));
    await until(`an answer to ${step}`, async () => ((await now(chat))?.version ?? 0) > kept.version);
  }
  const kept = await now(chat);
  expect(kept?.conversation.referral).toMatch(/\w/);
  const health = kept?.conversation.answers.find(({ step }) => step === 'health');
  expect(health).toEqual({ step: 'health', codes: ['msk', 'mental'] });
  await until('the reference in the chat', () =>
    said(chat).some(({ text }) => text.includes(kept?.conversation.referral ?? '?')),
  );
  expect(world.log.filter(({ level }) => level === 'error')).toEqual([]);
});

test('[TG28] an emulator that begins to count anew after a restart is not taken for a repetition', async () => {
  const chat = 32;
  const client = server.getClient(TOKEN, { chatId: chat, userId: chat, timeout: 60_000 });
  await client.sendCommand(client.makeCommand('/start workwell-llr_pl'));
  await until('the first question', () => said(chat).some(({ text }) => text.includes('Dla kogo')));
  await bot.stop();
  await server.stop();
  server = new TelegramServer({ port: await freePort(), host: '127.0.0.1', storeTimeout: 600 });
  await server.start();
  bot = await startBot(world, { token: TOKEN, apiRoot: server.config.apiURL });
  const again = server.getClient(TOKEN, { chatId: chat, userId: chat, timeout: 60_000 });
  await again.sendMessage(again.makeMessage('dla mnie'));
  await until('the second question', () => said(chat).some(({ text }) => text.includes('Czy możemy użyć')));
});
