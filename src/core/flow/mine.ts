/**
 * "My referral": what became of it, who sees it, and what she can take back. It stands beside the talk.
 *
 * What can be chosen depends on her consents and on where the referral is, which only `app/` can read: it comes in
 * with the input and is kept until she chose. What is chosen goes out as an effect.
 */
import { backFrom, besideFrom } from './beside.ts';
import type { Conversation, Effect, Input } from './conversation.ts';

type Chosen = { readonly conversation: Conversation; readonly effects: readonly Effect[] };

const beside = (now: Conversation, mode: Conversation['place']['mode']): Conversation => {
  const { mine: _, ...rest } = now;
  return { ...rest, place: mode === 'talk' ? backFrom(now.place) : besideFrom(now.place, mode) };
};

/** Opens it. What cannot be chosen from is only said. */
export function openMine(now: Conversation, { options, says }: Extract<Input, { kind: 'mine' }>): Chosen {
  if (options.length === 0) return { conversation: now, effects: says };
  return { conversation: { ...beside(now, 'mine'), mine: options }, effects: says };
}

/** What was chosen, or a yes or no to taking it all back. `undefined`: that is no choice here. */
export function chosenFromMine(now: Conversation, code: string): Chosen | undefined {
  const { mode } = now.place;
  if (mode === 'withdrawing') {
    if (code === 'yes') return { conversation: beside(now, 'talk'), effects: [{ kind: 'mine', choice: 'withdraw' }] };
    return code === 'no'
      ? { conversation: beside(now, 'talk'), effects: [{ kind: 'say', key: 'chat:mine.closed' }] }
      : undefined;
  }
  if (mode !== 'mine' || !now.mine?.includes(code)) return undefined;
  switch (code) {
    case 'close':
      return { conversation: beside(now, 'talk'), effects: [{ kind: 'say', key: 'chat:mine.closed' }] };
    case 'withdraw':
      return { conversation: beside(now, 'withdrawing'), effects: [] };
    case 'again':
      return { conversation: beside(now, 'restarting'), effects: [] };
    default:
      return { conversation: beside(now, 'talk'), effects: [{ kind: 'mine', choice: code }] };
  }
}

/** Left without a choice, because she wrote something else: her words go where they would have gone before. */
export const leaveMine = (now: Conversation): Conversation => (now.place.mode === 'mine' ? beside(now, 'talk') : now);
