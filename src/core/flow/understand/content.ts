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

/** Words that deny and say "at no time" as well, so that "never worked" is more than "not working". */
const NEVER = new Set(['never', 'nigdy', 'aldrig']);
/** Swedish puts the denial after the verb: "jag jobbar inte". */
const AFTER_VERB = new Set(['inte', 'ej', 'inget', 'ingenting']);

/** "I cannot afford childcare" does not deny the childcare: what a person is unable to do casts no shadow. */
const UNABLE: { readonly [L in Locale]: { readonly self: ReadonlySet<string>; readonly beside: ReadonlySet<string> } } =
  {
    en: { self: new Set(['cant', 'cannot', 'couldnt', 'unable']), beside: new Set() },
    pl: { self: new Set(), beside: new Set(['moge', 'umiem', 'potrafie', 'daje', 'stac', 'radze', 'ogarniam']) },
    sv: { self: new Set(), beside: new Set(['kan', 'orkar', 'klarar', 'hinner', 'rad']) },
  };

/** The meaningful words, in order. `rescued` words count although the language calls them empty. */
export function contentOf(words: readonly Word[], locale: Locale, rescued: ReadonlySet<string>): readonly Content[] {
  const [negators, breaks, empty, or] = (['negators', 'breaks', 'empty', 'or'] as const).map((name) =>
    setOf(locale, name),
  );
  const found: Content[] = [];
  let reach: 'nothing' | 'next' | 'rest' = 'nothing';
  let clause = 0;
  let unable = false;
  let lastDenied = false;
  words.forEach(({ text, clause: own }, at) => {
    if (own !== clause) {
      clause = own;
      reach = 'nothing';
    }
    if (negators?.has(text)) {
      if (NEVER.has(text)) found.push({ word: text, stem: text, at, negated: false, shadowed: false });
      const verb = found.at(-1);
      if (
        locale === 'sv' &&
        AFTER_VERB.has(text) &&
        verb?.at === at - 1 &&
        words[verb.at]?.clause === own &&
        !NEVER.has(verb.word)
      ) {
        found[found.length - 1] = { ...verb, negated: !verb.shadowed };
      }
      reach = 'next';
      const { self, beside } = UNABLE[locale];
      unable = self.has(text) || beside.has(words[at + 1]?.text ?? '') || beside.has(words[at - 1]?.text ?? '');
      return;
    }
    if (or?.has(text) && lastDenied) reach = 'next';
    else if (breaks?.has(text)) reach = 'nothing';
    if (empty?.has(text) && !rescued.has(text)) return;
    found.push({ word: text, stem: stem(text, locale), at, negated: reach === 'next', shadowed: reach === 'rest' });
    lastDenied = reach !== 'nothing';
    if (reach === 'next') reach = unable ? 'nothing' : 'rest';
  });
  return found;
}
