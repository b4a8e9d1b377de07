/** What a person sees on coming back: where she is, and what was said so far. */
import type { ChatMessage, Turn } from '../contract/chat.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { heardText, messagesOf, programmeOf, renderTurn, wordingOf } from './render-turn.ts';
import type { Finder } from './store.ts';

/** The newest turn, and everything said before it, in the language set now. */
export async function readConversation(app: App, find: Finder): Promise<Result<{ readonly turn: Turn; readonly transcript: ChatMessage[] }, AppError>> {
  const opened = await app.store.conversations.open(find);
  if (opened === undefined) return fail({ code: 'conversation.unknown' });
  const { kept } = opened;
  const turns = await app.store.conversations.turns(kept.id);
  const newest = turns.at(-1);
  if (newest === undefined) return fail({ code: 'conversation.unknown' });
  const { language } = kept.conversation;
  const wording = wordingOf(app, programmeOf(app, kept.conversation.programme));
  const transcript = turns.flatMap((record) => {
    const heard = heardText(wording, record, language);
    const you: ChatMessage[] = heard === undefined ? [] : [{ id: `${record.seq}.you`, kind: 'you', text: heard }];
    return [...you, ...messagesOf(wording, record, language)];
  });
  return ok({ turn: renderTurn(app, { ...kept, version: newest.seq }, newest), transcript });
}
