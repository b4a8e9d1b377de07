/**
 * What a draft agrees to when it is sent: the yeses on the way that her answers take now.
 *
 * Whoever corrects an answer may leave a question behind that she said yes to: to the office of another place, or to a
 * talk with an employer she does not have. Nothing asks her again, so nothing may rest on it.
 */
import type { Conversation } from '../core/flow/conversation.ts';
import { answersOnPath } from '../core/flow/step.ts';
import { liveConsents } from '../core/referral/consent.ts';
import type { Instant } from '../core/shared/time.ts';
import type { Programme } from './app.ts';
import { consentsOfDraft } from './own-case.ts';
import type { ConsentRecord } from './store.ts';

const sameSubject = (one: Pick<ConsentRecord, 'scope' | 'partner'>, other: Pick<ConsentRecord, 'scope' | 'partner'>) =>
  one.scope === other.scope && one.partner === other.partner;

/** A no for every yes of this draft whose question is not on her way any more. */
export function leftBehind(
  programme: Programme,
  conversation: Conversation,
  consents: readonly ConsentRecord[],
  at: Instant,
): readonly ConsentRecord[] {
  const asked = answersOnPath(programme.flow, conversation).flatMap(
    ({ step }) => programme.flow.nodes.get(step)?.consent ?? [],
  );
  const ofDraft = consentsOfDraft(consents, conversation).filter(({ draft }) => draft !== undefined);
  const live = ofDraft.filter((consent) => liveConsents(ofDraft).includes(consent));
  return live
    .filter((consent) => !asked.some((one) => sameSubject(one, consent)))
    .map((consent) => ({ ...consent, given: false, at }));
}
