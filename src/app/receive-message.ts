/**
 * One message from a person: the same for the web chat, Telegram and the terminal.
 *
 * read → understand → step → carry out → write → answer. The turn and everything it causes are one
 * transaction; only a committed turn is answered. If another message was faster, this one is
 * computed anew from what that one left; an input id that was answered before gets the same turn.
 *
 * Read next: `understand-input.ts`, `core/flow/step.ts`, `carry-out.ts`.
 */
import type { Turn } from '../contract/chat.ts';
import type { Conversation, Effect } from '../core/flow/conversation.ts';
import { step } from '../core/flow/step.ts';
import type { Explained } from '../core/safety/classify.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { App, Programme } from './app.ts';
import { askedNow, isChecking } from './asked.ts';
import { carryOut } from './carry-out.ts';
import { chatKeptUntil, disownFor, readRoute } from './confirm-referral.ts';
import type { AppError } from './errors.ts';
import { lead, programmeOf } from './lead.ts';
import { changeMine, withMine } from './my-referral.ts';
import { heardByCoach, readOwnCase, withOwnCase } from './own-case.ts';
import { withReferralState } from './read-conversation.ts';
import { readDanger } from './read-danger.ts';
import { forget, remember, remembered } from './remembered.ts';
import { referralShown, renderTurn } from './render-turn.ts';
import { reviewOf } from './review.ts';
import type { Channel, Finder, Kept, TurnBody } from './store.ts';
import { type Arrived, understandInput } from './understand-input.ts';
import { wordingOf } from './wording.ts';

export type Incoming = {
  readonly channel: Channel;
  readonly find: Finder;
  /** The channel's own id of the message: what makes a repeated delivery harmless. */
  readonly id: string;
  readonly input: Arrived;
  /** What is said before the answer: the key of a text. */
  readonly first?: string;
};

/** How often a turn is computed anew when other messages of the same conversation were faster. */
const MOST_TRIES = 20;

/** @errors `conversation.unknown` (never begun, erased or expired), `conversation.busy` (others were faster every time) */
export function receiveMessage(app: App, incoming: Incoming): Promise<Result<Turn, AppError>> {
  return inLine(JSON.stringify(incoming.find), () => receiveInTurn(app, incoming));
}

/** Who waits for whom, by conversation; empty when nobody writes. */
const lines = new Map<string, Promise<unknown>>();

/**
 * Messages of one conversation are taken one after the other in this process, in the order they came. This only saves
 * them from being computed again and again: against other processes it is the version that decides.
 */
async function inLine<T>(conversation: string, work: () => Promise<T>): Promise<T> {
  const mine = (lines.get(conversation) ?? Promise.resolve()).then(work, work);
  lines.set(conversation, mine);
  try {
    return await mine;
  } finally {
    if (lines.get(conversation) === mine) lines.delete(conversation);
  }
}

async function receiveInTurn(app: App, incoming: Incoming): Promise<Result<Turn, AppError>> {
  const danger = await readDanger(incoming.input);
  const known = remembered(app, incoming.find);
  if (known !== undefined) {
    const taken = await takeTurn(app, known, incoming, danger, 'remembered');
    if (taken !== 'again') return ok(await withReferralState(app, known.id, taken));
  }
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const opened = await app.store.conversations.open(incoming.find, incoming.id);
    if (opened === undefined) return fail({ code: 'conversation.unknown' });
    const taken =
      opened.repeated === undefined
        ? await takeTurn(app, opened.kept, incoming, danger, 'read')
        : renderTurn(app, opened.kept, opened.repeated);
    if (taken !== 'again') return ok(await withReferralState(app, opened.kept.id, taken));
  }
  return fail({ code: 'conversation.busy' });
}

/** @param from  whether `kept` was just read, or is what this process remembers and may be behind */
async function takeTurn(
  app: App,
  found: Kept,
  incoming: Incoming,
  danger: Explained,
  from: 'read' | 'remembered',
): Promise<Turn | 'again'> {
  const at = app.now();
  const { kept, row } = await withOwnCase(app, found);
  const before = programmeOf(app, kept.conversation);
  const wording = wordingOf(app, before);
  const understood = understandInput(wording, before, kept.conversation, incoming.input, danger);
  const heard = await heardByCoach(app, kept, understood);
  const input = await withMine(app, before, kept, heard);
  const answered = step(before.flow, kept.conversation, input);
  const { programme, ...stepped } = lead(app, before, answered);
  // Earlier consents are only needed when a referral is made: an ordinary turn does not read them.
  const consents = stepped.effects.some(({ kind }) => kind === 'refer')
    ? await app.store.conversations.consents(kept.id)
    : [];
  const done = carryOut(app, programme, consents, {
    ...stepped,
    at,
    own: await readOwnCase(app, row, stepped.effects),
    cameBy: await readRoute(app, stepped.conversation, stepped.effects),
  });
  const changed = await changeMine(app, programme, kept, stepped.effects, at);

  const asked = askedNow(programme.flow, done.conversation);
  const between = input.kind === 'unclear' && input.between.length > 1 ? input.between : undefined;
  const body: TurnBody = {
    ...(heardIn(kept, answered.conversation, stepped.effects) ?? {}),
    ...(programme.door === undefined ? {} : { saidAt: programme.definition.id }),
    ...(programme.flow === before.flow ? {} : { heardAt: before.definition.id }),
    said: [
      ...(incoming.first === undefined ? [] : [{ kind: 'say', key: incoming.first } as const]),
      ...done.said,
      ...changed.said,
      ...(asked === null ? [] : [{ kind: 'ask', step: asked.step } as const]),
    ],
    language: done.conversation.language,
    ask: asked === null || between === undefined ? asked : { ...asked, codes: narrowed(asked.codes, between) },
    ended: asked === null,
    ...asShown(app, programme, done.conversation),
  };
  if (done.erase) {
    // Erasing asks for no version: it is never done on a memory that may be behind.
    forget(app, incoming.find);
    if (from === 'remembered') return 'again';
    await disownFor(app, kept.conversation, at);
    const receipt = await app.store.conversations.erase(kept.id, at);
    const farewell = { kind: 'say', key: 'chat:delete.done', values: { receipt: receipt.id } } as const;
    const last = {
      seq: 0,
      inputId: incoming.id,
      at,
      body: { ...body, said: [...done.said, farewell], ask: null, ended: true, referral: null },
    };
    // Nothing of this turn is kept, so a messenger has to send it at once: `seq` 0 says so.
    return { ...renderTurn(app, { ...kept, conversation: done.conversation }, last), ask: null, ended: true };
  }
  const next = {
    conversation: done.conversation,
    endedAt: asked === null ? at : null,
    expiresAt: chatKeptUntil(programme, done.conversation, at),
  };
  const outcome = await app.store.conversations.keep({
    conversation: kept.id,
    seen: kept.version,
    next: next.conversation,
    turn: { inputId: incoming.id, at, body },
    endedAt: next.endedAt,
    expiresAt: next.expiresAt,
    writes: [...done.writes, ...changed.writes],
  });
  if (outcome !== 'kept') {
    forget(app, incoming.find);
    return 'again';
  }
  const seq = kept.version + 1;
  const now: Kept = { ...kept, ...next, version: seq };
  remember(app, incoming.find, now);
  return renderTurn(app, now, { seq, inputId: incoming.id, at, body });
}

/** What is kept of how a turn looked, because it could not be found out later. */
function asShown(app: App, programme: Programme, conversation: Conversation): Pick<TurnBody, 'review' | 'referral'> {
  const referral = referralShown(conversation);
  return {
    ...(isChecking(programme.flow, conversation) ? { review: reviewOf(app, programme, conversation) } : {}),
    ...(referral === null ? {} : { referral }),
  };
}

/** The answer that this turn added or changed, for the transcript. Words that were no answer are not kept. */
function heardIn(
  kept: Kept,
  next: Kept['conversation'],
  effects: readonly Effect[],
): Pick<TurnBody, 'heard'> | undefined {
  const message = effects.find((effect) => effect.kind === 'pass-on');
  if (message !== undefined) return { heard: { step: 'message', text: message.text } };
  // Changing the language rewrites an answer of the first question; nobody said it just now.
  const heard =
    kept.conversation.language === next.language
      ? next.answers.find((answer) => !kept.conversation.answers.includes(answer))
      : undefined;
  return heard === undefined ? undefined : { heard };
}

/** When words fit some options, those come first; all the others stay possible. */
function narrowed(codes: readonly string[], between: readonly string[]): readonly string[] {
  return [...codes.filter((code) => between.includes(code)), ...codes.filter((code) => !between.includes(code))];
}
