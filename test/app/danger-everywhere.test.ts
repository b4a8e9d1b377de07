/** Whatever is written is read for danger first: at every question of both paths, beside the talk, and after the end (EC-7). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inputFrom } from '../../src/adapters/terminal/talk.ts';
import type { App } from '../../src/app/app.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import type { Turn } from '../../src/contract/chat.ts';
import { openTestApp } from '../support/app.ts';

let app: App;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.store.close());

async function begin(): Promise<string> {
  const started = await startConversation(app, { channel: 'terminal', programme: 'workwell-llr', language: 'pl' });
  if (!started.ok) throw new Error(started.error.code);
  return started.value.conversation;
}

async function say(id: string, input: Arrived): Promise<Turn> {
  const turn = await receiveMessage(app, { channel: 'terminal', find: { by: 'id', id }, id: app.id(), input });
  if (!turn.ok) throw new Error(turn.error.code);
  return turn.value;
}

const pick = (...choices: string[]): Arrived => (choices.length === 1 ? { choice: choices[0] ?? '' } : { choices });
const herself: readonly Arrived[] = [
  ...[pick('me'), pick('agree'), pick('18_64'), pick('E07000130'), pick('PA-02'), pick('sick_at_risk')],
  ...[pick('gt12m'), pick('msk', 'mental'), pick('debt'), pick('return_to_job'), pick('no'), { text: 'Ania' }],
  ...[
    pick('email'),
    { text: 'ania@example.org' },
    pick('no'),
    pick('interpreter'),
    pick('pl'),
    pick('yes'),
    pick('send'),
  ],
];
const somebodyElse: readonly Arrived[] = [
  ...[pick('other'), pick('employer'), pick('yes'), pick('PA-01'), { text: 'Ewa' }, pick('phone')],
  ...[{ text: '07700 900123' }, { text: 'Jan' }, { text: 'jan@example.org' }, pick('send')],
];
const LATE: readonly Arrived[] = [...herself, { command: 'restart' }];
const beside: readonly (readonly Arrived[])[] = [
  ...(['stop', 'delete', 'restart'] as const).map((command): readonly Arrived[] => [pick('me'), { command }]),
  [...herself.slice(0, -1), pick('change')],
  LATE,
  [...LATE, pick('tell')],
  [...LATE, pick('renew')],
  [pick('me'), { command: { danger: true } }],
  [pick('me'), { command: { danger: true } }, pick('yes')],
];
const DANGER = ['chcę się zabić', 'I took all my pills and want to die', 'jag vill ta livet av mig'] as const;

const shown = async (id: string, at: string): Promise<void> => {
  for (const text of DANGER) {
    const turn = await say(id, { text });
    expect([at, text, turn.messages[0]?.kind]).toEqual([at, text, 'crisis']);
    await say(id, pick('go_on'));
  }
};

test.each([
  ['herself', herself],
  ['somebody else', somebodyElse],
])('at every question of the path for %s, and after its end', async (_, path) => {
  const id = await begin();
  let at = 'for_whom';
  for (const input of path) {
    await shown(id, at);
    at = (await say(id, input)).ask?.step ?? 'end';
  }
  expect(at).toBe('end');
  await shown(id, at);
});

test.each(
  beside.map(
    (way) =>
      [
        way
          .map((input) => JSON.stringify(input))
          .slice(-2)
          .join(' '),
        way,
      ] as const,
  ),
)('beside the talk: %s', async (at, way) => {
  const id = await begin();
  for (const input of way) await say(id, input);
  await shown(id, at);
});

test('words typed behind a command in the terminal are read as words', () => {
  expect(inputFrom('/back')).toEqual({ command: 'back' });
  expect(inputFrom('/language sv')).toEqual({ command: { language: 'sv' } });
  for (const line of ['/stop I want to die', '/language sv I want to die', '/edit me I want to die'])
    expect(inputFrom(line)).toEqual({ text: line });
});

test('a number that stands beside words of danger is still kept for the call', async () => {
  const id = await begin();
  for (const input of [pick('me'), { command: { danger: true } } as const, pick('yes')]) await say(id, input);
  const turn = await say(id, { text: 'I want to die, call me on 07700 900555' });
  expect(turn.messages[0]?.kind).toBe('crisis');
  const opened = await app.store.conversations.open({ by: 'id', id });
  expect(opened?.kept.conversation.callBack).toBe('07700 900 555');
});
