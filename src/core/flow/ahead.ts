/**
 * How many questions can still come: the longest way from a place to an end that the answers given so far leave open.
 * What continues the question before it is counted with that one.
 *
 * Every answer that a condition further on tells apart is tried, once for each flow; so the number is exact for
 * conditions that compare with codes, it falls with each question that is answered, and it never rises.
 */
import type { Facts, FactValue } from '../shared/feel.ts';
import type { CompiledFlow } from './compile.ts';
import { isPicked, isQuestion, type Node } from './node.ts';
import { nodeOf, offered, stopFrom, wayFrom } from './walk.ts';

/** What conditions after a node speak of: names of facts and codes. */
type Spoken = {
  readonly words: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  /** The words that are facts. */
  readonly facts: readonly string[];
};
type Memory = {
  readonly spoken: Map<string, Spoken>;
  readonly longest: Map<string, number>;
  /** For each area that only differs in the office asked about there: the one that stands for all of them. */
  readonly alike: ReadonlyMap<string, string>;
};

const memories = new WeakMap<CompiledFlow, Memory>();

function memoryOf(flow: CompiledFlow): Memory {
  const known = memories.get(flow) ?? { spoken: new Map(), longest: new Map(), alike: areasAlike(flow) };
  memories.set(flow, known);
  return known;
}

/**
 * Areas that nothing tells apart but the office asked about there. As many questions follow in each, so one of them is
 * tried: eight gminas with a centre of their own would otherwise make eight times the ways.
 */
function areasAlike(flow: CompiledFlow): ReadonlyMap<string, string> {
  const nodes = [...flow.nodes.values()];
  const forms = Map.groupBy(
    nodes.filter(({ consent }) => consent?.area !== undefined),
    ({ words }) => words,
  );
  const named = [...forms.values()].map((same) => same.map(({ consent }) => consent?.area ?? ''));
  const elsewhere = nodes
    .filter(({ consent }) => consent?.area === undefined)
    .flatMap(({ source }) => [source.when, ...source.options, ...source.next.map(({ when }) => when)])
    .join(' ');
  const [first, ...others] = (named[0] ?? []).filter(
    (area) => named.every((list) => list.includes(area)) && !elsewhere.includes(`"${area}"`),
  );
  return new Map(first === undefined ? [] : others.map((area) => [area, first]));
}

/** The facts with the area that stands for hers. */
function withAlike(flow: CompiledFlow, facts: Facts): Facts {
  const area = typeof facts.area === 'string' ? memoryOf(flow).alike.get(facts.area) : undefined;
  return area === undefined ? facts : { ...facts, area };
}

/** The question of the area that stands for hers, in place of the one about the office of her own. */
function nodeAlike(flow: CompiledFlow, at: string): string {
  const { consent, words } = nodeOf(flow, at);
  const area = consent?.area === undefined ? undefined : memoryOf(flow).alike.get(consent.area);
  if (area === undefined) return at;
  return [...flow.nodes.values()].find((node) => node.words === words && node.consent?.area === area)?.id ?? at;
}

/** What the conditions at this node and behind it speak of. */
function spokenFrom(flow: CompiledFlow, id: string): Spoken {
  const { spoken } = memoryOf(flow);
  const known = spoken.get(id);
  if (known !== undefined) return known;
  const node = nodeOf(flow, id);
  const own = [node.source.when, ...node.source.options, ...node.source.next.map(({ when }) => when)].join(' ');
  const behind = node.next.map(({ to }) => spokenFrom(flow, to));
  const words = new Set([...(own.match(/\w+/g) ?? []), ...behind.flatMap(({ words }) => [...words])]);
  const all = {
    words,
    facts: Object.keys(flow.unknownFacts).filter((name) => words.has(name)),
    codes: new Set([...own.matchAll(/"([^"]*)"/g)].map((found) => found[1] ?? '')),
  };
  for (const { codes } of behind) for (const code of codes) all.codes.add(code);
  spoken.set(id, all);
  return all;
}

/** More codes than this that conditions tell apart are not tried in every mixture, only alone and all together. */
const MOST_MIXED = 6;

const mixtures = (codes: readonly string[]): readonly (readonly string[])[] =>
  codes.length > MOST_MIXED
    ? [[], ...codes.map((code) => [code]), codes]
    : Array.from({ length: 2 ** codes.length }, (_, bits) => codes.filter((_code, at) => (bits >> at) % 2 === 1));

/** Every answer to a question that something behind it tells apart. */
function answersAt(flow: CompiledFlow, node: Node, facts: Facts, { codes }: Spoken): readonly FactValue[] {
  if (!isPicked(node)) return node.optional ? ['given', 'unknown'] : ['given'];
  const { alike } = memoryOf(flow);
  const open = offered(flow, node, facts)
    .map(({ code }) => (code === 'skip' ? 'unknown' : code))
    .filter((code) => node.fact !== 'area' || !alike.has(code));
  const told = open.filter((code) => codes.has(code));
  const rest = open.filter((code) => !codes.has(code)).slice(0, 1);
  if (node.kind !== 'choices') return [...told, ...rest];
  return mixtures(told).flatMap((mixed) => (mixed.length > 0 ? [mixed] : rest.length > 0 ? [rest] : []));
}

/** A place as far as what comes after it can tell. */
function placeKey(node: Node, known: Facts, { facts, codes }: Spoken): string {
  let key = node.id;
  for (const name of facts) {
    const value = known[name];
    const told = Array.isArray(value)
      ? value.filter((one) => codes.has(String(one)))
      : codes.has(String(value))
        ? value
        : '';
    key += ` ${name}=${told}`;
  }
  return key;
}

/**
 * The most questions that can still be asked from `at` on, the one that is open there included unless it continues another.
 *
 * @param known  the facts of the way there; the others are `unknown`
 */
export function mostAhead(flow: CompiledFlow, at: string, known: Facts): number {
  return longestFrom(flow, nodeAlike(flow, at), withAlike(flow, { ...flow.unknownFacts, ...known }));
}

function longestFrom(flow: CompiledFlow, id: string, facts: Facts): number {
  const node = stopFrom(flow, id, facts);
  if (!isQuestion(node)) return 0;
  const spoken = spokenFrom(flow, node.id);
  const { longest } = memoryOf(flow);
  const key = placeKey(node, facts, spoken);
  const known = longest.get(key);
  if (known !== undefined) return known;
  const ways = answersAt(flow, node, facts, spoken).map((answer) => {
    const after = { ...facts, [node.fact]: answer };
    return longestFrom(flow, wayFrom(node, after), after);
  });
  const most = (node.continues ? 0 : 1) + Math.max(0, ...ways);
  longest.set(key, most);
  return most;
}
