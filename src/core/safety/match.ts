/**
 * Matching: does a run of words say what a pattern describes?
 *
 * Graphs have no loops and gaps have a largest length, so the work per word is bounded, however long the text is.
 */
import type { Node, Part, Pattern } from './pattern.ts';
import type { Word } from './words.ts';

/** Words `from` (inclusive) to `to` (exclusive) of the run. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How many words apart the sides of `&` may lie. */
const MAX_SPREAD = 9;
const RAMBLING_SPREAD = 12;
/** How many words away what stands after `--` is still said about the match: in a long text it is about something else. */
const UNLESS_REACH = 5;
const RAMBLING_UNLESS_REACH = 3;
const MAX_FILLERS = 2;
const MAX_MATCHES = 12;

/** The places where `pattern` matches, each as one span per part: at most a dozen. */
export function match(pattern: Pattern, words: readonly Word[], filler: number): readonly (readonly Span[])[] {
  const sides: Span[][] = [];
  for (const part of pattern.parts) {
    const spans = spansOf(part, words, filler);
    if (spans.length === 0) return [];
    sides.push(spans);
  }
  // The side said least often first: in a long text the dozen is not used up by "i" and "the".
  sides.sort((a, b) => a.length - b.length);
  let chains: Span[][] = [[]];
  for (const spans of sides) {
    chains = chains.flatMap((chain) =>
      spans
        .filter((span) => isNear(chain, span, words))
        .slice(0, MAX_MATCHES)
        .map((span) => [...chain, span]),
    );
    chains = chains.slice(0, MAX_MATCHES);
  }
  if (pattern.unless === undefined || chains.length === 0) return chains;
  const otherwise = spansOf(pattern.unless, words, filler);
  const reach = words[0]?.rambles === true ? RAMBLING_UNLESS_REACH : UNLESS_REACH;
  return chains.filter((chain) => !otherwise.some((span) => isWithin(span, chain, reach, words)));
}

/** Whether fewer than `reach` words lie between `span` and one of `chain`. A pause counts as several. */
export function isWithin(span: Span, chain: readonly Span[], reach: number, words: readonly Word[]): boolean {
  return chain.some((other) => {
    const [first, second] = span.from < other.from ? [span, other] : [other, span];
    const end = words[first.to - 1]?.place ?? 0;
    return (words[second.from]?.place ?? end) - end <= reach;
  });
}

/** Whether every side of a match lies within `reach` of every other. */
export const isTogether = (chain: readonly Span[], reach: number, words: readonly Word[]): boolean =>
  chain.every((span) => chain.every((other) => isWithin(span, [other], reach, words)));

/** Whether `span` lies near every other. It may lie within a phrase, but one word cannot stand for two sides. */
function isNear(chain: readonly Span[], span: Span, words: readonly Word[]): boolean {
  // Where somebody rambles, what stands in other clauses is further off.
  if (words[0]?.rambles === true && !chain.every((other) => isWithin(span, [other], RAMBLING_SPREAD, words)))
    return false;
  return chain.every((other) => {
    const apart = span.from >= other.to ? span.from - other.to : other.from - span.to;
    if (apart < 0) return other.to - other.from > 1 || span.to - span.from > 1;
    return apart <= MAX_SPREAD;
  });
}

function spansOf(part: Part, words: readonly Word[], filler: number): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const to = run(part.node, words, from, filler, MAX_FILLERS);
    if (to >= 0) spans.push({ from, to });
  }
  return spans;
}

/** Where the match of `node` from word `at` on ends, or -1. Fillers may not come before the first word. */
function run(node: Node, words: readonly Word[], at: number, filler: number, skipped: number): number {
  switch (node.kind) {
    case 'accept':
      return at;
    case 'atom': {
      const word = words[at];
      if (word === undefined) return -1;
      if (word.atoms.has(node.atom)) {
        const end = run(node.next, words, at + 1, filler, 0);
        if (end >= 0) return end;
      }
      return skipped < MAX_FILLERS && word.atoms.has(filler) ? run(node, words, at + 1, filler, skipped + 1) : -1;
    }
    case 'fork':
      for (const branch of node.branches) {
        const end = run(branch, words, at, filler, skipped);
        if (end >= 0) return end;
      }
      return -1;
    case 'gap':
      for (let skip = 0; skip <= node.max && at + skip <= words.length; skip += 1) {
        const end = run(node.next, words, at + skip, filler, MAX_FILLERS);
        if (end >= 0) return end;
      }
      return -1;
    case 'edge':
      return isEdge(node.at, words, at, filler) ? run(node.next, words, at, filler, skipped) : -1;
  }
}

/** Whether a sentence, or what is said between two pauses, begins or ends here, fillers aside. */
function isEdge(side: 'start' | 'end', words: readonly Word[], at: number, filler: number): boolean {
  const rest = side === 'start' ? words.slice(0, at) : words.slice(at);
  const outer = side === 'start' ? words[0] : words.at(-1);
  if (words[at - 1]?.pauses === true || words[at]?.begins === true) return true;
  if (side === 'start' && words[at - 1]?.begins === true) return true;
  if (outer !== undefined && !(side === 'start' ? outer.opens : outer.closes)) return false;
  return rest.length <= MAX_FILLERS && rest.every((word) => word.atoms.has(filler));
}
