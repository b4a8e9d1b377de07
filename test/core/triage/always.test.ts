import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactValue } from '../../../src/core/shared/feel.ts';
import { type Decision, decide, LEVELS, OUTCOMES } from '../../../src/core/triage/decide.ts';
import { completeFacts } from '../../../src/core/triage/facts.ts';
import { model, settingFacts } from './workwell.ts';

type Person = Readonly<Record<string, FactValue>>;

/** Somebody who answered some of the questions in some way; lists as people tick them, with and without sense. */
const person: fc.Arbitrary<Person> = fc.record(
  Object.fromEntries(
    Object.entries(model.facts).flatMap(([name, type]) => {
      if (type.kind === 'number') return [];
      const one = fc.constantFrom(...type.values);
      return [[name, type.kind === 'code' ? one : fc.uniqueArray(one, { minLength: 1, maxLength: 4 })] as const];
    }),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Person>;

const decided = (facts: Person): Decision => {
  const result = decide(model, { ...settingFacts, ...facts });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const RUNS = { numRuns: 3000 };

/** How long it has been is asked only of people who are off sick or out of work (W2). */
const ASKED_HOW_LONG = new Set(['sick_at_risk', 'sick_safe', 'out']);

/** Everybody, as far as the facts that a refusal could hang on go: every value of each question that person is asked. */
function* everybody(): Generator<Record<string, FactValue>> {
  const health: readonly (readonly string[])[] = [['none'], ['unknown'], ['msk'], ['none', 'msk'], ['unknown', 'none']];
  for (const age_band of ['u16', '16_17', '18_64', '65p', 'unknown'])
    for (const area_status of ['in', 'out', 'no_fixed', 'unknown'])
      for (const outside_link of ['gp', 'job', 'none', 'not_asked', 'unknown'])
        for (const work_now of [
          'working_hard',
          'working_at_risk',
          'sick_at_risk',
          'sick_safe',
          'out',
          'never',
          'other',
          'unknown',
        ])
          for (const duration of ASKED_HOW_LONG.has(work_now)
            ? ['lt4w', '4w_6m', '6_12m', 'gt12m', 'unknown']
            : ['unknown'])
            for (const ticked of health)
              yield {
                consent: 'agree',
                for_whom: 'me',
                age_band,
                area_status,
                outside_link,
                work_now,
                duration,
                health: ticked,
              };
}

describe('what always holds', () => {
  test('[TR1] everybody gets one of the outcomes, a level, a deciding rule and the version of the rules', () => {
    fc.assert(
      fc.property(person, (facts) => {
        const decision = decided(facts);
        expect(OUTCOMES).toContain(decision.outcome);
        expect(LEVELS).toContain(decision.level);
        expect(decision.rule).toMatch(/^(G|WW-R)\d+$/);
        expect(decision.ruleSetVersion).toMatch(/^2026\.\d+\+[0-9a-f]{12}$/);
      }),
      RUNS,
    );
  });

  test('[TR4] the order in which facts are told, or ticked, never changes the decision', () => {
    fc.assert(
      fc.property(person, fc.infiniteStream(fc.nat()), (facts, chance) => {
        const shuffled = Object.entries(facts)
          .map(
            ([name, value]) =>
              [chance.next().value ?? 0, name, Array.isArray(value) ? [...value].reverse() : value] as const,
          )
          .sort(([a], [b]) => a - b)
          .map(([, name, value]) => [name, value] as const);
        expect(decided(Object.fromEntries(shuffled) as Person)).toEqual(decided(facts));
      }),
      RUNS,
    );
  });

  test('[TR6] I-5: skipping an answer never turns anything into not eligible', { timeout: 120_000 }, () => {
    let refused = 0;
    for (const facts of everybody()) {
      if (decided(facts).outcome === 'not_eligible_signpost') {
        refused += 1;
        continue;
      }
      for (const name of Object.keys(facts)) {
        if (facts[name] === 'unknown' || name === 'consent' || name === 'for_whom') continue;
        const skipped = decided({ ...facts, [name]: 'skip' });
        if (skipped.outcome === 'not_eligible_signpost') throw new Error(`${JSON.stringify(facts)} skips ${name}`);
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  test('[TR6] I-5: whoever skips age, health or work is refused by no rule but the one about being under 16', () => {
    fc.assert(
      fc.property(person, fc.constantFrom('age_band', 'health', 'work_now'), (facts, key) => {
        const decision = decided({ ...facts, [key]: 'skip' });
        if (decision.outcome === 'not_eligible_signpost') expect(decision.rule).toBe('G5');
      }),
      RUNS,
    );
  });

  test('[TR7] I-17: a priority area never changes who is eligible, only the order', () => {
    fc.assert(
      fc.property(person, (facts) => {
        const [yes, no] = [decided({ ...facts, area_priority: 'yes' }), decided({ ...facts, area_priority: 'no' })];
        const plain = (decision: Decision) =>
          decision.outcome === 'eligible_priority' ? 'eligible' : decision.outcome;
        expect([plain(yes), yes.cohort, yes.rule]).toEqual([plain(no), no.cohort, no.rule]);
        expect(LEVELS.indexOf(yes.level)).toBeLessThanOrEqual(LEVELS.indexOf(no.level));
        expect(yes.orderPoints).toBeGreaterThanOrEqual(no.orderPoints);
      }),
      RUNS,
    );
  });

  test('[TR8] I-6: benefits, nationality and immigration status are no facts, and debt, language and age give no points', () => {
    expect(
      Object.keys(model.facts).filter((name) => /benefit|universal|claim|nation|immigra|citizen/i.test(name)),
    ).toEqual([]);
    expect(decide(model, { ...settingFacts, benefits: 'yes' })).toMatchObject({
      ok: false,
      error: { code: 'triage.unknown-fact', fact: 'benefits' },
    });
    fc.assert(
      fc.property(
        person,
        fc.constantFrom('debt', 'language'),
        fc.constantFrom('18_64', '65p'),
        (facts, social, age_band) => {
          expect(decided({ ...facts, social: [social], age_band }).orderPoints).toBe(
            decided({ ...facts, social: ['none'], age_band: '18_64' }).orderPoints,
          );
        },
      ),
      RUNS,
    );
  });

  test('[TR9] nobody is refused without other places to turn to and the words that a person can look again', () => {
    fc.assert(
      fc.property(person, (facts) => {
        const decision = decided(facts);
        if (decision.outcome !== 'not_eligible_signpost') return;
        expect(decision.signposts.length).toBeGreaterThan(0);
        expect(decision.explanationKeys).toContain('not_this_service');
      }),
      RUNS,
    );
  });

  test('[TR3] a fact with a name or a code that the tables do not know gives no decision, and the error does not repeat it', () => {
    const wrong = decide(model, { ...settingFacts, health: 'something private' });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'triage.fact-value', fact: 'health' } });
    expect(JSON.stringify(wrong)).not.toContain('private');
    expect(decide(model, { ...settingFacts, helth: 'msk' })).toMatchObject({
      ok: false,
      error: { code: 'triage.unknown-fact', fact: 'helth' },
    });
    expect(decide(model, {})).toMatchObject({ ok: false, error: { code: 'triage.no-setting' } });
  });

  test('[TR5] what is not said is unknown; skip, one code for a list and an empty list are read', () => {
    const complete = completeFacts(model.facts, {
      ...settingFacts,
      health: 'msk',
      social: [],
      wishes: 'skip',
      age_band: 'skip',
    });
    expect(complete).toMatchObject({
      ok: true,
      value: {
        health: ['msk'],
        social: ['unknown'],
        wishes: ['unknown'],
        age_band: 'unknown',
        work_now: 'unknown',
        outside_link: 'not_asked',
      },
    });
  });

  test('[TR13] settings decide what long and recent mean; a band that lies on both sides counts as the one without extra priority', () => {
    const sick = {
      consent: 'agree',
      age_band: '18_64',
      area_status: 'in',
      health: ['msk'],
      work_now: 'sick_at_risk',
      duration: '4w_6m',
    } as const;
    expect(decided({ ...sick, setting_long_term_sick_weeks: 4 }).rule).toBe('WW-R4');
    expect(decided({ ...sick, setting_long_term_sick_weeks: 8 }).rule).toBe('WW-R5');
    const out = { ...sick, work_now: 'out', duration: '6_12m' } as const;
    expect(decided({ ...out, setting_recent_months: 6 }).rule).toBe('WW-R8');
    expect(decided({ ...out, setting_recent_months: 12 }).rule).toBe('WW-R7');
    expect(decided({ ...out, setting_recent_months: 9 }).rule).toBe('WW-R8');
  });

  test('[TR10] the decision says which facts were looked at, and no others', () => {
    const { inputsUsed } = decided({ safety: 'emergency', health: ['msk'], duration: 'lt4w' });
    expect(inputsUsed.safety).toBe('emergency');
    const early = decided({ consent: 'no', wishes: ['physio'] });
    expect(early.inputsUsed).not.toHaveProperty('outside_link');
    expect(early.trace.map((entry) => entry.table)).not.toContain('programme_rules');
  });
});
