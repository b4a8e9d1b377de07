/** From a finished conversation to a referral: structured, explained, and sealed in two parts. */
import { randomBytes } from 'node:crypto';
import type { Answer, Conversation } from '../core/flow/conversation.ts';
import { answersOnPath } from '../core/flow/step.ts';
import { liveConsents } from '../core/referral/consent.ts';
import type { ReferralContent, ReferralIdentity, Route } from '../core/referral/content.ts';
import { referenceFrom } from '../core/referral/reference.ts';
import type { Day, Instant } from '../core/shared/time.ts';
import { type Country, dayIn, dueDay, isWorkingDay } from '../core/triage/due.ts';
import type { App, Programme } from './app.ts';
import type { ConsentRecord, NewReferral } from './store.ts';
import { type Suggestion, suggestionToday } from './suggest.ts';

/** Nobody's partner: a referral she did not want to share stays with the programme's own coordinators. */
export const COORDINATORS = 'coordinators';

const ROUTES: Readonly<Record<string, Route>> = {
  relative: 'relative',
  employer: 'employer',
  health: 'primary_care',
  service: 'local_service',
  representative: 'representative',
};

type Answers = {
  readonly codes: (step: string) => readonly string[];
  readonly text: (step: string) => string | undefined;
};

function reading(answers: readonly Answer[]): Answers {
  const byStep = new Map(answers.map((answer) => [answer.step, answer]));
  return {
    codes: (step) => {
      const answer = byStep.get(step);
      return answer !== undefined && 'codes' in answer ? answer.codes.filter((code) => code !== 'skip') : [];
    },
    text: (step) => {
      const answer = byStep.get(step);
      return answer !== undefined && 'text' in answer ? answer.text : undefined;
    },
  };
}

/** Who she is and how to reach her. For somebody else's referral: the person it is about. */
function identityFrom({ codes, text }: Answers, isOther: boolean): ReferralIdentity {
  const by = codes(isOther ? 'their_contact_by' : 'contact_by')[0] ?? 'this_chat';
  const value = (step: string) => text(isOther ? `their_${step}` : step);
  const safe = codes('safe_message')[0];
  const interpreter = codes('interpreter_language')[0];
  return {
    name: value('name') ?? '',
    contactBy: by,
    contactValue: by === 'this_chat' ? null : (value(by) ?? null),
    safeToLeaveMessage: safe === 'yes' || safe === 'no' ? safe : 'unknown',
    accessNeeds: codes('access_needs').filter((code) => code !== 'none'),
    ...(interpreter === undefined ? {} : { interpreterLanguage: interpreter }),
  };
}

/** Answers that say who she is: they are kept in the identity, not beside what she told about herself. */
const IDENTITY_STEPS = new Set(['name', 'phone', 'email', 'their_name', 'their_phone', 'their_email']);

/** Who receives it: the first partner she said yes to, or the coordinators. */
export function partnerFor(programme: Programme, consents: readonly ConsentRecord[]): string {
  const receiving = programme.definition.partners.filter(({ receives }) => receives);
  const shared = liveConsents(consents).filter(({ scope, given }) => scope === 'share' && given);
  return (
    receiving.find(({ id, sharing }) => !sharing || shared.some(({ partner }) => partner === id))?.id ?? COORDINATORS
  );
}

/**
 * Where her own referral begins. Danger pauses it until a person has looked after her (G0). What no partner has, and what
 * the rules leave to a person, is in the coordinators' queue at once: nobody else will pass it there (G2, G5, G6).
 */
const beginsAs = (state: string, partner: string): NewReferral['state'] =>
  state === 'paused_safety' || (state === 'human_review' && partner === COORDINATORS) ? state : 'submitted';

/** The day by which a person looks. What should be looked at the same day is so on the next day that people work. */
export const lookBy = (at: Instant, workingDays: number, country: Country): Day =>
  dueDay(at, workingDays === 0 && !isWorkingDay(country, dayIn(country, at)) ? 1 : workingDays, country);

/**
 * @param consents  every consent of the conversation, this turn's included
 * @param cameBy  how she was led here: by whoever wrote about her before, or by herself
 */
export function makeReferral(
  app: App,
  programme: Programme,
  conversation: Conversation,
  consents: readonly ConsentRecord[],
  as: 'submitted' | 'awaiting_person',
  at: Instant,
  cameBy: Route = 'self',
): NewReferral {
  const { definition } = programme;
  const suggestion = suggestionToday(app, programme, conversation);
  const { decision } = suggestion;
  const answers = answersOnPath(programme.flow, conversation);
  const read = reading(answers);
  const relation = read.codes('relation')[0];
  const isOther = as === 'awaiting_person';
  const partner = isOther ? COORDINATORS : partnerFor(programme, consents);
  const content: ReferralContent = {
    answers: answers.filter(({ step }) => !IDENTITY_STEPS.has(step)),
    decision: contentDecision(suggestion),
    // Nothing is suggested for somebody who has not said yes.
    services: (isOther ? [] : suggestion.services.offered).map(({ service, reasons, capacity }) => ({
      id: service.id,
      name: service.name,
      organisation: service.organisation,
      reasons: reasons.map((key) => ({ key })),
      capacity,
    })),
    // Whatever she has no use for needs no explanation.
    leftOut: (isOther ? [] : suggestion.services.leftOut)
      .filter(({ reason }) => reason !== 'no_need')
      .map(({ service: { id, name }, reason }) => ({ id, name, reason })),
    consents: consents.map((consent) => ({ ...consent })),
    draft: conversation.draft ?? 0,
    route: isOther ? (ROUTES[relation ?? ''] ?? 'relative') : cameBy,
  };
  return {
    id: app.id(),
    reference: referenceFrom(definition.referencePrefix, randomBytes(8)),
    programme: definition.id,
    partner,
    state: isOther ? as : beginsAs(decision.state, partner),
    language: conversation.language,
    level: decision.level,
    orderPoints: decision.orderPoints,
    dueDay: lookBy(at, definition.levelTargets[decision.level], definition.country),
    outcome: decision.outcome,
    cohort: decision.cohort === 'none' ? null : decision.cohort,
    submittedAt: at,
    flowRevision: programme.flow.revision,
    ruleSetVersion: decision.ruleSetVersion,
    // In the coach's list before anything else is opened: nobody phones without an interpreter (EC-10).
    interpreter: read.codes('access_needs').includes('interpreter'),
    identity: identityFrom(read, isOther),
    content,
  };
}

function contentDecision({ decision }: Suggestion): ReferralContent['decision'] {
  return {
    outcome: decision.outcome,
    cohort: decision.cohort === 'none' ? null : decision.cohort,
    level: decision.level,
    state: decision.state,
    flags: decision.flags,
    rules: decision.trace.flatMap(({ table, rules }) => rules.map((id) => ({ table, id }))),
    ruleSetVersion: decision.ruleSetVersion,
    inputsUsed: Object.entries(decision.inputsUsed).map(([fact, value]) => ({
      fact,
      value: Array.isArray(value) ? value.join(', ') : String(value),
    })),
    explanations: decision.explanationKeys,
    barriers: decision.barriers.map(({ code, group, icf }) => ({ code, group, icf })),
  };
}
