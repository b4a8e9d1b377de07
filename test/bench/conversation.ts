/**
 * Whole turns: a message understood, decided, committed and put into words, on a PostgreSQL server with durable
 * writes. Beside it, in the same run: bare read + update of one row, and the same questions as a function of
 * @grammyjs/conversations on the same storage.
 */

import {
  type ConversationFlavor,
  conversations,
  createConversation,
  type Conversation as Replayed,
} from '@grammyjs/conversations';
import { Bot, type Context } from 'grammy';
import pg from 'pg';
import { poolSettings } from '../../src/adapters/store/sql-postgres.ts';
import type { App } from '../../src/app/app.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import { openTestApp } from '../support/app.ts';
import { openTestStore, startPostgres } from '../support/store.ts';
import type { BenchRow } from './store.ts';

const ROUNDS = 7;
/** Rounds before the measured ones: a server that runs for weeks is warm, and so is what it is compared to. */
const WARMING = 12;
const CONVERSATIONS = 24;
const LANES = 8;
/** People who answer alone, for the times of single turns. */
const ONE_BY_ONE = 6;

/** Fifteen answers of one person, half of them as a person writes, half as buttons send; then the one that opens the check page. */
const ANSWERS: readonly Arrived[] = [
  { choice: 'pl' },
  { choice: 'me' },
  { text: 'tak' },
  { text: '34' },
  { choice: 'PA-01' },
  { choice: 'sick_at_risk' },
  { text: 'ponad rok' },
  { choices: ['msk', 'mental'] },
  { text: 'żadne z tych' },
  { choices: ['return_to_job'] },
  { choice: 'no' },
  { text: 'Ania' },
  { choice: 'this_chat' },
  { text: 'tak' },
  { choices: ['none'] },
  { choice: 'yes' },
];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
/** The answers that are compared: counted from 1, without the last, which opens the check page. */
const EARLY = 2;
const LATE = ANSWERS.length - 1;

const inLanes = async (count: number, once: (at: number) => Promise<void>): Promise<void> => {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      next += 1;
      await once(next - 1);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
};
const perSecond = async (count: number, run: () => Promise<void>): Promise<number> => {
  const from = performance.now();
  await run();
  return (count * 1000) / (performance.now() - from);
};

async function begin(app: App): Promise<string> {
  const started = await startConversation(app, { channel: 'web', programme: 'workwell-llr' });
  if (!started.ok) throw new Error(started.error.code);
  return started.value.conversation;
}

async function turn(app: App, conversation: string, at: number): Promise<void> {
  const input = ANSWERS[at] ?? { text: '' };
  const taken = await receiveMessage(app, {
    channel: 'web',
    find: { by: 'id', id: conversation },
    id: `b${at}`,
    input,
  });
  if (!taken.ok) throw new Error(taken.error.code);
}

/** The fifteen questions as one function that is replayed from its log at each message. */
function replayingBot(pool: pg.Pool) {
  const bot = new Bot<ConversationFlavor<Context>>('1:bench', {
    botInfo: {
      id: 1,
      is_bot: true,
      first_name: 'bench',
      username: 'bench_bot',
      can_join_groups: false,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_guest_queries: false,
      supports_join_request_queries: false,
    },
    // Nothing leaves the process: only the keeping of state is compared.
    client: {
      fetch: async () =>
        Response.json({
          ok: true,
          result: { message_id: 1, date: 0, chat: { id: 1, type: 'private', first_name: '' } },
        }),
    },
  });
  bot.use(
    conversations({
      storage: {
        type: 'key',
        getStorageKey: (ctx) => String(ctx.chat?.id),
        adapter: {
          read: async (key) =>
            (await pool.query({ name: 'c-read', text: 'SELECT state FROM replayed WHERE id = $1', values: [key] }))
              .rows[0]?.state,
          write: async (key, state) => {
            await pool.query({
              name: 'c-write',
              text: 'INSERT INTO replayed VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET state = $2',
              values: [key, JSON.stringify(state)],
            });
          },
          delete: async () => undefined,
        },
      },
    }),
  );
  bot.use(
    createConversation(async (conversation: Replayed, ctx: Context) => {
      const answers: string[] = [];
      for (let at = 0; at < LATE; at += 1) {
        await ctx.reply(`Question ${at}`);
        const { message } = await conversation.waitFor('message:text');
        answers.push(message.text);
      }
    }, 'intake'),
  );
  bot.command('start', (ctx) => ctx.conversation.enter('intake'));
  return bot;
}

const messageUpdate = (id: number, chat: number, text: string) => ({
  update_id: id,
  message: {
    message_id: id,
    date: 0,
    text,
    chat: { id: chat, type: 'private' as const, first_name: 'A' },
    from: { id: chat, is_bot: false, first_name: 'A' },
    ...(text.startsWith('/') ? { entities: [{ type: 'bot_command' as const, offset: 0, length: text.length }] } : {}),
  },
});

/** Measures. Takes about half a minute. */
export async function rows(): Promise<BenchRow[]> {
  const server = await startPostgres();
  const url = await server.database();
  const store = await openTestStore({ databaseUrl: url });
  const app = await openTestApp({ store, now: () => new Date().toISOString() });
  const pool = new pg.Pool(poolSettings(url, 10));
  // The server, when it is stopped, tells connections that are about to close; a failed statement still throws.
  pool.on('error', () => undefined);
  try {
    await pool.query('CREATE TABLE bare (id int PRIMARY KEY, body bytea NOT NULL)');
    await pool.query('CREATE TABLE replayed (id text PRIMARY KEY, state jsonb NOT NULL)');
    for (let lane = 0; lane < CONVERSATIONS; lane += 1)
      await pool.query('INSERT INTO bare VALUES ($1, $2)', [lane, Buffer.alloc(900, lane)]);
    const bare = async (at: number) => {
      const id = at % CONVERSATIONS;
      await pool.query({ name: 'b-read', text: 'SELECT id, body FROM bare WHERE id = $1', values: [id] });
      await pool.query({
        name: 'b-write',
        text: 'UPDATE bare SET body = $2 WHERE id = $1',
        values: [id, Buffer.alloc(900, at)],
      });
    };
    const count = CONVERSATIONS * ANSWERS.length;
    const rates: { ours: number; bare: number }[] = [];
    const times = new Map<number, number[]>([EARLY, LATE, ANSWERS.length].map((answer) => [answer, []]));
    for (let round = -WARMING; round < ROUNDS; round += 1) {
      const ids = await Promise.all(Array.from({ length: CONVERSATIONS }, () => begin(app)));
      const bareRate = await perSecond(count, () => inLanes(count, bare));
      const ours = await perSecond(count, () =>
        inLanes(CONVERSATIONS, async (at) => {
          for (let answer = 0; answer < ANSWERS.length; answer += 1) await turn(app, ids[at] ?? '', answer);
        }),
      );
      if (round >= 0) rates.push({ ours, bare: bareRate });
      for (let person = 0; person < ONE_BY_ONE; person += 1) {
        const one = await begin(app);
        for (let answer = 0; answer < ANSWERS.length; answer += 1) {
          const from = performance.now();
          await turn(app, one, answer);
          if (round >= 0) times.get(answer + 1)?.push(performance.now() - from);
        }
      }
    }

    const bot = replayingBot(pool);
    const replay = async (chat: number, times: number[]) => {
      await bot.handleUpdate(messageUpdate(chat * 100, chat, '/start'));
      for (let at = 0; at < LATE; at += 1) {
        const from = performance.now();
        await bot.handleUpdate(messageUpdate(chat * 100 + at + 1, chat, `answer number ${at}`));
        times.push(performance.now() - from);
        if (at === LATE - 2) await measure(chat);
      }
    };
    const sizes: number[] = [];
    const measure = async (chat: number) => {
      const { rows: found } = await pool.query(
        'SELECT octet_length(state::text) AS bytes FROM replayed WHERE id = $1',
        [String(chat)],
      );
      sizes.push(Number(found[0]?.bytes));
    };
    const theirs: number[] = [];
    const oursEach: number[] = [];
    for (let chat = 1; chat <= 20; chat += 1) {
      const id = await begin(app);
      for (let answer = 0; answer < LATE; answer += 1) {
        const from = performance.now();
        await turn(app, id, answer);
        oursEach.push(performance.now() - from);
      }
      await replay(chat, theirs);
    }
    const { rows: own } = await pool.query(
      'SELECT avg(octet_length(sealed)) AS bytes FROM conversations WHERE version > 14',
    );
    const ownBytes = Math.round(Number(own[0]?.bytes));

    const ratio = median(rates.map(({ ours, bare: other }) => ours / other));
    const timeOf = (answer: number): number => median(times.get(answer) ?? []);
    const growth = timeOf(LATE) / timeOf(EARLY);
    const checking = timeOf(ANSWERS.length) / timeOf(EARLY);
    const speed = median(theirs) / median(oursEach);
    return [
      {
        name: 'whole turns a second, durable, PostgreSQL',
        value: `${ratio.toFixed(2)} (${Math.round(median(rates.map(({ ours }) => ours)))}/s)`,
        comparedTo: `bare read + update of one row, same driver and server (${Math.round(median(rates.map(({ bare: other }) => other)))}/s)`,
        bar: '>= 0.5',
        ok: ratio >= 0.5,
      },
      {
        name: 'whole turn: the 15th',
        value: `${growth.toFixed(2)} (${timeOf(LATE).toFixed(2)} ms)`,
        comparedTo: `the 2nd (${timeOf(EARLY).toFixed(2)} ms)`,
        bar: '<= 1.2',
        ok: growth <= 1.2,
      },
      {
        name: 'whole turn: the one that opens the check page',
        value: `${checking.toFixed(2)} (${timeOf(ANSWERS.length).toFixed(2)} ms)`,
        comparedTo: 'the 2nd; it also decides, chooses services and words all answers',
      },
      {
        name: 'the same 15 questions with @grammyjs/conversations: time of a turn',
        value: `${speed.toFixed(2)} × ours (${median(theirs).toFixed(2)} ms)`,
        comparedTo: `ours (${median(oursEach).toFixed(2)} ms), same storage, one at a time`,
        bar: '> 1',
        ok: speed > 1,
      },
      {
        name: 'the same 15 questions with @grammyjs/conversations: state before the last answer',
        value: `${(median(sizes) / ownBytes).toFixed(2)} × ours (${Math.round(median(sizes))} bytes)`,
        comparedTo: `our sealed conversation (${ownBytes} bytes)`,
        bar: '> 1',
        ok: median(sizes) > ownBytes,
      },
    ];
  } finally {
    await pool.end();
    await store.close();
    await server.stop();
  }
}
