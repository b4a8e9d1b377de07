/**
 * A question's words, worked out once: whole phrases for equality, content stems for overlap, and
 * how many options share each stem. Kept beside the options object, so a reply costs no set-up.
 */
import { LOCALES, type Locale } from '../../language/locale.ts';
import type { OptionWords } from './asked.ts';
import { type Content, contentOf } from './content.ts';
import { flat, inAny, setOf } from './language-data.ts';
import { fold, wordsIn } from './normalise.ts';

/** One way of saying an option: its content stems, negated ones with a leading "-". */
export type Phrase = {
  readonly option: number;
  readonly stems: readonly string[];
  readonly words: readonly string[];
  readonly weak: boolean;
  readonly label: boolean;
  /** Nothing but words that are usually empty, such as "for me". */
  readonly pronoun: boolean;
};

/** One language's view of a question. */
export type Vocabulary = {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly phrases: readonly Phrase[];
  /** Stem → the phrases that hold it, denied or not, by their place in `phrases`. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
  /** Stem → how many options use it. */
  readonly spread: ReadonlyMap<string, number>;
  /** Stem → the options that use it, as one text. */
  readonly owners: ReadonlyMap<string, string>;
  /** Stems that are a whole phrase. */
  readonly alone: ReadonlySet<string>;
  /** First letter → words that a mistyped word may have been. */
  readonly spellings: ReadonlyMap<string, readonly { readonly word: string; readonly stem: string }[]>;
  /** Words usually empty that are an option's whole name here, such as "me". */
  readonly rescued: ReadonlySet<string>;
};

/** A question ready to be answered. */
export type Prepared = { readonly [L in Locale]: Vocabulary };

const kept = new WeakMap<readonly OptionWords[], Prepared>();
/** The same question asked with a new array: told apart by its words. Bounded, oldest out first. */
const keptByWords = new Map<string, Prepared>();
const MAX_KEPT = 200;

/** The prepared form of these options; the same options give the same answer without work. */
export function prepare(options: readonly OptionWords[]): Prepared {
  const known = kept.get(options);
  if (known !== undefined) return known;
  const words = JSON.stringify(options);
  const made = keptByWords.get(words) ?? {
    en: vocabulary(options, 'en'),
    pl: vocabulary(options, 'pl'),
    sv: vocabulary(options, 'sv'),
  };
  if (!keptByWords.has(words) && keptByWords.size >= MAX_KEPT) {
    for (const oldest of [...keptByWords.keys()].slice(0, 1)) keptByWords.delete(oldest);
  }
  keptByWords.set(words, made);
  kept.set(options, made);
  return made;
}

const MAX_EXPANSIONS = 160;

/** All phrases that a phrase with `(a|b)` groups stands for. */
export function expand(phrase: string): readonly string[] {
  const group = /\(([^()]*)\)/u.exec(phrase);
  if (group === null) return [phrase];
  const before = phrase.slice(0, group.index);
  const after = phrase.slice(group.index + group[0].length);
  return (group[1] ?? '')
    .split('|')
    .flatMap((word) => expand(`${before}${word}${after}`))
    .slice(0, MAX_EXPANSIONS);
}

type Said = {
  readonly option: number;
  readonly text: string;
  readonly exactOnly: boolean;
  readonly label: boolean;
  /** However general its words, it counts beside any others. */
  readonly anywhere: boolean;
};

const OR: { readonly [L in Locale]: RegExp } = { en: / or |,|;/iu, pl: / lub | albo |,|;/iu, sv: / eller |,|;/iu };
/** A label with one of these says something only as a whole: "I am off sick, but my job is safe". */
const WHOLE_ONLY = / but | ale | men | and may | i mog[eę] | och kan /iu;

function saidFor(option: OptionWords, index: number, locale: Locale): readonly Said[] {
  const label = option.labels[locale];
  const plain = label.replace(/\(.*?\)/gu, ' ').trim();
  const inside = [...label.matchAll(/\((.*?)\)/gu)].map((match) => match[1] ?? '');
  const parts = WHOLE_ONLY.test(label)
    ? []
    : [plain, ...inside].flatMap((text) => text.split(OR[locale])).map((part) => part.trim());
  const short = parts.filter((part) => part !== plain && part.split(/\s+/u).length <= 3);
  const said = (text: string, isLabel: boolean, mark = ''): Said => ({
    option: index,
    text,
    exactOnly: mark === '=' || isYesOrNo(flat(text)),
    label: isLabel,
    anywhere: mark === '+',
  });
  const aliases = option.alsoSaid[locale] ?? [];
  return [
    ...[label, plain, ...inside].map((text) => said(text, true)),
    ...short.map((text) => said(text, false)),
    ...aliases.flatMap((alias) => {
      const [mark = ''] = /^[=+]/u.exec(alias) ?? [];
      return expand(alias.slice(mark.length)).map((text) => said(text, false, mark));
    }),
  ].filter(({ text }) => text.trim() !== '');
}

/** A plain yes or no is for `yes-no.ts` to read; as an option's name it counts only when it is all that is said. */
export const isYesOrNo = (phrase: string): boolean =>
  !phrase.includes(' ') && (inAny('yes', phrase) || inAny('no', phrase));

/** Pronouns that are not empty words, as they may tell two options apart. */
const PRONOUNS = new Set(['him', 'her', 'niego', 'niej', 'jego', 'jej', 'honom', 'henne']);

function vocabulary(options: readonly OptionWords[], locale: Locale): Vocabulary {
  const said = options.flatMap((option, index) => saidFor(option, index, locale));
  const exact = new Map<string, number[]>();
  for (const { option, text } of said) {
    const key = flat(text);
    const holders = exact.get(key) ?? [];
    if (key !== '' && !holders.includes(option)) exact.set(key, [...holders, option]);
  }
  const empty = setOf(locale, 'empty');
  const rescued = new Set(
    said
      .filter(({ exactOnly }) => !exactOnly)
      .map(({ text }) => flat(text))
      .filter((key) => empty.has(key)),
  );
  const phrases: Phrase[] = [];
  const seen = new Set<string>();
  const users = new Map<string, Set<number>>();
  const spellings = new Map<string, { word: string; stem: string }[]>();
  const weakWords = setOf(locale, 'weak');
  for (const { option, text, exactOnly, label, anywhere } of said) {
    if (exactOnly) continue;
    const content: readonly Content[] = contentOf(wordsIn(fold(text)), locale, rescued);
    if (content.length === 0) continue;
    const stems = [...new Set(content.map((token) => `${token.negated ? '-' : ''}${token.stem}`))];
    const key = `${option} ${stems.length === 1 ? flat(text) : [...stems].sort().join(' ')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    phrases.push({
      option,
      stems,
      words: flat(text).split(' '),
      weak: !anywhere && content.every((token) => weakWords.has(token.word) && !token.negated),
      label,
      pronoun: content.every((token) => (empty.has(token.word) || PRONOUNS.has(token.word)) && !token.negated),
    });
    for (const token of content) {
      users.set(token.stem, (users.get(token.stem) ?? new Set()).add(option));
      const letter = token.word[0] ?? '';
      const alike = spellings.get(letter) ?? [];
      if (!alike.some((known) => known.word === token.word))
        spellings.set(letter, [...alike, { word: token.word, stem: token.stem }]);
    }
  }
  const holding = new Map<string, number[]>();
  phrases.forEach(({ stems }, place) => {
    for (const each of stems) {
      const bare = each.replace(/^-/u, '');
      const known = holding.get(bare);
      if (known === undefined) holding.set(bare, [place]);
      else known.push(place);
    }
  });
  return {
    exact,
    phrases,
    holding,
    spread: new Map([...users].map(([stem, by]) => [stem, by.size])),
    owners: new Map([...users].map(([stem, by]) => [stem, [...by].sort().join()])),
    alone: new Set(phrases.flatMap(({ stems }) => (stems.length === 1 ? stems : []))),
    spellings,
    rescued,
  };
}

/** Every language, the one set first. */
export const localesFrom = (locale: Locale): readonly Locale[] => [
  locale,
  ...LOCALES.filter((other) => other !== locale),
];
