/**
 * The referral that a person made about herself and that is still open: she is told where it stands before she begins
 * again, and sending again brings it up to date instead of making a second case of her (G7, EC-16).
 */

import type { Conversation, Effect, Input } from '../core/flow/conversation.ts';
import { consentsOf } from '../core/referral/consent.ts';
import { ReferralContent, ReferralIdentity } from '../core/referral/content.ts';
import { moves, type ReferralCommand, stateAfter } from '../core/referral/lifecycle.ts';
import type { Instant } from '../core/shared/time.ts';
import type { App } from './app.ts';
import { COORDINATORS, lookBy } from './make-referral.ts';
import type { ConsentRecord, Kept, NewReferral, ReferralRow, Said, Write } from './store.ts';

/** Her open referral. `coach`: who has it, for whoever is told; `content`: for whoever brings it up to date. */
export type OwnCase = {
  readonly row: ReferralRow;
  readonly coach?: string;
  readonly identity?: unknown;
  readonly content?: unknown;
};

const OPEN: readonly string[] = ['submitted', 'human_review', 'paused_safety', 'accepted'];

/** What is left of `own` now: staff may have closed her referral since, or she took it back. */
export async function withOwnCase(app: App, kept: Kept): Promise<{ readonly kept: Kept; readonly row?: ReferralRow }> {
  const { own, ...others } = kept.conversation;
  if (own === undefined) return { kept };
  const rows = await app.store.referrals.ofConversation(kept.id);
  const row = rows.find(({ reference, state }) => reference === own.reference && OPEN.includes(state));
  if (row === undefined) return { kept: { ...kept, conversation: others } };
  const withCoach = row.state === 'accepted';
  if (withCoach === own.withCoach) return { kept, row };
  return { kept: { ...kept, conversation: { ...others, own: { ...own, withCoach } } }, row };
}

/** What carrying out these effects needs of it; nothing is read for an ordinary turn. */
export async function readOwnCase(
  app: App,
  row: ReferralRow | undefined,
  effects: readonly Effect[],
): Promise<OwnCase | undefined> {
  if (row === undefined) return undefined;
  const { assignedTo } = row;
  if (effects.some(({ kind }) => kind === 'tell-case') && assignedTo !== null) {
    const coach = (await app.store.staff.find(assignedTo))?.name;
    return coach === undefined ? { row } : { row, coach };
  }
  if (!effects.some((effect) => effect.kind === 'refer' && effect.as === 'submitted')) return { row };
  const found = await app.store.referrals.find(row.id);
  if (found === undefined) return undefined;
  const { identity, content, history: _, ...newest } = found;
  return { row: newest, identity, content };
}

/** Where it stands and who has it, as she is told. */
export function caseMessage({ row, coach }: OwnCase, today: string): Said {
  const { reference, state, dueDay } = row;
  const told = (key: string, values: Readonly<Record<string, string>> = {}): Said => ({
    kind: 'say',
    key: `chat:sent_before.${key}`,
    values: { reference, ...values },
  });
  if (state === 'accepted') return coach === undefined ? told('team') : told('coach', { coach });
  if (state === 'human_review') return told('review');
  return dueDay < today ? told('late') : told('waiting', { date: dueDay });
}

/** Her referral, taken back: nobody on the team sees what it said any more. */
export const takenBack = ({ row: { reference, partner } }: OwnCase, at: Instant): Write => ({
  kind: 'move',
  reference,
  from: moves.withdraw.from,
  state: moves.withdraw.to,
  partner,
  what: 'withdrawn',
  at,
});

/**
 * She said something that what was sent may not stand with, such as an age it is not for (G5): a coordinator looks at it.
 * Who is with a coach stays with her, who is told anyway; danger goes first.
 */
export function lookedAtAgain({ row: { id, reference, state, partner } }: OwnCase, at: Instant): readonly Write[] {
  const moved = stateAfter(state, 'pass_on');
  if (!moved.ok || state === 'paused_safety') return [];
  return [
    { kind: 'move', reference, from: moves.pass_on.from, state: moved.value, partner, what: moved.value, at },
    { kind: 'job', job: { name: 'tell-coordinators', data: { referral: id } } },
  ];
}

/**
 * Somebody whose referral is open may be in danger: it waits until a person has looked after her, first of all (G0), as it
 * would if she had said so before she sent it. What a coach has accepted stays hers, and its history says that it was said.
 */
export function pausedForSafety(
  app: App,
  { row: { reference, programme, state, partner } }: OwnCase,
  at: Instant,
): readonly Write[] {
  if (state === 'accepted')
    return [{ kind: 'move', reference, from: [state], state, partner, what: 'danger', at, onlyTold: true }];
  const paused = stateAfter(state, 'pause');
  const definition = app.programmes.get(programme)?.definition;
  if (!paused.ok || definition === undefined) return [];
  const sooner = { level: 'P0', dueDay: lookBy(at, definition.levelTargets.P0, definition.country) };
  const { value } = paused;
  return [{ kind: 'move', reference, from: moves.pause.from, state: value, partner, what: value, at, sooner }];
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

/**
 * Her referral with what she said now. It is never looked at later for that. What a coach has accepted stays decided.
 * Somebody who wants to talk to a person instead of the questions says anew how to reach her, and takes nothing back.
 */
export function broughtUpToDate({ row, identity, content }: OwnCase, made: NewReferral): NewReferral {
  const { conversation: _, version: __, assignedTo: ___, ...before } = row;
  const old = ReferralContent.safeParse(content);
  const told = ReferralContent.parse(made.content);
  const agreed = told.consents.findLast(({ scope }) => scope === 'use_answers')?.given === true;
  const sooner = { level: earlier(before.level, made.level), dueDay: earlier(before.dueDay, made.dueDay) };
  if (!agreed)
    return { ...before, ...sooner, language: made.language, identity: reachedAnew(identity, made.identity), content };
  const cameBy = old.success ? { route: old.data.route } : {};
  const notes = old.success && old.data.notes !== undefined ? { notes: old.data.notes } : {};
  const isDecided = before.state === 'accepted' && old.success;
  return {
    ...made,
    ...sooner,
    id: before.id,
    reference: before.reference,
    state: stateWith(before, made),
    submittedAt: before.submittedAt,
    ...(isDecided ? { outcome: before.outcome, cohort: before.cohort, orderPoints: before.orderPoints } : {}),
    content: {
      ...told,
      ...cameBy,
      ...notes,
      ...(isDecided ? { decision: old.data.decision, services: old.data.services } : {}),
    },
  };
}

/** Where it is once another partner may read it, or none, or once she may be in danger. */
function stateWith(before: Pick<ReferralRow, 'state' | 'partner'>, made: NewReferral): ReferralRow['state'] {
  const after = (state: ReferralRow['state'], command: ReferralCommand) => {
    const moved = stateAfter(state, command);
    return moved.ok ? moved.value : state;
  };
  const toOthers = made.partner === COORDINATORS ? 'unshare' : 'share';
  const state = before.partner === made.partner ? before.state : after(before.state, toOthers);
  return made.state === 'paused_safety' ? after(state, 'pause') : state;
}

/** Who she is, with the name and the contact she gave now; what she left out stays. */
function reachedAnew(before: unknown, now: unknown): unknown {
  const [old, given] = [ReferralIdentity.safeParse(before), ReferralIdentity.safeParse(now)];
  if (!old.success || !given.success) return given.success ? now : before;
  const { name, contactBy, contactValue, safeToLeaveMessage } = given.data;
  return {
    ...old.data,
    name: name === '' ? old.data.name : name,
    ...(contactBy === 'this_chat' || contactValue !== null ? { contactBy, contactValue } : {}),
    safeToLeaveMessage,
  };
}

/** The consents that count for what this draft sends. */
export const consentsOfDraft = (all: readonly ConsentRecord[], { draft }: Conversation): readonly ConsentRecord[] =>
  consentsOf(all, draft ?? 0);

/**
 * Thanks and the like are a message all the same when a coach wrote since she last did: they may be her answer.
 */
export async function heardByCoach(app: App, kept: Kept, input: Input): Promise<Input> {
  if (input.kind !== 'courtesy') return input;
  const turns = await app.store.conversations.turns(kept.id);
  const hers = turns.findLastIndex(
    ({ body }) => body.heard !== undefined && 'step' in body.heard && body.heard.step === 'message',
  );
  const theirs = turns.findLastIndex(({ body }) => body.said.some(({ kind }) => kind === 'coach'));
  return theirs > hers ? { kind: 'answer', text: input.text } : input;
}
