/**
 * Which services fit a person, in what order, and why: a suggestion for her and for whoever decides.
 *
 * A service is offered only when nothing known speaks against it; what is not known speaks against nothing, except
 * where the person's own yes or a shared language is needed. Every service that is not offered keeps its reason. When
 * nothing is left, the programme's coordinators have the case: nobody is dropped.
 */
import type { Service, Shut } from './service.ts';

/** What is known of a person that matters for choosing services. A code that is not known is `unknown`. */
export type Person = {
  /** Her area and the district around it; empty when it is not known. */
  readonly areaIds: readonly string[];
  /** Whether she said that she lives outside the programme's areas. */
  readonly livesOutside: boolean;
  readonly cohort: string;
  readonly barriers: readonly string[];
  readonly wishes: readonly string[];
  /** Kinds of service worth looking for, as triage gives them: those of the wishes before those of the barriers. */
  readonly serviceTypes: readonly string[];
  /** Other places to turn to, as triage names them. */
  readonly signposts: readonly string[];
  readonly workNow: string;
  readonly ageBand: string;
  readonly language: string;
  /** Whether a service that can book an interpreter will do. */
  readonly interpreterOk: boolean;
  readonly employerContact: string;
  /** Kinds of help that are switched off where she lives. */
  readonly switchedOff?: readonly string[];
  /** Partners she said yes to. */
  readonly consentedPartners: readonly string[];
};

/** Why a service is not offered: the end of a `shared:leftOut.` key. */
export type LeftOutReason =
  | 'not_shared'
  | 'other_area'
  | 'other_group'
  | 'too_young'
  | 'own_yes_needed'
  | 'no_need'
  | 'language'
  | 'after_talk'
  | 'switched_off'
  | Shut;

/** A service that fits. `reasons` are whole keys of words, such as `shared:reason.wish.physio`. */
export type Offer = {
  readonly service: Service;
  readonly reasons: readonly string[];
  readonly capacity: 'open' | 'waiting_list';
};

export type Matched = {
  /** Best first. */
  readonly offered: readonly Offer[];
  readonly leftOut: readonly { readonly service: Service; readonly reason: LeftOutReason }[];
  /** Nothing fits that has or will have a place for her: the coordinators look. */
  readonly toCoordinator: boolean;
};

/** The ages, in years, that an age band can mean. One that is not known can be any age. */
const AGES: Readonly<Record<string, readonly [number, number]>> = {
  u16: [0, 15],
  '16_17': [16, 17],
  '18_64': [18, 64],
  '65p': [65, Number.POSITIVE_INFINITY],
};

/** @errors none: every person gets a match, at worst the coordinators */
export function matchServices(services: readonly Service[], person: Person): Matched {
  const leftOut: { service: Service; reason: LeftOutReason }[] = [];
  const fitting: { offer: Offer; rank: number; place: number }[] = [];
  for (const [place, service] of services.entries()) {
    const reason = service.needsRegister ? whyNotNoted(service, services, person) : whyNot(service, person);
    if (reason === undefined)
      fitting.push({ offer: offerOf(service, person, services), rank: rankOf(service, person), place });
    else leftOut.push({ service, reason });
  }
  const last = ({ offer }: { offer: Offer }): number =>
    offer.service.needsRegister ? 2 : offer.capacity === 'open' ? 0 : 1;
  fitting.sort((a, b) => last(a) - last(b) || a.rank - b.rank || far(a, person) - far(b, person) || a.place - b.place);
  return {
    offered: fitting.map(({ offer }) => offer),
    leftOut,
    toCoordinator: fitting.every(({ offer }) => offer.service.needsRegister),
  };
}

/** Whether a service does not lie near her: decides only between services that fit equally well. */
const far = ({ offer }: { readonly offer: Offer }, person: Person): number => (isNear(offer.service, person) ? 0 : 1);

const isNear = (service: Service, person: Person): boolean => person.areaIds.some((id) => service.near.includes(id));

/** What a service answers of what she wished for and told. */
const answered = (service: Service, person: Person): readonly string[] => [
  ...named(service.wishes, person.wishes),
  ...named(service.barriers, person.barriers),
];

/**
 * Why nothing is noted in a register of needs: she asks for nothing it is about, or something that answers each such need
 * has a free place, be it one that is only offered after a talk.
 */
function whyNotNoted(register: Service, services: readonly Service[], person: Person): LeftOutReason | undefined {
  const met = new Set(
    services
      .filter((service) => !service.needsRegister && service.freePlaces !== 0)
      .filter((service) => whyNot({ ...service, afterTalk: false }, person) === undefined)
      .flatMap((service) => answered(service, person)),
  );
  return answered(register, person).every((code) => met.has(code)) ? 'no_need' : whyNot(register, person);
}

function whyNot(service: Service, person: Person): LeftOutReason | undefined {
  const signposted = isSignposted(service, person);
  // First, so that every other reason is about a service she could use.
  if (!service.firstContact && !signposted && !isNeeded(service, person)) return 'no_need';
  // Nobody asks for a yes to what lies elsewhere, so the lack of one is not why it is left out.
  if (!signposted && isElsewhere(service, person)) return 'other_area';
  if (service.shut !== undefined) return service.shut;
  if (service.afterTalk) return 'after_talk';
  if (!signposted && service.types.every((type) => person.switchedOff?.includes(type))) return 'switched_off';
  // Whoever fits no group here is shown where to turn: nothing is passed on, so no yes is needed.
  const turnsHerself = signposted && person.cohort === 'none';
  if (!turnsHerself && service.handover === 'referral' && !mayReceive(service, person)) return 'not_shared';
  if (!signposted && !isInReach(service, person)) return 'other_area';
  const ages = AGES[person.ageBand];
  if (ages !== undefined && (ages[1] < service.minimumAgeYears || ages[0] > service.maximumAgeYears))
    return 'too_young';
  if (
    !signposted &&
    service.cohorts.length > 0 &&
    person.cohort !== 'unknown' &&
    !service.cohorts.includes(person.cohort)
  )
    return 'other_group';
  if (
    !signposted &&
    service.workNow.length > 0 &&
    person.workNow !== 'unknown' &&
    !service.workNow.includes(person.workNow)
  )
    return 'other_group';
  if (service.needsEmployerYes && person.employerContact !== 'yes_now') return 'own_yes_needed';
  return signposted || speaks(service, person) || canInterpret(service, person) ? undefined : 'language';
}

const canInterpret = (service: Service, person: Person): boolean => service.interpreter && person.interpreterOk;

const mayReceive = (service: Service, person: Person): boolean =>
  person.consentedPartners.some((id) => id === service.partner);

/** A service as it is offered: without a yes to its partner nothing is passed on, so she turns to it herself. */
const asOffered = (service: Service, person: Person): Service =>
  service.handover === 'referral' && !mayReceive(service, person) ? { ...service, handover: 'self' } : service;

const isSignposted = (service: Service, person: Person): boolean =>
  service.signpost !== undefined && person.signposts.includes(service.signpost);

const speaks = (service: Service, person: Person): boolean => service.languages.includes(person.language);

const isInReach = (service: Service, person: Person): boolean =>
  service.areas.includes('programme') ? !person.livesOutside : person.areaIds.some((id) => service.areas.includes(id));

/** Surely out of reach: where she lives is known, and the service is not for there. */
const isElsewhere = (service: Service, person: Person): boolean =>
  (person.livesOutside || person.areaIds.length > 0) && !isInReach(service, person);

const named = (listed: readonly string[], said: readonly string[]): readonly string[] =>
  listed.filter((code) => said.includes(code));

function isNeeded(service: Service, person: Person): boolean {
  if (service.openTo.includes(person.cohort)) return true;
  if (!service.types.some((type) => person.serviceTypes.includes(type))) return false;
  if (service.barriers.length === 0 && service.wishes.length === 0) return true;
  return named(service.barriers, person.barriers).length > 0 || named(service.wishes, person.wishes).length > 0;
}

/** The first contact comes first; then whatever was wished for, then what the barriers call for, as triage lists them. */
function rankOf(service: Service, person: Person): number {
  if (service.firstContact) return -1;
  const ranks = service.types.map((type) => person.serviceTypes.indexOf(type)).filter((rank) => rank >= 0);
  return ranks.length === 0 ? person.serviceTypes.length : Math.min(...ranks);
}

/** What she wants, then what she told, then where and how; at most one reason of each kind is said of the last two. */
function offerOf(service: Service, person: Person, services: readonly Service[]): Offer {
  const isFull = service.freePlaces === 0;
  const needs = [
    ...named(service.wishes, person.wishes).map((code) => `wish.${code}`),
    ...named(service.barriers, person.barriers).map((code) => `barrier.${code}`),
  ];
  const isLocal = !service.areas.includes('programme') && isInReach(service, person);
  const reasons = [
    ...(service.firstContact ? ['first_contact'] : []),
    ...(needs.length === 0 && !service.firstContact
      ? [service.openTo.includes(person.cohort) ? 'open_to' : 'triage']
      : needs),
    ...(isLocal ? ['your_council'] : []),
    ...(isNear(service, person) ? ['near'] : []),
    ...(speaks(service, person) ? [] : [canInterpret(service, person) ? 'interpreter' : 'other_language']),
    ...(asOffered(service, person) === service ? [] : ['turn_yourself']),
    // Worth saying only where it is not so of every service.
    ...(speaks(service, person) && !services.every((one) => speaks(one, person)) ? ['speaks'] : []),
    ...(service.needsRegister ? ['need_noted'] : isFull ? ['waiting_list'] : []),
  ];
  return {
    service: asOffered(service, person),
    reasons: reasons.map((key) => `shared:reason.${key}`),
    capacity: isFull || service.needsRegister ? 'waiting_list' : 'open',
  };
}
