/** Whole turns through the real store: what is kept, what is not, and what a repeated or simultaneous message does. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerAlert } from '../../src/app/answer-alert.ts';
import type { App } from '../../src/app/app.ts';
import { erasePerson } from '../../src/app/erase-person.ts';
import { exportPerson } from '../../src/app/export-person.ts';
import { listText } from '../../src/app/list-text.ts';
import { readConversation } from '../../src/app/read-conversation.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import type { Turn } from '../../src/contract/chat.ts';
import { ReferralContent, ReferralIdentity } from '../../src/core/referral/content.ts';
import { openTestApp } from '../support/app.ts';

let app: App;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.store.close());

async function begin(language: 'en' | 'pl' | 'sv' = 'pl'): Promise<string> {
  const started = await startConversation(app, { channel: 'web', programme: 'workwell-llr', language });
  if (!started.ok) throw new Error(started.error.code);
  return started.value.conversation;
}

async function say(id: string, inputId: string, input: Arrived): Promise<Turn> {
  const turn = await receiveMessage(app, { channel: 'web', find: { by: 'id', id }, id: inputId, input });
  if (!turn.ok) throw new Error(turn.error.code);
  return turn.value;
}

const pick = (...choices: string[]): Arrived => (choices.length === 1 ? { choice: choices[0] ?? '' } : { choices });
const WHOLE: readonly Arrived[] = [
  pick('me'),
  pick('agree'),
  pick('18_64'),
  pick('PA-01'),
  pick('sick_at_risk'),
  pick('gt12m'),
  pick('msk', 'mental'),
  pick('debt'),
  pick('return_to_job'),
  pick('no'),
  { text: 'Ania' },
  pick('phone'),
  { text: '07700 900123' },
  pick('no'),
  pick('none'),
  pick('yes'),
  pick('send'),
];

async function play(id: string, inputs: readonly Arrived[]): Promise<Turn> {
  let turn: Turn | undefined;
  for (const [at, input] of inputs.entries()) turn = await say(id, `i${at}`, input);
  if (turn === undefined) throw new Error('nothing was played');
  return turn;
}

const stateOf = async (id: string) => (await app.store.conversations.open({ by: 'id', id }))?.kept;

describe('one message, however often it arrives', () => {
  test('the same id again gives the same turn, and changes nothing', async () => {
    const id = await begin();
    const first = await say(id, 'a', pick('me'));
    const kept = await stateOf(id);
    expect(await say(id, 'a', pick('me'))).toEqual(first);
    // Even with other content: the first delivery is the one that counts.
    expect(await say(id, 'a', pick('other'))).toEqual(first);
    expect(await stateOf(id)).toEqual(kept);
  });

  test('an old id repeated later gives its old turn, with the question it asked then', async () => {
    const id = await begin();
    const first = await say(id, 'a', pick('me'));
    await say(id, 'b', pick('agree'));
    expect(await say(id, 'a', pick('me'))).toEqual(first);
  });

  test('any order of repeated messages gives one conversation', async () => {
    const alone = await begin();
    await play(alone, WHOLE.slice(0, 9));
    const expected = (await stateOf(alone))?.conversation;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20), { maxLength: 12 }), async (repeats) => {
        const id = await begin();
        for (const [at, input] of WHOLE.slice(0, 9).entries()) {
          await say(id, `i${at}`, input);
          // Old messages are delivered again, in any order, between the new ones.
          for (const repeat of repeats.slice(0, at))
            await say(id, `i${repeat % (at + 1)}`, WHOLE[repeat % (at + 1)] ?? input);
        }
        expect((await stateOf(id))?.conversation).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  test('messages at the same moment are all answered, one after the other, and none is lost', async () => {
    const id = await begin();
    await play(id, WHOLE.slice(0, 6));
    const before = (await stateOf(id))?.version ?? 0;
    const together = await Promise.all(
      (['why', 'help', 'why', 'help', 'why'] as const).map((command, at) => say(id, `t${at}`, { command })),
    );
    expect(together.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5].map((more) => before + more));
  });

  test('a conversation that is gone says so', async () => {
    const gone = await receiveMessage(app, {
      channel: 'web',
      find: { by: 'token', token: 'never' },
      id: 'a',
      input: { text: 'hello' },
    });
    expect(gone).toEqual({ ok: false, error: { code: 'conversation.unknown' } });
  });
});

describe('what is kept', () => {
  test('a whole self-referral gives the coach identity, answers and reasons apart (I-1, I-2, WW-12)', async () => {
    const id = await begin();
    const turn = await play(id, WHOLE);
    expect(turn.ended).toBe(true);
    expect(turn.referral?.reference).toMatch(/^WW-[2-9A-Z]{3}-[2-9A-Z]{4}$/);
    const [row] = await app.store.referrals.ofConversation(id);
    expect(row).toMatchObject({
      partner: 'workwell-llr',
      level: 'P1',
      outcome: 'eligible_priority',
      cohort: 'long_sick_at_risk',
      dueDay: '2026-11-24',
      language: 'pl',
    });
    const found = await app.store.referrals.find(row?.id ?? '');
    const identity = ReferralIdentity.parse(found?.identity);
    expect(identity).toEqual({
      name: 'Ania',
      contactBy: 'phone',
      contactValue: '07700 900 123',
      safeToLeaveMessage: 'no',
      accessNeeds: [],
    });
    const content = ReferralContent.parse(found?.content);
    expect(JSON.stringify(content.answers)).not.toContain('Ania');
    expect(Object.fromEntries(content.consents.map(({ scope, given }) => [scope, given]))).toEqual({
      use_answers: true,
      employer_contact: false,
      share: true,
    });
    expect(
      content.consents.every(({ textVersion, language, at }) => textVersion !== '' && language === 'pl' && at !== ''),
    ).toBe(true);
    expect(content.decision.rules.map((rule) => rule.id)).toContain('WW-R4');
    expect(content.services.length).toBeGreaterThan(0);
  });

  test('without the yes to sharing no partner receives anything; the coordinators do (I-2)', async () => {
    const id = await begin();
    await play(id, [...WHOLE.slice(0, 15), pick('no'), pick('send')]);
    const [row] = await app.store.referrals.ofConversation(id);
    expect(row?.partner).toBe('coordinators');
  });

  test('the words that showed danger are kept nowhere, and staff are alerted without them (EC-7)', async () => {
    const id = await begin('en');
    await play(id, [pick('me'), pick('agree')]);
    const turn = await say(id, 'danger', { text: 'I want to kill myself tonight' });
    expect(turn.messages[0]?.kind).toBe('crisis');
    expect(turn.messages[0]?.lines?.map(({ number }) => number)).toContain('999');
    const exported = JSON.stringify(await exportPerson(app, { by: 'id', id }));
    expect(exported).not.toContain('kill myself');
    expect(await app.store.alerts.ofConversation(id)).toMatchObject([{ reason: 'danger', language: 'en' }]);
  });

  test('danger is heard in every language, whatever language is set (EC-7)', async () => {
    for (const text of ['chcę się zabić', 'jag vill ta livet av mig', 'I am going to end my life']) {
      const id = await begin('sv');
      expect((await say(id, 'x', { text })).ask?.step).toBe('danger');
      const after = await say(id, 'y', pick('go_on'));
      expect(after.ask?.step).toBe('for_whom');
    }
  });

  test('whoever says no leaves nothing behind but a receipt (G1)', async () => {
    const id = await begin();
    const turn = await play(id, [pick('me'), pick('no')]);
    expect(turn.ended).toBe(true);
    expect(await stateOf(id)).toBeUndefined();
  });

  test('under 16: no question about health is asked, and no health answer is stored (EC-1)', async () => {
    const id = await begin();
    const turn = await play(id, [pick('me'), pick('agree'), pick('u16')]);
    expect(turn.ask?.step).toBe('youth_next');
    expect(turn.messages.map(({ text }) => text).join('\n')).toContain('0800 1111');
    const kept = await stateOf(id);
    expect(kept?.conversation.answers.map(({ step }) => step)).not.toContain('health');
  });

  test('delete asks once, then erases everything and gives a receipt (EC-24)', async () => {
    const id = await begin();
    await play(id, WHOLE.slice(0, 9));
    const asked = await say(id, 'd1', { command: 'delete' });
    expect(asked.ask?.step).toBe('leaving');
    const done = await say(id, 'd2', pick('yes'));
    expect(done).toMatchObject({ seq: 0, ended: true, ask: null });
    expect(await stateOf(id)).toBeUndefined();
    expect(await erasePerson(app, { by: 'id', id })).toEqual({ ok: false, error: { code: 'conversation.unknown' } });
  });

  test('what she writes after sending reaches the coach, and she is told so', async () => {
    const id = await begin('en');
    await play(id, WHOLE);
    const turn = await say(id, 'after', { text: 'I forgot to say that mornings are best' });
    expect(turn.messages[0]?.text).toContain('passed your message on');
    const [row] = await app.store.referrals.ofConversation(id);
    const content = ReferralContent.parse((await app.store.referrals.find(row?.id ?? ''))?.content);
    expect(content.notes).toEqual([
      { at: expect.any(String), by: 'person', text: 'I forgot to say that mornings are best' },
    ]);
    expect((await app.store.alerts.ofConversation(id)).map(({ reason }) => reason)).toContain('message');
  });

  test('whoever asks for a person can be answered by one, in the same chat, before anything was sent', async () => {
    const id = await begin('sv');
    await say(id, 'h', { command: 'human' });
    const [alert] = await app.store.alerts.ofConversation(id);
    const coach = {
      id: 'coach-1',
      name: 'Cora',
      email: 'cora@example.org',
      language: 'en',
      active: true,
      telegramLinked: false,
      twoFactor: false,
      roles: [{ role: 'coach', programme: 'workwell-llr', partner: 'workwell-llr' }],
    } as const;
    const stranger = {
      ...coach,
      id: 'coach-2',
      roles: [{ role: 'coach', programme: 'another', partner: 'x' }],
    } as const;
    const words = { id: alert?.id ?? '', text: 'Hej! Jag heter Cora. När kan jag ringa?' };
    expect(await answerAlert(app, stranger, words)).toMatchObject({ ok: false });
    expect(await answerAlert(app, coach, words)).toEqual({ ok: true, value: true });
    expect(await answerAlert(app, coach, words)).toEqual({ ok: false, error: { code: 'alert.unknown' } });
    const read = await readConversation(app, { by: 'id', id });
    const coachSaid = read.ok
      ? read.value.transcript.filter(({ kind }) => kind === 'coach').map(({ text }) => text)
      : [];
    expect(coachSaid).toEqual([words.text]);
    expect((await say(id, 'on', pick('me'))).ask?.step).toBe('consent');
  });

  test('a new draft that ends without a yes leaves what was sent before as it is', async () => {
    const id = await begin('en');
    await play(id, WHOLE);
    await say(id, 'r1', { command: 'restart' });
    await say(id, 'r2', pick('update'));
    await say(id, 'r3', pick('me'));
    const turn = await say(id, 'r4', pick('no'));
    expect(turn.ended).toBe(true);
    expect(turn.seq).toBeGreaterThan(0);
    expect((await app.store.referrals.ofConversation(id)).map(({ state }) => state)).toEqual(['submitted']);
  });

  test('who asked to be called is not forgotten when she says no to the questions', async () => {
    const id = await begin('en');
    await play(id, [
      pick('me'),
      { text: 'I want to die' },
      pick('yes'),
      { text: '07700 900777' },
      pick('go_on'),
      pick('no'),
    ]);
    const kept = await stateOf(id);
    expect(kept?.conversation).toMatchObject({ callBack: '07700 900 777', answers: [] });
  });

  test('a nervous thumb makes one alert, not thirty, and how often it pressed is counted', async () => {
    const id = await begin('en');
    for (let press = 0; press < 5; press += 1) await say(id, `p${press}`, { command: 'human' });
    expect(await app.store.alerts.ofConversation(id)).toMatchObject([{ reason: 'human', times: 5 }]);
  });

  test('before a language was chosen, the card speaks the language of the words', async () => {
    for (const [text, language] of [
      ['chcę się zabić', 'pl'],
      ['jag vill ta livet av mig', 'sv'],
      ['I want to kill myself', 'en'],
    ] as const) {
      const started = await startConversation(app, { channel: 'web', programme: 'workwell-llr' });
      if (!started.ok) throw new Error(started.error.code);
      expect((await say(started.value.conversation, 'd', { text })).language).toBe(language);
    }
  });

  test('a yes taken back, or an age under 16, takes the health answers along (EC-1, I-1)', async () => {
    for (const [step, code] of [
      ['consent', 'human'],
      ['age_band', 'u16'],
    ] as const) {
      const id = await begin();
      await play(id, WHOLE.slice(0, 15));
      await say(id, 'e1', { command: { edit: step } });
      await say(id, 'e2', pick(code));
      expect((await stateOf(id))?.conversation.answers.map((answer) => answer.step)).not.toContain('health');
    }
  });

  test('an export holds every answer, consent and turn', async () => {
    const id = await begin();
    await play(id, WHOLE);
    const exported = await exportPerson(app, { by: 'id', id });
    const value = exported.ok ? exported.value : undefined;
    expect(value).toMatchObject({ programme: 'workwell-llr', language: 'pl' });
    expect(JSON.stringify(value)).toContain('Ania');
  });
});

describe('what is said', () => {
  test('coming back shows where she was and what was said, in the language set now', async () => {
    const id = await begin();
    await play(id, WHOLE.slice(0, 4));
    await say(id, 'sv', { command: { language: 'sv' } });
    const read = await readConversation(app, { by: 'id', id });
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.turn.ask?.step).toBe('work_now');
    expect(read.value.turn.language).toBe('sv');
    expect(read.value.transcript.filter(({ kind }) => kind === 'you').map(({ text }) => text)).toHaveLength(4);
  });

  test('pictures and voice are refused kindly and not kept (EC-37)', async () => {
    const id = await begin();
    for (const what of ['voice', 'photo', 'sticker', 'document', 'location', 'contact', 'other']) {
      const turn = await say(id, what, { unsupported: what });
      expect(turn.ask?.step).toBe('for_whom');
      expect(turn.messages[0]?.text.length).toBeGreaterThan(10);
    }
  });

  test('a postcode gives the area, and only the area is kept (WW-1, WW-19)', async () => {
    const id = await begin();
    await play(id, WHOLE.slice(0, 3));
    const turn = await say(id, 'pc', { text: 'le1 1aa' });
    expect(turn.ask?.step).toBe('work_now');
    expect(JSON.stringify(await stateOf(id))).not.toMatch(/1aa/i);
  });

  test('a very long message is read to its end for danger, and answered calmly (EC-38)', async () => {
    const id = await begin('en');
    const long = `${'We talked about the garden and the weather. '.repeat(400)} I want to kill myself. ${'Then we had tea. '.repeat(400)}`;
    expect((await say(id, 'long', { text: long })).ask?.step).toBe('danger');
  });

  test('every step can be asked why, and left and resumed', async () => {
    const id = await begin('sv');
    for (const [at, input] of WHOLE.entries()) {
      const why = await say(id, `w${at}`, { command: 'why' });
      expect(why.messages.length).toBeGreaterThan(0);
      await say(id, `s${at}`, { command: 'stop' });
      await say(id, `r${at}`, { command: 'resume' });
      await say(id, `i${at}`, input);
    }
    expect((await stateOf(id))?.conversation.referral).toMatch(/^WW-/);
  });
});

describe('plain words at each question', () => {
  const TO_CHECK = WHOLE.slice(0, -1);
  const textOf = (turn: Turn) => turn.messages.map(({ text }) => text).join('\n');

  test.each([
    ['en', 'no'],
    ['pl', 'nie'],
    ['sv', 'nej'],
  ] as const)('a no at the check asks which answer to change (%s)', async (language, text) => {
    const id = await begin(language);
    await play(id, TO_CHECK);
    expect((await say(id, 'no', { text })).ask?.step).toBe('changing');
  });

  test.each([{ command: { language: 'pl' } }, { text: 'polski' }, { text: 'po polsku' }] as const)(
    'a language named where the language is asked is the answer',
    async (input) => {
      const started = await startConversation(app, { channel: 'telegram', programme: 'workwell-llr' });
      if (!started.ok) throw new Error(started.error.code);
      const { conversation: id } = started.value;
      expect((await stateOf(id))?.conversation.place.at).toBe('language');
      const turn = await say(id, 'a', input);
      expect(turn).toMatchObject({ language: 'pl', ask: { step: 'for_whom' } });
      expect(textOf(turn)).not.toContain(app.words.say('pl', 'chat:language.changed'));
    },
  );

  test.each([
    ['07700 900123', 'phone', '07700 900 123'],
    ['call me on 07700 900123', 'phone', '07700 900 123'],
    ['+48 600 100 200', 'phone', '+48 600 100 200'],
    ['ania@example.org', 'email', 'ania@example.org'],
  ])('a number or address at the question how to reach her is kept: %s', async (text, by, value) => {
    const id = await begin();
    await play(id, WHOLE.slice(0, 11));
    const turn = await say(id, 'reach', { text });
    expect(turn.ask?.step).toBe('safe_message');
    expect(textOf(turn)).toContain(value);
    expect((await stateOf(id))?.conversation.answers).toEqual(
      expect.arrayContaining([
        { step: 'contact_by', codes: [by] },
        { step: by, text: value },
      ]),
    );
  });

  test('the number of a person whom somebody writes about is kept the same way', async () => {
    const id = await begin();
    await play(id, [pick('other'), pick('relative'), pick('yes'), pick('PA-01'), { text: 'Ewa' }]);
    expect((await say(id, 'reach', { text: '07700 900222' })).ask?.step).toBe('referrer_name');
  });

  test.each([
    ['600 100 200', 'phone_abroad'],
    ['070-174 06 05', 'phone_abroad'],
    ['12', 'phone'],
  ])('a number of another country is asked for with its code: %s', async (text, why) => {
    const id = await begin();
    await play(id, WHOLE.slice(0, 12));
    const turn = await say(id, 'number', { text });
    expect(turn.ask?.step).toBe('phone');
    expect(textOf(turn)).toContain(app.words.say('pl', `chat:again.${why}`, { example: '07700 900123' }));
  });

  test('back after sending says that everything is sent, not that this is the first question', async () => {
    const id = await begin();
    await play(id, WHOLE);
    expect(textOf(await say(id, 'back', { command: 'back' }))).toBe(app.words.say('pl', 'chat:edit.sent'));
    const ended = await begin();
    await play(ended, [pick('other'), pick('relative'), pick('no')]);
    const first = await begin();
    expect(textOf(await say(first, 'back', { text: 'wstecz' }))).toContain(app.words.say('pl', 'chat:language.ask'));
  });

  test.each(['en', 'pl', 'sv'] as const)(
    'what a messenger company can read is said in the messenger, and on the page not a word of it (%s)',
    async (language) => {
      const heard = { web: '', terminal: '', telegram: '' };
      for (const channel of ['web', 'terminal', 'telegram'] as const) {
        const started = await startConversation(app, { channel, programme: 'workwell-llr', language });
        if (!started.ok) throw new Error(started.error.code);
        const find = { by: 'id', id: started.value.conversation } as const;
        const turn = await receiveMessage(app, { channel, find, id: 'a', input: pick('me') });
        if (!turn.ok) throw new Error(turn.error.code);
        heard[channel] = textOf(turn.value);
      }
      const messenger = app.words.say(language, 'shared:privacy.messenger');
      expect(heard.telegram).toContain(messenger);
      for (const text of [heard.web, heard.terminal]) {
        expect(text).toContain(app.words.say(language, 'shared:privacy.say'));
        expect(text).not.toMatch(/telegram/i);
        expect(text).not.toContain(messenger);
      }
    },
  );

  test.each(['en', 'pl', 'sv'] as const)('what can be pressed can be written (%s)', async (language) => {
    for (const name of ['back', 'danger', 'referral', 'delete'] as const) {
      const id = await begin(language);
      await play(id, [pick('me'), pick('agree')]);
      const turn = await say(id, 'written', { text: app.words.say(language, `chat:commands.${name}`) });
      const came = { back: 'consent', danger: 'danger', referral: 'age_band', delete: 'leaving' } as const;
      expect(turn.ask?.step, name).toBe(came[name]);
    }
  });

  test('what holds commas is listed as people write it', () => {
    expect(listText(['My home', 'Language'], 'en')).toBe('My home and Language');
    expect(listText(['Ból, dźwiganie', 'Sen'], 'pl')).toBe('Ból, dźwiganie; Sen');
    expect(listText(['Smärta, lyft', 'Sömn', 'Syn'], 'sv')).toBe('Smärta, lyft; Sömn; Syn');
  });
});
