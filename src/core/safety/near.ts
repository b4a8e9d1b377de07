/**
 * Near: which entries of the lexicon a typed word may be, one or two slips of the finger away.
 *
 * Two words that are one slip apart are the same once a letter is dropped from each, two slips apart once two are. So every
 * entry is filed under what is left of it, and a typed word is looked for under what is left of it: how many entries there
 * are does not matter. What is found this way is compared letter by letter.
 */

import { nextKeys } from './keys.ts';

/** A word or the beginning of a word, as the lexicon has it. */
export interface Entry {
  readonly text: string;
  readonly isStem: boolean;
  readonly atoms: Set<number>;
}

/** Shorter entries are only found with two neighbouring letters swapped. */
export const MIN_FUZZY_CHARS = 5;
export const MIN_SWAP_CHARS = 4;
/** Whatever follows a stem is not looked at, so a short one would be a slip away from many real words: `samob*` from `samopoczucie`. */
const MIN_FUZZY_STEM_CHARS = 6;
const TWO_SLIPS_FROM_CHARS = 9;

const BASE = 31;
const MAX_CHARS = 48;
/** As many bits for each remainder as keep most of what was never filed from being looked up; few enough to stay close to the processor. */
const BITS_EACH = 16;
const LEAST_FILTER_BITS = 10;

/** Numbers that stand for what is left of a word when letters are dropped: worked out from its beginnings, without writing it out. */
class Remains {
  readonly #powers = new Int32Array(MAX_CHARS + 1).fill(1);
  readonly #until = new Int32Array(MAX_CHARS + 1);
  length = 0;

  constructor() {
    for (let at = 1; at <= MAX_CHARS; at += 1) this.#powers[at] = Math.imul(this.#powers[at - 1] ?? 1, BASE);
  }

  read(word: string): this {
    this.length = Math.min(word.length, MAX_CHARS);
    let until = 0;
    for (let at = 0; at < this.length; at += 1) {
      until = (Math.imul(until, BASE) + word.charCodeAt(at)) | 0;
      this.#until[at + 1] = until;
    }
    return this;
  }

  /** The first `to` letters. */
  until(to: number): number {
    return this.#until[to] ?? 0;
  }

  /** What `before` stands for, followed by the letters from `from` to `to`. */
  after(before: number, from: number, to: number): number {
    const power = this.#powers[to - from] ?? 1;
    const between = ((this.#until[to] ?? 0) - Math.imul(this.#until[from] ?? 0, power)) | 0;
    return (Math.imul(before, power) + between) | 0;
  }
}

const remains = new Remains();

/** What is left of the word that was read last: itself, less one letter and, where asked for, less two. Written over by the next word. */
const left = new Int32Array(1 + MAX_CHARS + (MAX_CHARS * (MAX_CHARS - 1)) / 2);

/** Works out what is left of a word and says how much of `left` that is. */
function remaindersOf(word: string, slips: number): number {
  const { length } = remains.read(word);
  left[0] = remains.until(length);
  let count = 1;
  for (let gone = 0; gone < length; gone += 1) {
    left[count++] = remains.after(remains.until(gone), gone + 1, length);
    if (slips < 2) continue;
    for (let next = gone + 1; next < length; next += 1) {
      const before = remains.after(remains.until(gone), gone + 1, next);
      left[count++] = remains.after(before, next + 1, length);
    }
  }
  return count;
}

/** Entries by what is left of them. */
class Files {
  #bits = LEAST_FILTER_BITS;
  #filter = new Uint32Array(1 << (LEAST_FILTER_BITS - 5));
  readonly #entries = new Map<number, Entry[]>();

  add(remainder: number, entry: Entry): void {
    const filed = this.#entries.get(remainder);
    if (filed !== undefined) {
      if (filed.at(-1) !== entry) filed.push(entry);
      return;
    }
    this.#entries.set(remainder, [entry]);
    if (this.#entries.size * BITS_EACH > 1 << this.#bits) this.#widen();
    this.#mark(remainder);
  }

  at(remainder: number): readonly Entry[] | undefined {
    const bit = this.#spread(remainder);
    const mayBe = ((this.#filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
    return mayBe ? this.#entries.get(remainder) : undefined;
  }

  #mark(remainder: number): void {
    const bit = this.#spread(remainder);
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  #widen(): void {
    this.#bits += 2;
    this.#filter = new Uint32Array(1 << (this.#bits - 5));
    for (const remainder of this.#entries.keys()) this.#mark(remainder);
  }

  #spread(remainder: number): number {
    return Math.imul(remainder, 0x9e3779b1) >>> (32 - this.#bits);
  }
}

/** All entries that may be meant by a mistyped word. */
export class Near {
  readonly #mayBeginBeside: boolean;
  readonly #oneSlip = new Files();
  readonly #twoSlips = new Files();
  readonly #stems = new Files();
  #longestStem = 0;

  /** `mayBeginBeside`: the first letter may be one whose key lies next to the right one. */
  constructor({ mayBeginBeside = false }: { readonly mayBeginBeside?: boolean } = {}) {
    this.#mayBeginBeside = mayBeginBeside;
  }

  add(entry: Entry): void {
    const { text, isStem } = entry;
    if (text.length < (isStem ? MIN_FUZZY_STEM_CHARS : MIN_SWAP_CHARS)) return;
    const isLong = !isStem && text.length >= TWO_SLIPS_FROM_CHARS;
    const files = isStem ? this.#stems : isLong ? this.#twoSlips : this.#oneSlip;
    if (isStem) this.#longestStem = Math.max(this.#longestStem, text.length);
    const count = remaindersOf(text, isLong ? 2 : 1);
    for (let at = 0; at < count; at += 1) files.add(left[at] ?? 0, entry);
  }

  /** The atoms of every entry that `word` is a slip away from. The first letter may be missing, or wrong by a swap. */
  atomsOf(word: string, into: Set<number>): void {
    if (word.length < MIN_SWAP_CHARS) return;
    const once = remaindersOf(word, 1);
    for (let at = 0; at < once; at += 1) this.#take(word, this.#oneSlip.at(left[at] ?? 0), 1, into);
    if (word.length >= TWO_SLIPS_FROM_CHARS - 2) {
      const twice = remaindersOf(word, 2);
      for (let at = 0; at < twice; at += 1) this.#take(word, this.#twoSlips.at(left[at] ?? 0), 2, into);
    }
    const { length } = remains.read(word);
    const longest = Math.min(length, this.#longestStem + 1);
    for (let to = MIN_SWAP_CHARS; to <= longest; to += 1) {
      this.#take(word, this.#stems.at(remains.until(to)), 1, into);
      for (let gone = 0; gone < to; gone += 1)
        this.#take(word, this.#stems.at(remains.after(remains.until(gone), gone + 1, to)), 1, into);
    }
  }

  #take(word: string, entries: readonly Entry[] | undefined, slips: number, into: Set<number>): void {
    if (entries === undefined) return;
    for (const entry of entries)
      if (isMeant(word, entry, slips, this.#mayBeginBeside)) for (const atom of entry.atoms) into.add(atom);
  }
}

function isMeant(word: string, { text, isStem }: Entry, slips: number, mayBeginBeside: boolean): boolean {
  const first = text.charCodeAt(0);
  const beginsAlike = first === word.charCodeAt(0) || first === word.charCodeAt(1);
  if (isHeadless(word, text, isStem)) return true;
  if (!beginsAlike && !(mayBeginBeside && nextKeys(text.charAt(0)).includes(word.charAt(0)))) return false;
  if (text.length < MIN_FUZZY_CHARS) return word.length === text.length && isSwap(word, text);
  if (word.length < text.length - slips) return false;
  if (!isStem && word.length > text.length + slips) return false;
  return isWithin(word, text, slips, isStem);
}

/** Whether only the first letter was lost: `jälvmord`, `änga`; not that of `otrygg`, which makes it the opposite. */
const isHeadless = (word: string, text: string, isStem: boolean): boolean =>
  text.length >= MIN_FUZZY_CHARS &&
  !text.startsWith('o') &&
  (isStem ? word.length >= text.length - 1 : word.length === text.length - 1) &&
  word.startsWith(text.slice(1));

/** Whether two neighbouring letters changed places. */
function isSwap(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * Whether `word` (or, for a stem, some beginning of it) is at most `slips` edits away from `target`.
 *
 * Edits: a letter missing, added, changed, or two neighbours swapped (Damerau, optimal string alignment).
 */
function isWithin(word: string, target: string, slips: number, prefix: boolean): boolean {
  const columns = target.length;
  const rows = prefix ? Math.min(word.length, columns + slips) : word.length;
  let before: number[] = [];
  let above: number[] = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row += 1) {
    const here: number[] = [row];
    let least = row;
    for (let column = 1; column <= columns; column += 1) {
      const same = word[row - 1] === target[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && word[row - 1] === target[column - 2] && word[row - 2] === target[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      here.push(cost);
      least = Math.min(least, cost);
    }
    if (prefix && row >= columns - slips && (here[columns] ?? slips + 1) <= slips) return true;
    if (least > slips) return false;
    before = above;
    above = here;
  }
  return !prefix && (above[columns] ?? slips + 1) <= slips;
}
