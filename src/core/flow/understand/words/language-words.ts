/**
 * The shape of what a language brings to understanding replies: words that mean the same
 * whatever was asked. What a particular question's options are called is not here; it comes in
 * as an argument.
 *
 * All entries are written as `fold` leaves them: lower case, no diacritics, no apostrophes.
 */
import type { Locale } from '../../../language/locale.ts';

/** The commands that are said in words, other than a change of language. */
export const COMMAND_NAMES = [
  'back',
  'help',
  'why',
  'human',
  'stop',
  'resume',
  'restart',
  'delete',
  'referral',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** One language's words. A list in `commands` is of whole messages. */
export type LanguageWords = {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Words around a yes or a no that change nothing: "please", "well". */
  readonly filler: readonly string[];
  /** Words that make an answer less than certain. */
  readonly hedge: readonly string[];
  /** Words after which a yes may no longer be a yes: "but", "if". */
  readonly contrast: readonly string[];
  readonly notSure: readonly string[];
  readonly skip: readonly string[];
  readonly none: readonly string[];
  readonly all: readonly string[];
  readonly negators: readonly string[];
  /** Words after which a negation no longer reaches. */
  readonly breaks: readonly string[];
  readonly and: readonly string[];
  readonly or: readonly string[];
  /** Words that carry no meaning of their own. */
  readonly empty: readonly string[];
  /** Words too general to choose an option by: "work", "problem". */
  readonly weak: readonly string[];
  readonly questionStarts: readonly string[];
  readonly requestStarts: readonly string[];
  /** Words around an option's number: "option", "the". */
  readonly pointing: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  /** Place in the list, from 1; -1 is the last. */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly units: { readonly [U in 'days' | 'weeks' | 'months' | 'years']: readonly string[] };
  /** Words for a length of time with the number inside: "rok" alone is one year. In days. */
  readonly spans: Readonly<Record<string, readonly [number, number]>>;
  readonly vague: Readonly<Record<string, readonly [number, number]>>;
  readonly half: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly over: readonly string[];
  readonly under: readonly string[];
  readonly almost: readonly string[];
  readonly about: readonly string[];
  readonly to: readonly string[];
  readonly ageBefore: readonly string[];
  readonly ageFiller: readonly string[];
  readonly commands: { readonly [C in CommandName]: readonly string[] };
  /** How each language is named here, so that "po polsku" and "in Polish" are both heard. */
  readonly languages: { readonly [L in Locale]: readonly string[] };
  readonly languageFrames: readonly string[];
};
