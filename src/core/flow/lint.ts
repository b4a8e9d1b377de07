/**
 * What is walkable but wrong: steps nobody reaches, facts used before they are asked, a question about
 * health before consent, a text that a language lacks. Every finding is a sentence with its place.
 */
import { LOCALES } from '../language/locale.ts';
import { namesIn } from '../shared/feel.ts';
import { AREA_OTHER, type CompiledFlow, type FlowProblem } from './compile.ts';
import { impossibleCodes } from './lint-codes.ts';
import { CLOSED_AREAS, isPicked, isQuestion, type Node } from './node.ts';

/** Whether a language has a text: the programme's own or the sub-flow's. */
export type HasText = (locale: (typeof LOCALES)[number], node: Node, suffix: string) => boolean;

/** All findings; none means that the flow may go live. */
export const lintFlow = (flow: CompiledFlow, hasText: HasText): readonly FlowProblem[] => [
  ...unreachable(flow),
  ...factsTooEarly(flow),
  ...impossibleCodes(flow),
  ...sensitiveTooEarly(flow),
  ...closedUnasked(flow),
  ...textsMissing(flow, hasText),
];

function unreachable(flow: CompiledFlow): FlowProblem[] {
  const reached = new Set<string>();
  const visit = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const way of flow.nodes.get(id)?.next ?? []) visit(way.to);
  };
  visit(flow.first);
  return [...flow.nodes.values()]
    .filter((node) => !reached.has(node.id))
    .map((node) => ({ path: node.source.place, message: 'is never reached: no step leads here' }));
}

/** The ids of the nodes that can come before each node. */
function before(flow: CompiledFlow): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>([...flow.nodes.keys()].map((id) => [id, new Set()]));
  const spread = (id: string) => {
    const own = found.get(id);
    for (const way of flow.nodes.get(id)?.next ?? []) {
      const known = found.get(way.to);
      if (own === undefined || known === undefined) continue;
      const size = known.size;
      for (const earlier of [...own, id]) known.add(earlier);
      if (known.size > size) spread(way.to);
    }
  };
  spread(flow.first);
  return found;
}

function factsTooEarly(flow: CompiledFlow): FlowProblem[] {
  const earlier = before(flow);
  return [...flow.nodes.values()].flatMap((node) => {
    const known = new Set([...(earlier.get(node.id) ?? [])].map((id) => flow.nodes.get(id)?.fact));
    const own = isQuestion(node) ? new Set([...known, node.fact]) : known;
    const conditions = [
      ...(node.source.when === undefined ? [] : [{ expression: node.source.when, facts: known }]),
      ...node.source.next.flatMap((way) => (way.when === undefined ? [] : [{ expression: way.when, facts: own }])),
    ];
    return conditions.flatMap(({ expression, facts }) =>
      namesIn(expression)
        .filter((name) => !facts.has(name) && name !== CLOSED_AREAS)
        .map((name) => ({
          path: node.source.place,
          message: `uses "${name}" before it is asked (in "${expression}")`,
        })),
    );
  });
}

/** Finds a way to a sensitive question on which nobody agreed to anything. */
function sensitiveTooEarly(flow: CompiledFlow): FlowProblem[] {
  const without = new Set<string>();
  const visit = (id: string) => {
    const node = flow.nodes.get(id);
    if (node === undefined || without.has(id)) return;
    without.add(id);
    // Beyond the consent question the flow's own conditions decide; it is held to them by walking every path in the tests.
    if (node.consent?.scope === 'use_answers') return;
    for (const way of node.next) visit(way.to);
  };
  visit(flow.first);
  // Somebody who writes for another person never meets the consent question: her way must have no sensitive question.
  return [...without]
    .map((id) => flow.nodes.get(id))
    .filter((node) => node?.sensitive === true && reachableWithoutConsent(flow, node.id))
    .flatMap((node) =>
      node === undefined
        ? []
        : [{ path: node.source.place, message: 'asks about health, and can be reached without consent' }],
    );
}

/** Where an area can be closed, whoever lives there must be led elsewhere, at once. */
function closedUnasked(flow: CompiledFlow): FlowProblem[] {
  if (flow.areas.every(({ open }) => open === undefined)) return [];
  return [...flow.nodes.values()]
    .filter((node) => node.kind === 'area' || node.within !== undefined)
    .filter((node) => !node.source.next.some((way) => way.when === `list contains(${CLOSED_AREAS}, ${node.fact})`))
    .map((node) => ({
      path: node.source.place,
      message: `must lead on by "list contains(${CLOSED_AREAS}, ${node.fact})", because the programme may not be open everywhere`,
    }));
}

/** Whether the conditions let somebody reach `target` with no consent given: tried with every answer to every choice. */
function reachableWithoutConsent(flow: CompiledFlow, target: string): boolean {
  const seen = new Set<string>();
  const visit = (id: string, facts: CompiledFlow['unknownFacts']): boolean => {
    const key = `${id} ${JSON.stringify(facts)}`;
    const node = flow.nodes.get(id);
    if (node === undefined || seen.has(key)) return false;
    seen.add(key);
    if (id === target) return true;
    if (node.consent?.scope === 'use_answers') return false;
    const asked = isQuestion(node) && (node.when === undefined || node.when(facts));
    const answers =
      asked && isPicked(node) && usedInConditions(flow, node.fact) ? node.options.map(({ code }) => code) : ['unknown'];
    return answers.some((answer) => {
      const known = asked ? { ...facts, [node.fact]: node.kind === 'choices' ? [answer] : answer } : facts;
      const way = node.next.find(({ when }) => when === undefined || when(known));
      return way !== undefined && visit(way.to, known);
    });
  };
  return visit(flow.first, flow.unknownFacts);
}

const usedInConditions = (flow: CompiledFlow, fact: string): boolean =>
  [...flow.nodes.values()].some(({ source }) =>
    [source.when, ...source.next.map((way) => way.when)].some((expression) => expression?.includes(fact)),
  );

/** The texts a node needs, as ends of keys. */
export function textsNeeded(flow: CompiledFlow, node: Node): readonly string[] {
  if (node.kind === 'say') return ['say'];
  if (!isQuestion(node)) return [];
  const places = new Set(flow.areas.map(({ id }) => id));
  const codes = node.options
    .map(({ code }) => code)
    .filter((code) => !places.has(code) && !node.brought?.includes(code));
  return [
    'ask',
    ...(node.kind === 'check' ? [] : ['why']),
    ...(node.kind === 'area' ? AREA_OTHER : codes).map((code) => `options.${code}`),
  ];
}

function textsMissing(flow: CompiledFlow, hasText: HasText): FlowProblem[] {
  return [...flow.nodes.values()].flatMap((node) =>
    textsNeeded(flow, node).flatMap((suffix) =>
      LOCALES.filter((locale) => !hasText(locale, node, suffix)).map((locale) => ({
        path: `locales/${locale}/${node.namespace}.json: ${node.id}.${suffix}`,
        message: `this text is missing (step "${node.id}" of ${flow.id})`,
      })),
    ),
  );
}
