import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Telegram } from '../../../src/adapters/telegram/telegram.ts';
import { BotApi, type SentMessage, until } from './bot-api.ts';
import { openWorld, startBot, type World } from './world.ts';

let world: World;
let api: BotApi;
let bot: Telegram;
let nextChat = 100;
let chat = 0;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.store.close();
});
beforeEach(async () => {
  chat = nextChat++;
  api = await new BotApi().start();
  bot = await startBot(world, { token: api.token, apiRoot: `${api.root}/` });
});
afterEach(async () => {
  await bot.stop();
  await api.stop();
});

const kept = async () =>
  (await world.store.conversations.open({ by: 'address', channel: 'telegram', address: String(chat) }))?.kept;
const last = (): SentMessage | undefined => api.seen(chat).at(-1);
/** The newest message with buttons, when one matches. */
const keyed = (matches: RegExp): SentMessage | undefined =>
  api
    .seen(chat)
    .findLast(({ keyboard }) => keyboard.flat().some(({ callback_data }) => matches.test(callback_data ?? '')));
const dataOf = (message: SentMessage | undefined, matches: RegExp): string => {
  const found = message?.keyboard
    .flat()
    .find(({ callback_data, text }) => matches.test(callback_data ?? '') || matches.test(text));
  if (found?.callback_data === undefined)
    throw new Error(`no button ${matches} in ${JSON.stringify(message?.keyboard)}`);
  return found.callback_data;
};
/** Presses the newest button whose data or label matches, and waits until the bot said something more. */
const press = async (matches: RegExp): Promise<SentMessage> => {
  const before = api.messages.length;
  const message = await until(`a button ${matches}`, () =>
    api
      .seen(chat)
      .findLast(({ keyboard }) =>
        keyboard.flat().some((one) => matches.test(one.callback_data ?? '') || matches.test(one.text)),
      ),
  );
  await api.presses(chat, dataOf(message, matches), message, 'pl');
  return until(`an answer to ${matches}`, () => settledAfter(before));
};
const say = async (text: string): Promise<SentMessage> => {
  const before = api.messages.length;
  await api.says(chat, text, 'pl');
  return until(`an answer to "${text}"`, () => settledAfter(before));
};
/** The newest message after the first `before`, once it has buttons: then the turn is wholly sent. */
const settledAfter = (before: number): SentMessage | undefined =>
  api.messages
    .slice(before)
    .findLast((one) => one.chat === chat && one.keyboard.flat().some(({ callback_data }) => callback_data === 'd'));

/** How somebody with back pain in Leicester, off sick, answers; every other question gets its first option. */
const PLAN: Readonly<Record<string, string | readonly string[] | { readonly text: string }>> = {
  consent: 'agree',
  age_band: '18_64',
  area: { text: 'LE3 5AB' },
  work_now: 'sick_at_risk',
  duration: '4w_6m',
  health: ['msk', 'mental'],
  social: ['transport'],
  wishes: ['return_to_job'],
  name: { text: 'Zofia' },
  their_name: { text: 'Zofia' },
  contact: 'this_chat',
};

const stepNow = async (): Promise<string> => (await kept())?.conversation.place.at ?? '';

/** Answers the question that is open now, by its buttons or in words. */
async function answerNow(plan = PLAN): Promise<SentMessage> {
  const step = await stepNow();
  const planned = plan[step] ?? plan[step.replace(/^.*\./, '')];
  if (typeof planned === 'object' && 'text' in planned) return say(planned.text);
  if (typeof planned === 'string') return press(new RegExp(`^a:[^:]+:${planned}$`));
  const asked = keyed(/^[atk]:/);
  const ticks = asked?.keyboard.flat().filter(({ callback_data }) => callback_data?.startsWith('t:')) ?? [];
  if (ticks.length === 0) {
    const first = asked?.keyboard.flat().find(({ callback_data }) => callback_data?.startsWith('a:'))?.callback_data;
    return first === undefined || asked !== last() ? say('Zofia') : press(new RegExp(`^${first}$`));
  }
  const picks = Array.isArray(planned) ? planned.length : 1;
  for (const { callback_data } of ticks.slice(0, picks)) {
    const edits = asked?.edits ?? 0;
    await api.presses(chat, callback_data ?? '', asked, 'pl');
    await until('the tick to show', () => (asked?.edits ?? 0) > edits);
  }
  return press(/^k:/);
}

/** Goes on until `step` is asked. */
async function goOnUntil(step: string): Promise<void> {
  for (let at = 0; at < 40 && (await stepNow()) !== step; at += 1) await answerNow();
  expect(await stepNow()).toBe(step);
}

/** Everything the bot was asked to do is done: every update is worked off, every turn sent. */
const quiet = () =>
  until('quiet', async () => {
    const { updates, conversations } = world.store;
    return (
      (await updates.pending('telegram')).length === 0 &&
      (await conversations.claimUnsent('telegram', undefined, 1)).length === 0
    );
  });

test('[TG8] somebody who only speaks Polish refers herself, from the link to the reference', async () => {
  await say('/start workwell-llr_pl');
  expect(last()?.text).toContain('Dla kogo');
  await goOnUntil('check');
  const review = api.seen(chat).findLast(({ text }) => text.includes('→'));
  expect(review?.text).toContain('Zofia');
  expect(review?.keyboard.flat()[0]?.callback_data).toMatch(/^e:/);
  await press(/^a:.*:send$/);
  const reference = (await kept())?.conversation.referral;
  expect(reference).toMatch(/\w/);
  await until('the reference in the chat', () => api.seen(chat).some(({ text }) => text.includes(reference ?? '?')));
  await until('the page with her answers is taken back', () => review?.deleted);
  await until('no old button is left', () => api.seen(chat).filter(({ keyboard }) => keyboard.length > 0).length === 1);
  for (const [press, answers] of api.answers) expect([press, answers.length]).toEqual([press, 1]);
  for (const message of api.messages) expect(message.text.length).toBeLessThanOrEqual(4096);
  expect(world.log.filter(({ level }) => level === 'error')).toEqual([]);
});

test('[TG33] after sending, /start says where the referral stands, and new words or answers go to the same one', async () => {
  await say('/start workwell-llr_pl');
  await say('dla mnie');
  await goOnUntil('end');
  await quiet();
  const reference = (await kept())?.conversation.referral ?? 'none';
  await say('/start');
  expect(api.seen(chat).some(({ text }) => text.includes('Masz już u nas') && text.includes(reference))).toBe(true);
  await press(/:tell$/);
  await say('Mam nowy numer: 07700 900555');
  await say('/start');
  await press(/:update$/);
  expect(await stepNow()).toBe('for_whom');
  const rows = await world.store.referrals.ofConversation((await kept())?.id ?? '');
  expect(rows.map((row) => row.reference)).toEqual([reference]);
});

test('[TG9] of two quick taps none is lost, and "Done" sends what is ticked', async () => {
  await say('/start workwell-llr_pl');
  await goOnUntil('health');
  const asked = keyed(/^t:/);
  const taps = asked?.keyboard.flat().filter(({ callback_data }) => callback_data?.startsWith('t:')) ?? [];
  // Both carry the keyboard as it was before the first tap.
  await Promise.all([
    api.presses(chat, taps[0]?.callback_data ?? '', asked),
    api.presses(chat, taps[1]?.callback_data ?? '', asked),
  ]);
  await until('two ticks', () => asked?.keyboard.flat().filter(({ text }) => text.startsWith('☑')).length === 2);
  await press(/^k:/);
  expect((await kept())?.conversation.answers.find(({ step }) => step === 'health')).toEqual({
    step: 'health',
    codes: ['msk', 'mental'],
  });
});

test('[TG9] "Done" with nothing ticked says so and changes nothing', async () => {
  await say('/start workwell-llr_pl');
  await goOnUntil('health');
  const id = await api.presses(chat, dataOf(keyed(/^k:/), /^k:/), keyed(/^k:/));
  await until('an answer', () => api.answers.get(id)?.[0] !== undefined && api.answers.get(id)?.[0] !== '');
  expect(await stepNow()).toBe('health');
});

test('[TG10] an old button is answered kindly, and the question of now comes again', async () => {
  await say('/start workwell-llr_pl');
  const first = last();
  const data = dataOf(first, /^a:1:me$/);
  await press(/^a:1:me$/);
  await press(/:agree$/);
  const version = (await kept())?.version;
  const before = api.messages.length;
  const id = await api.presses(chat, data, first);
  const again = await until('the question again', () => settledAfter(before));
  expect(again.text).toContain('Ile masz lat');
  expect(api.answers.get(id)).toEqual([world.app.words.say('pl', 'chat:old_button')]);
  expect((await kept())?.version).toBe(version);
  await api.presses(chat, data, first);
  await quiet();
  expect(api.messages.slice(before)).toHaveLength(1);
  await press(/:18_64$/);
  expect(await stepNow()).toBe('area');
});

test('[TG10] the same button pressed twice counts once and says nothing twice', async () => {
  await say('/start workwell-llr_pl');
  const first = last();
  const data = dataOf(first, /^a:1:me$/);
  const before = api.messages.length;
  const ids = [await api.presses(chat, data, first), await api.presses(chat, data, first)];
  await until('both presses to be answered', () => ids.every((id) => api.answers.has(id)));
  await until('the next question', () => settledAfter(before));
  await quiet();
  expect((await kept())?.version).toBe(2);
  const texts = api.messages.slice(before).map(({ text }) => text);
  expect(texts.filter((text) => text.includes('Czy możemy użyć'))).toHaveLength(1);
  expect(new Set(texts).size).toBe(texts.length);
});

test('[TG11] an update that comes again and again counts once', async () => {
  await say('/start workwell-llr_pl');
  const update = { message: api.message(chat, { text: 'dla mnie' }, 'pl') };
  const before = api.messages.length;
  await api.push(update, 5001);
  await api.push(update, 5001);
  await until('the next question', () => settledAfter(before));
  await api.push(update, 5001);
  await api.push({ message: api.message(chat, { text: 'zgadzam się' }, 'pl') }, 5003);
  await until('the question after', async () => (await stepNow()) === 'age_band');
  await quiet();
  expect((await kept())?.version).toBe(3);
  const texts = api.messages.slice(before).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

test.each([
  ['voice', { voice: { file_id: 'f', duration: 3 } }],
  ['photo', { photo: [{ file_id: 'f' }] }],
  ['sticker', { sticker: { file_id: 'f' } }],
  ['document', { document: { file_id: 'f' } }],
  ['location', { location: { latitude: 1, longitude: 2 } }],
  ['contact', { contact: { phone_number: '+44' } }],
])('[TG12] %s is refused kindly, and the question stays', async (kind, fields) => {
  await say('/start workwell-llr_pl');
  const before = api.messages.length;
  await api.push({ message: api.message(chat, fields, 'pl') });
  await until('a kind answer', () =>
    api.messages.slice(before).some(({ text }) => text.includes(world.app.words.say('pl', `chat:unsupported.${kind}`))),
  );
  expect(await stepNow()).toBe('for_whom');
});

test('[TG12] an edited message is not a new answer; but danger in it is heard', async () => {
  await say('/start workwell-llr_pl');
  await say('dla mnie');
  const edit = (text: string) =>
    api.push({ edited_message: { ...api.message(chat, { text }, 'pl'), edit_date: 1_760_000_100 } });
  const before = api.messages.length;
  await edit('dla innej osoby');
  await until('an answer to the edit', () => settledAfter(before));
  expect((await kept())?.conversation.answers.find(({ step }) => step === 'for_whom')).toEqual({
    step: 'for_whom',
    codes: ['me'],
  });
  await edit('chcę się zabić');
  await until('the card', () => api.seen(chat).some(({ text }) => text.includes('116 123')));
});

test('[TG13] a very long message is taken, and what stands at its end is heard', async () => {
  await say('/start workwell-llr_pl');
  await say(`${'Dzień jak co dzień. '.repeat(180)}Chcę się zabić.`);
  await until('the card', () => api.seen(chat).some(({ text }) => text.includes('116 123')));
});

// Nothing was begun, so no country is known: the card has the emergency numbers of all of them.
test('[TG13] "I need help now" works from the oldest message, and before anything was begun', async () => {
  const id = await api.presses(chat, 'd', undefined, 'pl');
  await until('the card', () => api.seen(chat).some(({ text }) => /999 \(.*112 \(|112 \(.*999 \(/.test(text)));
  expect(api.answers.get(id)).toHaveLength(1);
});

test('[TG13] words of danger as the very first message bring the card', async () => {
  await api.says(chat, 'I want to kill myself');
  await until('the card', () => api.seen(chat).some(({ text }) => /999 \(.*112 \(|112 \(.*999 \(/.test(text)));
});

test('[TG14] the language is changed on the way, and nothing is lost', async () => {
  await say('/start workwell-llr_pl');
  await press(/^a:1:me$/);
  const asked = last();
  await api.presses(chat, 'l', asked);
  await until('the choice of languages', () => keyed(/^l:sv$/));
  await press(/^l:sv$/);
  expect((await kept())?.conversation.language).toBe('sv');
  expect((await kept())?.conversation.answers.find(({ step }) => step === 'for_whom')).toEqual({
    step: 'for_whom',
    codes: ['me'],
  });
  expect(last()?.text).toContain('Får vi använda');
});

test('[TG14] a telephone set to Polish is spoken to in Polish; one set to English is asked', async () => {
  await api.says(chat, '/start', 'pl');
  await until('Polish', () => last()?.text.includes('Gdzie mieszkasz'));
  chat = nextChat++;
  await api.says(chat, '/start', 'en');
  await until('the question of language', () => keyed(/^a:1:sv$/));
});

test('[TG15] "delete everything" removes the conversation and what stands in the chat, and says so', async () => {
  await say('/start workwell-llr_pl');
  await say('dla mnie');
  await press(/:agree$/);
  await say('/delete');
  const before = api.messages.length;
  await api.presses(chat, dataOf(keyed(/:yes$/), /:yes$/), keyed(/:yes$/), 'pl');
  await until('the receipt', () => api.messages.slice(before).some((one) => one.chat === chat && !one.deleted));
  await until('the chat to be cleared', () => api.seen(chat).every((one) => api.messages.indexOf(one) >= before));
  expect(await kept()).toBeUndefined();
  const id = await api.presses(chat, 'a:1:me', undefined, 'pl');
  await until('an answer to a button of a conversation that is gone', () => api.answers.has(id));
  expect(await kept()).toBeUndefined();
});

test('[TG16] a group is refused once and left', async () => {
  const group = -chat;
  const said = {
    message_id: 1,
    date: 1,
    chat: { id: group, type: 'supergroup' },
    from: { id: chat, is_bot: false },
    text: 'hello',
  };
  await api.push({ message: said });
  await until('to be left', () =>
    api.calls.some(({ method, payload }) => method === 'leaveChat' && Number(payload.chat_id) === group),
  );
  await api.push({ message: { ...said, message_id: 2 } });
  await say('/start');
  expect(api.messages.filter((one) => one.chat === group)).toHaveLength(1);
});

test('[TG17] who blocks us is left in peace, and gets everything on coming back', async () => {
  await say('/start workwell-llr_pl');
  api.blocked.add(chat);
  await api.says(chat, 'dla mnie', 'pl');
  await until('the answer to be kept', async () => (await stepNow()) === 'consent');
  await until('the refusal', () => api.calls.some(({ method, status }) => method === 'sendMessage' && status === 403));
  await quiet();
  const refused = api.calls.filter(({ status }) => status === 403).length;
  await new Promise((resume) => setTimeout(resume, 2500));
  expect(api.calls.filter(({ status }) => status === 403).length).toBe(refused);
  api.blocked.delete(chat);
  await api.push({
    my_chat_member: {
      chat: { id: chat, type: 'private' },
      from: { id: chat, is_bot: false },
      date: 1,
      new_chat_member: { status: 'member' },
    },
  });
  await until('the question', () => last()?.text.includes('Czy możemy użyć'));
});

test('[TG17] who blocked us and simply writes again is answered', async () => {
  await say('/start workwell-llr_pl');
  api.blocked.add(chat);
  await api.says(chat, 'dla mnie', 'pl');
  await until('the refusal', () => api.calls.some(({ method, status }) => method === 'sendMessage' && status === 403));
  await quiet();
  api.blocked.delete(chat);
  await api.says(chat, 'zgadzam się', 'pl');
  await until('the question of now', () => last()?.text.includes('Ile masz lat'));
});

test('[TG18] "too many requests" is waited out, and a lost connection tried again', async () => {
  api.failures.push({
    method: 'sendMessage',
    code: 429,
    description: 'Too Many Requests: retry after 1',
    retryAfter: 1,
  });
  const started = Date.now();
  await say('/start workwell-llr_pl');
  expect(Date.now() - started).toBeGreaterThan(900);
  api.failures.push(
    { method: 'sendMessage', code: 0, description: '', drop: true },
    { method: 'sendMessage', code: 502, description: 'Bad Gateway' },
  );
  await say('dla mnie');
  expect(last()?.text).toContain('Czy możemy użyć');
});

test('[TG18] a message that Telegram will never take does not hold up the others', async () => {
  api.failures.push(
    { method: 'sendMessage', code: 400, description: 'Bad Request: odd' },
    { method: 'sendMessage', code: 400, description: 'Bad Request: odd' },
  );
  await api.says(chat, '/start workwell-llr_pl', 'pl');
  await until('the refusal to be logged', () => world.log.some(({ code }) => code === 'delivery.refused'));
  await say('dla mnie');
  expect(last()?.text).toContain('Czy możemy użyć');
});

test('[TG19] malformed updates are passed over, and the next one is answered', async () => {
  for (const odd of [
    { message: 5 },
    { message: { chat: 'x' } },
    { callback_query: { id: 7 } },
    { unheard_of: {} },
    { message: { ...api.message(chat, { text: null }) } },
  ])
    await api.push(odd);
  const odd = await api.presses(chat, 'zz:not ours', undefined);
  await say('/start workwell-llr_pl');
  await until('the odd button to be answered', () => api.answers.has(odd));
  await until('all of them to be confirmed', () => api.unconfirmed === 0);
});

test('[TG20] a coach’s words arrive in the chat without being asked for', async () => {
  await say('/start workwell-llr_pl');
  const conversation = (await kept())?.id ?? '';
  await world.store.referrals.tell(
    conversation,
    'coach-1',
    [{ kind: 'coach', text: 'Dzień dobry, tu Anna.' }],
    world.app.now(),
  );
  await until('the words', () => api.seen(chat).some(({ text }) => text === 'Dzień dobry, tu Anna.'));
  // The question from before still stands; its buttons have come under the newest words.
  await until('the buttons to move', () => api.seen(chat).filter(({ keyboard }) => keyboard.length > 0).length === 1);
  expect(last()?.text).toBe('Dzień dobry, tu Anna.');
  await press(/^a:2:me$/);
  expect(await stepNow()).toBe('consent');
});

test('[TG14] a link in another language goes on in that language', async () => {
  await say('/start workwell-llr_pl');
  await say('dla mnie');
  await api.says(chat, '/start workwell-llr_sv', 'pl');
  await until('Swedish', async () => (await kept())?.conversation.language === 'sv');
  await until('the question in Swedish', () => last()?.text.includes('Får vi använda'));
  expect(await stepNow()).toBe('consent');
});
