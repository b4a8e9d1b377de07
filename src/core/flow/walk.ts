/**
 * Where do these answers lead? The one mechanism behind *back*, *edit*, *resume* and new revisions.
 *
 * The answers are walked from the first node on until one is missing or no longer valid. An answer
 * that the walk does not meet (its branch was left) stays in the list, but is no fact.
 */

import type { Facts, FactValue } from '../shared/feel.ts';
import type { CompiledFlow } from './compile.ts';
import type { Answer, Effect, Place } from './conversation.ts';
import { beginAt, move } from './machine.ts';
import { factFrom, isPicked, isQuestion, type Node } from './node.ts';

export type Walked = {
  readonly place: Place;
  /** What the last transition asked for; all of it when nothing was answered yet. */
  readonly effects: readonly Effect[];
  /** The answers that the walk met, in its order. */
  readonly path: readonly Answer[];
};

/** The options of a node that are offered now. `skip` stands last where skipping is possible. */
export function offered(
  flow: CompiledFlow,
  node: Node,
  known: Facts,
): readonly { readonly code: string; readonly exclusive: boolean }[] {
  const conditional = node.options.some(({ when }) => when !== undefined);
  const facts = conditional ? { ...flow.unknownFacts, ...known } : known;
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

/** The first node from `id` on that waits for an answer, or ends: whatever asks nothing now is passed by. */
export function stopFrom(flow: CompiledFlow, id: string, facts: Facts): Node {
  let node = nodeOf(flow, id);
  // A compiled flow has no loop, so this is never longer than its list of nodes.
  while (node.kind !== 'end' && !(isQuestion(node) && (node.when === undefined || node.when(facts)))) {
    node = nodeOf(flow, wayFrom(node, facts));
  }
  return node;
}

/** The node of this id. */
export function nodeOf(flow: CompiledFlow, id: string): Node {
  const node = flow.nodes.get(id);
  if (node === undefined) throw new Error(`flow.no-node: ${flow.id} has no node "${id}"`);
  return node;
}

/** Where a node leads with these facts. */
export function wayFrom(node: Node, facts: Facts): string {
  const way = node.next.find(({ when }) => when === undefined || when(facts));
  if (way === undefined) throw new Error(`flow.no-way: "${node.id}" leads nowhere`);
  return way.to;
}

/**
 * Walks `answers` from the start. The nodes are walked, not the machine, because only the last transition's effects
 * are wanted; rule FL7 holds the two to the same place.
 *
 * @param withheld  a step to stop at although it was answered: it is being answered again
 */
export function walk(flow: CompiledFlow, answers: readonly Answer[], withheld?: string): Walked {
  const { path, before } = pathOf(flow, answers, withheld);
  const last = path.at(-1);
  const moved =
    before === undefined || last === undefined ? beginAt(flow) : move(flow, before, { type: 'answer', answer: last });
  return { ...moved, path };
}

type Path = { readonly path: readonly Answer[]; readonly before?: Place };

/** One turn asks for the path of the same answers several times: in its progress, on its check page, in its facts. */
const walkedBefore = new WeakMap<
  readonly Answer[],
  { flow: CompiledFlow; withheld: string | undefined; found: Path }
>();

/** The answers that a walk meets, and the place before the last of them. */
export function pathOf(flow: CompiledFlow, answers: readonly Answer[], withheld?: string): Path {
  const known = walkedBefore.get(answers);
  if (known?.flow === flow && known.withheld === withheld) return known.found;
  const found = findPath(flow, answers, withheld);
  walkedBefore.set(answers, { flow, withheld, found });
  return found;
}

/**
 * Notes the path of `answers`, which is that of `before` and one answer more. Only for an answer to the question that
 * path led to, after which nothing waits that was answered already.
 *
 * @param place  where the question was answered
 */
export function growPath(
  flow: CompiledFlow,
  before: readonly Answer[],
  answers: readonly Answer[],
  place: Place,
): void {
  const known = walkedBefore.get(before);
  const last = answers.at(-1);
  if (known?.flow !== flow || known.withheld !== undefined || last === undefined) return;
  const path = [...known.found.path, last];
  walkedBefore.set(answers, { flow, withheld: undefined, found: { path, before: place } });
}

function findPath(flow: CompiledFlow, answers: readonly Answer[], withheld: string | undefined): Path {
  const byStep = new Map(answers.map((answer) => [answer.step, answer]));
  const path: Answer[] = [];
  // These two grow with the walk; only the place before the last answer leaves it.
  const facts: Record<string, FactValue> = { ...flow.unknownFacts };
  const known: Record<string, FactValue> = {};
  let last: { readonly node: Node; readonly replaced: FactValue | undefined } | undefined;
  let node = stopFrom(flow, flow.first, facts);
  for (;;) {
    const answer = byStep.get(node.id);
    if (answer === undefined || !isQuestion(node) || node.id === withheld) break;
    if (refusalOf(flow, node, known, answer) !== undefined) break;
    path.push(answer);
    last = { node, replaced: known[node.fact] };
    facts[node.fact] = known[node.fact] = factFrom(node, answer);
    node = stopFrom(flow, wayFrom(node, facts), facts);
  }
  if (last === undefined) return { path };
  const { [last.node.fact]: _, ...others } = known;
  const before = last.replaced === undefined ? others : { ...others, [last.node.fact]: last.replaced };
  return { path, before: { mode: 'talk', at: last.node.id, facts: before } };
}
