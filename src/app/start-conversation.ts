/** The first turn: a link or a greeting arrives, and the programme's first question goes out. */
import { randomBytes } from 'node:crypto';
import type { Turn } from '../contract/chat.ts';
import { askToConfirm } from '../core/flow/confirming.ts';
import { begin, hasEnded } from '../core/flow/step.ts';
import { isLocale, type Locale } from '../core/language/locale.ts';
import { draftKeptUntil } from '../core/referral/retention.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { App, Programme } from './app.ts';
import { askedNow } from './asked.ts';
import { carryOut } from './carry-out.ts';
import { readPersonStart } from './confirm-referral.ts';
import type { AppError } from './errors.ts';
import { entrance, programmeOf } from './lead.ts';
import { receiveMessage } from './receive-message.ts';
import { renderTurn } from './render-turn.ts';
import type { Channel, TurnBody } from './store.ts';

export type Begin = {
  readonly channel: Channel;
  /** A messenger's id of the chat; the web chat has a token instead. */
  readonly address?: string;
  readonly programme?: string | undefined;
  readonly language?: Locale | undefined;
  /** What followed `?start=`: a programme, and perhaps a language: `workwell-llr_pl`. */
  readonly start?: string | undefined;
  readonly inputId?: string;
};

export type Started = { readonly conversation: string; readonly token: string; readonly turn: Turn };

const DEEP_LINK = /^(?<programme>[a-z][a-z0-9-]*)(?:_(?<language>[a-z]{2}))?$/;

/** The programme and language that a link or the caller asks for. */
function wanted(
  app: App,
  request: Begin,
): Result<
  { readonly programme: Programme; readonly isNamed: boolean; readonly language: Locale | undefined },
  AppError
> {
  const link = DEEP_LINK.exec(request.start ?? '')?.groups;
  // A link to what is not here any more leads to the front door; a caller that names a programme is told.
  const linked = link?.programme === undefined ? undefined : app.programmes.get(link.programme);
  const programme = request.programme === undefined ? (linked ?? entrance(app)) : app.programmes.get(request.programme);
  if (programme === undefined) return fail({ code: 'programme.unknown', programme: request.programme ?? '' });
  const isNamed = (request.programme ?? linked) !== undefined;
  return ok({
    programme,
    isNamed,
    language: request.language ?? (isLocale(link?.language) ? link.language : undefined),
  });
}

/**
 * Begins a conversation, or goes on with the one that this messenger chat already has.
 *
 * @returns the token is shown once, to the caller; the store keeps only its hash
 */
export async function startConversation(app: App, request: Begin): Promise<Result<Started, AppError>> {
  const link = await readPersonStart(app, request.start);
  const invited = link === 'over' ? undefined : link;
  const asked = wanted(
    app,
    link === undefined ? request : { ...request, start: undefined, programme: invited?.programme },
  );
  if (!asked.ok) return asked;
  const { programme, isNamed } = asked.value;
  const language = asked.value.language ?? invited?.language;
  const at = app.now();
  const inputId = request.inputId ?? 'start';

  if (request.address !== undefined) {
    const find = { by: 'address', channel: request.channel, address: request.address } as const;
    const opened = await app.store.conversations.open(find, inputId);
    const now = opened?.kept.conversation;
    // Whoever names nothing goes on where she was.
    if (opened !== undefined && now !== undefined && (!isNamed || now.programme === programme.definition.id)) {
      const ended = hasEnded(programmeOf(app, now).flow, now);
      const restart = ended && now.referral === undefined && now.awaitsPerson !== true;
      if (!restart || opened.repeated !== undefined) {
        const turn = await receiveMessage(app, {
          channel: request.channel,
          find,
          id: inputId,
          input: invited === undefined ? { command: ended ? 'restart' : 'resume' } : { confirm: invited.referral },
          // She pressed a link and must not wonder what became of it.
          ...(link === 'over' ? { first: ended ? 'chat:confirm.over' : 'chat:confirm.over_here' } : {}),
        });
        return turn.ok ? ok({ conversation: opened.kept.id, token: '', turn: turn.value }) : turn;
      }
    }
  }

  const began = begin(programme.flow, language ?? programme.definition.defaultLanguage, language !== undefined);
  // Whoever was asked hears nothing before that question.
  const first =
    invited === undefined ? began : { conversation: askToConfirm(began.conversation, invited.referral), effects: [] };
  const done = carryOut(app, programme, [], { ...first, at });
  const open = askedNow(programme.flow, done.conversation);
  const body: TurnBody = {
    said: [
      ...(link === 'over' ? [{ kind: 'say', key: 'chat:confirm.over' } as const] : []),
      ...done.said,
      ...(open === null ? [] : [{ kind: 'ask', step: open.step } as const]),
    ],
    ...(programme.door === undefined ? {} : { saidAt: programme.definition.id }),
    language: done.conversation.language,
    ask: open,
    ended: open === null,
  };
  const id = app.id();
  const token = randomBytes(32).toString('base64url');
  const expiresAt = draftKeptUntil(at, programme.definition.retention);
  await app.store.conversations.start({
    id,
    channel: request.channel,
    ...(request.address === undefined ? { token } : { address: request.address }),
    conversation: done.conversation,
    turn: { inputId, at, body },
    expiresAt,
  });
  const kept = { id, channel: request.channel, version: 1, conversation: done.conversation, endedAt: null, expiresAt };
  return ok({ conversation: id, token, turn: renderTurn(app, kept, { seq: 1, inputId, at, body }) });
}
