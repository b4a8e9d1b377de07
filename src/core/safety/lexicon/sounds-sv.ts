/**
 * Swedish as it sounds or as keyboards without its letters write it: `doeda`, `skjaer`, `henga`, `slor`. A word that the lexicon does
 * not know is also read with each of these replaced. Only whole known words count, so little else is touched.
 */
export const soundsSv: readonly (readonly [typed: string, meant: string])[] = [
  ['oe', 'o'],
  ['ae', 'a'],
  ['aa', 'a'],
  ['e', 'a'],
  ['o', 'a'],
  ['sh', 'sj'],
  ['sh', 's'],
  ['sj', 'sk'],
  ['w', 'v'],
  ['ck', 'k'],
];
