/**
 * Whether two words are the same but for a slip of the finger. Short words are never forgiven:
 * "no" and "now" differ by one letter and mean different things.
 */

/** How many slips a word of this length may hold. */
export const slipsAllowed = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0);

/**
 * Whether `a` becomes `b` in at most `limit` insertions, deletions, changes or swaps of neighbours
 * (optimal string alignment). Stops as soon as the limit is passed.
 */
export function isWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  if (a === b) return true;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return false;
    beforeLast = last;
    last = row;
  }
  return (last[b.length] ?? limit + 1) <= limit;
}

/** Whether `typed` may be a mistyped `known`. Both start alike, as people seldom miss the first letter. */
export function isSlipOf(typed: string, known: string): boolean {
  if (typed === known) return true;
  if (known.includes('ph') && !typed.includes('ph')) return isSlipOf(typed, known.replaceAll('ph', 'f'));
  if (typed.length >= 4 && single(typed) === single(known)) return true;
  const allowed = slipsAllowed(Math.min(typed.length, known.length));
  if (allowed === 0) return isSwap(typed, known);
  const startsAlike = typed[0] === known[0] || (typed[0] === known[1] && typed[1] === known[0]);
  return startsAlike && isWithin(typed, known, allowed);
}

/** The word with doubled letters written once. */
const single = (word: string): string => word.replace(/(.)\1/gu, '$1');

/** Two neighbouring letters changed places in a word of four letters. */
function isSwap(typed: string, known: string): boolean {
  if (typed.length !== 4 || known.length !== 4 || typed[0] !== known[0]) return false;
  return isWithin(typed, known, 1) && [...typed].sort().join('') === [...known].sort().join('');
}
