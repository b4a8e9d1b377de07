/**
 * What must hold for everybody, in every programme that is found in `flows/`: the invariants of domain.md (i.4) that concern
 * intake, consent, triage and routing. People are made by chance; a failing one is printed with the facts that matter.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Programme } from '../../src/app/app.ts';
import { COORDINATORS, partnerFor } from '../../src/app/make-referral.ts';
import type { ConsentRecord } from '../../src/app/store.ts';
import { suggestionFor } from '../../src/app/suggest.ts';
import { assemble } from '../../src/assemble.ts';
import type { Conversation } from '../../src/core/flow/conversation.ts';
import { isQuestion, type Node } from '../../src/core/flow/node.ts';
import { begin, hasEnded, nodeAt, optionsAt, step } from '../../src/core/flow/step.ts';
import { liveConsents, mayReceive } from '../../src/core/referral/consent.ts';
import { moves, REFERRAL_STATES, stateAfter } from '../../src/core/referral/lifecycle.ts';
import type { FactValue } from '../../src/core/shared/feel.ts';
import { type Decision, decide, LEVELS } from '../../src/core/triage/decide.ts';
import { settingFact } from '../../src/core/triage/facts.ts';
import { walkFlow } from '../support/walk-flow.ts';

const data = await assemble();
if (!data.ok) throw new Error(data.error.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const programmes = [...data.value.programmes].map(([id, programme]) => [id, programme] as const);
const called = (id: string): Programme => {
  const programme = data.value.programmes.get(id);
  if (programme === undefined) throw new Error(id);
  return programme;
};

type Person = Readonly<Record<string, FactValue>>;

/** Somebody who answered some of the questions in some way; lists as people tick them, with and without sense. */
const personIn = ({ triage }: Programme): fc.Arbitrary<Person> =>
  fc
    .tuple(
      ...Object.entries(triage.facts).flatMap(([name, type]) => {
        if (type.kind === 'number') return [];
        const code: fc.Arbitrary<string> = fc.constantFrom(...type.values);
        const value: fc.Arbitrary<FactValue> =
          type.kind === 'code' ? code : fc.uniqueArray(code, { minLength: 1, maxLength: 3 });
        return [fc.option(value.map((said) => [name, said] as const))];
      }),
    )
    .map((said) => Object.fromEntries(said.flatMap((one) => (one === null ? [] : [one]))));

/** Somebody who speaks for herself and agreed, so that the programme's own rules have their say more often. */
const herselfIn = (programme: Programme): fc.Arbitrary<Person> =>
  personIn(programme).map((person) => ({
    ...person,
    consent: 'agree',
    for_whom: 'me',
    agreement: 'unknown',
    open_case: 'no',
    cannot_decide: 'no',
    safety: 'none',
  }));

const decided = ({ triage, definition }: Programme, person: Person): Decision => {
  const settings = Object.entries(definition.settings).map(([name, value]) => [settingFact(name), value] as const);
  const used = settings.filter(([name]) => Object.hasOwn(triage.facts, name));
  const decision = decide(triage, { ...Object.fromEntries(used), ...person });
  if (!decision.ok) throw new Error(decision.error.code);
  return decision.value;
};

/** What nobody answers by skipping a question. */
const NOT_ASKED = [
  ...['safety', 'consent', 'for_whom', 'agreement', 'relation', 'open_case', 'cannot_decide', 'youth_next'],
  // These follow from the area and the directory.
  ...['area_open', 'area_priority', 'free_work_training'],
];

const WHO = { language: 'en', phone: '+447700900123', name: 'Ann' } as const;
const numbers = fc.array(fc.nat(50), { minLength: 60, maxLength: 60 });
/** A way through the flow by chance, kept to `wanted` where that can be picked. */
function wayOf({ flow }: Programme, by: readonly number[], wanted: Readonly<Record<string, string>> = {}) {
  let at = 0;
  return walkFlow(flow, WHO, (node, open) => {
    const chosen = wanted[node.id];
    if (chosen !== undefined && open.includes(chosen)) return chosen;
    return open[(by[at++] ?? 0) % open.length] ?? '';
  });
}
const HERSELF = { for_whom: 'me', consent: 'agree', age_band: '18_64' };

/** The consents a way gave, as they are kept. */
const consentsOf = ({ flow }: Programme, way: ReturnType<typeof wayOf>): readonly ConsentRecord[] =>
  way.effects.flatMap((effect, order) => {
    const consent = effect.kind === 'consent' ? flow.nodes.get(effect.step)?.consent : undefined;
    if (effect.kind !== 'consent' || consent === undefined) return [];
    const at = `2026-11-23T09:00:${String(order).padStart(2, '0')}.000Z`;
    const { scope, partner } = consent;
    return [{ scope, partner, given: effect.given, textVersion: 'v', language: 'en', at, draft: 0 }];
  });

const nothing = (): void => undefined;

describe.each(programmes)('%s', (_, programme) => {
  const { flow, definition, services, triage } = programme;

  test('I-1: nothing sensitive is asked or kept without her own yes', () => {
    const isSensitive = (id: string) => flow.nodes.get(id)?.sensitive === true;
    fc.assert(
      fc.property(numbers, (by) => {
        const way = wayOf(programme, by);
        if (way.codes.get('consent')?.[0] === 'agree') return;
        expect(way.steps.filter(isSensitive)).toEqual([]);
        expect(way.conversation.answers.filter(({ step: id }) => isSensitive(id))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('I-2: a partner is offered, gets it or may read it only with a live yes to that partner', () => {
    let shared = 0;
    fc.assert(
      fc.property(numbers, (by) => {
        const way = wayOf(programme, by, HERSELF);
        if (!way.effects.some((effect) => effect.kind === 'refer' && effect.as === 'submitted')) return;
        const consents = consentsOf(programme, way);
        const said = liveConsents(consents).flatMap(({ scope, partner }) => (scope === 'share' ? [partner] : []));
        if (said.length > 0) shared += 1;
        for (const { service } of suggestionFor(programme, way.conversation, nothing).services.offered)
          if (service.handover === 'referral') expect(said).toContain(service.partner);
        expect([...said, COORDINATORS]).toContain(partnerFor(programme, consents));
        for (const { id } of definition.partners.filter(({ sharing }) => sharing))
          expect(mayReceive(consents, { id, asked: true })).toBe(said.includes(id));
      }),
      { numRuns: 80 },
    );
    expect(shared).toBeGreaterThan(0);
  });

  test('I-3: whoever writes as an employer gives and gets nothing about health; no employer is spoken to without her yes', () => {
    fc.assert(
      fc.property(numbers, (by) => {
        const way = wayOf(programme, by, { for_whom: 'other', relation: 'employer', agreement: 'yes' });
        expect(way.conversation.answers.filter(({ step: id }) => flow.nodes.get(id)?.sensitive)).toEqual([]);
        if (!way.effects.some(({ kind }) => kind === 'refer')) return; // a place that has not opened
        const { decision } = suggestionFor(programme, way.conversation, nothing);
        expect(decision.flags).toContain('employer_sees_received_only');
        expect(decision).toMatchObject({ outcome: 'needs_human', cohort: 'none', barriers: [], serviceTypes: [] });
        expect(way.effects.filter(({ kind }) => kind === 'consent')).toEqual([]);
      }),
      { numRuns: 40 },
    );
    const toEmployers = services.filter(({ needsEmployerYes }) => needsEmployerYes).map(({ id }) => id);
    fc.assert(
      fc.property(numbers, (by) => {
        const way = wayOf(programme, by, { ...HERSELF, share: 'yes' });
        if (way.conversation.place.facts.employer_contact === 'yes_now') return;
        const { offered } = suggestionFor(programme, way.conversation, nothing).services;
        expect(offered.filter(({ service }) => toEmployers.includes(service.id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('I-4: what the rules say is a suggestion: no state they name is an end, and being shown other help comes with a second look', () => {
    fc.assert(
      fc.property(personIn(programme), (person) => {
        const decision = decided(programme, person);
        expect(['accepted', 'declined', 'withdrawn', 'closed']).not.toContain(decision.state);
        if (decision.outcome !== 'not_eligible_signpost') return;
        expect(decision.explanationKeys).toContain('not_this_service');
        expect(decision.signposts.length).toBeGreaterThan(0);
      }),
      { numRuns: 600 },
    );
  });

  test('I-5: whatever else was said, one more answer skipped never refuses anybody', () => {
    const skippable = Object.entries(triage.facts).flatMap(([name, type]) =>
      type.kind === 'number' || NOT_ASKED.includes(name) ? [] : [name],
    );
    let refused = 0;
    fc.assert(
      fc.property(herselfIn(programme), fc.constantFrom(...skippable), (person, name) => {
        const { outcome, rule } = decided(programme, person);
        if (outcome === 'not_eligible_signpost') refused += 1;
        // Two answers that contradict each other are one too many: without it the others say what they say.
        if (outcome === 'not_eligible_signpost' || rule === 'G11') return;
        expect(decided(programme, { ...person, [name]: 'skip' }).outcome, name).not.toBe('not_eligible_signpost');
      }),
      { numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(0);
  });

  test('I-16: from wherever she is, danger brings the card and an alert, and she can go on from the same question', () => {
    fc.assert(
      fc.property(numbers, fc.nat(30), (by, stop) => {
        let { conversation }: { conversation: Conversation } = begin(flow, 'en', false);
        for (let turn = 0; turn < stop && !hasEnded(flow, conversation); turn += 1) {
          const node: Node = nodeAt(flow, conversation);
          const open = optionsAt(flow, conversation).map(({ code }) => code);
          const said = by[turn] ?? 0;
          const input = open.length > 0 ? { codes: [open[said % open.length] ?? ''] } : { text: 'Ann' };
          if (node.kind === 'check') break;
          conversation = step(flow, conversation, { kind: 'answer', ...input }).conversation;
        }
        const shown = step(flow, conversation, { kind: 'danger', severity: 'crisis' });
        expect(shown.conversation).toMatchObject({ safety: 'emergency', place: { mode: 'danger' } });
        expect(shown.effects.map(({ kind }) => kind)).toEqual(['crisis-card', 'alert']);
        const back = step(flow, shown.conversation, { kind: 'answer', codes: ['go_on'] });
        expect(back.conversation.place).toMatchObject({ mode: 'talk', at: conversation.place.at });
        expect(back.conversation.answers).toEqual(conversation.answers);
      }),
      { numRuns: 60 },
    );
  });

  test('I-16: no step of a flow is the card, so no edit of a flow can take it away', () => {
    const kinds = new Set([...flow.nodes.values()].map(({ kind }) => kind));
    expect([...kinds].filter((kind) => /danger|crisis/.test(kind))).toEqual([]);
    for (const node of [...flow.nodes.values()].filter(isQuestion)) {
      const talk = begin(flow, 'en', false).conversation;
      const there: Conversation = { ...talk, place: { ...talk.place, at: node.id } };
      const shown = step(flow, there, { kind: 'danger', severity: 'crisis' });
      expect(shown.conversation.place.mode, node.id).toBe('danger');
    }
  });

  test('I-17: a priority area changes the order, and never who is eligible', () => {
    if (!Object.hasOwn(triage.facts, 'area_priority')) {
      // Where there is none, no area comes before another: it is known to the rules as inside, outside or not known.
      expect(triage.facts.area_status).toMatchObject({ values: ['in', 'out', 'no_fixed', 'unknown'] });
      expect(definition.areas.filter(({ priority }) => priority)).toEqual([]);
      return;
    }
    const plain = ({ outcome }: Decision) => (outcome === 'eligible_priority' ? 'eligible' : outcome);
    fc.assert(
      fc.property(personIn(programme), (person) => {
        const yes = decided(programme, { ...person, area_priority: 'yes' });
        const no = decided(programme, { ...person, area_priority: 'no' });
        expect([plain(yes), yes.cohort, yes.rule]).toEqual([plain(no), no.cohort, no.rule]);
        expect(LEVELS.indexOf(yes.level)).toBeLessThanOrEqual(LEVELS.indexOf(no.level));
      }),
      { numRuns: 600 },
    );
  });

  test('[TR22] G0: danger changes level, flag, state and what is said, and nothing else of what is suggested', () => {
    fc.assert(
      fc.property(personIn(programme), (person) => {
        const calm = decided(programme, { ...person, safety: 'none' });
        const danger = decided(programme, { ...person, safety: 'emergency' });
        const kept = ({ outcome, cohort, orderPoints, rule, signposts, barriers, serviceTypes }: Decision) => [
          ...[outcome, cohort, orderPoints, rule],
          ...[signposts, barriers, serviceTypes],
        ];
        expect(kept(danger)).toEqual(kept(calm));
        expect(danger.level).toBe('P0');
        expect(danger.ruleIds).toContain('G0');
        expect(danger.flags).toEqual(expect.arrayContaining(['safety_emergency', ...calm.flags]));
        expect(danger.explanationKeys).toEqual(expect.arrayContaining(['safety_first', ...calm.explanationKeys]));
        // Nothing is kept that was not agreed to, and somebody else's yes is still to come: danger changes neither.
        const stays = ['not_stored', 'awaiting_person'].includes(calm.state);
        expect(danger.state).toBe(stays ? calm.state : 'paused_safety');
      }),
      { numRuns: 600 },
    );
  });

  test('EC-19: who cannot decide alone is left to a person, and nobody else agrees for her', () => {
    fc.assert(
      fc.property(herselfIn(programme), (person) => {
        const decision = decided(programme, { ...person, cannot_decide: 'yes' });
        expect(decision.flags).toContain('needs_support_to_decide');
        // Before it come an age it is not for, and whoever comes back or keeps a place: none of them is refused by it.
        if (!['G5', 'G6', 'G7', 'G8', 'G9'].includes(decision.rule))
          expect(decision).toMatchObject({ outcome: 'needs_human', rule: 'G11' });
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(numbers, (by) => {
        const way = wayOf(programme, by, { for_whom: 'other', relation: 'representative', agreement: 'yes' });
        expect(way.effects.filter(({ kind }) => kind === 'consent')).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

test('I-4: every move that ends a referral is made by a person, and whatever waits for one can still be taken on', () => {
  const ends = Object.entries(moves).filter(([, { to }]) => ['declined', 'withdrawn'].includes(to));
  expect(ends.map(([command]) => command).toSorted()).toEqual(['decline', 'withdraw']);
  for (const state of REFERRAL_STATES.filter((one) => ['submitted', 'human_review', 'paused_safety'].includes(one)))
    expect(stateAfter(state, 'accept')).toEqual({ ok: true, value: 'accepted' });
});

test('I-6: WorkWell asks nobody about benefits, whatever she says', () => {
  const programme = called('workwell-llr');
  const BENEFIT = /benefit|allowance|universal credit|zasił|świadczeni|bidrag|ersättning/i;
  fc.assert(
    fc.property(numbers, (by) => {
      const way = wayOf(programme, by);
      for (const id of way.steps) {
        const own = `${programme.definition.id}:${id}`;
        for (const locale of ['en', 'pl', 'sv'] as const)
          for (const key of [`${own}.ask`, `shared:${id}.ask`])
            if (data.value.words.has(locale, key)) expect(data.value.words.say(locale, key)).not.toMatch(BENEFIT);
        expect([...(way.offered.get(id) ?? [])].filter((code) => BENEFIT.test(code))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('I-8: whoever is at Återbruket can always say that she wants to leave', () => {
  const programme = called('aterbruket');
  let met = 0;
  fc.assert(
    fc.property(numbers, (by) => {
      const way = wayOf(programme, by, { ...HERSELF, now: 'aterbruket' });
      const open = way.offered.get('wishes');
      if (open === undefined) return;
      met += 1;
      expect(open).toContain('leave');
    }),
    { numRuns: 60 },
  );
  expect(met).toBeGreaterThan(0);
});

test('I-10: whoever was with Otwarte Drzwi comes back, and no answer about disability, area or projects is asked or counts', () => {
  const programme = called('otwarte-drzwi');
  fc.assert(
    fc.property(
      herselfIn(programme),
      fc.constantFrom('was_with_you_lost_job', 'was_with_you_change_job'),
      fc.constantFrom('18_64', '65p', 'unknown'),
      numbers,
      (person, situation, age_band, by) => {
        const decision = decided(programme, { ...person, situation, age_band });
        expect(decision).toMatchObject({ outcome: 'eligible_priority', rule: 'G8', state: 'readaptation' });
        const { steps } = wayOf(programme, by, { ...HERSELF, situation });
        expect(steps.filter((id) => ['disability', 'tried_before', 'health', 'social'].includes(id))).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

test('I-14: whoever goes to the LSS unit was asked what she needs and what she wishes, as two answers', () => {
  const programme = called('aterbruket');
  let met = 0;
  fc.assert(
    fc.property(numbers, fc.constantFrom('yes', 'applied'), (by, lss) => {
      const way = wayOf(programme, by, { ...HERSELF, lss });
      if (!way.codes.has('lss') || !way.effects.some((effect) => effect.kind === 'refer' && effect.as === 'submitted'))
        return;
      met += 1;
      expect(way.steps).toEqual(expect.arrayContaining(['place_wishes', 'wishes']));
    }),
    { numRuns: 60 },
  );
  expect(met).toBeGreaterThan(0);
});
