/** Two processes on one store: what one remembers of a conversation may be behind, and nothing comes of it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { erasePerson } from '../../src/app/erase-person.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { remembered } from '../../src/app/remembered.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import { openTestApp } from '../support/app.ts';

let here: App;
let there: App;
beforeAll(async () => {
  here = await openTestApp();
  there = await openTestApp({ store: here.store });
});
afterAll(() => here.store.close());

async function begin(): Promise<string> {
  const started = await startConversation(here, { channel: 'web', programme: 'workwell-llr', language: 'sv' });
  if (!started.ok) throw new Error(started.error.code);
  return started.value.conversation;
}

const say = (app: App, id: string, inputId: string, input: Arrived) =>
  receiveMessage(app, { channel: 'web', find: { by: 'id', id }, id: inputId, input });

const kept = async (id: string) => (await here.store.conversations.open({ by: 'id', id }))?.kept;

test('[RM1] turns of two processes in any order make one conversation, and none is lost', async () => {
  const id = await begin();
  for (const [at, choice] of ['me', 'agree', '18_64', 'PA-01', 'working_hard'].entries()) {
    const turn = await say(at % 2 === 0 ? here : there, id, `i${at}`, { choice });
    expect(turn.ok && turn.value.seq).toBe(at + 2);
  }
  // An input that the other process took is answered as it was then.
  const again = await say(there, id, 'i4', { choice: 'out' });
  expect(again.ok && again.value.seq).toBe(6);
  expect((await kept(id))?.conversation.answers.at(-1)).toEqual({ step: 'work_now', codes: ['working_hard'] });
});

test('[RM1] what another process erased is gone here too', async () => {
  const id = await begin();
  await say(here, id, 'a', { choice: 'me' });
  expect(remembered(here, { by: 'id', id })).toBeDefined();
  await erasePerson(there, { by: 'id', id });
  const late = await say(here, id, 'b', { choice: 'agree' });
  expect(late.ok ? 'answered' : late.error.code).toBe('conversation.unknown');
  expect(remembered(here, { by: 'id', id })).toBeUndefined();
});

test('[RM2] nothing is erased because of what was remembered', async () => {
  const id = await begin();
  await say(here, id, 'a', { choice: 'me' });
  await say(here, id, 'b', { command: 'delete' });
  await say(there, id, 'c', { choice: 'no' });
  // Here the question "delete everything?" still seems to stand; there it was answered with no.
  await say(here, id, 'd', { choice: 'yes' });
  expect(await kept(id)).toBeDefined();
});

test('[RM3] a memory is let go of after a pause, and of an address there is none', async () => {
  let now = '2026-03-02T10:00:00.000Z';
  const app = await openTestApp({ store: here.store, now: () => now });
  const id = await begin();
  await say(app, id, 'a', { choice: 'me' });
  expect(remembered(app, { by: 'id', id })?.version).toBe(2);
  now = '2026-03-02T10:10:00.000Z';
  expect(remembered(app, { by: 'id', id })).toBeUndefined();
  const address = { by: 'address', channel: 'telegram', address: '42' } as const;
  await startConversation(app, { channel: 'telegram', address: '42', programme: 'workwell-llr', language: 'en' });
  await receiveMessage(app, { channel: 'telegram', find: address, id: 'x', input: { choice: 'me' } });
  expect(remembered(app, address)).toBeUndefined();
});
