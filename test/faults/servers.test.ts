/** One PostgreSQL server, two programs: turns at once, and a database that goes away and comes back. */
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ChatMessage } from '../../src/contract/chat.ts';
import { startPostgres, type TestPostgres } from '../support/store.ts';
import { cleanUp, type Program, startProgram, temporaryFolder } from './program.ts';
import { answerTo, postTurn, readChat, request, startTalk, type Talk, turnIn } from './talk.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let postgres: TestPostgres;
let databaseUrl: string;
let one: Program;
let two: Program;
beforeAll(async () => {
  postgres = await startPostgres();
  databaseUrl = await postgres.database();
  const settings = { DATABASE_URL: databaseUrl, DATA_DIR: temporaryFolder() };
  // Both at once: one of them makes the tables.
  [one, two] = await Promise.all([startProgram(settings), startProgram(settings)]);
});
afterAll(async () => {
  await cleanUp();
  await postgres.stop();
});

const transcriptOf = async (url: string, token: string): Promise<readonly ChatMessage[]> => {
  const { transcript }: { transcript: ChatMessage[] } = JSON.parse((await readChat(url, token)).body);
  return transcript;
};

/** However many write at once, everybody gets a turn. */
const taken = async (url: string, talk: Talk, id: string, input: unknown) =>
  turnIn(await postTurn(url, talk.token, id, input));

test('[FA8] fifty requests at once with the same id are one turn', async () => {
  const talk = await startTalk(one.url);
  const turns = await Promise.all(
    Array.from({ length: 50 }, (_, at) => taken(at % 2 === 0 ? one.url : two.url, talk, 'same', { choice: 'me' })),
  );
  for (const turn of turns) expect(turn).toEqual(turns[0]);
  expect(turnIn(await readChat(one.url, talk.token)).seq).toBe(2);
});

test('[FA8] fifty requests at once with fifty ids through two programs are fifty turns, each once', async () => {
  const talk = await startTalk(one.url);
  const turns = await Promise.all(
    Array.from({ length: 50 }, (_, at) => taken(at % 2 === 0 ? one.url : two.url, talk, `m${at}`, { command: 'help' })),
  );
  expect(turns.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at + 2));
  const ids = (await transcriptOf(two.url, talk.token)).filter(({ kind }) => kind !== 'you').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('[FA8] two programs serve one conversation by turns, and late and repeated ids change nothing', async () => {
  const talk = await startTalk(one.url);
  const sent: { readonly id: string; readonly input: unknown; readonly seq: number }[] = [];
  let { turn } = talk;
  for (let at = 0; at < 8 && turn.ask !== null; at += 1) {
    const input = answerTo(turn.ask);
    turn = turnIn(await postTurn(at % 2 === 0 ? two.url : one.url, talk.token, `t${9 - at}`, input));
    sent.push({ id: `t${9 - at}`, input, seq: turn.seq });
  }
  for (const { id, input, seq } of sent.toReversed())
    expect(turnIn(await postTurn(one.url, talk.token, id, input)).seq).toBe(seq);
  expect(turnIn(await readChat(two.url, talk.token))).toEqual(turn);
});

test('[FA9] while the database is away there is 503 with a sentence; afterwards everything works and nothing is lost', async () => {
  const people = await Promise.all(Array.from({ length: 5 }, () => startTalk(one.url)));
  const before = await Promise.all(
    people.map(async ({ token }) => turnIn(await postTurn(one.url, token, 'before', { choice: 'me' }))),
  );
  const [{ token = '' } = {}] = people;
  const page = await fetch(`${two.url}/api/chat/events`, { headers: { authorization: `Bearer ${token}` } });
  const reader = page.body?.pipeThrough(new TextDecoderStream()).getReader();

  await postgres.halt();
  const calls = (['pl', 'en', 'sv'] as const).map((language) => async () => [
    await postTurn(one.url, token, 'during', { choice: 'agree' }, language),
    await readChat(two.url, token, language),
    await request(`${one.url}/api/chat/events`, {
      headers: { authorization: `Bearer ${token}`, 'accept-language': language },
    }),
    await request(`${one.url}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: '{}',
    }),
  ]);
  const sentences = new Set<string>();
  for (const call of calls) {
    for (const answer of await call()) {
      expect(answer.status).toBe(503);
      const { error }: { error: { code: string; message: string } } = JSON.parse(answer.body);
      expect(error.code).toBe('server.unavailable');
      sentences.add(error.message);
    }
  }
  // One sentence in each language.
  expect(sentences.size).toBe(3);
  expect((await request(`${one.url}/healthz`)).status).toBe(200);
  expect((await request(`${one.url}/readyz`)).status).toBe(503);

  await postgres.resume();
  await vi.waitUntil(
    async () =>
      (await request(`${one.url}/readyz`)).status === 200 && (await request(`${two.url}/readyz`)).status === 200,
    { timeout: 120_000, interval: 100 },
  );
  for (const [at, person] of people.entries()) {
    expect(turnIn(await readChat(two.url, person.token))).toEqual(before[at]);
    expect(turnIn(await postTurn(one.url, person.token, 'during', { choice: 'agree' })).seq).toBe(3);
  }

  // A page that was open all the time hears of turns again, once its program listens again.
  let heard = '';
  const listening = (async () => {
    for (;;) {
      const part = await reader?.read();
      if (part === undefined || part.done) return;
      heard += part.value;
    }
  })();
  let count = 0;
  await vi.waitUntil(
    async () => {
      count += 1;
      await postTurn(one.url, token, `again${count}`, { command: 'help' });
      return heard.includes('event: turn');
    },
    { timeout: 120_000, interval: 200 },
  );

  // Jobs go on: a call for help becomes an alert, and a job tells of it.
  expect(
    turnIn(await postTurn(one.url, token, 'danger', { command: { danger: true } })).messages.some(
      ({ kind }) => kind === 'crisis',
    ),
  ).toBe(true);
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const done = () => client.query("SELECT 1 FROM pgboss.job WHERE name = 'raise-alert' AND state = 'completed'");
  await vi.waitUntil(async () => (await done()).rowCount === 1, { timeout: 120_000, interval: 200 });
  await client.end();
  expect(await two.end('SIGTERM')).toBe(0);
  await listening;
});

test('[FA9] a stop while the database is away still ends with code 0', async () => {
  await postgres.halt();
  expect(await one.end('SIGTERM')).toBe(0);
});
