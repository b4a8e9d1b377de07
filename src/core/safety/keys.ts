/**
 * Keys: what a finger that slips on a keyboard makes of a letter or of a word.
 *
 * For words so short that any other word is close to them (`leva`, `vill`, `inte`): a letter in the middle of nowhere is
 * somebody else's word, a neighbouring key is most often a slip. Knows nothing of any language's words.
 */

const ROWS = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'] as const;

const NEXT: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row, at) => [...row].map((key, column): [string, string] => [key, neighbours(at, column)])),
);

/** A key touches those beside it, two in the row above and two in the row below. */
function neighbours(at: number, column: number): string {
  const touched = [
    [at, column - 1],
    [at, column + 1],
    [at - 1, column],
    [at - 1, column + 1],
    [at + 1, column - 1],
    [at + 1, column],
  ] as const;
  return touched.map(([row, key]) => ROWS[row]?.[key] ?? '').join('');
}

/** The letters whose keys lie next to that of `letter`. */
export const nextKeys = (letter: string): string => NEXT.get(letter) ?? '';

/** What a slip to a neighbouring key makes of a word: a letter changed, or another one struck with it. */
export function slipsOf(word: string): readonly string[] {
  return [...word].flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    return [...nextKeys(letter)].flatMap((key) => [
      before + key + after,
      before + key + letter + after,
      before + letter + key + after,
    ]);
  });
}

/** A word with one letter left out, but not the first: what begins otherwise is another word. */
export const cutsOf = (word: string): readonly string[] =>
  word.length < MIN_CUT_CHARS
    ? []
    : [...word].flatMap((_, at) => (at === 0 ? [] : [word.slice(0, at) + word.slice(at + 1)]));

const VOWEL = /[aeiouyåäöąęó]/g;
const MIN_SKELETON_CHARS = 3;
const MIN_CUT_CHARS = 4;

/** A word as hurried people write it, without its vowels; a single vowel that it begins with is kept as well. */
export function skeletonsOf(word: string): readonly string[] {
  const bones = word.replace(VOWEL, '');
  const kept = word.slice(0, 1) + word.slice(1).replace(VOWEL, '');
  return [...new Set([bones, kept])].filter((form) => form !== word && form.length >= MIN_SKELETON_CHARS);
}
