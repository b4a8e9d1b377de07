import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Button, buttonFromData, checkOf, dataOf } from '../../../src/adapters/telegram/button.ts';
import {
  askCheck,
  codesFromTicks,
  keyboardFromAsk,
  keyboardFromReview,
  shortLabel,
  ticksBefore,
  toggled,
} from '../../../src/adapters/telegram/keyboard.ts';
import { partsFromTurn, split } from '../../../src/adapters/telegram/parts.ts';
import type { Ask, Turn } from '../../../src/contract/chat.ts';

const say = (key: string): string => key;
const ask = (fields: Partial<Ask> = {}): Ask => ({
  step: 'health',
  kind: 'choices',
  options: [
    { code: 'msk', label: 'Ból' },
    { code: 'mental', label: 'Lęk' },
    { code: 'none', label: 'Żadne z tych', exclusive: true },
    { code: 'skip', label: 'Wolę nie mówić', exclusive: true },
  ],
  optional: true,
  progress: { done: 3, of: 14 },
  ...fields,
});
const turn = (fields: Partial<Turn> = {}): Turn => ({
  seq: 12,
  language: 'pl',
  messages: [{ id: '12.0', kind: 'ask', text: 'Czy coś utrudnia pracę?' }],
  ask: ask(),
  review: null,
  referral: null,
  ended: false,
  ...fields,
});
const data = (keyboard: readonly (readonly { callback_data: string }[])[]) =>
  keyboard.flat().map(({ callback_data }) => callback_data);

const seq = fc.nat({ max: 2_000_000 });
const check = fc.array(fc.string()).map(checkOf);
const ticks = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const small = fc.nat({ max: 500 });
const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), seq, code: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/) }),
  fc.record({ kind: fc.constant('answer-at' as const), seq, check, index: small }),
  fc.record({ kind: fc.constant('tick' as const), seq, check, ticks, index: small }),
  fc.record({ kind: fc.constant('done' as const), seq, check, ticks }),
  fc.record({ kind: fc.constant('page' as const), seq, check, ticks, page: small }),
  fc.record({ kind: fc.constant('edit' as const), seq, check, index: small }),
  fc.record({
    kind: fc.constant('command' as const),
    seq,
    command: fc.constantFrom('back' as const, 'why' as const, 'human' as const, 'stop' as const),
  }),
  fc.constant({ kind: 'danger' as const }),
  fc.constant({ kind: 'languages' as const }),
  fc.record({
    kind: fc.constant('language' as const),
    language: fc.constantFrom('en' as const, 'pl' as const, 'sv' as const),
  }),
);

describe('buttons', () => {
  test('[TG4] what a button carries is read back as it was, and never longer than 64 bytes', () => {
    fc.assert(
      fc.property(button, (one) => {
        expect(buttonFromData(dataOf(one))).toEqual(one);
        expect(Buffer.byteLength(dataOf(one))).toBeLessThanOrEqual(64);
      }),
    );
  });

  test('[TG4] whatever a question offers, its buttons fit', () => {
    const options = fc.uniqueArray(
      fc.record({
        code: fc.string({ minLength: 1, maxLength: 64, unit: 'grapheme', size: 'max' }),
        label: fc.string(),
        exclusive: fc.boolean(),
      }),
      {
        maxLength: 60,
        selector: ({ code }) => code,
      },
    );
    fc.assert(
      fc.property(
        seq,
        options,
        fc.constantFrom('choice' as const, 'choices' as const, 'area' as const),
        ticks,
        small,
        (number, some, kind, on, page) => {
          const keyboard = keyboardFromAsk(
            { seq: number, ask: ask({ kind, options: some }), ended: false },
            say,
            on,
            page,
          );
          for (const one of data(keyboard)) {
            expect(Buffer.byteLength(one)).toBeLessThanOrEqual(64);
            expect(buttonFromData(one)).toBeDefined();
          }
          expect(data(keyboard).at(-1)).toBe('d');
        },
      ),
    );
  });

  test('[TG4] data that no button of ours carries means nothing', () => {
    for (const odd of [
      '',
      'a',
      'a:',
      'a::x',
      'a:zz!:x',
      'c:1:launch',
      'l:de',
      't:1:x',
      'k:1:abc:',
      'p:1:x:y',
      '💥',
      'x'.repeat(200),
    ])
      expect(buttonFromData(odd)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void buttonFromData(text)));
  });
});

describe('ticks', () => {
  test('[TG5] a tick is set and taken off, and what stands alone stands alone', () => {
    const first = toggled(ask(), 0n, 0);
    expect(first).toBe(0b1n);
    expect(toggled(ask(), 0b1n, 1)).toBe(0b11n);
    expect(toggled(ask(), 0b11n, 0)).toBe(0b10n);
    expect(toggled(ask(), 0b11n, 2)).toBe(0b100n);
    expect(toggled(ask(), 0b100n, 1)).toBe(0b10n);
    expect(codesFromTicks(ask(), 0b11n)).toEqual(['msk', 'mental']);
  });

  test('[TG5] more than the question allows is refused, and nothing changes', () => {
    expect(toggled(ask({ max: 1 }), 0b1n, 1)).toBe('full');
    expect(toggled(ask({ max: 1 }), 0b1n, 0)).toBe(0n);
    expect(toggled(ask({ max: 1 }), 0b1n, 2)).toBe(0b100n);
  });

  test('[TG5] never is an exclusive option ticked together with another, and never more than `max`', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 })), fc.option(fc.integer({ min: 1, max: 3 })), (presses, max) => {
        const question = ask(max === null ? {} : { max });
        const on = presses.reduce((before, index) => {
          const after = toggled(question, before, index);
          return after === 'full' ? before : after;
        }, 0n);
        const codes = codesFromTicks(question, on);
        expect(codes.length === 1 || !codes.some((code) => code === 'none' || code === 'skip')).toBe(true);
        if (max !== null) expect(codes.length).toBeLessThanOrEqual(max);
      }),
    );
  });

  test('[TG5] the answer given before is ticked when the question comes again; "skip" is sent at once', () => {
    expect(ticksBefore(ask({ before: ['mental', 'skip'] }))).toBe(0b10n);
    const keyboard = keyboardFromAsk(turn({ ask: ask({ before: ['mental'] }) }), say);
    expect(
      keyboard
        .flat()
        .map(({ text }) => text)
        .slice(0, 4),
    ).toEqual(['▫️ Ból', '☑️ Lęk', '▫️ Żadne z tych', 'Wolę nie mówić']);
    expect(data(keyboard)[3]).toBe('a:c:skip');
  });
});

describe('keyboards', () => {
  test('[TG6] every question has back, why, a person, stop, the language, and last "I need help now"', () => {
    const keyboard = keyboardFromAsk(turn({ ask: ask({ kind: 'text', options: [] }) }), say);
    expect(data(keyboard)).toEqual(['c:c:back', 'c:c:why', 'c:c:human', 'c:c:stop', 'l', 'd']);
  });

  test('[TG6] a long list comes in pages; help stands on each', () => {
    const options = Array.from({ length: 23 }, (_, at) => ({ code: `c${at}`, label: `A place with a name ${at}` }));
    const question = ask({ kind: 'area', options });
    const pages = [0, 1, 2, 99].map((page) => keyboardFromAsk({ seq: 1, ask: question, ended: false }, say, 0n, page));
    expect(pages.map((page) => data(page).filter((one) => one.startsWith('a:')).length)).toEqual([10, 10, 3, 3]);
    expect(data(pages[1] ?? []).filter((one) => one.startsWith('p:'))).toEqual([
      `p:1:${askCheck(question)}:0:0`,
      `p:1:${askCheck(question)}:0:2`,
    ]);
    for (const page of pages) expect(data(page)).toContain('d');
  });

  test('[TG6] labels are cut between words, and then stand in full in the message', () => {
    expect(shortLabel('Learning, focus or memory (such as autism, ADHD, dyslexia)')).toBe(
      'Learning, focus or memory (such as…',
    );
    const label = 'Learning, focus or memory (such as autism, ADHD, dyslexia)';
    const [part] = partsFromTurn(turn({ ask: ask({ options: [{ code: 'neuro', label }] }) }), say);
    expect(part?.text).toContain(`1. ${label}`);
    expect(part?.keyboard?.[0]?.[0]?.text).toBe('▫️ 1. Learning, focus or memory (such as…');
  });

  test('[TG6] the check-your-answers page has a button for each answer and comes before the question', () => {
    const review = {
      answers: [{ step: 'age_band', question: 'Ile masz lat?', answer: '18–64' }],
      suggestion: {
        outcome: 'WorkWell',
        reasons: ['Bo tak.'],
        services: [{ name: 'S', organisation: 'O', reasons: [] }],
      },
    };
    const parts = partsFromTurn(
      turn({ review, ask: ask({ kind: 'check', options: [{ code: 'send', label: 'Wyślij' }] }) }),
      say,
    );
    expect(parts.map(({ personal }) => personal === true)).toEqual([true, false]);
    expect(parts[0]?.text).toContain('1. Ile masz lat?\n   → 18–64');
    expect(data(parts[0]?.keyboard ?? [])).toEqual(data(keyboardFromReview(12, review)));
    expect(data(parts[1]?.keyboard ?? [])[0]).toBe('a:c:send');
  });
});

describe('parts', () => {
  test('[TG7] every part can be sent, and no word is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 400 }), { maxLength: 12 }), (paragraphs) => {
        const text = paragraphs.join('\n\n');
        const pieces = split(text);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(4096);
        expect(pieces.join(' ').split(/\s+/)).toEqual(text.trim().split(/\s+/));
      }),
    );
  });

  test('[TG7] a text without any gap is cut, but not through an emoji', () => {
    const pieces = split('😀'.repeat(5000));
    expect(pieces.join('')).toBe('😀'.repeat(5000));
    for (const piece of pieces) expect(piece.isWellFormed()).toBe(true);
  });

  test('[TG7] only the last part of the newest turn has buttons', () => {
    const messages = [
      { id: '1', kind: 'say', text: 'Dzień dobry' },
      { id: '2', kind: 'ask', text: 'Pytanie' },
    ] as const;
    expect(partsFromTurn(turn({ messages: [...messages] }), say).map(({ keyboard }) => keyboard !== undefined)).toEqual(
      [false, true],
    );
    expect(
      partsFromTurn(turn({ messages: [...messages] }), say, false).map(({ keyboard }) => keyboard !== undefined),
    ).toEqual([false, false]);
  });

  test('[TG7] the numbers to call stand in the card, each once', () => {
    const lines = [
      { name: 'Samaritans', number: '116 123', hours: '24/7', href: 'tel:116123' },
      { name: 'Emergency', number: '999', hours: '', href: 'tel:999' },
    ];
    const [part] = partsFromTurn(turn({ messages: [{ id: '1', kind: 'crisis', text: 'Call 999 now.', lines }] }), say);
    expect(part?.text).toBe('Call 999 now.\n\n☎️ Samaritans: 116 123 (24/7)');
  });

  test('[TG6] only real questions are counted, not those beside the talk', () => {
    const textOf = (step: string) => partsFromTurn(turn({ ask: ask({ step }) }), say)[0]?.text;
    expect(textOf('health')).toBe('progress\n\nCzy coś utrudnia pracę?');
    for (const step of [
      'danger',
      'danger_called',
      'softcheck',
      'stopped',
      'leaving',
      'restarting',
      'changing',
      'confirming',
      'mine',
    ])
      expect(textOf(step)).toBe('Czy coś utrudnia pracę?');
  });

  test('[TG7] an ended conversation keeps one button: "I need help now"', () => {
    const parts = partsFromTurn(
      turn({ ask: null, ended: true, messages: [{ id: '1', kind: 'say', text: 'Dziękuję' }] }),
      say,
    );
    expect(data(parts[0]?.keyboard ?? [])).toEqual(['d']);
  });

  test('[TG31] after sending, "my referral" stands beside it; not for whoever wrote about somebody else', () => {
    const ended = (state: string) =>
      keyboardFromAsk(turn({ ask: null, ended: true, referral: { reference: 'WW-1', state } }), say);
    expect(data(ended('submitted'))).toEqual(['c:c:referral', 'd']);
    expect(data(ended('awaiting_person'))).toEqual(['d']);
  });
});
