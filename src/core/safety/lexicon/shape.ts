/** The shape of the lexicon: what a language file holds. */

/** Words by concept, separated by spaces; the words of a longer entry are held together by `_`. */
export type ConceptWords = Readonly<Record<string, string>>;

/**
 * A group of lines that mean one thing.
 *
 * `crisis` and `concern` are what a matching line says about the message. `harmless` lines are idioms: what they
 * cover says nothing. `ordinary` lines are what our questions invite (work that wears one out, an illness that is over, debts):
 * what they cover is no concern, and a crisis in it stays a crisis. `softens` lines are circumstances (long ago, at work, in a film) that lower what the rest
 * of the sentence says, of the groups they name, to `to`.
 */
export type RuleGroup =
  | {
      readonly id: string;
      readonly says: 'crisis' | 'concern';
      /** A `mention` is a bare word such as "suicide"; a `statement` says who, or what. Default: statement. */
      readonly as?: 'mention' | 'statement';
      readonly lines: string;
    }
  | { readonly id: string; readonly says: 'harmless' | 'ordinary'; readonly lines: string }
  | {
      readonly id: string;
      readonly says: 'softens';
      readonly only: 'mention' | 'everything';
      readonly to: 'concern' | 'none';
      /** A time long ago: it lowers nothing that is said of the present. */
      readonly isTime?: true;
      readonly lines: string;
    };

/** The entries of a concept. */
export const entriesOf = (words: string): string[] =>
  words.split(/\s+/).flatMap((entry) => entry.replaceAll('_', ' ') || []);

/** The lines of a group, one pattern each. */
export const linesOf = (lines: string): string[] => lines.split('\n').flatMap((line) => line.trim() || []);
