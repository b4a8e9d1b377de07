/**
 * Spelling: which words of the lexicon a typed word stands for, slips of the finger included.
 *
 * A word is tried as it is, then with its drawn-out letters shortened, then with one slip allowed
 * (two in long words). A real word of the three languages that is merely close to a dangerous one
 * stands in `lexicon/guard.ts` and is never corrected.
 */
import { cutsOf, skeletonsOf, slipsOf } from './keys.ts';
import { isMask, Masks, SIGNS } from './masks.ts';
import { Meant, type Uses } from './meant.ts';
import { type Entry, MIN_FUZZY_CHARS, MIN_SWAP_CHARS, Near } from './near.ts';
import { fold } from './normalise.ts';
import type { Atoms } from './pattern.ts';

const NOTHING: ReadonlySet<number> = new Set();
const TWO_SLIPS_FROM_CHARS = 9;
const DOUBLED = /(.)\1/;
/** How å, ä and ö are typed where the keyboard has none of them. */
const TWO_FOR_ONE = /aa|ae|oe/;
const TWO_FOR_ONE_ALL = /aa|ae|oe/g;
const SWEDISH: ReadonlyMap<string, string> = new Map([
  ['aa', 'å'],
  ['ae', 'ä'],
  ['oe', 'ö'],
]);
const PLAIN: ReadonlyMap<string, string> = new Map([...SWEDISH].map(([two, one]) => [two, fold(one)]));
const DOUBLED_FIRST = /^(.)\1/;
const DOUBLED_VOWEL = /([aeiouyåäö])\1/g;
const DRAWN_OUT = /(.)\1\1+/g;
const MAX_SHORTENED = 8;
const MAX_WORD_CHARS = 40;
const MAX_ENDING_CHARS = 3;
/** A stem of two letters says next to nothing about the word. */
const MIN_TELLING_STEM_CHARS = 3;
/** Shorter ones begin too many words. */
const MIN_INFLECTED_STEM_CHARS = 7;
/** A prime, well above the number of stems. */
const FILTER_SIZE = 65_521;
const DROPPED_G = /^..+in$/;

/** Words that deserve more than others to be found in whatever form they are written. */
export interface Hiding {
  /** Looked for behind signs, in pieces, run together and without vowels. */
  readonly hidden: readonly string[];
  /** Looked for behind signs only: they say little alone. */
  readonly veiled: readonly string[];
  /** So short that only a slip to a neighbouring key is allowed. */
  readonly short: readonly string[];
  /** Words that are others than they would be without their diacritics, and one that means the same. */
  readonly apart: ReadonlyMap<string, string>;
}

/** Everything the lexicon can ask for, arranged so that a typed word finds its atoms quickly. */
export class Vocabulary {
  readonly #words = new Map<string, Set<number>>();
  readonly #stems = new Stems();
  readonly #squeezedWords = new Map<string, Set<number>>();
  readonly #squeezedStems = new Stems();
  readonly #near = new Near();
  /** Words worth hiding: looked for even in a word that begins like another one. */
  readonly #nearHidden = new Near({ mayBeginBeside: true });
  /** Words worth hiding, behind signs. */
  readonly masks: Masks;
  readonly #hidden: ReadonlySet<string>;
  /** What the lexicon's own words stand for, whatever their diacritics: worked out once for each, never for a word only a person wrote. */
  readonly #own = new Map<string, Meant>();
  readonly #uses: Uses;
  readonly #nothing: Meant;
  readonly #guard: ReadonlySet<string>;
  readonly #apart: ReadonlyMap<string, string>;
  readonly #respelt: ReadonlyMap<string, string>;
  readonly #sounds: readonly (readonly [typed: string, meant: string])[];

  constructor(
    atoms: Atoms,
    guard: readonly string[],
    respelt: ReadonlyMap<string, string>,
    sounds: readonly (readonly [typed: string, meant: string])[],
    hidden: Hiding,
    uses: Uses,
  ) {
    this.#uses = uses;
    this.#nothing = new Meant(NOTHING, uses);
    this.#hidden = new Set(hidden.hidden);
    this.masks = new Masks([...hidden.hidden, ...hidden.veiled]);
    this.#guard = new Set(guard);
    this.#apart = hidden.apart;
    this.#sounds = sounds;
    const entries = new Map<string, Entry>();
    atoms.all.forEach((texts, atom) => {
      for (const text of texts) {
        const known = entries.get(text);
        const bare = text.replace('*', '');
        const entry = known ?? { text: bare, isStem: text.endsWith('*'), atoms: new Set() };
        entry.atoms.add(atom);
        entries.set(text, entry);
      }
    });
    for (const entry of entries.values()) if (entry.isStem) this.#add(entry);
    for (const entry of entries.values()) {
      if (entry.isStem) continue;
      // A slip of `zycia` means what `zycia` means: the stems it begins with as well.
      this.#stems.addTo(entry.atoms, fold(entry.text));
      this.#add(entry);
    }
    this.#respelt = this.#respellings(respelt, hidden);
  }

  /** What hurried people make of words worth hiding, and slips in short ones, unless it is a word itself; then what is written down. */
  #respellings(written: ReadonlyMap<string, string>, { hidden, short }: Hiding): ReadonlyMap<string, string> {
    const slips = short.flatMap((word) =>
      [...slipsOf(word), ...cutsOf(word)].map((slip): [string, string] => [slip, fold(word)]),
    );
    const skeletons = hidden.flatMap((word) => skeletonsOf(word).map((bones): [string, string] => [bones, fold(word)]));
    const made = [...skeletons, ...slips].map(([typed, meant]): [string, string] => [fold(typed), meant]);
    return new Map([...made.filter(([typed]) => !this.#words.has(typed) && !this.#guard.has(typed)), ...written]);
  }

  #add(entry: Entry): void {
    const { text, isStem } = entry;
    if (isStem) this.#stems.add(text, entry.atoms);
    else put(this.#words, text, entry.atoms);
    if (text.length >= 4 && isStem) this.#squeezedStems.add(squeeze(text), entry.atoms);
    if (text.length >= 4 && !isStem) put(this.#squeezedWords, squeeze(text), entry.atoms);
    if (text === fold(text)) this.#near.add(entry);
    if (!isStem && this.#hidden.has(text)) this.#nearHidden.add(entry);
  }

  /** Whether the word stands in the lexicon exactly as typed, not by its stem. */
  isExact(word: string): boolean {
    return this.#words.has(fold(word));
  }

  /** What a word stands for that stands in the lexicon as typed; `undefined` for any other. `folded`: without its diacritics. */
  own(word: string, folded: string): Meant | undefined {
    return this.#own.get(word) ?? (this.#words.has(folded) ? this.atomsOf(word) : undefined);
  }

  /** Whether the word is a stem of the lexicon with an ending. */
  isInflected(word: string): boolean {
    const folded = fold(word);
    const shortest = Math.max(MIN_INFLECTED_STEM_CHARS, folded.length - MAX_ENDING_CHARS);
    for (let length = folded.length; length >= shortest; length -= 1) {
      if (this.#stems.has(folded.slice(0, length))) return true;
    }
    return false;
  }

  /** Whether the word is a real word that must be left alone. */
  isGuarded(word: string): boolean {
    return this.#guard.has(fold(word));
  }

  /** The atoms that a typed word satisfies, without any correction. */
  exactly(word: string): ReadonlySet<number> {
    const folded = this.#apart.get(word) ?? fold(word);
    const found = new Set<number>(this.#words.get(folded) ?? NOTHING);
    if (folded !== word) for (const atom of this.#words.get(word) ?? NOTHING) found.add(atom);
    this.#stems.addTo(found, folded);
    if (folded !== word) this.#stems.addTo(found, word);
    // `cuttin` is said for `cutting`, `wnt` for `want`.
    const meant = this.#respelt.get(folded) ?? (DROPPED_G.test(folded) ? `${folded}g` : undefined);
    if (meant !== undefined) for (const atom of this.#words.get(meant) ?? NOTHING) found.add(atom);
    return found;
  }

  /** The atoms that a typed word satisfies, slips allowed. */
  atomsOf(word: string): Meant {
    if (word.length > MAX_WORD_CHARS) return this.#nothing;
    const own = this.#own.get(word);
    if (own !== undefined) return own;
    if (isMask(word)) return new Meant(this.#atomsOfMask(word), this.#uses);
    const folded = fold(word);
    const atoms = this.#words.has(word) ? this.exactly(word) : this.#atomsOfStrange(word, folded);
    const meant = atoms.size === 0 ? this.#nothing : new Meant(atoms, this.#uses);
    if (this.#words.has(folded)) this.#own.set(word, meant);
    return meant;
  }

  /** `kl*rin` is no word worth hiding: it is read as `klrin`, a slip of `klorin`. */
  #atomsOfMask(word: string): ReadonlySet<number> {
    const behind = this.masks.behind(word);
    if (behind.length > 0) return new Set(behind.flatMap((meant) => [...this.exactly(meant)]));
    return this.#atomsOfSlip(fold(word).replace(SIGNS, ''));
  }

  #atomsOfStrange(word: string, folded: string): ReadonlySet<number> {
    const exact = this.exactly(word);
    if (this.isGuarded(word)) return exact;
    if (exact.size > 0 && !this.#isLooselyKnown(folded)) {
      // `skaddar` begins like other words, and is `skadar` with one letter twice.
      const once = DOUBLED.test(folded) ? this.#squeezedWords.get(squeeze(folded)) : undefined;
      const known = new Set([...exact, ...(once ?? NOTHING)]);
      if (this.#words.has(folded)) return known;
      this.#addSounds(folded, known);
      this.#nearHidden.atomsOf(folded, known);
      return known;
    }
    const slipped = this.#atomsOfSlip(folded);
    return exact.size === 0 ? slipped : new Set([...exact, ...slipped]);
  }

  /** Known by a stem that leaves much of the word open: it may be another word, mistyped. */
  #isLooselyKnown(folded: string): boolean {
    if (folded.length < MIN_FUZZY_CHARS || this.#words.has(folded)) return false;
    if (folded.search(DRAWN_OUT) >= 0) return true;
    const shortest = folded.length < TWO_SLIPS_FROM_CHARS ? MIN_TELLING_STEM_CHARS : folded.length - MAX_ENDING_CHARS;
    for (let length = folded.length; length >= shortest; length -= 1) {
      if (this.#stems.has(folded.slice(0, length))) return false;
    }
    return true;
  }

  #atomsOfSlip(folded: string): ReadonlySet<number> {
    const found = new Set<number>();
    for (const shorter of shortened(folded)) for (const atom of this.exactly(shorter)) found.add(atom);
    if (found.size > 0 || folded.length < 3) return found;
    this.#addOnce(folded, found);
    const squeezed = squeeze(folded);
    for (const atom of this.#squeezedWords.get(squeezed) ?? NOTHING) found.add(atom);
    if (found.size > 0) return found;
    if (squeezed.length >= 4) this.#squeezedStems.addTo(found, squeezed);
    // A short stem fits the beginning of many words: what was meant may still be a longer one.
    if (found.size > 0 && !this.#isLooselyKnown(folded)) return found;
    const drawn = folded.length === squeezed.length ? folded : folded.replace(/(.)\1\1+/g, '$1');
    this.#near.atomsOf(drawn, found);
    this.#nearHidden.atomsOf(drawn, found);
    this.#addSounds(folded, found);
    return found;
  }

  /** `tta`, `ddör`, `köör`: a letter twice where no word has it twice. */
  #addOnce(word: string, into: Set<number>): void {
    const once = word.replace(DOUBLED_FIRST, '$1').replace(DOUBLED_VOWEL, '$1');
    if (once !== word) for (const atom of this.#words.get(once) ?? NOTHING) into.add(atom);
  }

  /** What a word stands for that is spelt as it sounds. */
  #addSounds(word: string, into: Set<number>): void {
    if (TWO_FOR_ONE.test(word)) {
      for (const letters of [SWEDISH, PLAIN]) {
        const meant = word.replace(TWO_FOR_ONE_ALL, (two) => letters.get(two) ?? two);
        for (const atom of this.#words.get(meant) ?? NOTHING) into.add(atom);
      }
    }
    if (word.length < MIN_SWAP_CHARS) return;
    for (const [typed, meant] of this.#sounds) {
      if (!word.includes(typed)) continue;
      for (const atom of this.#words.get(word.replaceAll(typed, meant)) ?? NOTHING) into.add(atom);
    }
  }
}

/** Beginnings of words. */
class Stems {
  readonly #atoms = new Map<string, Set<number>>();
  /** Marks what no stem is, so that most beginnings of a word are never cut out of it. */
  readonly #filter = new Uint8Array(FILTER_SIZE);
  #longest = 0;

  add(stem: string, atoms: ReadonlySet<number>): void {
    put(this.#atoms, stem, atoms);
    this.#longest = Math.max(this.#longest, stem.length);
    let mark = 0;
    for (let at = 0; at < stem.length; at += 1) mark = markAfter(mark, stem, at);
    this.#filter[mark % FILTER_SIZE] = 1;
  }

  has(stem: string): boolean {
    return this.#atoms.has(stem);
  }

  /** Adds the atoms of every stem of at least two letters that `word` begins with. */
  addTo(found: Set<number>, word: string): void {
    const longest = Math.min(word.length, this.#longest);
    let mark = 0;
    for (let at = 0; at < longest; at += 1) {
      mark = markAfter(mark, word, at);
      if (at === 0 || this.#filter[mark % FILTER_SIZE] === 0) continue;
      const atoms = this.#atoms.get(word.slice(0, at + 1));
      if (atoms !== undefined) for (const atom of atoms) found.add(atom);
    }
  }
}

/** A number for the beginning of a word, worked out from the number of the beginning before it. */
const markAfter = (mark: number, word: string, at: number): number =>
  (Math.imul(mark, 0x01000193) ^ word.charCodeAt(at)) >>> 0;

function put(map: Map<string, Set<number>>, key: string, atoms: ReadonlySet<number>): void {
  const known = map.get(key) ?? new Set<number>();
  for (const atom of atoms) known.add(atom);
  map.set(key, known);
}

/** A word with drawn-out letters, each written once or twice: `viilll` → `vil`, `viil`, `vill`, `viill`. */
function shortened(word: string): readonly string[] {
  const drawn = word.match(DRAWN_OUT);
  if (drawn === null) return [];
  let forms = [''];
  let end = 0;
  for (const { 0: run, 1: letter = '', index } of word.matchAll(DRAWN_OUT)) {
    const before = word.slice(end, index);
    const doubled = forms.length < MAX_SHORTENED ? forms.map((form) => form + before + letter + letter) : [];
    forms = [...forms.map((form) => form + before + letter), ...doubled];
    end = index + run.length;
  }
  return forms.map((form) => form + word.slice(end));
}

/** Every letter once where it was typed several times in a row. */
const squeeze = (word: string): string => word.replace(/(.)\1+/g, '$1');
