/**
 * From a conversation and its triage to the person `match.ts` chooses services for.
 *
 * Reads only what it names: the area, the language, the consents, and what triage made of the answers.
 */
import type { FactValue } from '../shared/feel.ts';
import { areaIds, ELSEWHERE, type Places, switchedOffIn } from './areas.ts';
import { type Matched, matchServices, type Person } from './match.ts';
import type { Service } from './service.ts';

/** What of a programme is read. */
export type Offering = {
  readonly definition: Pick<Places, 'areas'>;
  readonly services: readonly Service[];
  readonly flow: {
    readonly nodes: ReadonlyMap<
      string,
      {
        readonly fact: string;
        readonly consent?: {
          readonly scope: string;
          readonly partner: string | null;
          readonly yes: string;
          readonly area?: string;
        };
      }
    >;
  };
};

/** What of a triage decision is read. */
export type Triaged = {
  readonly outcome: string;
  readonly cohort: string;
  readonly barriers: readonly { readonly code: string }[];
  readonly serviceTypes: readonly string[];
  readonly signposts: readonly string[];
};

/** What of a conversation is read: its language, and every fact known where it stands. */
export type Talk = {
  readonly language: string;
  readonly place: { readonly facts: Readonly<Record<string, FactValue>> };
};

/** The services that fit where a conversation stands. */
export function servicesFor(offering: Offering, decision: Triaged, talk: Talk): Matched {
  return matchServices(offering.services, personFrom(offering, decision, talk));
}

/** Everything that is not known is `unknown`, or an empty list. */
export function personFrom(offering: Offering, decision: Triaged, talk: Talk): Person {
  const { facts } = talk.place;
  const code = (name: string): string => {
    const value = facts[name];
    return typeof value === 'string' ? value : 'unknown';
  };
  const codes = (name: string): readonly string[] => {
    const value = facts[name];
    return Array.isArray(value) ? value : [];
  };
  const wanted = code('interpreter_language');
  const needsOther = codes('access_needs').includes('interpreter') && wanted !== 'unknown';
  return {
    areaIds: areaIds(offering.definition, code('area')),
    livesOutside: code('area') === ELSEWHERE,
    // Where a person has to look first, nobody knows the group yet: it speaks against nothing.
    cohort: decision.outcome === 'needs_human' && decision.cohort === 'none' ? 'unknown' : decision.cohort,
    barriers: decision.barriers.map((barrier) => barrier.code),
    wishes: codes('wishes').filter((wish) => wish !== 'unknown'),
    serviceTypes: decision.serviceTypes,
    signposts: decision.signposts,
    switchedOff: switchedOffIn(offering.definition, code('area')),
    workNow: code('work_now'),
    ageBand: code('age_band'),
    language: needsOther ? wanted : talk.language,
    interpreterOk: true,
    employerContact: code('employer_contact'),
    consentedPartners: [...offering.flow.nodes.values()].flatMap(({ fact, consent }) =>
      consent?.scope === 'share' &&
      consent.partner !== null &&
      code(fact) === consent.yes &&
      (consent.area === undefined || consent.area === code('area'))
        ? [consent.partner]
        : [],
    ),
  };
}
