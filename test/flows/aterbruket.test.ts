/**
 * Återbruket: its requirements (AB-…), rules and edge cases (EC-…), and the invariants (I-…) that concern intake and routing,
 * each named by its id and played through the real core.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTriageModel } from '../../src/adapters/dmn/read-dmn.ts';
import { readProgramme } from '../../src/adapters/flowfile/read-programme.ts';
import type { App, Programme } from '../../src/app/app.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import { type Decided, decideFor } from '../../src/commands/decide.ts';
import { matchServices } from '../../src/core/directory/match.ts';
import { personFrom } from '../../src/core/directory/match-inputs.ts';
import type { Service } from '../../src/core/directory/service.ts';
import { ReferralContent } from '../../src/core/referral/content.ts';
import { openTestApp } from '../support/app.ts';
import { type Walk, walkFlow } from '../support/walk-flow.ts';

const ID = 'aterbruket';
const [files, table] = await Promise.all([readProgramme('flows', ID), readTriageModel(`flows/${ID}/triage.dmn`)]);
if (!files.ok) throw new Error(JSON.stringify(files.error, null, 2));
if (!table.ok) throw new Error(JSON.stringify(table.error));
const { definition, flow, services } = files.value;
const triage = table.value;
/** The directory with other numbers of free places. */
const withPlaces = (places: Readonly<Record<string, number>>): readonly Service[] =>
  services.map((service) => ({ ...service, freePlaces: places[service.id] ?? service.freePlaces }));
const FULL = withPlaces({ 'AB-S1': 0, 'AB-S2': 0 });

type Facts = Readonly<Record<string, string | readonly string[]>>;
function decided(facts: Facts, directory: readonly Service[] = services): Decided {
  const decision = decideFor({ definition, flow, services: directory, triage, postcodes: new Map() }, facts);
  if (!decision.ok) throw new Error(decision.error);
  return decision.value;
}
const offeredIn = (decision: Decided): readonly string[] => decision.suggestedServices.map(({ id }) => id);

/** Walks to the end, choosing by `wanted` where the step is named there and by `choose` elsewhere. */
const walkOn = (
  choose: (max: number) => number,
  wanted: Readonly<Record<string, string | readonly string[]>> = {},
): Walk =>
  walkFlow(
    flow,
    { language: 'sv', phone: '070-174 06 05', name: 'Ann' },
    (node, open) => wanted[node.id] ?? open[choose(open.length - 1)] ?? '',
  );
const anyWay = fc.array(fc.nat(50), { minLength: 60, maxLength: 60 }).map((numbers) => {
  let at = 0;
  return walkOn((max) => (numbers[at++] ?? 0) % (max + 1));
});
const firstAlways = () => 0;

/** The questions of a way, one of several parts once. */
const questionsOf = ({ steps }: Walk): readonly string[] =>
  steps.filter((id) => flow.nodes.get(id)?.continues === false).map((id) => id.replace(/^share_lss$/, 'share'));

const me = { language: 'sv', for_whom: 'me', consent: 'agree', area: 'bredbyn', contact_by: 'this_chat', share: 'yes' };
const staying = {
  ...me,
  now: 'aterbruket',
  lss: 'yes',
  place_wishes: ['calm'],
  with_me: 'relative',
  wishes: ['new_day_activity'],
  access_needs: ['none'],
  share_lss: 'yes',
};
const coming = {
  ...me,
  now: 'nothing',
  age_band: '18_64',
  lss: 'no',
  contacts: ['kommun'],
  health: ['mental'],
  social: ['debt'],
  wishes: ['try_work'],
  access_needs: ['none'],
};

const LISTS = {
  health: ['msk', 'mental', 'ltc', 'sensory', 'neuro', 'addiction'],
  social: ['housing', 'debt', 'caring', 'transport', 'language', 'digital', 'skills', 'confidence', 'workplace'],
  wishes: ['try_work', 'find_job', 'training', 'groups', 'adjustments', 'new_day_activity', 'leave'],
};
const oneOf = (fact: string) => {
  const type = triage.facts[fact];
  if (type?.kind !== 'code') throw new Error(fact);
  return fc.constantFrom(...type.values.filter((code) => code !== 'not_asked' && code !== 'unknown'));
};
const some = (codes: readonly string[]) =>
  fc.oneof(fc.constant(['none']), fc.subarray([...codes], { minLength: 1 }), fc.constant(['skip']));
const AREAS = definition.areas.map(({ id }) => id);
/** Somebody who writes for herself and is not in danger. */
const anybody = fc.record({
  consent: fc.constant('agree'),
  for_whom: fc.constant('me'),
  safety: fc.constantFrom('none', 'concern'),
  age_band: fc.constantFrom('18_64', '65p'),
  area: fc.constantFrom(...AREAS, 'elsewhere', 'no_fixed'),
  now: oneOf('now'),
  lss: oneOf('lss'),
  health: some(LISTS.health),
  social: some(LISTS.social),
  wishes: fc.oneof(fc.subarray(LISTS.wishes, { minLength: 1 }), fc.constant(['not_sure'])),
  with_me: oneOf('with_me'),
  share: fc.constantFrom('yes', 'no'),
  share_lss: fc.constantFrom('yes', 'no'),
});

describe('what is asked (b.3)', () => {
  test('AB order, rehab: 15 questions at most, age before anything about health', () => {
    const way = walkOn(firstAlways, coming);
    expect(questionsOf(way)).toEqual([
      'language',
      'for_whom',
      'consent',
      'area',
      'now',
      'age_band',
      'lss',
      'contacts',
      'health',
      'social',
      'wishes',
      'name',
      'access_needs',
      'share',
      'check',
    ]);
  });

  test('A4 and K7 can be said in her own words: once on each way, never asked twice, and skipped like any other', () => {
    const words = (way: Walk) => way.steps.filter((id) => /_words$/.test(id));
    expect(words(walkOn(firstAlways, staying))).toEqual(['place_words']);
    expect(words(walkOn(firstAlways, coming))).toEqual(['wishes_words']);
    for (const id of ['place_words', 'wishes_words'])
      expect(flow.nodes.get(id)).toMatchObject({ kind: 'text', optional: true, sensitive: true, maxLength: 300 });
  });

  test('AB order, LSS transition: 13 questions, none about health, none about age', () => {
    const way = walkOn(firstAlways, staying);
    expect(questionsOf(way)).toEqual([
      'language',
      'for_whom',
      'consent',
      'area',
      'now',
      'lss',
      'place_wishes',
      'with_me',
      'wishes',
      'name',
      'access_needs',
      'share',
      'check',
    ]);
    expect(way.effects.filter(({ kind }) => kind === 'consent')).toEqual([
      { kind: 'consent', step: 'consent', given: true },
      { kind: 'consent', step: 'share_lss', given: true },
    ]);
  });

  test('every way ends within 15 questions; nothing about health without a yes, under 16 or about somebody else (I-1, EC-1, EC-3, EC-5)', () => {
    fc.assert(
      fc.property(anyWay, (way) => {
        expect(way.ended).toBe(true);
        expect(questionsOf(way).length).toBeLessThanOrEqual(15);
        const mayAsk = way.codes.get('consent')?.[0] === 'agree' && way.codes.get('age_band')?.[0] !== 'u16';
        if (!mayAsk) expect(way.steps.filter((id) => flow.nodes.get(id)?.sensitive === true)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('whoever has an LSS decision or asked for one is never asked about health, and whoever is at Återbruket never about age', () => {
    fc.assert(
      fc.property(anyWay, ({ codes, steps }) => {
        const lss = codes.get('lss')?.[0];
        if (lss === 'yes' || lss === 'applied')
          expect(steps.filter((id) => ['health', 'social', 'contacts'].includes(id))).toEqual([]);
        if (codes.get('now')?.[0] === 'aterbruket') expect(steps).not.toContain('age_band');
      }),
      { numRuns: 500 },
    );
  });

  test('a skipped answer stops nobody (I-5)', () => {
    const skipped = Object.fromEntries(
      [...flow.nodes.values()].filter(({ optional, id }) => optional && id !== 'check').map(({ id }) => [id, 'skip']),
    );
    const way = walkOn(firstAlways, { ...me, ...skipped });
    expect(way.effects.filter(({ kind }) => kind === 'refer')).toEqual([{ kind: 'refer', as: 'submitted' }]);
  });

  test('EC-1 under 16 stops before LSS and health; EC-2 16 and 17 go on, to a person', () => {
    expect(walkOn(firstAlways, { ...coming, age_band: 'u16', youth_next: 'finish' }).steps.slice(4)).toEqual([
      'now',
      'age_band',
      'youth_next',
    ]);
    expect(decided({ ...coming, age_band: '16_17' })).toMatchObject({ outcome: 'needs_human', rule: 'G6' });
    expect(decided({ ...coming, age_band: '16_17' }).flags).toContain('under_18');
  });

  test('G5 and G6 without the question about age: a person on the LSS way is never sent away, and staff are told to ask', () => {
    const decision = decided({ ...staying });
    expect(decision).toMatchObject({ outcome: 'eligible', cohort: 'ab_lss_transition' });
    expect(decision.flags).toContain('age_not_asked');
    expect(decided({ ...staying, lss: 'no', health: ['msk'] }).flags).toContain('age_not_asked');
    expect(decided(coming).flags).not.toContain('age_not_asked');
  });

  test('AB-16 income support is asked of nobody and is no fact; whom somebody has contact with changes nothing', () => {
    const asked = [...flow.nodes.values()].flatMap(({ id, options }) => [id, ...options.map(({ code }) => code)]);
    expect(
      [...asked, ...Object.keys(triage.facts)].filter((name) => /stod|support|benefit|bidrag/i.test(name)),
    ).toEqual(['supporter_present']);
    expect(Object.keys(triage.facts)).not.toContain('contacts');
    const { outcome, level } = decided(coming);
    for (const contacts of ['none', 'kommun', 'forsakringskassan', 'skip'])
      expect(decided({ ...coming, contacts: [contacts] })).toMatchObject({ outcome, level });
  });

  test('AB-11 what the person needs and what she wishes are two answers', () => {
    const { steps } = walkOn(firstAlways, staying);
    expect(steps).toEqual(expect.arrayContaining(['place_wishes', 'access_needs', 'wishes']));
  });
});

describe('where it leads (c.1)', () => {
  test('AB-7 AB-R2 G9 somebody at Återbruket with an LSS decision is a group of her own, for the LSS unit', () => {
    const decision = decided(staying);
    expect(decision).toMatchObject({ outcome: 'eligible', cohort: 'ab_lss_transition', rule: 'G9', state: 'triaged' });
    expect(offeredIn(decision)[0]).toBe('AB-S3');
    expect(offeredIn(decision)).not.toContain('AB-S1');
  });

  test('AB-8 I-7 nobody of that group is ever sent away or left without the promise, whatever else was answered', () => {
    fc.assert(
      fc.property(anybody, (facts) => {
        const decision = decided({ ...facts, now: 'aterbruket', lss: 'yes' });
        expect(decision.outcome).not.toBe('not_eligible_signpost');
        expect(decision.flags).toContain('keeps_place_until_offer');
        if (decision.rule === 'G9') expect(decision.explanationKeys.slice(0, 4)).toContain('lss_stay');
      }),
    );
    // Nor is anybody sent away from a place before it is known whether she has a decision, wherever she lives.
    for (const lss of ['yes', 'applied', 'no', 'dont_know', 'skip'])
      for (const area of ['bjasta', 'elsewhere', 'no_fixed', 'skip'])
        expect(decided({ ...staying, lss, area }).outcome, `${lss} ${area}`).not.toBe('not_eligible_signpost');
  });

  test('I-8 EC-32 her own wish to leave can always be said, is told to staff, and ends nothing by itself', () => {
    expect(walkOn(firstAlways, staying).offered.get('wishes')).toContain('leave');
    expect(walkOn(firstAlways, { ...staying, lss: 'no', health: ['none'] }).offered.get('wishes')).toContain('leave');
    expect(walkOn(firstAlways, coming).offered.get('wishes')).not.toContain('leave');
    const decision = decided({ ...staying, wishes: ['leave'] });
    expect(decision.flags).toEqual(expect.arrayContaining(['own_wish_to_leave', 'keeps_place_until_offer']));
    expect(decision).toMatchObject({ outcome: 'eligible', state: 'triaged' });
  });

  test('AB-6 AB-R3 EC-34 a decision or an application, and not at Återbruket: the LSS unit gets it, and Återbruket is no stop-gap', () => {
    for (const lss of ['yes', 'applied'])
      for (const now of ['nothing', 'other_daily_activity', 'work_training', 'job', 'studies']) {
        const decision = decided({ ...coming, lss, now, share: 'yes', share_lss: 'yes' });
        expect(decision, `${lss} ${now}`).toMatchObject({ outcome: 'not_eligible_signpost', rule: 'AB-R3' });
        expect(offeredIn(decision)).toContain('AB-S3');
        expect(offeredIn(decision).filter((id) => ['AB-S1', 'AB-S2'].includes(id))).toEqual([]);
        expect(decision.explanationKeys).toContain('not_this_service');
      }
    expect(decided({ ...staying, lss: 'applied' })).toMatchObject({ outcome: 'needs_human', rule: 'G7' });
  });

  test('I-5 G10 G12 whoever skips a key answer, or has no fixed home, is never shown elsewhere', () => {
    const key = fc.subarray(['age_band', 'area', 'now', 'lss'], { minLength: 1 });
    fc.assert(
      fc.property(anybody, key, (facts, skipped) => {
        const outside = skipped.includes('area') ? {} : { area: 'elsewhere' };
        const told = { ...facts, ...outside, ...Object.fromEntries(skipped.map((fact) => [fact, 'skip'])) };
        expect(decided(told).outcome).not.toBe('not_eligible_signpost');
      }),
    );
    fc.assert(
      fc.property(anybody, (facts) => {
        expect(decided({ ...facts, area: 'no_fixed' })).toMatchObject({ level: 'P1' });
        expect(decided({ ...facts, area: 'no_fixed' }).outcome).not.toBe('not_eligible_signpost');
      }),
    );
  });

  test('I-17 AB-R5 where in the municipality somebody lives changes neither who may come nor the order', () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom(...AREAS), fc.constantFrom(...AREAS), (facts, one, other) => {
        const of = (area: string) => {
          const { outcome, cohort, level, orderPoints, state } = decided({ ...facts, area });
          return { outcome, cohort, level, orderPoints, state };
        };
        expect(of(one)).toEqual(of(other));
      }),
    );
    expect(decided(coming).outcome).toBe('eligible');
  });

  test('AB-R1 EC-13 outside the municipality: another place to turn to, and a person can look again', () => {
    const decision = decided({ ...coming, area: 'elsewhere' });
    expect(decision).toMatchObject({ outcome: 'not_eligible_signpost', rule: 'AB-R1' });
    expect(decision.signposts).toContain('own_area_service');
    expect(offeredIn(decision)).toContain('AB-S8');
    expect(decision.explanationKeys).toContain('not_this_service');
  });
});

describe('places', () => {
  test('AB-1 AB-2 AB-3 AB-20 two municipal sites for work training, beside good places for LSS', () => {
    const sites = services.filter(({ types }) => types.includes('work_training'));
    expect(sites.map(({ name }) => name)).toEqual(['Återbruket Bjästa', 'Återbruket Bredbyn']);
    expect(services.filter(({ types }) => types.includes('daily_activity')).map(({ id }) => id)).toEqual([
      'AB-S4',
      'AB-S5',
      'AB-S6',
    ]);
  });

  test('the nearer site comes first, and the other one is offered too', () => {
    expect(offeredIn(decided({ ...coming, area: 'bredbyn' })).slice(0, 2)).toEqual(['AB-S2', 'AB-S1']);
    expect(offeredIn(decided({ ...coming, area: 'kopmanholmen' })).slice(0, 2)).toEqual(['AB-S1', 'AB-S2']);
    expect(offeredIn(decided({ ...coming, area: '2284' })).slice(0, 2)).toEqual(['AB-S1', 'AB-S2']);
  });

  test('AB-R7 EC-35 no free place at either site changes nothing but the state, and is said with both sites', () => {
    const waiting = decided(coming, FULL);
    expect(waiting.state).toBe('waiting_for_place');
    expect(waiting.flags).toContain('waiting_for_place');
    expect(waiting.explanationKeys.slice(0, 4)).toContain('no_place_now');
    const sites = waiting.suggestedServices.filter(({ id }) => ['AB-S1', 'AB-S2'].includes(id));
    expect(sites.map(({ reasons }) => reasons.includes('shared:reason.waiting_list'))).toEqual([true, true]);
    expect(decided(coming, withPlaces({ 'AB-S1': 0 }))).toMatchObject({ state: 'triaged' });
    fc.assert(
      fc.property(anybody, (facts) => {
        const [free, full] = [decided(facts), decided(facts, FULL)];
        const same = ({ outcome, cohort, level, orderPoints, rule, signposts, serviceTypes }: Decided) => ({
          outcome,
          cohort,
          level,
          orderPoints,
          rule,
          signposts,
          serviceTypes,
        });
        expect(same(full)).toEqual(same(free));
        expect([...offeredIn(full)].sort()).toEqual([...offeredIn(free)].sort());
        expect(full.state === 'waiting_for_place').toBe(full.rule === 'AB-R5' && full.outcome === 'eligible');
      }),
    );
  });

  test('EC-35 no text promises a place in the queue or a day', () => {
    for (const locale of ['en', 'pl', 'sv']) {
      const chat = JSON.parse(readFileSync(`locales/${locale}/chat.json`, 'utf8'));
      const shared = JSON.parse(readFileSync(`locales/${locale}/shared.json`, 'utf8'));
      const said = [
        chat.sent.waiting_for_place,
        chat.mine.state.waiting_for_place,
        shared.explain.no_place_now,
        shared.reason.waiting_list,
        shared.reason.need_noted,
      ];
      for (const text of said) expect(text.replace('{{reference}}', '')).not.toMatch(/\d|\{\{/);
    }
  });

  test('I-14 AB-11 AB-12 the bot proposes no daily activity: that comes after the talk about needs and wishes', () => {
    fc.assert(
      fc.property(anybody, (facts) => {
        expect(offeredIn(decided(facts)).filter((id) => ['AB-S4', 'AB-S5'].includes(id))).toEqual([]);
      }),
    );
    const decision = decided(staying);
    const talk = { language: 'sv', place: { facts: staying } };
    const match = matchServices(services, personFrom({ definition, services, flow }, decision, talk));
    expect(match.leftOut.filter(({ reason }) => reason === 'after_talk').map(({ service }) => service.id)).toEqual([
      'AB-S4',
      'AB-S5',
    ]);
  });

  test('AB-13 when no daily activity has a free place, the need for one is noted; while one has, it is not', () => {
    expect(offeredIn(decided(staying))).not.toContain('AB-S6');
    const none = decided(staying, withPlaces({ 'AB-S4': 0, 'AB-S5': 0 }));
    expect(offeredIn(none)).toEqual(['AB-S3', 'AB-S6']);
    expect(none).toMatchObject({ outcome: 'eligible', state: 'triaged' });
    expect(none.suggestedServices[1]?.reasons).toContain('shared:reason.need_noted');
    const unasked = decided({ ...staying, wishes: ['not_sure'] }, withPlaces({ 'AB-S4': 0, 'AB-S5': 0 }));
    expect(offeredIn(unasked)).not.toContain('AB-S6');
  });
});

test.each(['closed', 'out_of_date'] as const)(
  'AB-13 [DI23] a need is noted too when every daily activity is %s',
  (shut) => {
    const all = services.map((service) => (['AB-S4', 'AB-S5'].includes(service.id) ? { ...service, shut } : service));
    expect(offeredIn(decided(staying, all))).toContain('AB-S6');
  },
);

describe('what is said', () => {
  const texts = (locale: string): readonly [string, string][] => {
    const flat = (tree: Record<string, unknown>, before: string): [string, string][] =>
      Object.entries(tree).flatMap(([key, value]): [string, string][] =>
        typeof value === 'string'
          ? [[`${before}${key}`, value]]
          : typeof value === 'object' && value !== null && !Array.isArray(value)
            ? flat(value as Record<string, unknown>, `${before}${key}.`)
            : [],
      );
    return flat(JSON.parse(readFileSync(`locales/${locale}/${ID}.json`, 'utf8')), '');
  };

  test('it is never called Supported Employment, in no text and in no entry of the directory', () => {
    const said = ['en', 'pl', 'sv'].flatMap((locale) => texts(locale).map(([, text]) => text));
    const listed = services.flatMap(({ name, organisation, description, types }) => [
      name,
      organisation,
      description,
      ...types,
    ]);
    expect([...said, ...listed].filter((text) => /supported.?employment|zatrudnieni\w+ wspomagan/i.test(text))).toEqual(
      [],
    );
  });

  test('AB-18 no text speaks of leaving except as her own wish; AB-17 and none judges a decision', () => {
    for (const locale of ['en', 'pl', 'sv'])
      for (const [key, text] of texts(locale)) {
        if (key === 'wishes.options.leave') continue;
        expect(text, `${locale} ${key}`).not.toMatch(
          /\b(leave|leaving|move out|lämna plats|sluta|flytta|odejś|opuści|zakończ)/i,
        );
      }
  });

  test('AB-18 after sending, nothing is said that was not asked for, and nothing but the referral goes out', () => {
    const kinds = new Set(walkOn(firstAlways, staying).effects.map(({ kind }) => kind));
    expect([...kinds].filter((kind) => !['say', 'ask', 'consent', 'triage', 'refer'].includes(kind))).toEqual([]);
  });

  test('AB-19 no official is named, and nobody has a telephone number here but the help lines', () => {
    const listed = readFileSync(`flows/${ID}/services.yaml`, 'utf8');
    expect(listed).not.toMatch(/\d{2,4}[- ]\d{2,3} \d{2}/);
    expect(listed).toContain('avdelningschef LSS');
    expect(definition.partners.map(({ email, webhook }) => email ?? webhook)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('through the whole application', () => {
  let app: App;
  let full: App;
  beforeAll(async () => {
    app = await openTestApp();
    const programme: Programme | undefined = app.programmes.get(ID);
    if (programme === undefined) throw new Error(ID);
    full = { ...app, programmes: new Map(app.programmes).set(ID, { ...programme, services: FULL }) };
  });
  afterAll(() => app.store.close());

  /** Plays the choices of `wanted`; returns everything that was said, and the referral. */
  async function play(on: App, wanted: Readonly<Record<string, string | readonly string[]>>) {
    const started = await startConversation(on, { channel: 'web', programme: ID, language: 'en' });
    if (!started.ok) throw new Error(started.error.code);
    const { conversation } = started.value;
    const said: string[] = [];
    let sent = 0;
    const send = async (input: Parameters<typeof receiveMessage>[1]['input']) => {
      const turn = await receiveMessage(on, {
        channel: 'web',
        find: { by: 'id', id: conversation },
        id: `t${sent++}`,
        input,
      });
      if (!turn.ok) throw new Error(turn.error.code);
      said.push(...turn.value.messages.map(({ text }) => text));
      return turn.value;
    };
    let ask = started.value.turn.ask;
    for (let turns = 0; turns < 40 && ask !== null; turns += 1) {
      const { step: id, kind, options } = ask;
      const want = wanted[id] ?? (kind === 'check' ? 'send' : (options[0]?.code ?? 'Ann'));
      const turn = await send(
        ['text', 'phone', 'email'].includes(kind)
          ? { text: kind === 'email' ? 'ann@example.org' : 'Ann' }
          : kind === 'choices'
            ? { choices: [want].flat() }
            : { choice: [want].flat()[0] ?? '' },
      );
      ask = turn.referral === null ? turn.ask : null;
    }
    const [row] = await on.store.referrals.ofConversation(conversation);
    const found = row === undefined ? undefined : await on.store.referrals.find(row.id);
    return { said, row, content: ReferralContent.safeParse(found?.content).data, send };
  }

  test('OSL 26:1 the LSS unit and Återbruket are asked about apart, and each gets only what was agreed for it (I-2)', async () => {
    const lss = await play(app, staying);
    expect(lss.row).toMatchObject({ partner: 'lss-enheten', cohort: 'ab_lss_transition', state: 'submitted' });
    expect(lss.content?.consents.flatMap(({ partner }) => partner ?? [])).toEqual(['lss-enheten']);
    expect(lss.content?.answers.map(({ step: id }) => id)).not.toContain('health');
    const rehab = await play(app, coming);
    expect(rehab.row).toMatchObject({ partner: 'aterbruket', outcome: 'eligible' });
    expect(rehab.content?.consents.flatMap(({ partner }) => partner ?? [])).toEqual(['aterbruket']);
    const neither = await play(app, { ...staying, share_lss: 'no' });
    expect(neither.row).toMatchObject({ partner: 'coordinators' });
    expect(neither.content?.services).toEqual([]);
  });

  test('AB-R3 a warm handover: the LSS unit has the answers, and she need not begin again', async () => {
    const { row, content } = await play(app, { ...coming, lss: 'yes', share_lss: 'yes' });
    expect(row).toMatchObject({ partner: 'lss-enheten', outcome: 'not_eligible_signpost', state: 'submitted' });
    expect(content?.services[0]).toMatchObject({ id: 'AB-S3' });
  });

  test('a place whose name is no proper name is called so in every language (g.5)', async () => {
    const labels = await Promise.all(
      (['en', 'pl', 'sv'] as const).map(async (language) => {
        const started = await startConversation(app, { channel: 'web', programme: ID, language });
        if (!started.ok) throw new Error(started.error.code);
        const { conversation } = started.value;
        let options: readonly { readonly code: string; readonly label: string }[] = [];
        for (const [at, choice] of ['me', 'agree'].entries()) {
          const find = { by: 'id', id: conversation } as const;
          const turn = await receiveMessage(app, { channel: 'web', find, id: `p${at}`, input: { choice } });
          if (!turn.ok) throw new Error(turn.error.code);
          options = turn.value.ask?.options ?? [];
        }
        return ['2284', 'bjasta'].map((code) => options.find((option) => option.code === code)?.label);
      }),
    );
    expect(labels).toEqual([
      ['Another place in Örnsköldsviks kommun', 'Bjästa'],
      ['Inne miejsce w gminie Örnsköldsvik', 'Bjästa'],
      ['Annan plats i Örnsköldsviks kommun', 'Bjästa'],
    ]);
  });

  test('EC-35 [RF14] whoever waits for a place hears it when she sends and whenever she asks', async () => {
    const { said, content, row, send } = await play(full, coming);
    expect(row).toMatchObject({ state: 'submitted', outcome: 'eligible' });
    expect(content?.decision).toMatchObject({ state: 'waiting_for_place' });
    expect(said).toContain(app.words.say('en', 'chat:sent.waiting_for_place'));
    const asked = await send({ command: 'referral' });
    const waits = app.words.say('en', 'chat:mine.state.waiting_for_place', { reference: row?.reference ?? '' });
    expect(asked.messages.map(({ text }) => text)).toContain(waits);
    const open = await play(app, coming);
    expect(open.said).not.toContain(app.words.say('en', 'chat:sent.waiting_for_place'));
  });

  test('EC-4 an employer learns that it was received, and nothing of LSS or places', async () => {
    const { said, row, content } = await play(full, {
      language: 'en',
      for_whom: 'other',
      relation: 'employer',
      agreement: 'yes',
      their_area: 'bjasta',
      their_contact_by: 'email',
    });
    expect(row).toMatchObject({ state: 'awaiting_person', partner: 'coordinators' });
    expect(said).toContain(app.words.say('en', 'chat:sent.awaiting_person'));
    expect(content).toMatchObject({ route: 'employer', services: [] });
    expect(said.slice(-3).join(' ')).not.toMatch(/LSS|free place/);
  });
});
