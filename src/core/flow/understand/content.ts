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
const AFTER_VERB = new Set(['inte', 'ej', 'inget', 'ingenting', 'aldrig']);

/** May stand between the verb and its denial: "ring mig inte". */
const BETWEEN_VERB = new Set('mig oss helst snalla tack det dit absolut verkligen garna nu'.split(' '));
/** "Nie przez telefon" denies the phone: after a denial this is "by", not "because of". */
const BY = new Set(['przez']);
const WANT = new Set(['chce', 'chcialabym', 'chcialbym', 'tylko', 'prosze']);
/** Said last, these deny what stands before them: "telefon nie". */
const LAST_DENIAL: { readonly [L in Locale]: ReadonlySet<string> } = {
  en: new Set(['no', 'not']),
  pl: new Set(['nie']),
  sv: new Set(['inte']),
};

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
    if (locale === 'sv' && text === 'nej' && words[at + 1]?.clause !== own) denyLast(found, words, at);
    if (negators?.has(text)) {
      const isLast = LAST_DENIAL[locale].has(text) && words[at + 1]?.clause !== own;
      if ((locale === 'sv' && AFTER_VERB.has(text)) || isLast) denyLast(found, words, at);
      if (NEVER.has(text)) found.push({ word: text, stem: text, at, negated: false, shadowed: false });
      reach = 'next';
      const { self, beside } = UNABLE[locale];
      unable =
        self.has(text) ||
        beside.has(words[at + 1]?.text ?? '') ||
        beside.has(words[at - 1]?.text ?? '') ||
        isHow(words, at);
      return;
    }
    if (or?.has(text) && lastDenied) reach = 'next';
    else if (breaks?.has(text) && !(reach === 'next' && isBy(words, at, negators))) reach = 'nothing';
    if (empty?.has(text) && !rescued.has(text)) return;
    found.push({ word: text, stem: stem(text, locale), at, negated: reach === 'next', shadowed: reach === 'rest' });
    lastDenied = reach !== 'nothing';
    if (reach === 'next') reach = unable ? 'nothing' : 'rest';
  });
  return found;
}

/** Denies the meaningful word that stands right before the denial at `at`, in the same clause. */
function denyLast(found: Content[], words: readonly Word[], at: number): void {
  const place = found.findLastIndex(({ word }) => !BETWEEN_VERB.has(word));
  const verb = found[place];
  if (verb === undefined || NEVER.has(verb.word) || words[verb.at]?.clause !== words[at]?.clause) return;
  if (words.slice(verb.at + 1, at).every(({ text }) => BETWEEN_VERB.has(text)))
    found[place] = { ...verb, negated: !verb.shadowed };
}

/** "I don't know how to write a CV" does not deny the CV. */
const isHow = (words: readonly Word[], at: number): boolean =>
  KNOW.has(words[at + 1]?.text ?? '') && HOW.has(words[at + 2]?.text ?? '');
const KNOW = new Set(['know', 'wiem']);
const HOW = new Set(['how', 'jak', 'where', 'gdzie']);

/** Whether the word at `at` is the "by" of what is denied: "nie przez telefon", "nie chcę przez telefon". */
function isBy(words: readonly Word[], at: number, negators: ReadonlySet<string> | undefined): boolean {
  const before = words[at - 1]?.text ?? '';
  return BY.has(words[at]?.text ?? '') && (negators?.has(before) === true || WANT.has(before));
}
