/** SIGKILL in the middle of turns, several times, on both databases. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { ChatInput, ChatMessage, Turn } from '../../src/contract/chat.ts';
import { startPostgres } from '../support/store.ts';
import { cleanUp, type Program, startProgram, temporaryFolder } from './program.ts';
import { answerTo, postTurn, readChat, startTalk, type Talk, turnIn } from './talk.ts';

// Several starts of the program each, perhaps on a busy machine.
vi.setConfig({ testTimeout: 600_000 });

afterAll(cleanUp);

/** One person: what she sent, and what was acknowledged. */
type Person = {
  readonly token: string;
  /** The last turn that was acknowledged. */
  turn: Turn;
  readonly acknowledged: { readonly id: string; readonly input: ChatInput; readonly turn: Turn }[];
  /** Sent, and nobody knows whether it arrived. */
  unsure: { readonly id: string; readonly input: ChatInput } | undefined;
};

const PEOPLE = 8;
const KILLS = 2;

const begun = ({ token, turn }: Talk): Person => ({ token, turn, acknowledged: [], unsure: undefined });

/** What goes on is an answer; at the end of the questions she goes back, so that there is always something to write. */
const inputFor = (person: Person): ChatInput =>
  person.turn.ask === null || person.turn.review !== null || person.acknowledged.length % 7 === 6
    ? { command: 'back' }
    : answerTo(person.turn.ask);

/** Sends one turn after the other until the connection breaks. */
async function talkUntilKilled(url: string, person: Person): Promise<void> {
  for (;;) {
    const sending = person.unsure ?? { id: `m${person.acknowledged.length}`, input: inputFor(person) };
    person.unsure = sending;
    const answer = await postTurn(url, person.token, sending.id, sending.input).catch(() => undefined);
    if (answer === undefined) return;
    person.turn = turnIn(answer);
    person.acknowledged.push({ ...sending, turn: person.turn });
    person.unsure = undefined;
  }
}

/** Everything that must hold for a person after a restart. */
async function checkAfterRestart(url: string, person: Person): Promise<void> {
  const last = person.acknowledged.at(-1);
  const now = turnIn(await readChat(url, person.token));
  expect(now.seq).toBeGreaterThanOrEqual(person.turn.seq);
  expect(now.seq).toBeLessThanOrEqual(person.turn.seq + 1);
  if (now.seq === person.turn.seq) expect(now.ask).toEqual(person.turn.ask);
  if (last !== undefined) {
    const again = turnIn(await postTurn(url, person.token, last.id, last.input));
    // An old turn looks as it looked, with what there was to check then.
    expect(again).toEqual(last.turn);
  }
  if (person.unsure !== undefined) {
    // Whether it had arrived or not: sent again, it counts once.
    const turn = turnIn(await postTurn(url, person.token, person.unsure.id, person.unsure.input));
    expect(turn.seq).toBe(person.turn.seq + 1);
    person.turn = turn;
    person.acknowledged.push({ ...person.unsure, turn });
    person.unsure = undefined;
  }
}

/** At the end: the transcript holds every acknowledged message once, in order. */
async function checkTranscript(url: string, person: Person): Promise<void> {
  const { transcript }: { transcript: ChatMessage[] } = JSON.parse((await readChat(url, person.token)).body);
  const ids = transcript.filter(({ kind }) => kind !== 'you').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const said = person.acknowledged.flatMap(({ turn }) => turn.messages.map(({ id }) => id));
  expect(said.filter((id) => !ids.includes(id))).toEqual([]);
  expect(person.turn.seq).toBe(person.acknowledged.length + 1);
}

const countOf = (people: readonly Person[]): number =>
  people.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);

async function killAgainAndAgain(settings: Readonly<Record<string, string>>): Promise<void> {
  let program: Program = await startProgram(settings);
  const people = (await Promise.all(Array.from({ length: PEOPLE }, () => startTalk(program.url)))).map(begun);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = countOf(people);
    const talking = Promise.all(people.map((person) => talkUntilKilled(program.url, person)));
    // In the middle of turns, however fast this machine is: then at any moment.
    await vi.waitUntil(() => countOf(people) >= before + PEOPLE, { timeout: 120_000, interval: 10 });
    await pause(Math.random() * 400);
    await program.end('SIGKILL');
    await talking;
    program = await startProgram(settings);
    await Promise.all(people.map((person) => checkAfterRestart(program.url, person)));
  }
  await Promise.all(people.map((person) => checkTranscript(program.url, person)));
  expect(countOf(people)).toBeGreaterThanOrEqual(PEOPLE * KILLS);
  await program.end('SIGKILL');
}

describe('killed in the middle of turns', () => {
  test('[FA5] on the embedded database no acknowledged turn is lost and none is doubled', () =>
    killAgainAndAgain({ DATA_DIR: temporaryFolder() }));

  test('[FA5] on a PostgreSQL server no acknowledged turn is lost and none is doubled', async () => {
    const postgres = await startPostgres();
    try {
      await killAgainAndAgain({ DATA_DIR: temporaryFolder(), DATABASE_URL: await postgres.database() });
    } finally {
      await cleanUp();
      await postgres.stop();
    }
  });
});
