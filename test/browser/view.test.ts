/** The pure halves of the chat page. Rules WV1…: src/web/chat/README.md. */
import { expect, test } from 'vitest';
import { crisisMessage } from '../../src/app/crisis-card.ts';
import { messagesOf } from '../../src/app/render-turn.ts';
import { linesText } from '../../src/app/wording.ts';
import { assemble } from '../../src/assemble.ts';
import type { ChatMessage, Turn } from '../../src/contract/chat.ts';
import { LOCALES } from '../../src/core/language/locale.ts';
import { afterRead, afterTurn, cardParts, closing, emptyView, stopsOf } from '../../src/web/chat/view.ts';
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

const words = (text: string) => ({ kind: 'words', text });

test('[WV7] a crisis card lists each number once, where its words name them', () => {
  const samaritans = { name: 'Samaritans', number: '116 123', hours: '24/7', href: 'tel:116123' };
  const text = 'Call 999.\n\nYou can also contact:\nSamaritans: 116 123 (24/7)\n\nWe stop the questions.';
  expect(cardParts({ id: '1', kind: 'crisis', text, lines: [samaritans] })).toEqual([
    words('Call 999.\n\nYou can also contact:'),
    { kind: 'lines', lines: [samaritans] },
    words('We stop the questions.'),
  ]);
  const used = { name: 'NHS 111 (choose option 2)', number: '111', hours: 'always', href: 'tel:111' };
  const how = 'Also:\nNHS 111: 111, choose option 2 (always)\n\nNHS 111 is free.';
  expect(cardParts({ id: '1', kind: 'crisis', text: how, lines: [used] })).toEqual([
    words('Also:'),
    { kind: 'lines', lines: [used] },
    words('NHS 111 is free.'),
  ]);
  expect(cardParts({ id: '1', kind: 'crisis', text: 'Call 999.' })).toEqual([words('Call 999.')]);
});

test('[WV7] two groups of numbers stay two, each under its own words, and the emergency number stands before all words', () => {
  const line = (name: string, number: string) => ({ name, number, hours: 'always', href: `tel:${number}` });
  const [emergency, listens, relay] = [
    line('Emergency services', '999'),
    line('Listens', '1'),
    line('Relay (18000) (with a keyboard)', '18000'),
  ];
  const text =
    'Call 999.\n\nAlso:\nListens: 1 (always)\n\nIf you are deaf:\nRelay (18000): 18000, with a keyboard (always)\n\nWe stop.';
  expect(cardParts({ id: '1', kind: 'crisis', text, lines: [emergency, listens, relay] })).toEqual([
    { kind: 'lines', lines: [emergency] },
    words('Call 999.\n\nAlso:'),
    { kind: 'lines', lines: [listens] },
    words('If you are deaf:'),
    { kind: 'lines', lines: [relay] },
    words('We stop.'),
  ]);
});

const data = await assemble();
if (!data.ok) throw new Error(JSON.stringify(data.error));
const { programmes, words: spoken } = data.value;
const cards = [...programmes].flatMap(([id, { definition, flow }]) =>
  LOCALES.map((locale) => [id, locale, { words: spoken, flow, definition, link: '' }] as const),
);

test('[WV7] there is a card of every programme in every language to look at', () => {
  expect(programmes.size).toBeGreaterThanOrEqual(5);
  expect(cards).toHaveLength(programmes.size * 3);
});

test.each(cards)(
  '[WV7] the real card of %s in %s: each line is one link, at its own row, and no row is left',
  (_, locale, wording) => {
    const { crisisLines } = wording.definition;
    for (const values of [
      { open: 1 },
      { open: 0 },
      { young: 1 },
      { violence: 1 },
      { open: 0, young: 1, violence: 1 },
    ]) {
      const card = crisisMessage(wording, values, locale);
      const parts = cardParts({ id: '1', kind: 'crisis', ...card });
      // Every line once, in the order in which the server has them.
      expect(parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []))).toEqual(card.lines);
      expect(parts[0]).toEqual({ kind: 'lines', lines: card.lines.slice(0, 1) });
      // What is left is the text without the rows of the lines: nothing twice, nothing lost, nothing moved.
      const rows = new Set(linesText(wording, crisisLines, locale).split('\n'));
      const kept = card.text.split('\n').filter((row) => row !== '' && !rows.has(row));
      const left = parts.flatMap((part) => (part.kind === 'words' ? part.text.split('\n') : []));
      expect(left.filter((row) => row !== '')).toEqual(kept);
      // Under each heading stand the lines that the text lists under it, all of them and no others.
      for (const use of ['card', 'youth', 'abuse', 'deaf']) {
        const own = crisisLines.filter((line) => line.use === use);
        const [heading, ...others] = card.text.split(linesText(wording, own, locale));
        if (own.length === 0 || others.length === 0) continue;
        const at = parts.findIndex(
          (part) => part.kind === 'words' && part.text.endsWith(heading?.trimEnd().split('\n').at(-1) ?? ''),
        );
        const under = parts[at + 1];
        expect(under?.kind === 'lines' && under.lines.map(({ href }) => href)).toEqual(own.map(({ href }) => href));
      }
    }
  },
);

test.each(cards)(
  '[WV7] numbers that a message of %s in %s lists alone are links at their rows too',
  (_, locale, wording) => {
    const said = ['card', 'youth', 'abuse', 'deaf'].map((use) => ({ kind: 'say', key: `chat:crisis.${use}` }) as const);
    const record = { seq: 1, inputId: 'one', at: '2026-11-23T09:00:00.000Z', body: { said, language: locale } };
    for (const message of messagesOf(wording, record, 'web', locale)) {
      if (message.lines === undefined) continue;
      const [heading, listed, ...rest] = cardParts(message);
      expect(heading).toEqual(words(message.text.split('\n')[0] ?? ''));
      expect(listed).toEqual({ kind: 'lines', lines: message.lines });
      expect(rest).toEqual([]);
    }
  },
);

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
