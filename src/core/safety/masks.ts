/**
 * Masks: a word some letters of which are hidden behind signs: `s**cide`, `l_va`, `h***a`.
 *
 * Which word is meant may stay open (`h***a`): then it stands for every one of them.
 */
import { fold } from './normalise.ts';

const SIGN = /[*#%_•]/;
/** Every sign that hides a letter. */
export const SIGNS = /[*#%_•]/g;
const LETTER = /\p{L}/gu;
/** One letter and signs may be any word at all. */
const MIN_TELLING_LETTERS = 2;

/** Whether some of the word is hidden behind signs. */
export const isMask = (word: string): boolean => SIGN.test(word);

/** Words that are looked for behind signs. */
export class Masks {
  readonly #words: readonly string[];

  constructor(words: readonly string[]) {
    this.#words = [...new Set(words.map(fold))];
  }

  /** The words that a mask may stand for: those of its length, else the first that fits with a sign more or less. */
  behind(mask: string): readonly string[] {
    const letters = mask.match(LETTER)?.length ?? 0;
    const sameLength = this.#words.filter((word) => word.length === mask.length && fits(mask, word));
    if (sameLength.length > 0) return letters < MIN_TELLING_LETTERS ? sameLength.slice(0, 1) : sameLength;
    return this.#words.filter((word) => fitsLoosely(mask, word)).slice(0, 1);
  }

  /** As `behind`, for a sign that stands for exactly one letter: `sj-lvmord`. */
  ofLength(mask: string): readonly string[] {
    return this.#words.filter((word) => word.length === mask.length && fits(mask, word));
  }
}

const fits = (mask: string, word: string): boolean =>
  [...mask].every((char, at) => SIGN.test(char) || char === word[at]);

/** One run of signs, which may be a letter longer or shorter than what it hides. */
function fitsLoosely(mask: string, word: string): boolean {
  const first = mask.search(SIGN);
  const tail = mask.slice(first).replace(/^[*#%_•]+/, '');
  const signs = mask.length - first - tail.length;
  if (SIGN.test(tail) || mask.slice(0, first) !== word.slice(0, first) || !word.endsWith(tail)) return false;
  const gone = word.length - first - tail.length;
  return gone >= 1 && Math.abs(gone - signs) <= (signs > 1 && first + tail.length > 2 ? 1 : 0);
}
