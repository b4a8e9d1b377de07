import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heardFromUpdate, startFromPayload } from '../../../src/adapters/telegram/heard.ts';

const chat = { id: 7, type: 'private' };
const from = { id: 7, is_bot: false, first_name: 'Ewa', username: 'ewa_private', language_code: 'pl-PL' };
const message = (fields: object) => ({ update_id: 1, message: { message_id: 5, date: 1, chat, from, ...fields } });
const what = (update: unknown) => heardFromUpdate(update)?.what;

describe('[TG1] an update becomes the little of it that we need', () => {
  test.each([
    ['words', message({ text: 'Boli mnie' }), { kind: 'text', text: 'Boli mnie' }],
    ['/start', message({ text: '/start' }), { kind: 'start', payload: '' }],
    ['a deep link', message({ text: '/start workwell-llr' }), { kind: 'start', payload: 'workwell-llr' }],
    ['a command', message({ text: '/back' }), { kind: 'command', command: 'back' }],
    ['a command with the bot’s name', message({ text: '/Help@waymark_bot' }), { kind: 'command', command: 'help' }],
    ['a cry for help', message({ text: '/sos' }), { kind: 'command', command: 'danger' }],
    ['/language', message({ text: '/language' }), { kind: 'language' }],
    ['/language sv', message({ text: '/language sv' }), { kind: 'language', language: 'sv' }],
    ['a command with words', message({ text: '/stop I want to die' }), { kind: 'text', text: '/stop I want to die' }],
    ['an unknown command', message({ text: '/weather' }), { kind: 'text', text: '/weather' }],
    ['a voice message', message({ voice: { file_id: 'secret' } }), { kind: 'unsupported', what: 'voice' }],
    ['a picture', message({ photo: [{}] }), { kind: 'unsupported', what: 'photo' }],
    [
      'a picture with words',
      message({ photo: [{}], caption: 'help' }),
      { kind: 'unsupported', what: 'photo', words: 'help' },
    ],
    [
      'a kind of message nobody knew yet, with words',
      message({ holo: {}, caption: 'I want to die' }),
      { kind: 'unsupported', what: 'other', words: 'I want to die' },
    ],
    [
      'a poll',
      message({ poll: { question: 'Should I go on?', options: [{ text: 'yes' }, { text: 'no' }] } }),
      { kind: 'unsupported', what: 'other', words: 'Should I go on?\nyes\nno' },
    ],
    ['/start with words', message({ text: '/start I want to die' }), { kind: 'text', text: '/start I want to die' }],
    ['/language with words', message({ text: '/language I hurt' }), { kind: 'text', text: '/language I hurt' }],
    ['a video', message({ video: {} }), { kind: 'unsupported', what: 'photo' }],
    ['a GIF', message({ animation: {}, document: {} }), { kind: 'unsupported', what: 'photo' }],
    ['a sticker', message({ sticker: {} }), { kind: 'unsupported', what: 'sticker' }],
    ['a document', message({ document: {} }), { kind: 'unsupported', what: 'document' }],
    ['a place', message({ location: { latitude: 52.6 } }), { kind: 'unsupported', what: 'location' }],
    ['a contact', message({ contact: { phone_number: '+44' } }), { kind: 'unsupported', what: 'contact' }],
    ['a poll', message({ poll: {} }), { kind: 'unsupported', what: 'other' }],
    ['a service message', message({ pinned_message: {} }), undefined],
    ['another bot', message({ text: 'x', from: { ...from, is_bot: true } }), undefined],
    [
      'an edit',
      { update_id: 1, edited_message: { message_id: 5, edit_date: 2, chat, from, text: 'b' } },
      { kind: 'unsupported', what: 'edited', words: 'b' },
    ],
    ['a moving place', { update_id: 1, edited_message: { message_id: 5, chat, from, location: {} } }, undefined],
    [
      'a button',
      { update_id: 1, callback_query: { id: 'q', from, message: { message_id: 5, chat }, data: 'a:1:yes' } },
      { kind: 'button', data: 'a:1:yes' },
    ],
    [
      'a button without its message',
      { update_id: 1, callback_query: { id: 'q', from, data: 'a:1:yes' } },
      { kind: 'button', data: 'a:1:yes' },
    ],
    [
      'a group',
      { update_id: 1, message: { message_id: 5, chat: { id: -9, type: 'supergroup' }, from, text: 'private words' } },
      { kind: 'group' },
    ],
    [
      'a channel',
      { update_id: 1, channel_post: { message_id: 5, chat: { id: -9, type: 'channel' }, text: 'x' } },
      { kind: 'group' },
    ],
    [
      'being added to a group',
      {
        update_id: 1,
        my_chat_member: { chat: { id: -9, type: 'group' }, from, new_chat_member: { status: 'member' } },
      },
      { kind: 'group' },
    ],
    [
      'being removed from a group',
      { update_id: 1, my_chat_member: { chat: { id: -9, type: 'group' }, from, new_chat_member: { status: 'left' } } },
      undefined,
    ],
    [
      'being blocked',
      { update_id: 1, my_chat_member: { chat, from, new_chat_member: { status: 'kicked' } } },
      { kind: 'blocked' },
    ],
    [
      'being let in again',
      { update_id: 1, my_chat_member: { chat, from, new_chat_member: { status: 'member' } } },
      { kind: 'unblocked' },
    ],
    ['a kind nobody knows', { update_id: 1, hologram: {} }, undefined],
    ['no number', { message: { chat, text: 'x' } }, undefined],
    ['nothing', null, undefined],
    ['a number for a text', message({ text: 5 }), undefined],
  ])('[TG1] %s', (_, update, expected) => {
    expect(what(update)).toEqual(expected);
  });

  test('[TG1] nothing but what is needed is kept: no name, no file, no place, nothing said in a group', () => {
    const kept = JSON.stringify([
      heardFromUpdate(message({ text: 'hello' })),
      heardFromUpdate(message({ voice: { file_id: 'secret' } })),
      heardFromUpdate(message({ location: { latitude: 52.6 } })),
      heardFromUpdate({
        update_id: 1,
        message: { message_id: 5, chat: { id: -9, type: 'group' }, from, text: 'private words' },
      }),
    ]);
    for (const leak of ['Ewa', 'ewa_private', 'secret', '52.6', 'private words']) expect(kept).not.toContain(leak);
  });

  test('[TG1] any JSON at all is read or passed over, never an error', () => {
    fc.assert(fc.property(fc.anything(), (anything) => void heardFromUpdate(anything)));
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (part) => void heardFromUpdate({ update_id: 1, message: part, callback_query: part, my_chat_member: part }),
      ),
    );
  });

  test('[TG1] a text longer than any message is cut, and a broken character in it mended', () => {
    const heard = heardFromUpdate(message({ text: `a\ud800\u0000${'x'.repeat(90_000)}` }));
    expect(heard?.what).toMatchObject({ kind: 'text', text: expect.stringMatching(/^a\ufffdx+$/) });
  });
});

test('[TG2] the same update has the same id every time; another one with the same number has another', () => {
  const one = message({ text: 'a' });
  expect(heardFromUpdate(one)?.id).toBe(heardFromUpdate(structuredClone(one))?.id);
  expect(heardFromUpdate(one)?.id).toMatch(/^tg:1:/);
  expect(heardFromUpdate(message({ text: 'b' }))?.id).not.toBe(heardFromUpdate(one)?.id);
});

test.each([
  ['pl', 'pl'],
  ['sv-FI', 'sv'],
  ['en-GB', 'en'],
  ['uk', undefined],
  [undefined, undefined],
])('[TG1] the language setting %s is taken for %s', (code, expected) => {
  expect(heardFromUpdate(message({ text: 'a', from: { id: 7, language_code: code } }))?.languageGuess).toBe(expected);
});

test.each([
  ['', { kind: 'none' }],
  ['workwell-llr', { kind: 'programme', programme: 'workwell-llr' }],
  ['workwell-llr_pl', { kind: 'programme', programme: 'workwell-llr', language: 'pl' }],
  ['workwell-llr_xx', { kind: 'none' }],
  ['staff-AbCdEf0123456789_-xyz', { kind: 'link', code: 'AbCdEf0123456789_-xyz' }],
  ['me-AbCdEf0123456789_-xyz', { kind: 'person', start: 'me-AbCdEf0123456789_-xyz' }],
  ['me-short', { kind: 'programme', programme: 'me-short' }],
  ['<script>', { kind: 'none' }],
])('[TG3] what follows ?start=: %s', (payload, expected) => {
  expect(startFromPayload(payload)).toEqual(expected);
});
