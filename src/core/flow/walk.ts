/**
 * Where do these answers lead? The one mechanism behind *back*, *edit*, *resume* and new revisions.
 *
 * The answers are walked from the first node on until one is missing or no longer valid. An answer
 * that the walk does not meet (its branch was left) stays in the list, but is no fact.
 */
import type { Answer, Effect, Place } from './conversation.ts';
import type { CompiledFlow } from './compile.ts';
import { beginAt, move } from './machine.ts';
import { isPicked, isQuestion, type Node } from './node.ts';
import type { Facts } from '../shared/feel.ts';

export type Walked = {
  readonly place: Place;
  /** What the last transition asked for; all of it when nothing was answered yet. */
  readonly effects: readonly Effect[];
  /** The answers that the walk met, in its order. */
  readonly path: readonly Answer[];
};

/** The options of a node that are offered now. `skip` stands last where skipping is possible. */
export function offered(flow: CompiledFlow, node: Node, known: Facts): readonly { readonly code: string; readonly exclusive: boolean }[] {
  const facts = { ...flow.unknownFacts, ...known };
  const open = node.options.filter((option) => option.when === undefined || option.when(facts));
  return node.optional ? [...open, { code: 'skip', exclusive: true }] : open;
}

/** Why an answer cannot be taken: the end of a `chat:again.…` key. */
export type Refusal = 'unclear' | 'too_many' | 'exclusive' | 'empty' | 'toolong';

/** Whether `answer` is one that `node` can take now; why not, otherwise. */
export function refusalOf(flow: CompiledFlow, node: Node, facts: Facts, answer: Answer): Refusal | undefined {
  if ('text' in answer) {
    if (isPicked(node)) return 'unclear';
    if (answer.text.trim() === '') return 'empty';
    return answer.text.length > (node.maxLength ?? 200) ? 'toolong' : undefined;
  }
  const { codes } = answer;
  if (codes.length === 0) return 'empty';
  if (!isPicked(node)) return node.optional && codes.length === 1 && codes[0] === 'skip' ? undefined : 'unclear';
  if (new Set(codes).size !== codes.length) return 'unclear';
  // A postcode names a place inside a district at once, without the second list.
  if (node.kind === 'area' && codes.length === 1 && flow.areas.some(({ id }) => id === codes[0])) return undefined;
  const open = offered(flow, node, facts);
  const chosen = codes.map((code) => open.find((option) => option.code === code));
  if (chosen.some((option) => option === undefined)) return 'unclear';
  if (node.kind !== 'choices') return codes.length === 1 ? undefined : 'unclear';
  if (codes.length > 1 && chosen.some((option) => option?.exclusive)) return 'exclusive';
  return node.max !== undefined && codes.length > node.max ? 'too_many' : undefined;
}

/**
 * Walks `answers` from the start.
 *
 * @param withheld  a step to stop at although it was answered: it is being answered again
 */
export function walk(flow: CompiledFlow, answers: readonly Answer[], withheld?: string): Walked {
  const byStep = new Map(answers.map((answer) => [answer.step, answer]));
  let { place, effects } = beginAt(flow);
  const path: Answer[] = [];
  // A compiled flow has no loop, so no walk is longer than its list of nodes.
  for (;;) {
    const node = flow.nodes.get(place.at);
    const answer = byStep.get(place.at);
    if (node === undefined || answer === undefined || !isQuestion(node) || place.at === withheld) break;
    if (refusalOf(flow, node, place.facts, answer) !== undefined) break;
    path.push(answer);
    ({ place, effects } = move(flow, place, { type: 'answer', answer }));
  }
  return { place, effects, path };
}
