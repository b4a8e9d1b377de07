import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestStore, startPostgres, TEST_DATA_KEYS } from '../../support/store.ts';
import { BotApi, type SentMessage, until } from './bot-api.ts';

let api: BotApi;
let folder: string;
let running: ChildProcess | undefined;
const CHAT = 77;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-telegram-'));
  api = await new BotApi().start();
});
afterEach(async () => {
  await kill();
  await api.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(...database: readonly string[]): Promise<void> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'bot-process.ts'), folder, api.root, api.token, TEST_DATA_KEYS, ...database],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running = child;
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  await until(
    `the bot to be ready: ${said}`,
    () => {
      if (child.exitCode !== null) throw new Error(said);
      return said.includes('ready');
    },
    120_000,
  );
}

/** Like a power cut: nothing is finished, nothing is said. */
async function kill(): Promise<void> {
  const child = running;
  running = undefined;
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((ended) => child.once('exit', ended));
  child.kill('SIGKILL');
  await gone;
}

const asks = (text: string): SentMessage[] => api.seen(CHAT).filter((one) => one.text.includes(text));

/** Asked, marked as sent, and the buttons of the question before taken off: the turn is wholly over. */
const isOver = (text: string): boolean =>
  asks(text).length > 0 && api.seen(CHAT).filter(({ keyboard }) => keyboard.length > 0).length === 1;

/** Telegram takes nothing: whatever is killed now has left no message in doubt. */
const takesNothing = (): void => {
  for (let at = 0; at < 100; at += 1) api.failures.push({ method: 'sendMessage', code: 503, description: 'down' });
};

test('[TG27] killed at any moment, no answer is lost and no question is asked twice', async () => {
  await start();
  await api.says(CHAT, '/start workwell-llr_pl', 'pl');
  await until('the first question', () => asks('Dla kogo').length > 0);
  await api.says(CHAT, 'dla mnie', 'pl');
  await until('the question of consent', () => isOver('Czy możemy użyć'));

  // Killed as soon as the answer is taken: it may be kept, or not yet, or half worked off.
  takesNothing();
  await api.says(CHAT, 'zgadzam się', 'pl');
  await until('the answer to be taken', () => api.unconfirmed === 0 || api.calls.at(-1)?.method !== 'getUpdates');
  await kill();
  api.failures.length = 0;
  await start();
  await until('the question of age', () => isOver('Ile masz lat'));

  // Killed while Telegram does not answer: the turn is kept, its message is not sent.
  takesNothing();
  await api.says(CHAT, 'od 18 do 64', 'pl');
  await until('an attempt to send', () => api.failures.length < 100);
  await kill();
  api.failures.length = 0;
  await start();
  await until('the question of place', () => isOver('Gdzie mieszkasz'));

  // Killed while nobody looks: what was said in the meantime is taken up.
  await kill();
  await api.says(CHAT, 'LE3 5AB', 'pl');
  await start();
  await until('the question of work', () => isOver('Co najlepiej pasuje do Twojej sytuacji'));
  // Longer than a lease and a sweep: whatever would be said twice has been by now.
  await new Promise((resume) => setTimeout(resume, 3500));
  for (const question of ['Dla kogo', 'Czy możemy użyć', 'Ile masz lat', 'Gdzie mieszkasz', 'Co najlepiej pasuje'])
    expect([question, asks(question).length]).toEqual([question, 1]);

  await kill();
  const store = await openTestStore({ dataDir: folder });
  const kept = (await store.conversations.open({ by: 'address', channel: 'telegram', address: String(CHAT) }))?.kept;
  expect(kept?.conversation.answers.map(({ step }) => step)).toEqual([
    'language',
    'for_whom',
    'consent',
    'age_band',
    'area',
  ]);
  expect(await store.updates.pending('telegram')).toEqual([]);
  await store.close();
}, 400_000);

test('[TG27] on a server, what a killed process was about to say is said by another, long before its lease ends', async () => {
  const postgres = await startPostgres();
  try {
    const database = [await postgres.database(), String(60 * 60_000)];
    await start(...database);
    await api.says(CHAT, '/start workwell-llr_pl', 'pl');
    await until('the first question', () => asks('Dla kogo').length > 0);
    takesNothing();
    await api.says(CHAT, 'dla mnie', 'pl');
    await until('an attempt to send', () => api.failures.length < 100);
    await kill();
    api.failures.length = 0;
    await start(...database);
    await until('the question of consent', () => asks('Czy możemy użyć').length > 0);
    await kill();
  } finally {
    await postgres.stop();
  }
}, 400_000);
