/** Walks a flow to its end as somebody would who only picks answers; what is written is a name or a number. */
import type { CompiledFlow } from '../../src/core/flow/compile.ts';
import type { Conversation, Effect } from '../../src/core/flow/conversation.ts';
import { isPicked, type Node } from '../../src/core/flow/node.ts';
import { begin, hasEnded, nodeAt, optionsAt, step } from '../../src/core/flow/step.ts';
import type { Locale } from '../../src/core/language/locale.ts';

/** More turns than any flow has: a walk that takes them goes round in circles, and has not ended. */
const MOST_TURNS = 60;

export type Walk = {
  readonly steps: readonly string[];
  /** What was picked, and what could have been, by step. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  readonly offered: ReadonlyMap<string, readonly string[]>;
  readonly effects: readonly Effect[];
  readonly conversation: Conversation;
  readonly ended: boolean;
};

/** @param pick  chooses among the options that are open; of the check page only sending is offered */
export function walkFlow(
  flow: CompiledFlow,
  who: { readonly language: Locale; readonly phone: string; readonly name: string },
  pick: (node: Node, open: readonly string[]) => string | readonly string[],
): Walk {
  let { conversation, effects } = begin(flow, who.language, false);
  const steps: string[] = [];
  const codes = new Map<string, readonly string[]>();
  const offered = new Map<string, readonly string[]>();
  const all: Effect[] = [...effects];
  for (let turns = 0; turns < MOST_TURNS && !hasEnded(flow, conversation); turns += 1) {
    const node = nodeAt(flow, conversation);
    steps.push(node.id);
    if (isPicked(node)) {
      const open = optionsAt(flow, conversation)
        .map(({ code }) => code)
        .filter((code) => node.kind !== 'check' || code === 'send');
      const picked = [pick(node, open)].flat();
      offered.set(node.id, open);
      codes.set(node.id, picked);
      ({ conversation, effects } = step(flow, conversation, { kind: 'answer', codes: picked }));
    } else {
      const text = node.kind === 'phone' ? who.phone : who.name;
      ({ conversation, effects } = step(flow, conversation, { kind: 'answer', text }));
    }
    all.push(...effects);
  }
  return { steps, codes, offered, effects: all, conversation, ended: hasEnded(flow, conversation) };
}
