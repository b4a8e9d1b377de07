/** What a person sees on coming back: where she is, and what was said so far. */
import type { ChatMessage, Turn } from '../contract/chat.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { heardText, messagesOf, renderTurn, wordingOfTurn } from './render-turn.ts';
import type { Finder, TurnRecord } from './store.ts';

/** The turn with its referral as far as it is now: a coach may have moved it since the turn was kept. */
export async function withReferralState(app: App, conversation: string, turn: Turn): Promise<Turn> {
  const { referral } = turn;
  // Whoever wrote about somebody else learns that it was received, and nothing that happens after (EC-4).
  if (referral === null || referral.state === 'awaiting_person') return turn;
  const rows = await app.store.referrals.ofConversation(conversation);
  const now = rows.find(({ reference }) => reference === referral.reference);
  return now === undefined ? turn : { ...turn, referral: { ...referral, state: now.state } };
}

/** Without what was said once more for a change of language: read from the start in one language, it stands there already. */
const onceOnly = (messages: readonly ChatMessage[], { body }: TurnRecord): ChatMessage[] =>
  messages.filter((_, at) => {
    const said = body.said[at];
    return said?.kind !== 'say' || said.again !== true;
  });

/** The newest turn, and everything said before it, in the language set now. */
export async function readConversation(
  app: App,
  find: Finder,
): Promise<Result<{ readonly turn: Turn; readonly transcript: ChatMessage[] }, AppError>> {
  const opened = await app.store.conversations.open(find);
  if (opened === undefined) return fail({ code: 'conversation.unknown' });
  const { kept } = opened;
  const turns = await app.store.conversations.turns(kept.id);
  const newest = turns.at(-1);
  if (newest === undefined) return fail({ code: 'conversation.unknown' });
  const { language } = kept.conversation;
  const transcript = turns.flatMap((record) => {
    const heard = heardText(app, kept, record, language);
    const you: ChatMessage[] = heard === undefined ? [] : [{ id: `${record.seq}.you`, kind: 'you', text: heard }];
    const messages = messagesOf(wordingOfTurn(app, kept, record), record, kept.channel, language);
    return [...you, ...onceOnly(messages, record)];
  });
  const rendered = renderTurn(app, { ...kept, version: newest.seq }, newest);
  const turn = { ...rendered, messages: onceOnly(rendered.messages, newest) };
  return ok({ turn: await withReferralState(app, kept.id, turn), transcript });
}
