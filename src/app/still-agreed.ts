/** Whether what a person agreed to on the way still holds: what she said stays, and so does that she took it back. */
import type { Answer } from '../core/flow/conversation.ts';
import type { Node } from '../core/flow/node.ts';
import { liveConsents } from '../core/referral/consent.ts';
import type { SeenReferral } from './find-referral.ts';

/** Whether an answer was a yes that she has taken back since. */
export function isTakenBack(node: Node | undefined, answer: Answer, { content }: SeenReferral): boolean {
  const { consent } = node ?? {};
  if (consent === undefined || 'text' in answer || !answer.codes.includes(consent.yes)) return false;
  const about = ({ scope, partner }: { readonly scope: string; readonly partner: string | null }) =>
    scope === consent.scope && partner === consent.partner;
  const consents = content?.consents ?? [];
  return consents.some(about) && !liveConsents(consents).some(about);
}

/** A flag that says she agreed to something holds as long as she does. */
export const holds = (flag: string, { content }: SeenReferral): boolean => {
  const consents = content?.consents ?? [];
  const scope = /^(.+)_yes$/.exec(flag)?.[1];
  return !consents.some((one) => one.scope === scope) || liveConsents(consents).some((one) => one.scope === scope);
};
