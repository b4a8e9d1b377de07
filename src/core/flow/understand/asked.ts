/** What a question offers, as the matcher is told it. */
import type { Locale } from '../../language/locale.ts';

/** The quantities an option stands for, both ends included. An open end is a very large number. */
export type QuantityRange = { readonly from: number; readonly to: number; readonly unit: 'years' | 'months' | 'weeks' };

/** One option with the words a person may use for it, in all three languages. */
export type OptionWords = {
  readonly code: string;
  readonly labels: Readonly<Record<Locale, string>>;
  /** `(a|b)` stands for either word; after a leading `=` only a whole message counts, after `+` it counts beside any others. */
  readonly alsoSaid: Readonly<Record<Locale, readonly string[]>>;
  readonly range?: QuantityRange;
};

/** A question with options. Keep one object per question: what is worked out from `options` is kept with it. */
export type ChoiceAsked = {
  readonly options: readonly OptionWords[];
  readonly many: boolean;
  readonly max?: number;
  /** Codes that cannot be combined with others, such as `none` and `skip`. */
  readonly exclusive: readonly string[];
  /** A question that names an option chooses it, where one is asked what she looks for: "how do I find work?" */
  readonly byQuestion?: true;
  /** The options stand in no list that she sees: no number is a place in it. */
  readonly unlisted?: true;
};

/** What was heard. `between` holds the candidates when more than one could be meant. */
export type Heard =
  | { readonly kind: 'understood'; readonly codes: readonly string[] }
  | { readonly kind: 'unclear'; readonly between: readonly string[] };

/** Nothing sure was heard. */
export const unclear = (between: readonly string[] = []): Heard => ({ kind: 'unclear', between });

/** These options were meant, if the question allows them together; otherwise unclear between them. */
export function chosen(codes: readonly string[], asked: ChoiceAsked): Heard {
  const once = asked.options.map((option) => option.code).filter((code) => codes.includes(code));
  const [first] = once;
  if (first === undefined) return unclear();
  if (once.length === 1) return { kind: 'understood', codes: once };
  const tooMany = !asked.many || (asked.max !== undefined && once.length > asked.max);
  return tooMany || once.some((code) => asked.exclusive.includes(code))
    ? unclear(once)
    : { kind: 'understood', codes: once };
}
