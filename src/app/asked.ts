/** What stands open after a turn: the question that is put, as codes, with the answer given before and the progress. */

import type { CompiledFlow } from '../core/flow/compile.ts';
import type { Conversation } from '../core/flow/conversation.ts';
import { isPicked, isQuestion } from '../core/flow/node.ts';
import { hasEnded, nodeAt, optionsAt, progressOf } from '../core/flow/step.ts';
import type { Asked } from './store.ts';

/** @returns null when nothing is asked: the conversation has ended */
export function askedNow(flow: CompiledFlow, conversation: Conversation): Asked | null {
  const { mode, at } = conversation.place;
  const open = optionsAt(flow, conversation);
  const shared = {
    codes: open.map(({ code }) => code),
    exclusive: open.filter(({ exclusive }) => exclusive).map(({ code }) => code),
    progress: isCounted(flow, conversation) ? progressOf(flow, conversation) : { done: 0, of: 0 },
  };
  if (mode !== 'talk') return { step: mode, kind: 'choice', optional: false, ...shared };
  if (hasEnded(flow, conversation)) return null;
  const node = nodeAt(flow, conversation);
  if (!isQuestion(node)) throw new Error(`flow.no-question: the flow stopped at "${at}"`);
  const before = conversation.answers.find(({ step }) => step === at);
  return {
    step: at,
    kind: node.kind,
    optional: node.optional,
    ...shared,
    ...(node.max === undefined ? {} : { max: node.max }),
    // Only codes are shown again: a name or a number is not repeated where others may look on.
    ...(before !== undefined && 'codes' in before && isPicked(node) ? { before: before.codes } : {}),
  };
}

/**
 * Questions are counted within a programme. Beside them (help now, a pause, deleting, a referral that is there already),
 * before the language is known and at the front door, where nobody can tell how many will come, nothing counts them.
 */
function isCounted(flow: CompiledFlow, conversation: Conversation): boolean {
  const isDoor = [...flow.nodes.values()].some(({ brought }) => brought !== undefined);
  return conversation.place.mode === 'talk' && !isDoor && !nodeAt(flow, conversation).setsLanguage;
}

/** Whether the check-your-answers page is open. */
export const isChecking = (flow: CompiledFlow, conversation: Conversation): boolean =>
  conversation.place.mode === 'talk' && nodeAt(flow, conversation).kind === 'check';
