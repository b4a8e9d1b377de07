/**
 * One referral as a coach reads it, in her own language: the person's answers are codes, so nothing is translated
 * by guessing. What her consent does not cover is not in it.
 */
import type { z } from 'zod';
import type { ReferralView } from '../contract/console.ts';
import type { Answer } from '../core/flow/conversation.ts';
import type { Node } from '../core/flow/node.ts';
import type { Locale } from '../core/language/locale.ts';
import { liveConsents } from '../core/referral/consent.ts';
import { moves, type ReferralCommand } from '../core/referral/lifecycle.ts';
import { ok, type Result } from '../core/shared/result.ts';
import { dayIn } from '../core/triage/due.ts';
import { EVERY, mayDo } from './access.ts';
import type { App, Programme } from './app.ts';
import { questionsFor } from './confirm-referral.ts';
import { mayClose } from './decline-referral.ts';
import type { AppError } from './errors.ts';
import { findReferral, type SeenReferral } from './find-referral.ts';
import { isToGiveBack } from './give-back-referral.ts';
import { targetsOf } from './hand-on-referral.ts';
import { historyView } from './history-view.ts';
import { rowView, staffNames } from './list-inbox.ts';
import { listText } from './list-text.ts';
import { questionText } from './partner-questions.ts';
import { factsForStaff } from './service-facts.ts';
import { organisationName, serviceName } from './service-name.ts';
import type { StaffMember } from './store.ts';
import { answerText, nodeText, optionLabel, type Wording, wordingOf } from './wording.ts';

type View = z.infer<typeof ReferralView>;

/** The part of the page an answer to a shared question stands in. Everything else is the programme's own: `situation`. */
const sectionOf: Readonly<Record<string, string>> = {
  language: 'about',
  for_whom: 'about',
  relation: 'about',
  agreement: 'about',
  referrer_name: 'about',
  referrer_contact: 'about',
  age_band: 'about',
  area: 'about',
  health: 'barriers',
  social: 'barriers',
  wishes: 'wishes',
  wishes_text: 'wishes',
  wishes_words: 'wishes',
  safe_message: 'contact',
  access_needs: 'contact',
  interpreter_language: 'contact',
};
const SECTIONS = ['situation', 'barriers', 'wishes', 'about', 'contact', 'consent'] as const;

/** Shown as who she is, not as answers. */
const IDENTITY: readonly string[] = [
  'name',
  'phone',
  'email',
  'contact_by',
  'their_name',
  'their_contact_by',
  'their_phone',
  'their_email',
];

/** The text of the first key that there is; the code itself when there is none, so that a gap is seen and breaks nothing. */
function label(app: App, language: Locale, code: string, keys: readonly string[]): string {
  const key = keys.find((one) => app.words.has(language, one));
  return key === undefined ? code : app.words.say(language, key);
}

/** A language by its name in the reader's own language; the person was asked with each in itself. */
const languageNames = (app: App, codes: readonly string[], language: Locale): string =>
  listText(
    codes.map((code) => label(app, language, code, [`console:language_names.${code}`])),
    language,
  );

/** Why a service may fit, said about the person; what has no such words is shown as she reads it. */
function staffReason(
  app: App,
  language: Locale,
  { key, values }: { readonly key: string; readonly values?: Readonly<Record<string, string | number>> | undefined },
): string {
  const barrier = /^shared:reason\.barrier\.(.+)$/.exec(key)?.[1];
  if (barrier !== undefined && app.words.has(language, `shared:barrier.${barrier}`))
    return app.words.say(language, 'console:fits.barrier', {
      label: app.words.say(language, `shared:barrier.${barrier}`),
    });
  const staff = key.replace('shared:reason.', 'console:fits.');
  const known = [staff, key].find((one) => app.words.has(language, one));
  return known === undefined ? key : app.words.say(language, known, values);
}

/** Whether an answer was a yes that she has taken back since. */
function isTakenBack(node: Node | undefined, answer: Answer, { content }: SeenReferral): boolean {
  const { consent } = node ?? {};
  if (consent === undefined || 'text' in answer || !answer.codes.includes(consent.yes)) return false;
  const about = ({ scope, partner }: { readonly scope: string; readonly partner: string | null }) =>
    scope === consent.scope && partner === consent.partner;
  const consents = content?.consents ?? [];
  return consents.some(about) && !liveConsents(consents).some(about);
}

/** A flag that says she agreed to something holds as long as she does. */
const holds = (flag: string, { content }: SeenReferral): boolean => {
  const consents = content?.consents ?? [];
  const scope = /^(.+)_yes$/.exec(flag)?.[1];
  return !consents.some((one) => one.scope === scope) || liveConsents(consents).some((one) => one.scope === scope);
};

function sectionsOf(app: App, wording: Wording | undefined, seen: SeenReferral, language: Locale): View['sections'] {
  const answers = (seen.content?.answers ?? []).filter(({ step }) => !IDENTITY.includes(step));
  const shownAs = (answer: Answer): string => {
    if ('text' in answer) return answer.text;
    if (wording === undefined) return answer.codes.join(', ');
    return wording.flow.nodes.get(answer.step)?.setsLanguage
      ? languageNames(app, answer.codes, language)
      : answerText(wording, answer, language);
  };
  return SECTIONS.flatMap((section) => {
    const inside = answers.flatMap((answer) => {
      const node = wording?.flow.nodes.get(answer.step);
      // "Yes, send it" is a step on the way, not something she told about herself.
      if (node?.kind === 'check') return [];
      const own = node?.kind === 'consent' ? 'consent' : sectionOf[node?.fact ?? answer.step];
      if ((own ?? 'situation') !== section) return [];
      return [
        {
          step: answer.step,
          // A flow may have lost a step since: the codes are still shown.
          question:
            wording === undefined || node === undefined ? answer.step : nodeText(wording, node, 'ask', language),
          // What she said on the way stays; that it holds no more must not be overlooked.
          answer: isTakenBack(node, answer, seen)
            ? app.words.say(language, 'console:referral.taken_back', { answer: shownAs(answer) })
            : shownAs(answer),
          codes: 'codes' in answer ? [...answer.codes] : [],
        },
      ];
    });
    return inside.length === 0
      ? []
      : [{ title: app.words.say(language, `console:sections.${section}`), answers: inside }];
  });
}

/** What this reader may do now: the lifecycle allows it, her role allows it, and she may know who it is about. */
function mayNow(app: App, who: StaffMember, { row, seat, sight }: SeenReferral): View['may'] {
  const about = { programme: row.programme, partner: row.partner };
  const can = (command: ReferralCommand) => moves[command].from.some((state) => state === row.state);
  const may: View['may'] = [];
  if (sight.identity && can('accept') && mayDo(who, 'referral.accept', about)) may.push('accept');
  const closes = mayClose(app, who, row);
  if (closes ? can('decline') : can('pass_on') && mayDo(who, 'referral.pass-on', about)) may.push('decline');
  const isHerChat = row.conversation !== null && row.state !== 'awaiting_person';
  const whole = { programme: row.programme, partner: EVERY };
  if (sight.identity && can('confirm') && mayDo(who, 'referral.confirm', whole)) may.push('confirm');
  if (sight.identity && isHerChat && mayDo(who, 'referral.write', about)) may.push('write');
  if (sight.identity && can('give_back') && mayDo(who, 'referral.give-back', about) && isToGiveBack(who, row))
    may.push('give_back');
  if (sight.identity && can('hand_on') && mayDo(who, 'referral.hand-on', about)) may.push('hand_on');
  if (seat !== row.partner && sight.answers && mayDo(who, 'referral.join', { ...about, partner: seat }))
    may.push('join');
  return may;
}

/** @errors `referral.unknown`, `staff.not-allowed` */
export async function openReferral(
  app: App,
  who: StaffMember,
  ask: { readonly id: string; readonly language: Locale },
): Promise<Result<View, AppError>> {
  const found = await findReferral(app, who, 'referral.read', ask.id);
  return found.ok ? ok(await referralView(app, who, found.value, ask.language)) : found;
}

/** The joint case as this reader's office sees it, with names. */
function jointView(
  programme: Programme | undefined,
  { joint }: SeenReferral,
  names: ReadonlyMap<string, string>,
): View['joint'] {
  if (joint === undefined || joint.kind === 'no-consent') return joint ?? null;
  const { kind, state } = joint;
  const office = ({ partner, worker }: { readonly partner: string; readonly worker: string | null }) => ({
    partner: programme?.definition.partners.find(({ id }) => id === partner)?.name ?? partner,
    worker: worker === null ? null : (names.get(worker) ?? worker),
  });
  if (kind === 'known') return { kind, state, lacking: [...joint.lacking], other: office(joint.other) };
  return {
    kind,
    state,
    lacking: [...joint.lacking],
    offices: joint.offices.map((one) => ({ ...office(one), answers: one.answers, tells: one.tells })),
  };
}

/** Who works on it at the reader's own office, where that has it beside another one. */
function hereView({ here, sight }: SeenReferral, names: ReadonlyMap<string, string>): View['here'] {
  if (here === undefined || !sight.answers) return null;
  const { worker } = here;
  return { worker: worker === null ? null : { id: worker, name: names.get(worker) ?? worker } };
}

/** What a coordinator asks her, who has not answered yet. */
async function asksOf(app: App, programme: Programme, { row }: SeenReferral): Promise<View['asks']> {
  const inAll = (text: (language: Locale) => string) => ({ en: text('en'), pl: text('pl'), sv: text('sv') });
  const questions = await questionsFor(app, programme, row.id);
  return [
    {
      scope: 'use_answers',
      partner: null,
      from: null,
      text: inAll((language) => app.words.say(language, 'shared:consent.ask')),
    },
    ...questions.map((question) => ({
      ...question,
      text: inAll((language) => questionText(app, programme, question, language)),
    })),
  ];
}

/** Where a coordinator can send it, with what has to be asked before that. */
async function targetsView(
  app: App,
  programme: Programme,
  who: StaffMember,
  seen: SeenReferral,
): Promise<View['targets']> {
  return targetsOf(programme, who, seen, await app.store.staff.list()).map(({ partner, isHere, allowed, coaches }) => ({
    partner,
    name: programme.definition.partners.find(({ id }) => id === partner)?.name ?? '',
    isHere,
    allowed,
    question: allowed ? null : questionText(app, programme, { scope: 'share', partner, from: null }, seen.row.language),
    coaches: coaches.map(({ id, name }) => ({ id, name })),
  }));
}

/** How it reached us. Whoever may not know whom it is about learns, before she said yes, only that she did not write herself. */
function routeShown({ row, route }: SeenReferral): string {
  const other = row.state === 'awaiting_person' ? 'other' : 'self';
  return route === undefined || route === 'self' ? other : route;
}

async function referralView(app: App, who: StaffMember, seen: SeenReferral, language: Locale): Promise<View> {
  const { row, identity, content, sight } = seen;
  const names = await staffNames(app);
  const programme = app.programmes.get(row.programme);
  const wording = programme === undefined ? undefined : wordingOf(app, programme);
  const own = row.programme;
  const may = mayNow(app, who, seen);
  const option = (step: string, code: string): string => {
    const node = wording?.flow.nodes.get(step);
    const known = node?.options.some((one) => one.code === code) ?? false;
    return wording === undefined || node === undefined || !known
      ? label(app, language, code, [`${own}:${step}.options.${code}`, `shared:${step}.options.${code}`])
      : optionLabel(wording, node, code, language);
  };
  const decision = content?.decision;
  const namesIn = programme?.definition.defaultLanguage ?? language;
  // What the directory does not have any more keeps the name it was stored with.
  const namedNow = (id: string, stored: string) => {
    const service = programme?.services.find((one) => one.id === id);
    return programme === undefined || service === undefined
      ? { name: stored, nameIn: namesIn }
      : serviceName(programme, service, language);
  };
  const runByNow = (id: string, stored: string) => {
    const service = programme?.services.find((one) => one.id === id);
    if (programme === undefined || service === undefined) return { organisation: stored, organisationIn: namesIn };
    const { name, nameIn } = organisationName(programme, service, language);
    return { organisation: name, organisationIn: nameIn };
  };
  // As the directory has it now: a number that was changed since must not be called.
  const factsNow = (id: string) => {
    const service = programme?.services.find((one) => one.id === id);
    return programme === undefined || service === undefined
      ? []
      : factsForStaff(app.words, service, language, dayIn(programme.definition.country, app.now()));
  };
  // Nobody may talk with the employer any more once she took that yes back, so no service that does is suggested.
  const mayTalk = holds('employer_contact_yes', seen);
  const isUnwanted = ({ id }: { readonly id: string }) =>
    !mayTalk && programme?.services.find((one) => one.id === id)?.needsEmployerYes === true;
  const suggested = content?.services ?? [];
  const leftOut = [
    ...(content?.leftOut ?? []),
    ...suggested.filter(isUnwanted).map(({ id, name }) => ({ id, name, reason: 'own_yes_needed' })),
  ];
  return {
    ...rowView(app, row, names, language),
    person: {
      name: identity?.name ?? '',
      contact: { by: identity?.contactBy ?? '', value: identity?.contactValue ?? null },
      safeToLeaveMessage: identity?.safeToLeaveMessage ?? 'unknown',
      accessNeeds: (identity?.accessNeeds ?? [])
        .filter((code) => code !== 'none' && code !== 'skip')
        .map((code) => option('access_needs', code)),
      interpreterLanguage:
        identity?.interpreterLanguage === undefined
          ? null
          : option('interpreter_language', identity.interpreterLanguage),
    },
    route: routeShown(seen),
    sections: sectionsOf(app, wording, seen, language),
    decision: {
      outcome: row.outcome,
      outcomeLabel: label(app, language, row.outcome, [`console:outcomes.${row.outcome}`]),
      flags: (decision?.flags ?? [])
        .filter((code) => holds(code, seen))
        .map((code) => ({
          code,
          label: label(app, language, code, [`console:flags.${code}`]),
        })),
      reasons: (decision?.explanations ?? []).map((key) =>
        label(app, language, key, [
          `${own}:because.${key}`,
          `console:because.${key}`,
          `${own}:explain.${key}`,
          `shared:explain.${key}`,
        ]),
      ),
      rules: (decision?.rules ?? []).map(({ id, table }) => ({ id, table })),
      ruleSetVersion: row.ruleSetVersion,
      inputsUsed: (decision?.inputsUsed ?? []).map(({ fact, value }) => ({ fact, value })),
    },
    barriers: (decision?.barriers ?? []).map(({ code, group, icf }) => ({
      code,
      label: option(group, code),
      group,
      icf: [...icf],
    })),
    services: suggested
      .filter((service) => !isUnwanted(service))
      .map((service) => ({
        id: service.id,
        ...namedNow(service.id, service.name),
        ...runByNow(service.id, service.organisation),
        reasons: service.reasons.map((reason) => staffReason(app, language, reason)),
        capacity: service.capacity,
        facts: factsNow(service.id),
      })),
    leftOut: leftOut.map(({ id, name, reason }) => ({
      id,
      ...namedNow(id, name),
      ...runByNow(id, ''),
      reason: label(app, language, reason, [`shared:leftOut.${reason}`]),
      facts: factsNow(id),
    })),
    consents: (content?.consents ?? []).map(
      ({ scope, partner, given, language: spoken, textVersion, at, recordedBy }) => ({
        scope,
        partner:
          partner === null ? null : (programme?.definition.partners.find(({ id }) => id === partner)?.name ?? partner),
        given,
        language: spoken,
        textVersion,
        at,
        recordedBy: recordedBy === undefined ? null : (names.get(recordedBy) ?? recordedBy),
      }),
    ),
    notes: (content?.notes ?? []).map(({ at, by, text }) => ({ at, by: names.get(by) ?? by, text })),
    history: historyView(programme, seen, names, app.words.say(language, 'console:history.coordinators')),
    joint: jointView(programme, seen, names),
    namesIn,
    here: hereView(seen, names),
    targets: programme !== undefined && may.includes('hand_on') ? await targetsView(app, programme, who, seen) : [],
    noted: row.conversation === null,
    asks: programme !== undefined && may.includes('confirm') ? await asksOf(app, programme, seen) : [],
    closes: mayClose(app, who, row),
    may,
    sight: { identity: sight.identity, answers: sight.answers },
    version: row.version,
  };
}
