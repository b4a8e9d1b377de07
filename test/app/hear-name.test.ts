/** What she wants to be called: a name out of a sentence, and how one that was not given is shown. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import type { Turn } from '../../src/contract/chat.ts';
import { LOCALES, type Locale } from '../../src/core/language/locale.ts';
import { type House, openHouse } from '../support/staff.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Somebody at the question what she is called, and what she says there and after. */
async function atName(language: Locale) {
  const started = await startConversation(house.app, { channel: 'web', programme: 'workwell-llr', language });
  if (!started.ok) throw new Error(started.error.code);
  const find = { by: 'id', id: started.value.conversation } as const;
  let count = 0;
  const say = async (input: Arrived): Promise<Turn> => {
    count += 1;
    const taken = await receiveMessage(house.app, { channel: 'web', find, id: `n${count}`, input });
    if (!taken.ok) throw new Error(taken.error.code);
    return taken.value;
  };
  for (const choice of ['me', 'agree', '18_64', 'PA-01', 'out', 'gt12m', 'skip', 'skip', 'skip']) await say({ choice });
  const toCheck = async (): Promise<Turn> => {
    for (const choice of ['this_chat', 'yes', 'skip']) await say({ choice });
    return say({ choice: 'yes' });
  };
  return { say, toCheck };
}

const answerTo = (turn: Turn, step: string) => turn.review?.answers.find((answer) => answer.step === step)?.answer;

test.each<[Locale, string, string]>([
  ['en', 'my name is Anna Kowalska and I live in Leicester', 'Anna Kowalska'],
  ['pl', 'nazywam się Anna Kowalska i mieszkam w Leicester', 'Anna Kowalska'],
  ['sv', 'jag heter Anna Kowalska och bor i Leicester', 'Anna Kowalska'],
])('[UN24] %s: of "%s" only the name is kept', async (language, text, name) => {
  const { say, toCheck } = await atName(language);
  expect((await say({ text })).ask?.step).toBe('contact_by');
  expect(answerTo(await toCheck(), 'name')).toBe(name);
});

test.each(LOCALES)('[UN24] %s: a sentence without a name is asked again, and says what is wanted', async (language) => {
  const { say } = await atName(language);
  const turn = await say({ text: 'what I told you before is all that you need to know' });
  expect(turn.ask?.step).toBe('name');
  expect(turn.messages[0]?.text).toBe(house.app.words.say(language, 'chat:again.name'));
});

test.each<[Locale, string]>([
  ['en', 'Not given'],
  ['pl', 'Nie podano'],
  ['sv', 'Inte angivet'],
])('%s: what was skipped is shown as "%s" before sending', async (language, shown) => {
  const { say, toCheck } = await atName(language);
  await say({ choice: 'skip' });
  const check = await toCheck();
  expect([answerTo(check, 'name'), answerTo(check, 'access_needs')]).toEqual([shown, shown]);
  // Words of its own are better than none.
  expect(answerTo(check, 'health')).toBe(house.app.words.say(language, 'shared:health.options.skip'));
});
