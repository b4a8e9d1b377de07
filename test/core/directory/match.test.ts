import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { matchServices, type Person } from '../../../src/core/directory/match.ts';
import { personFrom, servicesFor } from '../../../src/core/directory/match-inputs.ts';
import { parseServices, type Service } from '../../../src/core/directory/service.ts';

const file = 'flows/workwell-llr/services.yaml';
const read = parseServices(file, parse(readFileSync(file, 'utf8')));
if (!read.ok) throw new Error(JSON.stringify(read.error));
const services = read.value;

const somebody: Person = {
  areaIds: ['PA-05', 'E07000130'],
  livesOutside: false,
  cohort: 'in_work_struggling',
  barriers: ['msk'],
  wishes: [],
  serviceTypes: ['physio', 'occupational_therapy', 'adjustment'],
  signposts: [],
  workNow: 'working_hard',
  ageBand: '18_64',
  language: 'en',
  interpreterOk: true,
  employerContact: 'no',
  consentedPartners: ['workwell-llr'],
};
const offered = (more: Partial<Person>, among: readonly Service[] = services) =>
  matchServices(among, { ...somebody, ...more }).offered.map(({ service }) => service.id);
const reasonOf = (id: string, more: Partial<Person>) =>
  matchServices(services, { ...somebody, ...more }).leftOut.find(({ service }) => service.id === id)?.reason;

const some = (codes: readonly string[]) => fc.subarray([...codes]);
const types = [...new Set(services.flatMap((service) => service.types)), 'occupational_therapy', 'language_course'];
const anybody: fc.Arbitrary<Person> = fc.record({
  areaIds: fc.constantFrom([], ['PA-01'], ['PA-05', 'E07000130'], ['E06000017']),
  livesOutside: fc.boolean(),
  cohort: fc.constantFrom('none', 'in_work_struggling', 'long_sick_at_risk', 'recently_unemployed'),
  barriers: some(['msk', 'mental', 'sensory', 'neuro', 'debt', 'housing', 'caring', 'workplace']),
  wishes: some(['find_job', 'physio', 'talking_support', 'adjustments', 'talk_to_employer', 'money_debt_advice']),
  serviceTypes: fc.shuffledSubarray(types),
  signposts: some(['jobcentre_plus', 'own_area_service']),
  workNow: fc.constantFrom('working_hard', 'sick_safe', 'out', 'never', 'unknown'),
  ageBand: fc.constantFrom('u16', '16_17', '18_64', '65p', 'unknown'),
  language: fc.constantFrom('en', 'pl', 'sv', 'ur'),
  interpreterOk: fc.boolean(),
  employerContact: fc.constantFrom('yes_now', 'maybe_later', 'no', 'unknown'),
  consentedPartners: some(['workwell-llr', 'leicester-city']),
});

describe('matching services', () => {
  test('[DI1] nothing is offered without a shared language or an interpreter', () => {
    fc.assert(
      fc.property(anybody, (person) => {
        for (const { service, reasons } of matchServices(services, person).offered) {
          const understood =
            service.languages.includes(person.language) || (service.interpreter && person.interpreterOk);
          const isSignpost = service.signpost !== undefined && person.signposts.includes(service.signpost);
          expect(understood || isSignpost).toBe(true);
          expect(reasons.includes('shared:reason.other_language')).toBe(!understood);
        }
      }),
    );
  });

  test('[DI1] who speaks Polish has the Polish counselling and what can book an interpreter, not what is only in English', () => {
    const polish = {
      language: 'pl',
      barriers: ['mental', 'msk'],
      serviceTypes: ['counselling', 'physio', 'adjustment'],
    };
    expect(offered(polish)).toEqual(['WW-S1', 'WW-S6', 'WW-S5', 'WW-S2']);
    expect(reasonOf('WW-S11', polish)).toBe('language');
    expect(offered({ ...polish, interpreterOk: false })).toEqual(['WW-S6']);
  });

  test('[DI2] nobody ends with nothing', () => {
    fc.assert(
      fc.property(anybody, (person) => {
        const match = matchServices(services, person);
        expect(match.toCoordinator).toBe(match.offered.length === 0);
      }),
    );
    expect(matchServices([], somebody).toCoordinator).toBe(true);
  });

  test('[DI3] every service is offered or left out, once, with a reason', () => {
    fc.assert(
      fc.property(anybody, (person) => {
        const match = matchServices(services, person);
        const ids = [...match.offered, ...match.leftOut].map(({ service }) => service.id).sort();
        expect(ids).toEqual(services.map(({ id }) => id).sort());
        for (const { reasons } of match.offered) expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  test('[DI3] what is of no use is left out for that, whatever else speaks against it', () => {
    expect(reasonOf('WW-S8', { areaIds: ['E06000017'], serviceTypes: ['physio'] })).toBe('no_need');
    const housing = { areaIds: ['E06000017'], barriers: ['housing'], serviceTypes: ['housing'] };
    expect(reasonOf('WW-S8', housing)).toBe('other_area');
  });

  test('[DI4] no yes to the partner, no service that receives answers', () => {
    fc.assert(
      fc.property(anybody, (person) => {
        for (const { service } of matchServices(services, person).offered) {
          expect(service.handover === 'self' || person.consentedPartners.some((id) => id === service.partner)).toBe(
            true,
          );
        }
      }),
    );
    expect(reasonOf('WW-S1', { consentedPartners: [] })).toBe('not_shared');
    expect(offered({ consentedPartners: [] })).toEqual(['WW-S5', 'WW-S11']);
  });

  test('[DI5] a council helps its own residents; without an area what covers everything stays', () => {
    const home = { barriers: ['housing'], serviceTypes: ['housing', 'council'] };
    expect(offered({ ...home, areaIds: ['PA-01'] })).toEqual(['WW-S1', 'WW-S8']);
    expect(offered({ ...home, areaIds: ['PA-05', 'E07000130'] })).toEqual(['WW-S1', 'WW-S9']);
    expect(offered({ ...home, areaIds: ['E06000017'] })).toEqual(['WW-S1', 'WW-S10']);
    expect(offered({ ...home, areaIds: [] })).toEqual(['WW-S1']);
    expect(offered({ ...home, areaIds: [], livesOutside: true })).toEqual([]);
  });

  test('[DI5] what lies elsewhere is left out for that, whatever else stands in its way; where nobody knows, the yes is what lacks', () => {
    const [council] = services.filter(({ id }) => id === 'WW-S8');
    if (council === undefined) throw new Error('no council');
    const asked: Service = { ...council, handover: 'referral' };
    const why = (service: Service, more: Partial<Person>) =>
      matchServices([service], {
        ...somebody,
        barriers: ['housing'],
        serviceTypes: ['housing', 'council'],
        consentedPartners: [],
        ...more,
      }).leftOut.map(({ reason }) => reason);
    for (const service of [asked, { ...asked, afterTalk: true }, { ...asked, shut: 'out_of_date' as const }]) {
      expect(why(service, { areaIds: ['E06000017'] })).toEqual(['other_area']);
      expect(why(service, { areaIds: [], livesOutside: true })).toEqual(['other_area']);
    }
    expect(why(asked, { areaIds: [] })).toEqual(['not_shared']);
    expect(why(asked, { areaIds: ['PA-01'] })).toEqual(['not_shared']);
  });

  test('[DI6] the coach first, then the wish, then the barrier', () => {
    const both = {
      barriers: ['msk', 'debt'],
      wishes: ['money_debt_advice'],
      serviceTypes: ['debt', 'physio', 'adjustment'],
    };
    expect(offered(both)).toEqual(['WW-S1', 'WW-S7', 'WW-S5', 'WW-S2', 'WW-S11']);
    const [, debt] = matchServices(services, { ...somebody, ...both }).offered;
    expect(debt?.reasons).toEqual(['shared:reason.wish.money_debt_advice', 'shared:reason.barrier.debt']);
  });

  test('[DI7] a full service stands last and says so', () => {
    const full = services.map((service) => (service.id === 'WW-S1' ? { ...service, freePlaces: 0 } : service));
    const match = matchServices(full, somebody);
    expect(match.offered.at(-1)?.service.id).toBe('WW-S1');
    expect(match.offered.at(-1)?.capacity).toBe('waiting_list');
    expect(match.offered.at(-1)?.reasons).toContain('shared:reason.waiting_list');
    expect(match.offered[0]?.capacity).toBe('open');
  });

  test('[DI8] a talk with the employer needs the own yes', () => {
    const wish = { wishes: ['talk_to_employer'], serviceTypes: ['employer_mediation'] };
    expect(offered({ ...wish, employerContact: 'yes_now' })).toContain('WW-S3');
    for (const employerContact of ['no', 'maybe_later', 'unknown']) {
      expect(reasonOf('WW-S3', { ...wish, employerContact })).toBe('own_yes_needed');
    }
  });

  test('[DI9] an age limit counts only when the age is known', () => {
    expect(reasonOf('WW-S1', { ageBand: 'u16' })).toBe('too_young');
    expect(offered({ ageBand: '16_17' })).toContain('WW-S1');
    expect(offered({ ageBand: 'unknown' })).toContain('WW-S1');
  });

  test('[DI10] a signpost is offered to whoever lives elsewhere and fits no group', () => {
    const outside = {
      areaIds: [],
      livesOutside: true,
      cohort: 'none',
      barriers: [],
      serviceTypes: [],
      signposts: ['jobcentre_plus'],
    };
    expect(offered(outside)).toEqual(['WW-S4']);
    expect(offered({ ...outside, signposts: [] })).toEqual([]);
  });

  test('[DI1] [DI10] a signpost is not dropped for its language: it says that they may not speak hers', () => {
    const polish = { language: 'pl', interpreterOk: false, cohort: 'none', signposts: ['jobcentre_plus'] };
    const shown = matchServices(services, { ...somebody, ...polish, serviceTypes: [] }).offered;
    expect(shown.map(({ service }) => service.id)).toEqual(['WW-S4']);
    expect(shown[0]?.reasons).toContain('shared:reason.other_language');
  });

  test('[DI4] a signpost that receives answers is one she turns to herself while she has not said yes', () => {
    const [coach] = services;
    if (coach === undefined) throw new Error('no service');
    const team: Service = { ...coach, signpost: 'team' };
    const shown = (more: Partial<Person>) =>
      matchServices([team], { ...somebody, cohort: 'none', signposts: ['team'], consentedPartners: [], ...more })
        .offered;
    expect(shown({})[0]?.service.handover).toBe('self');
    expect(shown({})[0]?.reasons).toContain('shared:reason.turn_yourself');
    const agreed = shown({ consentedPartners: ['workwell-llr'] })[0];
    expect(agreed?.service.handover).toBe('referral');
    expect(agreed?.reasons).not.toContain('shared:reason.turn_yourself');
    // Whoever belongs here is not sent to her own first contact.
    expect(shown({ cohort: 'in_work_struggling' })).toEqual([]);
  });

  test('[DI11] two people with different barriers get different services', () => {
    const body = offered({ barriers: ['msk'], serviceTypes: ['physio', 'adjustment'] });
    const mood = offered({ barriers: ['mental'], serviceTypes: ['counselling'] });
    expect(body).toEqual(['WW-S1', 'WW-S5', 'WW-S2', 'WW-S11']);
    expect(mood).toEqual(['WW-S1', 'WW-S6']);
  });
});

describe('from a conversation to a person', () => {
  const offering = {
    definition: {
      areas: [
        { id: 'E07000130', name: 'Charnwood', priority: false },
        { id: 'PA-05', name: 'Shelthorpe', within: 'E07000130', priority: true },
      ],
    },
    services,
    flow: {
      nodes: new Map([
        ['share', { fact: 'share', consent: { scope: 'share', partner: 'workwell-llr', yes: 'yes' } }],
        ['name', { fact: 'name' }],
      ]),
    },
  };
  const decision = {
    outcome: 'eligible',
    cohort: 'in_work_struggling',
    barriers: [{ code: 'msk' }],
    serviceTypes: ['physio'],
    signposts: [],
  };
  const talk = (facts: Record<string, string | string[]>) => ({ language: 'pl', place: { facts } });

  test('[DI17] what stands open to a group comes to it without a need, after what she asked for; nobody else gets it so', () => {
    const open = services.map((service) =>
      service.id === 'WW-S7' ? { ...service, openTo: ['long_sick_at_risk'] } : service,
    );
    const back = { cohort: 'long_sick_at_risk', barriers: [], wishes: ['physio'], serviceTypes: ['physio'] };
    expect(offered(back, open)).toEqual(['WW-S1', 'WW-S5', 'WW-S7']);
    expect(offered({ ...back, cohort: 'in_work_struggling' }, open)).toEqual(['WW-S1', 'WW-S5']);
    const { offered: found } = matchServices(open, { ...somebody, ...back });
    expect(found.find(({ service }) => service.id === 'WW-S7')?.reasons).toEqual(['shared:reason.open_to']);
  });

  test('[DI16] the interpreter asked for decides the language', () => {
    expect(personFrom(offering, decision, talk({})).language).toBe('pl');
    expect(personFrom(offering, decision, talk({ interpreter_language: 'ur' })).language).toBe('pl');
    expect(
      personFrom(offering, decision, talk({ access_needs: ['interpreter'], interpreter_language: 'ur' })).language,
    ).toBe('ur');
  });

  test('[DI4] only a yes to sharing lets the coach be offered', () => {
    expect(
      servicesFor(offering, decision, talk({ area: 'PA-05', share: 'no' })).offered.map(({ service }) => service.id),
    ).not.toContain('WW-S1');
    expect(servicesFor(offering, decision, talk({ area: 'PA-05', share: 'yes' })).offered[0]?.service.id).toBe('WW-S1');
  });

  test('[DI22] a group that a person has yet to decide on speaks against nothing', () => {
    const facts = talk({ area: 'PA-05', share: 'yes' });
    const first = (change: object) =>
      servicesFor(offering, { ...decision, cohort: 'none', ...change }, facts).offered[0]?.service.id;
    expect(first({ outcome: 'needs_human' })).toBe('WW-S1');
    expect(first({ outcome: 'not_eligible_signpost' })).not.toBe('WW-S1');
  });

  test('[DI5] a place stands for its district too', () => {
    expect(personFrom(offering, decision, talk({ area: 'PA-05' })).areaIds).toEqual(['PA-05', 'E07000130']);
    expect(personFrom(offering, decision, talk({ area: 'elsewhere' }))).toMatchObject({
      areaIds: [],
      livesOutside: true,
    });
    expect(personFrom(offering, decision, talk({}))).toMatchObject({ areaIds: [], livesOutside: false });
  });
});
