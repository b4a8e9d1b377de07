/** SIGTERM: what was begun is answered, open pages are let go, and the next start goes on. */
import { connect } from 'node:net';
import { afterAll, expect, test, vi } from 'vitest';
import { cleanUp, startProgram, temporaryFolder } from './program.ts';
import { postTurn, readChat, startTalk, turnIn } from './talk.ts';

vi.setConfig({ testTimeout: 600_000 });
afterAll(cleanUp);

test('[FA6] requests in flight are answered, an open page ends, the exit code is 0, and a new start goes on', async () => {
  const settings = { DATA_DIR: temporaryFolder() };
  const first = await startProgram(settings);
  const people = await Promise.all(Array.from({ length: 20 }, () => startTalk(first.url)));
  const [{ token = '' } = {}] = people;
  const page = await fetch(`${first.url}/api/chat/events`, { headers: { authorization: `Bearer ${token}` } });
  expect(page.status).toBe(200);
  const pageEnds = page.text();

  const sent = people.map((person) => postTurn(first.url, person.token, 'one', { choice: 'me' }));
  // One answer is there: the others are in the middle.
  await Promise.race(sent);
  const ended = first.end('SIGTERM');
  const answers = await Promise.allSettled(sent);
  expect(await ended).toBe(0);
  expect(await pageEnds).toContain('retry:');

  const second = await startProgram(settings);
  for (const [at, answer] of answers.entries()) {
    const person = people[at];
    if (person === undefined) continue;
    // Whoever was refused at the door sends again; whoever got an answer has it kept.
    if (answer.status === 'fulfilled')
      expect(turnIn(await readChat(second.url, person.token))).toEqual(turnIn(answer.value));
    expect(turnIn(await postTurn(second.url, person.token, 'one', { choice: 'me' })).seq).toBe(2);
  }
  expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
  expect(await second.end('SIGINT')).toBe(0);
});

test('[FA6] a client that sends its request letter by letter does not hold up the end', async () => {
  const program = await startProgram({ DATA_DIR: temporaryFolder() });
  const { port } = new URL(program.url);
  const socket = connect(Number(port), '127.0.0.1');
  const cut = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => undefined);
  socket.write('POST /api/chat HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{');
  const letters = setInterval(() => socket.write(' '), 100);
  await startTalk(program.url);
  expect(await program.end('SIGTERM')).toBe(0);
  await cut;
  clearInterval(letters);
});
