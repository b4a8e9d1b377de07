/** Reading: what is known of words while disguises are undone. */
import type { Vocabulary } from './spelling.ts';

/** What is meant by a typed word right after certain words; `atEnd`: only where nothing follows it. */
export interface Beside {
  readonly after: ReadonlySet<string>;
  readonly atEnd: boolean;
  readonly meant: string;
}

/** What reading needs besides the text. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** The atom of the words that a clause begins with. */
  readonly clause: number;
  /** Words worth hiding: only these are looked for behind stars and in pieces. */
  readonly hidden: readonly string[];
  /** Words often written as one, and what they are: `niechce`. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  /** Small words that others are often run together with: at the beginning, at the end. */
  readonly leading: ReadonlySet<string>;
  readonly trailing: ReadonlySet<string>;
  /** Two words that are one with a space in it, as they stand: the second ones by the first. */
  readonly torn: ReadonlyMap<string, ReadonlySet<string>>;
  /** Slips that are undone beside certain words only, by what was typed. */
  readonly beside: ReadonlyMap<string, readonly Beside[]>;
}

/** The words worth hiding, and everything that one of them begins with. */
export interface Hidden {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

const hiddenByList = new WeakMap<readonly string[], Hidden>();

/** The words worth hiding, made ready once for each list. */
export function hiddenOf({ hidden }: Reading): Hidden {
  const known = hiddenByList.get(hidden);
  if (known !== undefined) return known;
  const beginnings = hidden.flatMap((word) => Array.from({ length: word.length + 1 }, (_, to) => word.slice(0, to)));
  const made = { words: new Set(hidden), beginnings: new Set(beginnings) };
  hiddenByList.set(hidden, made);
  return made;
}
