/** The pure halves of the chat page. Rules WV1…: src/web/chat/README.md. */
import { expect, test } from 'vitest';
import type { ChatMessage, Turn } from '../../src/contract/chat.ts';
import { afterRead, afterTurn, aroundLines, closing, emptyView, stopsOf } from '../../src/web/chat/view.ts';
import { eventsIn } from '../../src/web/parts/event-stream.ts';

const ask = (id: string, text: string): ChatMessage => ({ id, kind: 'ask', text });
const you = (id: string, text: string): ChatMessage => ({ id, kind: 'you', text });
const turn = (seq: number, step: string, messages: ChatMessage[]): Turn => ({
  seq,
  language: 'en',
  messages,
  ask: { step, kind: 'choice', options: [], optional: true, progress: { done: 1, of: 3 } },
  review: null,
  referral: null,
  ended: false,
});
const start = afterTurn(emptyView('en'), turn(1, 'age', [ask('1.0', 'How old?')]));
const answered = { id: 'x', input: { choice: 'a' }, label: 'Thirty' };

test('[WV1] the same turn twice changes nothing', () => {
  const once = afterTurn(start, turn(2, 'area', [ask('2.0', 'Where?')]), answered);
  expect(afterTurn(once, turn(2, 'area', [ask('2.0', 'Where?')]), answered)).toBe(once);
});

test('[WV2] an answer stands with its question; a command does not', () => {
  const next = afterTurn(start, turn(2, 'area', [ask('2.0', 'Where?')]), answered);
  expect(stopsOf(next.past, next.question)).toMatchObject([
    { kind: 'answered', question: 'How old?', answer: 'Thirty' },
  ]);
  const why = afterTurn(start, turn(2, 'age', [{ id: '2.0', kind: 'say', text: 'Because.' }, ask('2.1', 'How old?')]), {
    id: 'y',
    input: { command: 'why' },
    label: 'Why?',
  });
  expect(stopsOf(why.past, why.question)).toEqual([]);
});

test('[WV3] what was said before the same question came again was no answer to it', () => {
  const past = [ask('1.0', 'How old?'), you('2.you', 'Svenska'), ask('2.0', 'How old?'), you('3.you', 'Thirty')];
  expect(stopsOf(past, 'Where?').map((stop) => stop.kind === 'answered' && stop.answer)).toEqual(['Thirty']);
  expect(stopsOf(past.slice(0, 2), 'How old?')).toEqual([]);
});

test('[WV4] a message that arrives by itself leaves the question and its form as they are', () => {
  const told = afterTurn(start, turn(2, 'age', [{ id: '2.0', kind: 'coach', text: 'Hello' }]));
  expect(told).toMatchObject({ round: start.round, question: 'How old?', now: [{ text: 'Hello' }] });
  const read = afterRead(told, {
    turn: turn(2, 'age', [{ id: '2.0', kind: 'coach', text: 'Hello' }]),
    transcript: [ask('1.0', 'How old?'), { id: '2.0', kind: 'coach', text: 'Hello' }],
  });
  expect(read).toMatchObject({ round: start.round, question: 'How old?' });
});

test('[WV5] after the last words of an erased conversation nothing of it is left', () => {
  const farewell = {
    ...turn(0, 'age', [{ id: '0.0', kind: 'say', text: 'Goodbye' } as const]),
    ask: null,
    ended: true,
  };
  expect(afterTurn(start, farewell, answered)).toMatchObject({ past: [], question: '', now: [{ text: 'Goodbye' }] });
});

test('[WV6] a long text closes with its question; a short one is the question', () => {
  expect(closing('Where do you live? Pick from the list.')).toEqual({
    lead: '',
    question: 'Where do you live? Pick from the list.',
  });
  const long = `${'We will ask about work and what makes it hard. '.repeat(4)}May we use your answers?`;
  expect(closing(long).question).toBe('May we use your answers?');
  expect(`${closing(long).lead} ${closing(long).question}`).toBe(long);
});

test('[WV7] a crisis card lists each number once, where its words name them', () => {
  const lines = [{ name: 'Samaritans', number: '116 123', hours: '24/7', href: 'tel:116123' }];
  const text = 'Call 999.\n\nYou can also contact:\nSamaritans: 116 123 (24/7)\n\nWe stop the questions.';
  expect(aroundLines({ id: '1', kind: 'crisis', text, lines })).toEqual({
    before: 'Call 999.\n\nYou can also contact:',
    after: 'We stop the questions.',
  });
  const used = [{ name: 'NHS 111 (choose option 2)', number: '111', hours: 'always', href: 'tel:111' }];
  const how = 'Also:\nNHS 111: 111, choose option 2 (always)\n\nNHS 111 is free.';
  expect(aroundLines({ id: '1', kind: 'crisis', text: how, lines: used })).toEqual({
    before: 'Also:',
    after: 'NHS 111 is free.',
  });
  expect(aroundLines({ id: '1', kind: 'crisis', text: 'Call 999.' })).toEqual({ before: 'Call 999.', after: '' });
});

test('[WV8] events are read however they are cut', () => {
  const stream = ': here\n\nid: 2\nevent: turn\ndata: {"a":\ndata: 1}\n\ndata: {}\r\n\r\ndata: half';
  const whole = eventsIn(stream);
  expect(whole).toEqual({ events: ['{"a":\n1}', '{}'], rest: 'data: half' });
  const events: string[] = [];
  let buffer = '';
  for (const letter of stream) {
    const read = eventsIn(buffer + letter);
    events.push(...read.events);
    buffer = read.rest;
  }
  expect(events).toEqual(whole.events);
});
