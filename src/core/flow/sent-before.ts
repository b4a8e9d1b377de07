/**
 * Somebody wants to begin again whose own referral is still open. She is told where it stands and chooses: say what is
 * new, answer the questions again for the same referral, take it back and begin anew, or leave it. She is never refused,
 * and never made a second case without knowing (G7).
 */
import { backFrom, besideFrom } from './beside.ts';
import type { Conversation, Effect, Input } from './conversation.ts';

const inMode = (now: Conversation, mode: Conversation['place']['mode']): Conversation => ({
  ...now,
  place: mode === 'talk' ? backFrom(now.place) : besideFrom(now.place, mode),
});

const say = (key: string, values?: Readonly<Record<string, string>>): Effect =>
  values === undefined ? { kind: 'say', key } : { kind: 'say', key, values };

/** The question what she wants, with where her referral stands. */
export const askWhatIsNew = (
  now: Conversation,
): { readonly conversation: Conversation; readonly effects: readonly Effect[] } => ({
  conversation: inMode(now, 'sent_before'),
  effects: [{ kind: 'tell-case' }],
});

/** What her choice comes to. `first`: a new draft begins from there, and that is said before its first question. */
type Choice = { readonly from: Conversation; readonly first?: Effect; readonly effects: readonly Effect[] };

/** `undefined`: that is no choice here. */
export function chosenOfSent(now: Conversation, input: Extract<Input, { kind: 'answer' }>): Choice | undefined {
  const { mode } = now.place;
  if (mode !== 'sent_before' && mode !== 'writing' && mode !== 'renewing') return undefined;
  const back = inMode(now, 'talk');
  if ('text' in input)
    return mode === 'renewing'
      ? undefined
      : { from: back, effects: [{ kind: 'pass-on', text: input.text }, say('chat:message_passed_on')] };
  switch (`${mode} ${input.codes[0]}`) {
    case 'sent_before tell':
      return { from: inMode(now, 'writing'), effects: [] };
    case 'sent_before update':
      return {
        from: now,
        first: say('chat:sent_before.updating', { reference: now.own?.reference ?? '' }),
        effects: [],
      };
    case 'sent_before renew':
      return { from: inMode(now, 'renewing'), effects: [] };
    case 'sent_before keep':
    case 'writing keep':
    case 'renewing no':
      return { from: back, effects: [say('chat:sent_before.kept')] };
    case 'renewing yes': {
      const { own: _, ...rest } = now;
      return { from: rest, first: say('chat:restart.done'), effects: [{ kind: 'take-back' }] };
    }
    default:
      return undefined;
  }
}
