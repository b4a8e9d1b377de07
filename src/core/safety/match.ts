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

const NO_SPANS: readonly Span[] = [];
const NO_CHAINS: readonly (readonly Span[])[] = [];

/** Which atoms a run of words has, and at which words. One of these is read anew for each run. */
export class Said {
  words: readonly Word[] = [];
  /** Every atom of the run that decides which rules are looked at, once. */
  readonly gates: number[] = [];
  /** The atoms that `#first` tells of. */
  readonly #atoms: number[] = [];
  /** By atom, the first mention of it; 0 when it is not said. */
  readonly #first: Int32Array;
  /** By mention, counted from 1: the word, and the next mention of the same atom. */
  #word = new Int32Array(4096);
  #next = new Int32Array(4096);
  /** By gate and by rule, the run in which it was last met. */
  readonly #met: Uint32Array;
  readonly #asked: Uint32Array;
  #run = 0;

  constructor(atomCount: number, ruleCount: number) {
    this.#first = new Int32Array(atomCount);
    this.#met = new Uint32Array(atomCount);
    this.#asked = new Uint32Array(ruleCount);
  }

  read(words: readonly Word[]): this {
    this.#run += 1;
    this.words = words;
    this.#readGates();
    this.#readPlaces();
    return this;
  }

  #readGates(): void {
    this.gates.length = 0;
    for (let at = 0; at < this.words.length; at += 1) {
      const gates = this.words[at]?.atoms.gates ?? [];
      for (let next = 0; next < gates.length; next += 1) {
        const gate = gates[next] ?? 0;
        if (this.#met[gate] === this.#run) continue;
        this.#met[gate] = this.#run;
        this.gates.push(gate);
      }
    }
  }

  /** From the last word to the first, so that the mentions of an atom are found in their order. */
  #readPlaces(): void {
    for (let at = 0; at < this.#atoms.length; at += 1) this.#first[this.#atoms[at] ?? 0] = 0;
    this.#atoms.length = 0;
    let mention = 0;
    for (let at = this.words.length - 1; at >= 0; at -= 1) {
      const atoms = this.words[at]?.atoms.places ?? [];
      if (mention + atoms.length >= this.#word.length) this.#grow();
      for (let next = 0; next < atoms.length; next += 1) {
        const atom = atoms[next] ?? 0;
        mention += 1;
        const after = this.#first[atom] ?? 0;
        if (after === 0) this.#atoms.push(atom);
        this.#word[mention] = at;
        this.#next[mention] = after;
        this.#first[atom] = mention;
      }
    }
  }

  #grow(): void {
    const [word, next] = [this.#word, this.#next];
    this.#word = new Int32Array(word.length * 2);
    this.#next = new Int32Array(next.length * 2);
    this.#word.set(word);
    this.#next.set(next);
  }

  hasAny(atoms: readonly number[]): boolean {
    for (let at = 0; at < atoms.length; at += 1) if (this.#first[atoms[at] ?? 0] !== 0) return true;
    return false;
  }

  /** Whether a rule is asked for the first time in this run. */
  isFirst(rule: number): boolean {
    if (this.#asked[rule] === this.#run) return false;
    this.#asked[rule] = this.#run;
    return true;
  }

  /** The words that have one of these atoms, in order, each once. */
  placesOf(atoms: readonly number[]): readonly number[] {
    const places: number[] = [];
    for (let at = 0; at < atoms.length; at += 1) {
      for (let mention = this.#first[atoms[at] ?? 0] ?? 0; mention !== 0; mention = this.#next[mention] ?? 0)
        places.push(this.#word[mention] ?? 0);
    }
    if (atoms.length === 1 || places.length < 2) return places;
    return [...new Set(places)].sort((a, b) => a - b);
  }
}

/** The places where `pattern` matches, each as one span per part: at most a dozen. */
export function match(pattern: Pattern, said: Said, filler: number): readonly (readonly Span[])[] {
  const { words } = said;
  const sides: (readonly Span[])[] = [];
  for (const part of pattern.parts) {
    const spans = spansOf(part, said, filler);
    if (spans.length === 0) return NO_CHAINS;
    sides.push(spans);
  }
  // The side said least often first: in a long text the dozen is not used up by "i" and "the".
  if (sides.length > 1) sides.sort((a, b) => a.length - b.length);
  const [first = NO_SPANS, ...others] = sides;
  let chains: (readonly Span[])[] = first.slice(0, MAX_MATCHES).map((span) => [span]);
  for (const spans of others) {
    chains = chains.flatMap((chain) =>
      spans
        .filter((span) => isNear(chain, span, words))
        .slice(0, MAX_MATCHES)
        .map((span) => [...chain, span]),
    );
    chains = chains.slice(0, MAX_MATCHES);
  }
  if (pattern.unless === undefined || chains.length === 0) return chains;
  const otherwise = spansOf(pattern.unless, said, filler);
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

function spansOf(part: Part, said: Said, filler: number): readonly Span[] {
  let spans: Span[] | undefined;
  const { words } = said;
  const places = part.starts === undefined ? undefined : said.placesOf(part.starts);
  const count = places === undefined ? words.length : places.length;
  for (let at = 0; at < count; at += 1) {
    const from = places === undefined ? at : (places[at] ?? 0);
    const to = run(part.node, words, from, filler, MAX_FILLERS);
    if (to < 0) continue;
    spans ??= [];
    spans.push({ from, to });
  }
  return spans ?? NO_SPANS;
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
  const outer = side === 'start' ? words[0] : words.at(-1);
  if (words[at - 1]?.pauses === true || words[at]?.begins === true) return true;
  if (side === 'start' && words[at - 1]?.begins === true) return true;
  if (outer !== undefined && !(side === 'start' ? outer.opens : outer.closes)) return false;
  const [from, to] = side === 'start' ? [0, at] : [at, words.length];
  return to - from <= MAX_FILLERS && words.slice(from, to).every((word) => word.atoms.has(filler));
}
