/**
 * Somebody wrote about another person: her own yes or no, in a chat of her own or told to a coordinator.
 *
 * A yes in the chat leads on to her own questions. What somebody else wrote is not used for them and not shown to her:
 * her own referral takes its place, and it is removed. A yes told to a coordinator sends what there is to the partner.
 * A no removes it whole. Whoever wrote sees no difference: he learns that it was received, and nothing after.
 */
import { randomBytes } from 'node:crypto';
import { withoutWords } from '../core/flow/confirming.ts';
import type { Conversation, Effect } from '../core/flow/conversation.ts';
import type { Locale } from '../core/language/locale.ts';
import { ReferralContent, type Route } from '../core/referral/content.ts';
import { stateAfter } from '../core/referral/lifecycle.ts';
import { draftKeptUntil } from '../core/referral/retention.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { Instant } from '../core/shared/time.ts';
import type { App, Programme } from './app.ts';
import type { AppError } from './errors.ts';
import { findReferral, type SeenReferral } from './find-referral.ts';
import { furtherOffices } from './joint-case.ts';
import { levelFrom } from './list-inbox.ts';
import { lookBy, partnerFor } from './make-referral.ts';
import { areaOf, type PartnerQuestion, partnerQuestions } from './partner-questions.ts';
import type { ConsentRecord, NewReferral, StaffMember, Write } from './store.ts';

/** What stands before the code in `?start=`: tells that somebody comes who was asked. */
const PERSON_START = 'me-';
const START = /^me-(?<code>[A-Za-z0-9_-]{16,61})$/;

/** Whether a link's start names a code for a person who was asked. */
export const isPersonStart = (start: string): boolean => START.test(start);

/** A new code that leads the person to the question. It is shown once, in the link; the store keeps its hash. */
export async function personStart(app: App, referral: string): Promise<string> {
  const code = randomBytes(24).toString('base64url');
  await app.store.confirmations.offer(code, referral);
  return `${PERSON_START}${code}`;
}

/** What a link's start leads to. `over`: it was used, or the referral does not wait any more. */
export async function readPersonStart(
  app: App,
  start: string | undefined,
): Promise<{ readonly referral: string; readonly programme: string; readonly language: Locale } | 'over' | undefined> {
  const code = START.exec(start ?? '')?.groups?.code;
  return code === undefined ? undefined : ((await app.store.confirmations.find(code)) ?? 'over');
}

/** What is written with her answer. A no that ends the chat is carried out before the chat is erased, see `disownFor`. */
export function confirmWrites(
  { confirming }: Conversation,
  { said }: Extract<Effect, { kind: 'confirm' }>,
  at: Instant,
): Write[] {
  if (confirming === undefined) return [];
  return [{ kind: said === 'yes' ? 'said-yes' : 'disown', referral: confirming.referral, at }];
}

/** Removes what somebody else wrote about whoever sits in this chat: she said no, or has everything deleted. */
export async function disownFor(app: App, { confirming }: Conversation, at: Instant): Promise<void> {
  if (confirming !== undefined)
    await app.store.confirmations.disown({ referral: confirming.referral, at, by: 'person' });
}

/** How what somebody else wrote about her came. Her own referral keeps that, and nothing else of it: the team may know the way, not the name. */
export async function readRoute(
  app: App,
  { confirming }: Conversation,
  effects: readonly Effect[],
): Promise<Route | undefined> {
  const sends = effects.some((effect) => effect.kind === 'refer' && effect.as === 'submitted');
  if (!sends || confirming === undefined) return undefined;
  const content = ReferralContent.safeParse((await app.store.referrals.find(confirming.referral))?.content);
  return content.success ? content.data.route : undefined;
}

/**
 * What a new referral means for the chat it came from. Her own takes the place of what somebody else wrote. One about
 * somebody else is from now on the only place where anything about her stands: the chat keeps that it was received.
 */
export function settleChat(
  conversation: Conversation,
  referral: NewReferral,
  at: Instant,
): { readonly conversation: Conversation; readonly writes: readonly Write[] } {
  if (referral.state === 'awaiting_person')
    return {
      conversation: { ...conversation, answers: withoutWords(conversation.answers) },
      writes: [{ kind: 'forget-said', referral: referral.id }],
    };
  const { confirming, ...rest } = conversation;
  if (confirming === undefined) return { conversation, writes: [] };
  return { conversation: rest, writes: [{ kind: 'disown', referral: confirming.referral, at }] };
}

/** How long a chat is kept after a turn. One that was about somebody else is, whatever she answers, as long as her referral could wait. */
export function chatKeptUntil(
  { definition: { retention } }: Programme,
  conversation: Conversation,
  at: Instant,
): Instant {
  const isAboutOther = conversation.referral !== undefined && conversation.place.facts.for_whom === 'other';
  return draftKeptUntil(at, isAboutOther ? { ...retention, draftDays: retention.unconfirmedDays } : retention);
}

/** Who may record or ask: whoever may know who it is, while she has not answered. */
async function findWaiting(
  app: App,
  who: StaffMember,
  id: string,
): Promise<Result<SeenReferral & { readonly programme: Programme }, AppError>> {
  const found = await findReferral(app, who, 'referral.confirm', id);
  if (!found.ok) return found;
  const { row, sight } = found.value;
  const state = stateAfter(row.state, 'confirm');
  if (!state.ok) return state;
  const programme = app.programmes.get(row.programme);
  if (!sight.identity || programme === undefined) return fail({ code: 'staff.not-allowed' });
  return ok({ ...found.value, programme });
}

/** What she told a coordinator: to going on at all, and then to each partner. */
export type Told =
  | { readonly said: 'no' }
  | {
      readonly said: 'yes';
      /** The language she was asked in. */
      readonly language: Locale;
      readonly partners: readonly Pick<ConsentRecord & { readonly partner: string }, 'scope' | 'partner' | 'given'>[];
    };

const subject = ({ scope, partner }: { readonly scope: string; readonly partner: string }) => `${scope} ${partner}`;

/** Whether she was asked about each partner and about nothing else. A way between two offices is asked only after a yes to both. */
function isAnswered(questions: readonly PartnerQuestion[], { partners }: Extract<Told, { said: 'yes' }>): boolean {
  const agreed = (partner: string | null) =>
    partner === null || partners.some((one) => one.scope === 'share' && one.partner === partner && one.given);
  const due = questions.filter(({ scope, partner, from }) => scope === 'share' || (agreed(partner) && agreed(from)));
  const expected = new Set(due.map(subject));
  const given = new Set(partners.map(subject));
  return given.size === partners.length && expected.size === given.size && [...given].every((one) => expected.has(one));
}

/**
 * A coordinator spoke to the person and records what she said. After a yes it goes to the first partner she said yes to,
 * and to the offices beside it that she agreed to; after a no to each of them it stays with the coordinators. Each answer
 * is kept as it was told, with who noted it; its day begins anew. After a no to everything nothing is left of it but an
 * audit entry.
 *
 * @errors `referral.unknown`, `staff.not-allowed`, `referral.refused` when she need not be asked, `referral.stale`,
 * `consent.unanswered` when a partner was not asked about
 */
export async function confirmForPerson(
  app: App,
  who: StaffMember,
  ask: { readonly id: string; readonly version: number } & Told,
): Promise<Result<'confirmed' | 'erased', AppError>> {
  const found = await findWaiting(app, who, ask.id);
  if (!found.ok) return found;
  const { row, programme } = found.value;
  if (row.version !== ask.version) return fail({ code: 'referral.stale' });
  const at = app.now();
  if (ask.said === 'no')
    return (await app.store.confirmations.disown({ referral: ask.id, at, by: who.id }))
      ? ok('erased')
      : fail({ code: 'referral.stale' });
  if (!isAnswered(await questionsFor(app, programme, ask.id), ask)) return fail({ code: 'consent.unanswered' });
  const state = stateAfter(row.state, 'confirm');
  if (!state.ok) return state;
  const { definition } = programme;
  const workingDays = definition.levelTargets[levelFrom(row.level)];
  const told = [{ scope: 'use_answers', partner: null, given: true }, ...ask.partners];
  const consents = told.map(
    ({ scope, partner, given }): ConsentRecord => ({
      scope,
      partner,
      given,
      textVersion: app.words.version,
      language: ask.language,
      at,
      recordedBy: who.id,
    }),
  );
  const partner = partnerFor(programme, consents);
  const kept = await app.store.confirmations.confirm({
    id: ask.id,
    seen: ask.version,
    state: state.value,
    partner,
    offices: furtherOffices(programme, partner, consents),
    language: ask.language,
    dueDay: lookBy(at, workingDays, definition.country),
    consents,
    event: { at, what: 'confirmed', by: who.id, reason: null },
    jobs: [{ name: 'hand-over', data: { referral: ask.id } }],
  });
  return kept === 'kept' ? ok('confirmed') : fail({ code: 'referral.stale' });
}

/** Which partners she is asked about, by where she lives as far as somebody else said. */
export async function questionsFor(app: App, programme: Programme, id: string): Promise<readonly PartnerQuestion[]> {
  const content = ReferralContent.safeParse((await app.store.referrals.find(id))?.content);
  return partnerQuestions(programme, content.success ? areaOf(programme, content.data) : undefined);
}

/**
 * A link for the person, to be given to her by whoever speaks to her. It works once; one that was mailed goes on working.
 *
 * @param bot the bot's address in Telegram, when there is one
 * @errors `referral.unknown`, `staff.not-allowed`, `referral.refused` when she need not be asked
 */
export async function linkForPerson(
  app: App,
  who: StaffMember,
  id: string,
  bot: string | null,
): Promise<Result<{ readonly link: string; readonly telegram: string | null }, AppError>> {
  const found = await findWaiting(app, who, id);
  if (!found.ok) return found;
  const start = await personStart(app, id);
  return ok({ link: `${app.publicUrl}/?start=${start}`, telegram: bot === null ? null : `${bot}?start=${start}` });
}
