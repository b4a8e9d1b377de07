/**
 * She answers anew for a referral that is sent already, and what she answers ends the questions: a no to using her
 * answers, an age that this is not for. Only what she said just now is let go of. What was sent stays, so nothing here
 * may say that nothing is kept: she is told what stays and how to take it back.
 */
import type { CompiledFlow } from './compile.ts';
import type { Conversation, Effect } from './conversation.ts';

type Turned = { readonly conversation: Conversation; readonly effects: readonly Effect[] };

/** What the flow says to whoever has sent nothing yet; it is not true of somebody who has. */
const NOTHING_KEPT = 'no_consent.say';

/** The step whose answer may mean that what was sent should not have been: a person has to look. */
const AGE = 'age_band';
const TOO_YOUNG = 'u16';

/** The turn as it is for somebody whose own referral was sent before; every other turn as it was. */
export function keepingWhatWasSent(flow: CompiledFlow, before: Conversation, turned: Turned): Turned {
  const { own } = before;
  const { conversation, effects } = turned;
  const ends = effects.some((effect) => effect.kind === 'erase' && effect.draft);
  if (own === undefined || !ends || conversation.place.facts.for_whom === 'other') return turned;
  const values = { reference: own.reference };
  const isTooYoung = flow.nodes.has(AGE) && conversation.place.facts[AGE] === TOO_YOUNG;
  const told: readonly Effect[] = [
    { kind: 'say', key: 'chat:sent_before.stays', values },
    ...(isTooYoung
      ? [
          { kind: 'pass-on-answer', step: AGE } as const,
          { kind: 'say', key: 'chat:sent_before.age_looked_at', values } as const,
        ]
      : []),
    { kind: 'say', key: 'chat:sent_before.take_back', values },
  ];
  const others = effects.filter((effect) => !(effect.kind === 'say' && effect.key === NOTHING_KEPT));
  const at = others.findIndex((effect) => effect.kind === 'erase');
  return { conversation, effects: [...others.slice(0, at), ...told, ...others.slice(at)] };
}
