import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTelegram, type Telegram } from '../../../src/adapters/telegram/telegram.ts';
import { startConversation } from '../../../src/app/start-conversation.ts';
import { BotApi, until } from './bot-api.ts';
import { openWorld, startBot, type World } from './world.ts';

let world: World;
let api: BotApi;
let bots: Telegram[] = [];
let nextChat = 500;
let chat = 0;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.store.close();
});
beforeEach(async () => {
  chat = nextChat++;
  world.log.length = 0;
  api = await new BotApi().start();
});
afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
  bots = [];
  await api.stop();
});

const start = async (settings: Partial<Parameters<typeof startBot>[1]> = {}): Promise<Telegram> => {
  const bot = await startBot(world, { token: api.token, apiRoot: api.root, ...settings });
  bots.push(bot);
  return bot;
};
const kept = async () =>
  (await world.store.conversations.open({ by: 'address', channel: 'telegram', address: String(chat) }))?.kept;
const seen = (text: string): boolean => api.seen(chat).some((one) => one.text.includes(text));

test('[TG21] a token that Telegram refuses is a sentence, not a crash', async () => {
  const started = await startTelegram(world.app, { token: '1:wrong', apiRoot: api.root });
  expect(started).toMatchObject({
    ok: false,
    error: { code: 'telegram.bad-token', message: expect.stringContaining('TELEGRAM_TOKEN') },
  });
});

test('[TG21] a server that lacks everything but updates and messages is enough', async () => {
  for (const method of [
    'getMe',
    'deleteWebhook',
    'setMyCommands',
    'getMyCommands',
    'setMyDescription',
    'getMyDescription',
    'setMyShortDescription',
    'getMyShortDescription',
    'editMessageReplyMarkup',
    'editMessageText',
    'deleteMessage',
    'deleteMessages',
    'answerCallbackQuery',
    'leaveChat',
  ])
    api.missing.add(method);
  await start();
  await api.says(chat, '/start workwell-llr_pl', 'pl');
  await until('the first question', () => seen('Dla kogo'));
  await api.presses(chat, 'a:1:me', undefined);
  await until('the second', () => seen('Czy możemy użyć'));
  expect(world.log.some(({ code }) => code === 'telegram.profile')).toBe(true);
});

test('[TG29] the bot has no name, and no link, until Telegram has told it; residents are served meanwhile', async () => {
  api.missing.add('getMe');
  const bot = await start({ askNameAgainMs: 100 });
  expect(bot.username()).toBeUndefined();
  await api.says(chat, '/start workwell-llr_pl', 'pl');
  await until('the first question', () => seen('Dla kogo'));
  const group = -chat;
  const inGroup = { ...api.message(group, { text: '/start' }), chat: { id: group, type: 'group' } };
  await api.push({ message: inGroup });
  await until('a refusal without a made-up name', () =>
    api.messages.some((one) => one.chat === group && one.text.includes('https://waymark.example')),
  );
  expect(api.messages.filter(({ text }) => text.includes('t.me/'))).toEqual([]);
  api.missing.delete('getMe');
  await until('the name', () => bot.username() === 'waymark_test_bot');
});

test('[TG29] what is no name of a bot does not become a link', async () => {
  api.name = 'evil?start=';
  expect((await start()).username()).toBeUndefined();
});

test('[TG21] the menu and the description are registered in three languages', async () => {
  await start();
  const menus = await until('three menus', () => {
    const calls = api.calls.filter(({ method }) => method === 'setMyCommands');
    return calls.length === 3 && calls;
  });
  expect(menus.map(({ payload }) => payload.language_code)).toEqual([undefined, 'pl', 'sv']);
  for (const { payload } of menus) {
    expect(Array.isArray(payload.commands) && payload.commands.length).toBe(11);
    for (const one of Array.isArray(payload.commands) ? payload.commands : []) {
      expect(one.command).toMatch(/^[a-z_]{1,32}$/);
      expect(one.description.length).toBeLessThanOrEqual(256);
    }
  }
  await until(
    'the descriptions',
    () => api.calls.filter(({ method }) => method === 'setMyShortDescription').length === 3,
  );
});

test('[TG22] a second program with the same token is said plainly, and the first goes on', async () => {
  await start();
  await start();
  await until('a clear line in the log', () => world.log.some(({ code }) => code.startsWith('telegram.second-poller')));
  await api.says(chat, '/start workwell-llr_pl', 'pl');
  await until('the first question', () => seen('Dla kogo'));
});

test('[TG22] an update is confirmed only when it is kept', async () => {
  const { keep } = world.store.updates;
  let refusals = 2;
  const flaky: World = {
    ...world,
    app: {
      ...world.app,
      store: {
        ...world.store,
        // The real inbox, behind a database that is away for a moment.
        updates: {
          ...world.store.updates,
          keep: (channel, updates) => (refusals-- > 0 ? Promise.reject(new Error('away')) : keep(channel, updates)),
        },
      },
    },
  };
  bots.push(await startBot(flaky, { token: api.token, apiRoot: api.root }));
  await api.says(chat, '/start workwell-llr_pl', 'pl');
  await until(
    'the database to be missed twice',
    () => world.log.filter(({ code }) => code === 'telegram.not-kept').length === 2,
  );
  expect(api.unconfirmed).toBe(1);
  await until('the first question', () => seen('Dla kogo'));
  await until('it to be confirmed', () => api.unconfirmed === 0);
});

test('[TG22] what was kept but not worked off comes first after a restart', async () => {
  const heard = {
    id: 'tg:9:abc',
    order: 9,
    chat: String(chat),
    languageGuess: 'pl',
    what: { kind: 'start', payload: 'workwell-llr' },
  };
  await world.store.updates.keep('telegram', [{ id: heard.id, body: heard }]);
  await start();
  await until('the first question', () => seen('Dla kogo'));
  await until('it to be done', async () => (await world.store.updates.pending('telegram')).length === 0);
});

test('[TG22] stopping finishes what was begun and confirms what was kept', async () => {
  // All five wait when it begins: they come together, and it is stopped in the middle of them.
  for (let at = 0; at < 5; at += 1) await api.says(chat + 1000 + at, '/start workwell-llr_pl', 'pl');
  const bot = await start();
  await until('the first of them', () => api.messages.length > 0);
  await bot.stop();
  bots = [];
  expect(api.unconfirmed).toBe(0);
  expect(await world.store.updates.pending('telegram')).toEqual([]);
  expect(new Set(api.messages.map((one) => one.chat)).size).toBe(5);
});

/** The part of the HTTP server that Telegram calls. */
async function serve(
  bot: () => Telegram | undefined,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const secret = request.headers['x-telegram-bot-api-secret-token'];
      const call = {
        path: request.url?.replace('/telegram/', '') ?? '',
        secret: typeof secret === 'string' ? secret : undefined,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      void (bot()?.webhookHandler?.(call) ?? Promise.resolve({ status: 404 })).then(({ status }) =>
        response.writeHead(status).end(),
      );
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

test('[TG23] by webhook: only with the secret, taken once it is kept, in any order, each once', async () => {
  let bot: Telegram | undefined;
  const server = await serve(() => bot);
  bot = await start({ webhook: { publicUrl: server.url, secret: 'a-long-secret-word', path: 'in' } });
  await until('the webhook to be set', () => api.webhook?.url === `${server.url}/telegram/in`);
  const call = (secret: string, body: string) =>
    fetch(`${server.url}/telegram/in`, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': secret },
      body,
    }).then(({ status }) => status);
  expect(await call('wrong', '{}')).toBe(401);
  expect(await call('a-long-secret-word', 'no json')).toBe(200);

  await api.push({ message: api.message(chat, { text: '/start workwell-llr_pl' }, 'pl') }, 7000);
  await until('the first question', () => seen('Dla kogo'));
  const answer = { message: api.message(chat, { text: 'dla mnie' }, 'pl') };
  const statuses = await Promise.all([
    api.push(answer, 7002),
    api.push(answer, 7002),
    api.push({ message: api.message(chat, { sticker: {} }, 'pl') }, 7001),
    api.push(answer, 7002),
  ]);
  expect(statuses).toEqual([200, 200, 200, 200]);
  await until('the second question', () => seen('Czy możemy użyć'));
  await until('the sticker to be answered', () => seen(world.app.words.say('pl', 'chat:unsupported.sticker')));
  await until('all to be done', async () => (await world.store.updates.pending('telegram')).length === 0);
  expect((await kept())?.version).toBe(3);
  await server.close();
});

test('[TG22] many people at once: each has her own conversation', async () => {
  await start();
  const chats = Array.from({ length: 15 }, (_, at) => 9000 + at);
  await Promise.all(chats.map((one) => api.says(one, '/start workwell-llr_pl', 'pl')));
  await until('fifteen first questions', () =>
    chats.every((one) => api.seen(one).some(({ text }) => text.includes('Dla kogo'))),
  );
  await Promise.all(chats.map((one, at) => api.says(one, at % 2 === 0 ? 'dla mnie' : 'dla innej osoby', 'pl')));
  const answers = await until('fifteen answers', async () => {
    const all = await Promise.all(
      chats.map(
        async (one) =>
          (await world.store.conversations.open({ by: 'address', channel: 'telegram', address: String(one) }))?.kept,
      ),
    );
    return all.every((one) => one?.version === 2) && all;
  });
  expect(answers.map((one) => JSON.stringify(one?.conversation.answers).includes('"me"'))).toEqual(
    chats.map((_, at) => at % 2 === 0),
  );
});

test('[TG27] a database that goes away just after a message was taken does not make it come twice', async () => {
  const { markSent } = world.store.conversations;
  let failures = 1;
  const flaky: World = {
    ...world,
    app: {
      ...world.app,
      store: {
        ...world.store,
        conversations: {
          ...world.store.conversations,
          markSent: (...marked) => (failures-- > 0 ? Promise.reject(new Error('away')) : markSent(...marked)),
        },
      },
    },
  };
  bots.push(await startBot(flaky, { token: api.token, apiRoot: api.root, leaseMs: 300 }));
  await api.says(chat, '/start workwell-llr_pl', 'pl');
  await until('the first question', () => seen('Dla kogo'));
  await until(
    'it to be marked after all',
    async () => failures < 0 && (await world.store.updates.pending('telegram')).length === 0,
  );
  await api.says(chat, 'dla mnie', 'pl');
  await until('the second question', () => seen('Czy możemy użyć'));
  const texts = api.seen(chat).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

test('[TG27] killed between the beginning and the words that began it, a cry for help is still heard', async () => {
  const { id, ...rest } = {
    id: 'tg:11:abc',
    order: 11,
    chat: String(chat),
    languageGuess: 'pl' as const,
    what: { kind: 'text' as const, text: 'chcę się zabić' },
  };
  // What the first process had done when it was killed: kept the update, and begun the conversation.
  await world.store.updates.keep('telegram', [{ id, body: { id, ...rest } }]);
  await startConversation(world.app, {
    channel: 'telegram',
    address: String(chat),
    language: 'pl',
    inputId: `${id}:begin`,
  });
  await start();
  await until('the card', () => seen('999 ('));
});
