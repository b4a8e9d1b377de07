/**
 * Patterns: the small language in which the lexicon is written.
 *
 * One line is one way of saying something:
 *
 * - `word`, `stem*`, `one|other`    one word of the message; without diacritics it fits both spellings, with them only itself
 * - `<want>`                        any entry of a concept, which may be several words long
 * - `two_words`                     one alternative of several words
 * - `word?`                         may be missing
 * - `..` and `...`                  up to three, up to seven words of any kind
 * - `^` and `$`                     a sentence, or what stands between two commas, begins, ends here
 * - `a & b`                         both, in any order, not far apart
 * - `a -- b`                        `a`, unless `b` is said close by (six words)
 *
 * Between two elements up to two words of the concept `filler` ("just", "naprawdę", "liksom") may stand.
 *
 * A pattern is compiled once into a graph of nodes without loops, so the work of matching is bounded.
 */

/** One place in a pattern. `next` is what must follow. */
export type Node =
  | { readonly kind: 'atom'; readonly atom: number; readonly next: Node }
  | { readonly kind: 'fork'; readonly branches: readonly Node[] }
  | { readonly kind: 'gap'; readonly max: number; readonly next: Node }
  | { readonly kind: 'edge'; readonly at: 'start' | 'end'; readonly next: Node }
  | { readonly kind: 'accept' };

/** A compiled line: every part must match, and `unless` must not. */
export interface Pattern {
  readonly source: string;
  readonly parts: readonly Part[];
  readonly unless: Part | undefined;
  /** May say "not" itself ("don't want to live"): when it does, a "not" before it is not a denial. */
  readonly negative: boolean;
}

/** One side of `&`: where to begin, and the atoms one of which must be present for it to match at all. */
export interface Part {
  readonly node: Node;
  readonly gate: readonly number[];
  /** The atoms one of which the first word must have; `undefined` when it may be any word. */
  readonly starts: readonly number[] | undefined;
  /** How ordinary the words of the gate are: rules are looked up by their rarest. */
  readonly cost: number;
}

/** Concepts by name: each entry is a word, a stem or several words. */
export type Concepts = ReadonlyMap<string, readonly string[]>;

const ACCEPT: Node = { kind: 'accept' };
const GAPS: ReadonlyMap<string, number> = new Map([
  ['..', 3],
  ['...', 7],
]);

const OR_THE_END = '|$';

/** Collects the atoms that patterns ask for. An atom is a set of words and stems, known by its number. */
export class Atoms {
  readonly #ids = new Map<string, number>();
  readonly #entries: (readonly string[])[] = [];

  /** The number of the atom with exactly these entries. */
  id(entries: readonly string[]): number {
    const key = [...new Set(entries)].sort().join('|');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#entries.push(key.split('|'));
    this.#ids.set(key, this.#entries.length - 1);
    return this.#entries.length - 1;
  }

  entries(id: number): readonly string[] {
    return this.#entries[id] ?? [];
  }

  get all(): readonly (readonly string[])[] {
    return this.#entries;
  }
}

/** What one element of a line asks for, whatever stands around it. */
interface Element {
  /** The atom of its single words, when it has any. */
  readonly atom: number | undefined;
  /** Its entries of several words. */
  readonly longer: readonly string[];
  /** How ordinary its words are, all together. */
  readonly cost: number;
  /** Whether it may say "not". */
  readonly negative: boolean;
}

/** What a match of `node` may begin with. */
function startsOf(node: Node): readonly number[] | undefined {
  if (node.kind === 'atom') return [node.atom];
  if (node.kind !== 'fork') return undefined;
  const starts: number[] = [];
  for (const branch of node.branches) {
    const some = startsOf(branch);
    if (some === undefined) return undefined;
    starts.push(...some);
  }
  return [...new Set(starts)];
}

/** Reads lines of the pattern language. A concept that does not exist is a mistake of ours and throws. */
export class PatternReader {
  readonly #common: ReadonlySet<string>;
  readonly #negators: ReadonlySet<string>;

  readonly #concepts: Concepts;
  readonly #atoms: Atoms;
  /** The same elements stand in hundreds of lines, and some open to hundreds of words: each is opened once. */
  readonly #opened = new Map<string, Element>();

  constructor(concepts: Concepts, atoms: Atoms) {
    this.#concepts = concepts;
    this.#atoms = atoms;
    this.#common = new Set([...(concepts.get('filler') ?? []), ...(concepts.get('common') ?? [])]);
    this.#negators = new Set(concepts.get('not') ?? []);
  }

  /** One line, compiled. */
  read(line: string): Pattern {
    const [said = '', unless] = line.split(' -- ');
    const parts = said.split(' & ').map((part) => this.#part(part));
    return {
      source: line,
      parts,
      unless: unless === undefined ? undefined : this.#part(unless),
      negative: said.split(/\s+/).some((element) => saysWords(element) && this.#element(element).negative),
    };
  }

  #part(text: string): Part {
    const written = text.trim();
    // Alone, the end of a sentence says nothing.
    const elements = /\s/.test(written) ? written.split(/\s+/) : [written.replace(OR_THE_END, '')];
    let node: Node = ACCEPT;
    for (const element of elements.toReversed()) node = this.#node(element, node);
    return { node, starts: startsOf(node), ...this.#gate(elements) };
  }

  #node(element: string, next: Node): Node {
    const gap = GAPS.get(element);
    if (gap !== undefined) return { kind: 'gap', max: gap, next };
    if (element === '^') return { kind: 'edge', at: 'start', next };
    if (element === '$') return { kind: 'edge', at: 'end', next };
    // `mer|längre|$`: one of these words, or the end.
    if (element.includes(OR_THE_END)) {
      return {
        kind: 'fork',
        branches: [this.#node(element.replace(OR_THE_END, ''), next), { kind: 'edge', at: 'end', next }],
      };
    }
    if (element.endsWith('?')) return { kind: 'fork', branches: [this.#node(element.slice(0, -1), next), next] };
    const { atom, longer } = this.#element(element);
    const branches: Node[] = atom === undefined ? [] : [{ kind: 'atom', atom, next }];
    for (const entry of longer) {
      let node = next;
      for (const word of entry.split(' ').toReversed()) node = this.#node(word, node);
      branches.push(node);
    }
    const [only] = branches;
    return branches.length === 1 && only !== undefined ? only : { kind: 'fork', branches };
  }

  #element(written: string): Element {
    const element = written.replace(/\?$/, '');
    const known = this.#opened.get(element);
    if (known !== undefined) return known;
    const entries = this.#words(element);
    const single = entries.filter((entry) => !entry.includes(' '));
    const opened: Element = {
      atom: single.length === 0 ? undefined : this.#atoms.id(single),
      longer: entries.filter((entry) => entry.includes(' ')),
      cost: entries.reduce((sum, entry) => sum + (this.#common.has(entry) ? 50 : 1), 0),
      negative: entries.some((entry) => entry.split(' ').some((word) => this.#negators.has(word))),
    };
    this.#opened.set(element, opened);
    return opened;
  }

  /** Every entry that an element allows, concepts opened. */
  #words(element: string): string[] {
    return element.split('|').flatMap((option) => {
      if (!option.startsWith('<')) return [option.replaceAll('_', ' ')];
      const entries = this.#concepts.get(option.slice(1, -1));
      if (entries === undefined) throw new Error(`safety lexicon: no concept ${option}`);
      return entries.flatMap((entry) => (entry.startsWith('<') && !entry.includes(' ') ? this.#words(entry) : [entry]));
    });
  }

  /** The rarest element that must be there: what a sentence without it cannot match. */
  #gate(elements: readonly string[]): { gate: number[]; cost: number } {
    const needed = elements.filter((element) => saysWords(element) && !isOptional(element));
    const [first, ...others] = needed.map((element) => this.#element(element));
    if (first === undefined) throw new Error(`safety lexicon: nothing that must be said in "${elements.join(' ')}"`);
    const best = others.reduce((rarest, other) => (other.cost < rarest.cost ? other : rarest), first);
    const gate = best.longer.flatMap((entry) => this.#gate(entry.split(' ')).gate);
    if (best.atom !== undefined) gate.push(best.atom);
    return { gate, cost: best.cost };
  }
}

/** Whether an element need not be said. */
const isOptional = (element: string): boolean => element.endsWith('?') || element.includes(OR_THE_END);

/** Whether an element stands for words, rather than for a gap, an edge or the `&` between two parts. */
const saysWords = (element: string): boolean =>
  !GAPS.has(element) && element !== '^' && element !== '$' && element !== '&';
