/** The front door on the real flows: who comes without a link is led to a programme, or to help and a person. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postcodeInput } from '../../src/app/hear-place.ts';
import { lead, programmeOf } from '../../src/app/lead.ts';
import { listAlerts } from '../../src/app/list-alerts.ts';
import { raiseAlert } from '../../src/app/raise-alert.ts';
import { readConversation } from '../../src/app/read-conversation.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { type Begin, startConversation } from '../../src/app/start-conversation.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import type { Turn } from '../../src/contract/chat.ts';
import type { Input } from '../../src/core/flow/conversation.ts';
import { begin, nodeAt, step } from '../../src/core/flow/step.ts';
import { LOCALES, type Locale } from '../../src/core/language/locale.ts';
import { mayBeOffered } from '../../src/core/programme/local-system.ts';
import { account, firstAdmin, type House, openHouse } from '../support/staff.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

let count = 0;

/** Somebody who comes without a link. */
async function come(begin: Partial<Begin> = {}) {
  const started = await startConversation(house.app, { channel: 'web', ...begin });
  if (!started.ok) throw new Error(started.error.code);
  const find = { by: 'id', id: started.value.conversation } as const;
  const say = async (input: Arrived | string): Promise<Turn> => {
    const taken = await receiveMessage(house.app, {
      channel: 'web',
      find,
      id: `d${count++}`,
      input: typeof input === 'string' ? { text: input } : input,
    });
    if (!taken.ok) throw new Error(taken.error.code);
    return taken.value;
  };
  const now = async () => {
    const opened = await house.app.store.conversations.open(find);
    if (opened === undefined) throw new Error('the conversation is gone');
    return opened.kept.conversation;
  };
  return { find, first: started.value.turn, say, now };
}

const textOf = (turn: Turn) => turn.messages.map(({ text }) => text).join('\n');
const codesOf = (turn: Turn) => turn.ask?.options.map(({ code }) => code) ?? [];

describe('[FD1] who comes without a link is asked language, place and what she looks for, and is led to the programme', () => {
  // A Pole in Leicester, a Ukrainian in Nowa Sól who reads English, a Swede, a Pole in Warsaw.
  test.each<[Locale, string, string, string]>([
    ['pl', 'Leicester', 'Zdrowie utrudnia mi pracę', 'workwell-llr'],
    ['en', 'Nowa Sól', 'I look for work', 'nowa-sol'],
    ['sv', 'Bjästa', 'Jag vill arbetsträna', 'aterbruket'],
    ['pl', 'Mokotów', 'trener pracy', 'otwarte-drzwi'],
  ])('%s, %s, "%s" → %s', async (language, place, need, programme) => {
    const { first, say, now } = await come();
    expect(first.ask?.step).toBe('language');
    const where = await say({ choice: language });
    expect([where.language, where.ask?.step]).toEqual([language, 'area']);
    const what = await say(place);
    expect(what.ask?.step).toBe('looking_for');
    expect(codesOf(what)).toContain(programme);
    const led = await say(need);
    expect(await now()).toMatchObject({ programme, language });
    expect([led.language, led.ask?.step]).toEqual([language, 'for_whom']);
    expect(textOf(led)).toContain(house.app.words.say(language, `${programme}:welcome.say`).slice(0, 20));
  });

  test('a language that is known is not asked, at the door or behind it', async () => {
    const { first } = await come({ language: 'sv' });
    expect(first.ask?.step).toBe('area');
  });

  test('every programme is reached by each of its places in each language, with its own sentence', async () => {
    const door = house.app.door;
    if (door === undefined) throw new Error('no door');
    for (const [id, { definition }] of house.app.programmes) {
      for (const language of LOCALES) {
        expect(house.app.words.has(language, `${id}:looking_for`), `${language} ${id}`).toBe(true);
        const { say, now } = await come({ language });
        const what = await say({ choice: definition.places[0]?.id ?? definition.areas[0]?.id ?? '' });
        expect(what.ask?.step, id).toBe('looking_for');
        expect(what.ask?.options.find(({ code }) => code === id)?.label).toContain(
          house.app.words.say(language, `${id}:looking_for`),
        );
        await say({ choice: id });
        expect((await now()).programme).toBe(id);
      }
    }
  });
});

describe('[FD2] a link goes straight in', () => {
  test('by programme, by start, and with its language', async () => {
    for (const begin of [{ programme: 'nowa-sol' }, { start: 'nowa-sol' }, { start: 'nowa-sol_en' }]) {
      const { now, first } = await come(begin);
      expect((await now()).programme).toBe('nowa-sol');
      expect(first.ask?.step).toBe(begin.start === 'nowa-sol_en' ? 'for_whom' : 'language');
    }
  });

  test('a link to what is not here leads to the front door; a caller that names it is told', async () => {
    const { now } = await come({ start: 'old-programme' });
    expect((await now()).programme).toBe('front-door');
    expect(await startConversation(house.app, { channel: 'web', programme: 'old-programme' })).toMatchObject({
      ok: false,
      error: { code: 'programme.unknown' },
    });
  });

  test('who names nothing goes on where she was in the same messenger chat', async () => {
    const begin = { channel: 'telegram', address: 'same-chat' } as const;
    await startConversation(house.app, { ...begin, programme: 'aterbruket', language: 'en' });
    const again = await startConversation(house.app, begin);
    expect(again).toMatchObject({ ok: true, value: { turn: { ask: { step: 'for_whom' } } } });
  });
});

describe('[UN25] who begins to write where the language is asked', () => {
  test.each<[string, Locale]>([
    ['szukam pracy', 'pl'],
    ['jag är arbetslös', 'sv'],
    ['I lost my job because of my back', 'en'],
  ])('"%s" is answered in %s', async (text, language) => {
    const { say } = await come();
    const turn = await say(text);
    expect([turn.language, turn.ask?.step]).toEqual([language, 'area']);
  });

  test('a name or a greeting is asked again', async () => {
    const { say } = await come();
    for (const text of ['Leicester', 'hello', 'Anna']) expect((await say(text)).ask?.step, text).toBe('language');
  });
});

test.each(LOCALES)('[FD4] %s: who does not know her country may skip, and is told so', async (language) => {
  const { say } = await come({ language });
  await say({ choice: 'no_fixed' });
  const turn = await say({ en: "I don't know", pl: 'nie wiem', sv: 'vet inte' }[language]);
  expect(turn.ask?.step).toBe('country');
  expect(turn.messages[0]?.text).toBe(house.app.words.say(language, 'chat:again.not_known'));
});

describe('[FD14] questions are counted within a programme, from 1', () => {
  test('a link with a language, one without, and the front door lead to question 1', async () => {
    const link = await come({ programme: 'workwell-llr', language: 'pl' });
    expect(link.first.ask).toMatchObject({ step: 'for_whom', progress: { done: 0 } });
    const bare = await come({ programme: 'workwell-llr' });
    expect(bare.first.ask).toMatchObject({ step: 'language', progress: { of: 0 } });
    expect((await bare.say({ choice: 'pl' })).ask).toMatchObject(link.first.ask ?? {});
    const door = await come({ language: 'en' });
    expect(door.first.ask?.progress).toEqual({ done: 0, of: 0 });
    expect((await door.say('Leicester')).ask).toMatchObject({ step: 'looking_for', progress: { done: 0, of: 0 } });
    expect((await door.say({ choice: 'workwell-llr' })).ask?.progress).toEqual(link.first.ask?.progress);
  });

  test.each(['workwell-llr', 'otwarte-drzwi', 'nowa-sol', 'aterbruket'])(
    '%s: on the whole way it never goes back, never grows, and never passes its end',
    async (programme) => {
      const { first, say } = await come({ programme, language: 'en' });
      let { done, of } = first.ask?.progress ?? { done: 0, of: 0 };
      let turn = first;
      for (let at = 0; at < 60 && turn.ask !== null && turn.ask.kind !== 'check'; at += 1) {
        const codes = codesOf(turn);
        const [code] = ['me', 'agree', '18_64', 'yes', 'this_chat', 'skip'].filter((one) => codes.includes(one));
        turn = await say(
          codes.length === 0
            ? 'Anna'
            : turn.ask.kind === 'choices'
              ? { choices: [codes[0] ?? ''] }
              : { choice: code ?? codes[0] ?? '' },
        );
        const now = turn.ask?.progress ?? { done, of };
        expect(now.done, turn.ask?.step).toBeGreaterThanOrEqual(done);
        expect(now.of, turn.ask?.step).toBeLessThanOrEqual(of);
        expect(now.done, turn.ask?.step).toBeLessThan(now.of);
        ({ done, of } = now);
      }
      expect(turn.ask?.kind).toBe('check');
    },
  );
});

describe('[FD3] what she said at the door is not asked again', () => {
  test('an area of the programme, picked or written, and no fixed home', async () => {
    for (const [place, area] of [
      ['Kożuchów', '080404_3'],
      ['nowa sol miasto', '080401_1'],
    ] as const) {
      const { say, now } = await come({ language: 'pl' });
      await say(place);
      await say({ choice: 'nowa-sol' });
      await say({ choice: 'me' });
      await say({ choice: 'agree' });
      const after = await say({ choice: '18_64' });
      expect(after.ask?.step, place).not.toMatch(/^area/);
      expect((await now()).place.facts.area).toBe(area);
      // It can be changed like any answer.
      const back = await say({ command: 'back' });
      expect(back.ask).toMatchObject({ step: 'area', before: [area] });
    }
    const { say, now } = await come({ language: 'en' });
    await say('I am homeless');
    await say({ choice: 'PL' });
    const led = await say({ choice: 'otwarte-drzwi' });
    expect(led.ask?.step).toBe('for_whom');
    for (const choice of ['me', 'agree', '18_64']) await say({ choice });
    expect((await now()).place.facts).toMatchObject({ area: 'no_fixed' });
  });

  test('a postcode that lies in none of the places of a district: the programme does not ask which of them', () => {
    const { door } = house.app;
    if (door === undefined) throw new Error('no door');
    const room = door.in(undefined);
    const postcodes = new Map([['LE11 1AA', { id: 'E07000130', ask: false }]]);
    const heard = postcodeInput(door, { ...room, postcodes }, 'LE11 1AA');
    if (heard === undefined) throw new Error('no postcode');
    let at = begin(room.flow, 'en', true).conversation;
    const turn = (input: Input) => {
      const programme = programmeOf(house.app, at);
      at = lead(house.app, programme, step(programme.flow, at, input)).conversation;
    };
    turn(heard);
    for (const code of ['workwell-llr', 'me', 'agree', '18_64']) turn({ kind: 'answer', codes: [code] });
    expect([at.programme, at.place.at, at.place.facts.area]).toEqual(['workwell-llr', 'work_now', 'E07000130']);
    // Back at the door it is still known; another place said there is not settled.
    for (let backs = 0; backs < 20 && at.programme === 'workwell-llr'; backs += 1)
      turn({ kind: 'command', command: 'back' });
    turn({ kind: 'command', command: 'back' });
    turn({ kind: 'answer', codes: ['E07000132'] });
    turn({ kind: 'answer', codes: ['workwell-llr'] });
    expect(at.place.at).toBe('area_e07000132');
  });

  test('a place that holds several areas: the programme asks which', async () => {
    const { say } = await come({ language: 'en' });
    await say('Warsaw');
    for (const choice of ['otwarte-drzwi', 'me', 'agree']) await say({ choice });
    expect((await say({ choice: '18_64' })).ask?.step).toBe('area');
  });

  test('where the other person lives, for somebody who writes about her, with what is said on the way', async () => {
    const { say, now } = await come({ language: 'en' });
    await say('Bredbyn');
    for (const choice of ['aterbruket', 'other', 'relative']) await say({ choice });
    const after = await say({ choice: 'yes' });
    expect(after.ask?.step).toBe('their_name');
    expect(textOf(after)).toContain(house.app.words.say('en', 'shared:third_party.say').slice(0, 30));
    expect((await now()).place.facts.area).toBe('bredbyn');
  });
});

describe('[FD4] nobody ends with nothing', () => {
  test.each<[string, readonly Arrived[], RegExp, RegExp]>([
    ['a town without a programme', [{ text: 'Coventry' }], /Jobcentre Plus/, /999/],
    ['a country without a place that fits', [{ choice: 'elsewhere' }, { choice: 'SE' }], /Arbetsförmedlingen/, /90101/],
    ['abroad', [{ text: 'abroad' }], /Where you live/, /999 \(|112.*Poland/],
    [
      'a place with a programme, and something else wanted',
      [{ text: 'Warsaw' }, { text: 'something else' }],
      /OPS/,
      /116 123/,
    ],
    ['nothing said at all', [{ choice: 'skip' }, { choice: 'skip' }], /Where you live/, /999/],
    ['not sure', [{ text: 'Leicester' }, { choice: 'not_sure' }], /Jobcentre Plus/, /Samaritans/],
    ['a postcode far away', [{ text: 'SW1A 1AA' }], /Jobcentre Plus/, /999/],
  ])('%s: help there, lines there, and a person', async (_, inputs, help, lines) => {
    const { say } = await come({ language: 'en' });
    let turn: Turn | undefined;
    for (const input of inputs) turn = await say(input);
    expect(turn?.ask?.step).toBe('person');
    expect(textOf(turn as Turn)).toMatch(help);
    expect(textOf(turn as Turn)).toMatch(lines);
  });

  test.each<[Locale, string, string, RegExp, RegExp | undefined]>([
    ['en', 'Leicester', "I don't know", /WorkWell/, /Otwarte Drzwi/],
    ['pl', 'Warszawa', 'nie wiem', /Otwarte Drzwi.*powiat|powiat.*Otwarte Drzwi/s, /WorkWell/],
    ['sv', 'Umeå', '', /Återbruket/, /WorkWell/],
  ])(
    '%s, %s, "%s": the teams of the country are named, and how to get to them',
    async (language, place, need, team, no) => {
      const { say } = await come({ language });
      const where = await say(place);
      const turn = need === '' ? where : await say(need);
      expect(turn.ask?.step).toBe('person');
      expect(textOf(turn)).toMatch(team);
      if (no !== undefined) expect(textOf(turn)).not.toMatch(no);
      expect((await say({ command: 'back' })).ask?.step).toBe(need === '' ? 'country' : 'looking_for');
    },
  );

  test.each<[Locale, string, string, string]>([
    ['pl', 'Mokotów', 'nie wiem', 'otwarte-drzwi'],
    ['pl', 'Bytom Odrzański', 'nie wiem', 'nowa-sol'],
    ['sv', 'Husum', 'har ingen aning', 'aterbruket'],
    ['en', 'Oakham', 'I dont know', 'workwell-llr'],
  ])('%s, %s, "%s": who is not sure is told of the team there first', async (language, place, said, programme) => {
    const { say } = await come({ language });
    await say(place);
    const text = textOf(await say(said));
    const { words, programmes } = house.app;
    const without = words.say(language, 'front-door:nothing_fits.say', { help: '', lines: '', teams: '', back: '' });
    expect(text).not.toContain(without.split('.')[0]);
    expect(text.split('\n').find((line) => line.startsWith('– '))).toContain(
      `– ${programmes.get(programme)?.definition.name[language]} (`,
    );
  });

  test('what is not understood is asked again with the places, and a country with its own first', async () => {
    const { say } = await come({ language: 'en' });
    for (const odd of ['the moon', 'Bytom', 'asdf', 'LE99', '?']) {
      const turn = await say(odd);
      expect(turn.ask?.step, odd).toBe('area');
      expect(codesOf(turn), odd).toEqual(expect.arrayContaining(['llr', 'no_fixed', 'elsewhere', 'skip']));
    }
    const sweden = await say('Sverige');
    expect(codesOf(sweden).slice(0, 2)).toEqual(['ornskoldsviks-kommun', 'elsewhere']);
    // A code of Zielona Góra says the country; one of Nowa Sól says the county.
    expect((await say('65-001')).ask?.step).toBe('area');
    expect((await say('67-100')).ask?.step).toBe('looking_for');
  });

  test.each([
    ['leicster', 'PA-01'],
    ['Lester', 'llr'],
    ['Hinckley', 'E07000132'],
    ['Loughborough', 'E07000130'],
    ['le11 1aa', 'E07000130'],
    ['NOWA SOL', '0804'],
    ['Ornskoldsvik', 'ornskoldsvik'],
    ['I live in Rutland', 'E06000017'],
    ['w Warszawie', 'warszawa'],
  ])('misspelt, shortened or by postcode: "%s" is %s', async (written, area) => {
    const { say, now } = await come({ language: 'en' });
    await say(written);
    expect((await now()).place.facts.area).toBe(area);
  });
});

describe("a postcode is nobody's mistake", () => {
  test.each<[Locale, string, string]>([
    ['pl', 'nowa-sol', '67-100'],
    ['en', 'otwarte-drzwi', '02-495'],
    ['sv', 'aterbruket', '891 31'],
  ])(
    'where no table of postcodes is kept the place is asked for, with the list (%s, %s)',
    async (language, programme, code) => {
      const { first, say } = await come({ language, programme });
      let turn = first;
      for (let asked = 0; turn.ask?.step !== 'area' && asked < 12; asked++) {
        const [option] = turn.ask?.options ?? [];
        const given: Record<string, string> = { for_whom: 'me', consent: 'agree', age_band: '18_64' };
        turn = await say({ choice: given[turn.ask?.step ?? ''] ?? option?.code ?? '' });
      }
      expect(turn.ask?.postcodes).toBeUndefined();
      const again = await say(code);
      expect(again.ask?.step).toBe('area');
      expect(again.ask?.options.length).toBeGreaterThan(2);
      expect(textOf(again)).toContain(house.app.words.say(language, 'chat:again.place_only'));
    },
  );

  test('at the front door, which has a table, a postcode can be written', async () => {
    const { first } = await come({ language: 'en' });
    expect(first.ask).toMatchObject({ step: 'area', postcodes: true });
  });
});

describe('[FD5] everything that works elsewhere works at the front door', () => {
  test.each<[Locale, string, string | undefined]>([
    ['pl', 'Leicester', 'tel:999'],
    ['sv', 'Umeå', 'tel:112'],
    ['en', 'Nowa Sól', 'tel:112'],
  ])('where nothing fits the numbers can be pressed (%s, %s)', async (language, place, emergency) => {
    const { say } = await come({ language });
    const placed = await say(place);
    const told = placed.ask?.step === 'looking_for' ? await say({ choice: 'not_sure' }) : placed;
    expect(told.ask?.step).toBe('person');
    const listed = told.messages.find(({ kind }) => kind === 'crisis');
    expect(listed?.lines?.map(({ href }) => href)).toContain(emergency);
    for (const { number } of listed?.lines ?? []) expect(listed?.text).toContain(number);
  });

  test('danger: the numbers of every country until hers is known, then its own lines', async () => {
    const { say } = await come();
    const card = await say('I want to kill myself');
    const crisis = card.messages.find(({ kind }) => kind === 'crisis');
    expect(crisis?.text).toContain('999 (United Kingdom)');
    expect(crisis?.text).toMatch(/112 \((Poland, Sweden|Sweden, Poland)\)/);
    expect(crisis?.lines?.map(({ number }) => number).sort()).toEqual(['112', '999']);
    // No number is for later, and none is said to be answered in one country's language.
    expect(crisis?.text).not.toContain('You can also contact');
    expect((await say({ choice: 'go_on' })).ask?.step).toBe('language');
    await say({ choice: 'pl' });
    await say('Leicester');
    const british = (await say('chcę się zabić')).messages.find(({ kind }) => kind === 'crisis');
    expect(british?.text).toContain('999');
    expect(british?.text).not.toContain('112');
    expect(british?.lines?.map(({ number }) => number)).toContain('116 123');
  });

  test('language, back, why, stop, begin again and delete', async () => {
    const { say, now } = await come({ language: 'en' });
    await say('Leicester');
    expect((await say({ command: { language: 'sv' } })).ask?.options.at(-1)?.label).toBe('Hoppa över');
    expect((await say({ command: 'back' })).ask).toMatchObject({ step: 'area', before: ['PA-01'] });
    expect(textOf(await say({ command: 'why' }))).toContain('Hjälpen');
    expect((await say({ command: 'stop' })).ask?.step).toBe('stopped');
    expect((await say({ command: 'resume' })).ask?.step).toBe('area');
    await say({ command: 'restart' });
    expect((await say({ choice: 'yes' })).ask?.step).toBe('area');
    expect((await now()).answers).toEqual([{ step: 'language', codes: ['sv'] }]);
    await say({ command: 'delete' });
    expect((await say({ choice: 'yes' })).seq).toBe(0);
  });

  test('a new revision of the door throws nobody out', async () => {
    const { say, find, now } = await come({ language: 'en' });
    await say('Leicester');
    const opened = await house.app.store.conversations.open(find);
    expect(nodeAt(programmeOf(house.app, await now()).flow, await now()).id).toBe('looking_for');
    expect(opened?.kept.conversation.programme).toBe('front-door');
  });
});

describe('[FD6] back from a programme is the front door', () => {
  test('from its first question, and the transcript keeps the words of both', async () => {
    const { say, now, find } = await come({ language: 'en' });
    await say('Leicester');
    await say({ choice: 'workwell-llr' });
    const back = await say({ command: 'back' });
    expect(back.ask).toMatchObject({ step: 'looking_for', before: ['workwell-llr'] });
    const again = await say({ command: 'back' });
    expect(again.ask?.step).toBe('area');
    await say('Mokotów');
    await say({ choice: 'otwarte-drzwi' });
    expect(await now()).toMatchObject({ programme: 'otwarte-drzwi', door: { area: '146505_8' } });
    const read = await readConversation(house.app, find);
    if (!read.ok) throw new Error(read.error.code);
    const said = read.value.transcript.map(({ kind, text }) => `${kind}: ${text}`);
    expect(said).toEqual(expect.arrayContaining(['you: Leicester', 'you: Mokotów']));
    expect(said.join('\n')).toContain('What are you looking for?');
    expect(said.join('\n')).not.toMatch(/you: workwell-llr|you: otwarte-drzwi/);
  });

  test('begin again leads there too, and a link never does', async () => {
    const led = await come({ language: 'en' });
    await led.say('Leicester');
    for (const choice of ['workwell-llr', 'me']) await led.say({ choice });
    await led.say({ command: 'restart' });
    expect((await led.say({ choice: 'yes' })).ask?.step).toBe('area');
    const linked = await come({ programme: 'workwell-llr', language: 'en' });
    await linked.say({ command: 'restart' });
    expect((await linked.say({ choice: 'yes' })).ask?.step).toBe('for_whom');
  });
});

describe('[FD7] a person who is wanted at the door', () => {
  test('the coordinators of her country are told and see her number; those of another country are not', async () => {
    await firstAdmin(house);
    await account(house, 'coordinator', '*', 'Lena Leicester', 'workwell-llr');
    await account(house, 'coordinator', '*', 'Stina Svensk', 'aterbruket');
    const { say, find } = await come({ language: 'en' });
    await say('Coventry');
    await say({ choice: 'yes' });
    await say({ choice: 'phone' });
    const last = await say('07700 900123');
    expect(last.ended).toBe(true);
    const staff = await house.store.staff.list();
    const seen = async (name: string) => {
      const who = staff.find((one) => one.name === name);
      if (who === undefined) throw new Error(name);
      const waiting = await listAlerts(house.app, who, {});
      if (!waiting.ok) throw new Error(waiting.error.code);
      return waiting.value.rows.filter(({ reason }) => reason === 'human');
    };
    expect(await seen('Lena Leicester')).toMatchObject([
      { programme: 'front-door', callBack: expect.stringMatching(/^07700 ?900 ?123$/) },
    ]);
    expect(await seen('Stina Svensk')).toEqual([]);
    const [alert] = await seen('Lena Leicester');
    const told: string[] = [];
    await raiseAlert(house.app, { mail: async ({ to, text }) => void told.push(`${to}: ${text}`) }, alert?.id ?? '', 0);
    expect(told.map((one) => one.split(':')[0])).toContain('lena.leicester@example.org');
    expect(told.join()).not.toContain('stina.svensk');
    expect(told.join()).toContain('No programme yet');
    // Her chat waits for the answer: a new greeting does not let go of it.
    expect((await house.app.store.conversations.open(find))?.kept.conversation.awaitsPerson).toBe(true);
  });
});

describe('[FD8] with one programme there is no door', () => {
  test('only the language is asked, and the programme begins', async () => {
    const only = [...house.app.programmes].filter(([id]) => id === 'aterbruket');
    const app = { ...house.app, programmes: new Map(only) };
    const started = await startConversation(app, { channel: 'web' });
    if (!started.ok) throw new Error(started.error.code);
    const taken = await receiveMessage(app, {
      channel: 'web',
      find: { by: 'id', id: started.value.conversation },
      id: 'one',
      input: { choice: 'sv' },
    });
    expect(started.value.turn.ask?.step).toBe('language');
    expect(taken).toMatchObject({ ok: true, value: { ask: { step: 'for_whom' } } });
  });
});

describe('[FD10] what she answered in a programme is kept when she goes back across the front door', () => {
  test('led there again she goes on where she was; the other programme knows nothing of it', async () => {
    const { say, now } = await come({ language: 'en' });
    await say('Leicester');
    for (const choice of ['workwell-llr', 'me', 'agree', '18_64', 'working_hard']) await say({ choice });
    const before = (await now()).answers;
    for (let backs = 0; backs < 10 && (await now()).programme !== 'front-door'; backs += 1)
      await say({ command: 'back' });
    expect((await now()).programme).toBe('front-door');
    await say({ command: 'back' });
    await say('Mokotów');
    await say({ choice: 'otwarte-drzwi' });
    expect((await now()).answers).toEqual([{ step: 'language', codes: ['en'] }]);
    await say({ command: 'back' });
    await say({ command: 'back' });
    await say('Leicester');
    const again = await say({ choice: 'workwell-llr' });
    expect((await now()).answers).toEqual(before);
    expect(again.ask?.step).toBe('health');
    expect(textOf(again)).toContain(house.app.words.say('en', 'chat:resume.welcome'));
  });

  test('where she lives is what she said last; nothing else is asked again', async () => {
    const { say, now } = await come({ language: 'en' });
    await say('Loughborough');
    for (const choice of ['workwell-llr', 'me', 'agree', '18_64', 'PA-05', 'working_hard']) await say({ choice });
    for (let backs = 0; backs < 10 && (await now()).programme !== 'front-door'; backs += 1)
      await say({ command: 'back' });
    await say({ command: 'back' });
    await say('Melton Mowbray');
    const again = await say({ choice: 'workwell-llr' });
    expect((await now()).place.facts).toMatchObject({ area: 'E07000133', work_now: 'working_hard' });
    expect(again.ask?.step).toBe('health');
  });

  test('beginning again lets go of it, and so does sending in another programme', async () => {
    const { say, now } = await come({ language: 'en' });
    await say('Leicester');
    for (const choice of ['workwell-llr', 'me', 'agree', '18_64']) await say({ choice });
    for (let backs = 0; backs < 10 && (await now()).programme !== 'front-door'; backs += 1)
      await say({ command: 'back' });
    expect((await now()).aside).toHaveLength(1);
    await say({ command: 'restart' });
    await say({ choice: 'yes' });
    await say('Leicester');
    await say({ choice: 'workwell-llr' });
    expect((await now()).answers).toEqual([{ step: 'language', codes: ['en'] }]);
    expect((await now()).aside).toBeUndefined();
  });
});

describe('[FD11] a place that is not open, or made up, is not offered like an open one', () => {
  test('the example place stands in no list, and nobody without a home is led there', async () => {
    const { say } = await come({ language: 'pl' });
    const where = await say('?');
    expect(codesOf(where)).not.toContain('przykladow');
    const country = await say('Polska');
    expect(codesOf(country)).not.toContain('przykladow');
    await say({ choice: 'no_fixed' });
    const what = await say({ choice: 'PL' });
    expect(codesOf(what)).toEqual(expect.arrayContaining(['otwarte-drzwi', 'nowa-sol']));
    expect(codesOf(what)).not.toContain('lokalny-system');
  });

  test('who names it, or comes by its link, gets in', async () => {
    const { say, now } = await come({ language: 'pl' });
    const what = await say('Przykładów');
    expect(codesOf(what)).toContain('lokalny-system');
    await say({ choice: 'lokalny-system' });
    expect((await now()).programme).toBe('lokalny-system');
    expect((await come({ start: 'lokalny-system' })).first.ask?.step).toBe('language');
  });

  test('a real local system is offered once it is set up, and not before', () => {
    const programme = house.app.programmes.get('lokalny-system');
    if (programme === undefined) throw new Error('missing');
    const { definition } = programme;
    const set = (open: boolean) => ({
      areas: definition.areas.map((area) => ({ ...area, open })),
      localSystems: definition.localSystems.map((system) => ({ ...system, example: false })),
    });
    expect(mayBeOffered(set(true), 'przykladow')).toBe(true);
    expect(mayBeOffered(set(false), 'przykladow')).toBe(false);
    expect(mayBeOffered(definition, 'przykladow')).toBe(false);
  });
});
