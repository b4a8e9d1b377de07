/** What a turn looks like in the terminal. */
import { expect, test } from 'vitest';
import { linesFrom } from '../../../src/adapters/terminal/talk.ts';
import type { Turn } from '../../../src/contract/chat.ts';

const turn: Turn = {
  seq: 7,
  language: 'en',
  messages: [{ id: '7.0', kind: 'ask', text: 'Is this right?' }],
  ask: null,
  review: {
    answers: [{ step: 'age', question: 'How old are you?', answer: '18 to 64' }],
    suggestion: {
      outcome: 'A work coach writes to you.',
      reasons: ['You look for work.'],
      services: [
        {
          name: 'Job club',
          organisation: 'Riverside',
          reasons: ['It helps to find work.'],
          facts: [{ label: 'Phone', text: '0116 496 0000', href: null }],
        },
        { name: 'Riverside', organisation: 'Riverside', reasons: [] },
      ],
      more: 'One more place may help.',
    },
  },
  referral: null,
  ended: false,
};

test('the check page shows what the rules gave: outcome, reasons and services, as on every other channel', () => {
  expect(linesFrom(turn, (key) => `<${key}>`)).toEqual([
    '',
    'Is this right?',
    '',
    '  How old are you? 18 to 64  [/edit age]',
    '',
    '  <review.suggestion>',
    '  A work coach writes to you.',
    '  • You look for work.',
    '',
    '  <review.services>',
    '  • Job club – Riverside',
    '     It helps to find work.',
    '     Phone: 0116 496 0000',
    '  • Riverside',
    '  One more place may help.',
    '',
    '  <review.person_decides>',
    '',
  ]);
});
