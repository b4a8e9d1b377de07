/**
 * Polish letters that sound alike, written without diacritics: `zginonć`, `rzyły`, `hce`, `daha`, `chciauem`. A word that the
 * lexicon does not know is also read with each of these replaced. Only whole known words count, so little else is touched.
 */
export const soundsPl: readonly (readonly [typed: string, meant: string])[] = [
  ['rz', 'z'],
  ['z', 'rz'],
  ['ch', 'h'],
  ['h', 'ch'],
  ['on', 'a'],
  ['om', 'a'],
  ['en', 'e'],
  ['em', 'e'],
  ['u', 'o'],
  ['o', 'u'],
  ['u', 'l'],
  ['j', 'i'],
  ['dz', 'c'],
  ['sz', 'rz'],
];
