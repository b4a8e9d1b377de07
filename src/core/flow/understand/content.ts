/**
 * The words of a reply that carry meaning, each with whether it was denied.
 *
 * A negation belongs to the next meaningful word ("no job" → not-job) and casts a shadow over the
 * rest of its clause, so that "no problem with my back" does not say that the back is a problem.
 */
import type { Locale } from '../../language/locale.ts';
import { setOf } from './language-data.ts';
import type { Word } from './normalise.ts';
import { stem } from './stem.ts';

/** A meaningful word. `negated`: directly denied. `shadowed`: in the reach of a denial. */
export type Content = {
  readonly word: string;
  readonly stem: string;
  readonly at: number;
  readonly negated: boolean;
  readonly shadowed: boolean;
};

/** The meaningful words, in order. `rescued` words count although the language calls them empty. */
export function contentOf(words: readonly Word[], locale: Locale, rescued: ReadonlySet<string>): readonly Content[] {
  const [negators, breaks, empty, or] = [
    setOf(locale, 'negators'),
    setOf(locale, 'breaks'),
    setOf(locale, 'empty'),
    setOf(locale, 'or'),
  ];
  const found: Content[] = [];
  let negating = false;
  let shadow = false;
  let clause = 0;
  let lastNegated = false;
  words.forEach(({ text, clause: own }, at) => {
    if (own !== clause) {
      clause = own;
      negating = false;
      shadow = false;
    }
    if (negators.has(text)) {
      negating = true;
      shadow = false;
      return;
    }
    if (or.has(text) && lastNegated) negating = true;
    else if (breaks.has(text)) {
      negating = false;
      shadow = false;
    }
    if (empty.has(text) && !rescued.has(text)) return;
    found.push({ word: text, stem: stem(text, locale), at, negated: negating && !shadow, shadowed: shadow });
    lastNegated = negating || shadow;
    if (negating) {
      negating = false;
      shadow = true;
    }
  });
  return found;
}
