/**
 * Where somebody lives, out of what she wrote. A place is taken only from a reply that says no more than that she lives
 * there now: "I live in Leicester", "Leicester city", "w Kożuchowie". "Near Leicester", "I used to live in Leicester", "my
 * doctor is in Leicester" name a place as well, and are asked again with it at the head of the list.
 *
 * It works by what is known, not by what is forbidden: a word that is neither a name nor one of the words in
 * `words/home.ts` makes the whole reply one to ask about.
 */
import { LOCALES, type Locale } from '../../language/locale.ts';
import { type ChoiceAsked, type Heard, unclear } from './asked.ts';
import { wholeReply } from './choice.ts';
import { isSlipOf } from './closeness.ts';
import { contentOf } from './content.ts';
import { type HeardReply, hear } from './hear.ts';
import { flat, inAny, lengthAt, phraseSet } from './language-data.ts';
import { fold, spoken, type Word, wordsIn } from './normalise.ts';
import { overlapOf } from './overlap.ts';
import { localesFrom, prepare, type Vocabulary } from './prepared.ts';
import { stem } from './stem.ts';
import { HOME, type HomeWords } from './words/home.ts';

/** Whose home is asked about: that of whoever writes, or of the person she writes about. */
export type Whose = 'own' | 'theirs';

/** What is asked, and what is known beside it. */
export type PlaceAsked = {
  /** Lists of places, each heard apart because a place and what lies in it may bear one name. */
  readonly lists: readonly ChoiceAsked[];
  readonly whose: Whose;
  /** Names around the places of the lists, which choose nothing: "Loughborough, Leicestershire, England". */
  readonly around: readonly string[];
  /** Words that people say of other things, such as "praca": none of them is a mistyped place, however alike. */
  readonly common: ReadonlySet<string>;
};

/** What was heard in each list, in their order. */
export type HeardPlaces = {
  readonly heard: readonly HeardReply[];
  /** A place was named, and it is not sure that somebody lives there now. */
  readonly isUnsure: boolean;
  /** What was named is only like a short name, which many a word is: it is asked about. */
  readonly isSlip?: boolean;
};

type PhraseList = Exclude<keyof HomeWords, 'street'>;
const sets = new Map<string, ReadonlySet<string>>();
function has(locale: Locale, name: PhraseList): (phrase: string) => boolean {
  const key = `${locale}.${name}`;
  const made = sets.get(key) ?? phraseSet(HOME[locale][name]);
  sets.set(key, made);
  return (phrase) => made.has(phrase);
}

/** Longer replies are stories: they are asked about. */
const MOST_WORDS = 60;
/** A place has no more words than this. */
const LONGEST_NAME = 7;
/** Inside a name, words that mean nothing by themselves. */
const JOINS = new Set('of the and by de la upon i w na och'.split(' '));
/** Words after which a new statement begins. */
const TURNS = new Set('but and ale a i lecz men och though however now teraz nu'.split(' '));
/** Words after which it does not matter who or what is named: they are there with her. */
const WITH = new Set('with z ze med hos razem tillsammans alone sama sam ensam'.split(' '));

/** Which of the places `text` says somebody lives in now. What names no place is heard as in any question. */
export function understandPlace(text: string, asked: PlaceAsked, locale: Locale): HeardPlaces {
  const all = asked.lists.map((list) => hear(text, list, locale));
  if (all.some(({ kind }) => kind === 'command')) return { heard: all, isUnsure: false };
  const whole = asked.lists.map((list) => wholeReply(text, list, locale));
  if (whole.some((one) => one !== undefined)) return { heard: whole.map(replyOf), isUnsure: false };
  const words = wordsIn(fold(text));
  const read = namesIn(words, asked, locale);
  const [known, mistaken] = [read.map((at) => named(at, false)), read.map((at) => named(at, true))];
  const isCommon = words.length === 1 && asked.common.has(spoken(words));
  const heard = all.map((one, list) =>
    without(one, (code) => isCommon || codesIn(mistaken, list).includes(code), codesIn(known, list)),
  );
  const names = known.flatMap((at) => [...at.values()].flat());
  if (names.length === 0) return { heard: saysOtherwise(words) ? heard.map(() => NOTHING) : heard, isUnsure: false };
  if (words.length <= MOST_WORDS) {
    const lives = home({ words, known, asks: /\?\s*$/u.test(text), asked, locale });
    if (lives?.every((name) => name.how === 'like'))
      return {
        heard: asked.lists.map((_, list) => ({ kind: 'unclear', between: codesOfList(lives, list) })),
        isUnsure: true,
        isSlip: true,
      };
    if (lives !== undefined)
      return { heard: asked.lists.map((_, list) => replyOf(inList(lives, list))), isUnsure: false };
  }
  return {
    heard: heard.map((one, list) => {
      const between = one.kind === 'choice' ? one.codes : one.kind === 'unclear' ? one.between : [];
      return { kind: 'unclear', between: [...new Set([...codesOfList(names, list), ...between])] };
    }),
    isUnsure: true,
  };
}

/** What stands at one word, either what is no place at all, or the rest. */
const named = (at: ReadonlyMap<number, readonly Name[]>, isCommon: boolean): ReadonlyMap<number, readonly Name[]> =>
  new Map(
    [...at].flatMap(([length, names]): [number, readonly Name[]][] => {
      const kept = names.filter(({ how }) => (how === 'common') === isCommon);
      return kept.length === 0 ? [] : [[length, kept]];
    }),
  );

const codesOfList = (names: readonly Name[], list: number): readonly string[] => [
  ...new Set(names.filter((name) => name.list === list).flatMap(({ codes }) => codes)),
];
const codesIn = (known: Known, list: number): readonly string[] =>
  codesOfList(
    known.flatMap((at) => [...at.values()].flat()),
    list,
  );

/** What was heard, without the places that were heard only out of common words. */
function without(heard: HeardReply, isMistaken: (code: string) => boolean, named: readonly string[]): HeardReply {
  const isNamed = (code: string): boolean => named.includes(code) || NO_PLACE.has(code) || !isMistaken(code);
  if (heard.kind === 'choice') return heard.codes.every(isNamed) ? heard : NOTHING;
  return heard.kind === 'unclear' ? { ...heard, between: heard.between.filter(isNamed) } : heard;
}

const NOTHING: HeardReply = { kind: 'unclear', between: [] };

const replyOf = (heard: Heard | undefined): HeardReply =>
  heard === undefined ? NOTHING : heard.kind === 'understood' ? { kind: 'choice', codes: heard.codes } : heard;

/** What several names say of one list: they must be names of one place. */
function inList(names: readonly Name[], list: number): Heard {
  const codes = codesOfList(names, list);
  return codes.length === 1 ? { kind: 'understood', codes } : unclear(codes);
}

/** Whether words are a name, are only one letter or so away from a short one, or mean something else. */
type How = 'name' | 'like' | 'common';
type Named = { readonly codes: readonly string[]; readonly how: How };

/** Words that are the name of a place, or of several: of which list, and how many words it takes. */
type Name = Named & { readonly list: number; readonly length: number };

/** By the word it begins with: the names that stand there, by their length. */
type Known = readonly ReadonlyMap<number, readonly Name[]>[];

function namesIn(words: readonly Word[], { lists, common }: PlaceAsked, locale: Locale): Known {
  return words.slice(0, MOST_WORDS).map((_, from) => {
    const here = new Map<number, Name[]>();
    for (let length = Math.min(LONGEST_NAME, words.length - from); length > 0; length -= 1) {
      const found = lists.flatMap((asked, list): Name[] => {
        const { codes, how } = codesOf(words.slice(from, from + length), { asked, common }, locale);
        return codes.length === 0 ? [] : [{ list, codes, how, length }];
      });
      if (found.length > 0) here.set(length, found);
    }
    return here;
  });
}

/** The places that these words and no others are a name of, a small slip or an ending aside. */
function codesOf(
  words: readonly Word[],
  { asked, common }: { readonly asked: ChoiceAsked; readonly common: PlaceAsked['common'] },
  locale: Locale,
): Named {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return NO_NAME;
  const prepared = prepare(asked.options);
  const phrase = spoken(words);
  const locales = localesFrom(locale);
  const codesAt = (options: readonly number[]) => options.flatMap((place) => asked.options[place]?.code ?? []);
  // The name of one place may be a slip of another in another language: what is written as it is comes first.
  const named = locales.map((own) => codesAt(prepared[own].exact.get(phrase) ?? [])).find((codes) => codes.length > 0);
  if (named !== undefined) return isNoPlace(named) ? NO_NAME : { codes: named, how: 'name' };
  for (const own of locales) {
    const options = isContent(words, own) ? alikeIn(words, prepared[own], own) : [];
    const codes = codesAt(options);
    if (codes.length === 0) continue;
    if (isNoPlace(codes)) return NO_NAME;
    const isLike =
      words.length === 1 && !options.some((option) => isNearlyName(first.text, prepared[own], option, own));
    return { codes, how: !isLike ? 'name' : common.has(phrase) ? 'common' : 'like' };
  }
  return NO_NAME;
}

const NO_NAME: Named = { codes: [], how: 'name' };
const isNoPlace = (codes: readonly string[]): boolean => codes.some((code) => NO_PLACE.has(code));

/** A name of more letters than this is not met by a word that means something else. */
const SHORT_NAME = 7;

/** Whether a word can be nothing but this name: a long one mistyped, or one with another ending or a letter doubled. */
function isNearlyName(word: string, { phrases }: Vocabulary, option: number, locale: Locale): boolean {
  const names = phrases.filter((phrase) => phrase.option === option).flatMap((phrase) => phrase.words);
  return names.some(
    (name) =>
      (name.length > SHORT_NAME && isAlike(word, name, locale)) ||
      stem(word, locale) === stem(name, locale) ||
      undoubled(word) === undoubled(name) ||
      (!isSlipOf(word, name) && isAlike(word, name, locale)),
  );
}
const undoubled = (word: string): string => word.replace(/(.)\1/gu, '$1');

/** The options that hold a name of these words. Endings are cut from what people ask for; a name keeps nearly all its letters. */
function alikeIn(words: readonly Word[], vocabulary: Vocabulary, locale: Locale): readonly number[] {
  const { options, whole } = overlapOf(words, vocabulary, locale, true);
  if (!whole) return [];
  const isIn = (option: number): boolean => {
    const held = vocabulary.phrases.filter((phrase) => phrase.option === option).flatMap((phrase) => phrase.words);
    return words.every(({ text }) => held.some((name) => isAlike(text, name, locale)));
  };
  return options.every(isIn) ? options : [];
}

/** Whether a word is a name, mistyped a little, or with a Polish ending: "Otynia" is Otyń, and "born" is not Borås. */
function isAlike(word: string, name: string, locale: Locale): boolean {
  if (isSlipOf(word, name)) return true;
  const kept = Math.max(3, name.length - 2);
  return locale === 'pl' && word.slice(0, kept) === name.slice(0, kept) && Math.abs(word.length - name.length) <= 3;
}

/** Whether a name can be read from them word by word: nothing at either end, and little between, is without meaning. */
function isContent(words: readonly Word[], locale: Locale): boolean {
  const content = new Set(contentOf(words, locale, NONE).map(({ at }) => at));
  return words.every(({ text }, at) => content.has(at) || (at > 0 && at < words.length - 1 && JOINS.has(text)));
}
const NONE: ReadonlySet<string> = new Set();

/** Answers that are no place: what is said for them is heard as in any question. */
const NO_PLACE: ReadonlySet<string> = new Set(['no_fixed', 'skip']);

type Reading = {
  readonly words: readonly Word[];
  readonly known: Known;
  /** It ends in a question mark. */
  readonly asks: boolean;
  readonly asked: PlaceAsked;
  readonly locale: Locale;
};

/** The names of the place that the reply says she lives in; `undefined` when it says anything else of a place. */
function home(reading: Reading): readonly Name[] | undefined {
  const { words, known } = reading;
  const starts = words.flatMap(({ text, clause }, at) =>
    at === 0 ? [0] : TURNS.has(text) ? [at + 1] : clause === words[at - 1]?.clause ? [] : [at],
  );
  for (const from of starts) {
    for (const locale of localesFrom(reading.locale)) {
      const read = readFrom(reading, locale, from);
      if (read === undefined || read.names.length === 0) continue;
      if (saysElsewhere(read.names) && !known.every((here) => [...here.values()].flat().every(isElsewhere))) continue;
      // After words that say something else, and in a reply that asks something, only "I live in …" is sure.
      if ((from === 0 && !reading.asks) || read.lives) return read.names;
    }
  }
  return undefined;
}

const isElsewhere = ({ codes }: Name): boolean => codes.every((code) => code === 'elsewhere');
const saysElsewhere = (names: readonly Name[]): boolean => names.some(isElsewhere);

type Read = { readonly names: readonly Name[]; readonly lives: boolean };

/** Reads a statement to the end of the reply, in the words of one language. */
function readFrom({ words, known, asked }: Reading, locale: Locale, start: number): Read | undefined {
  const list = words.map(({ text }) => text);
  const names: Name[] = [];
  const weak: Name[] = [];
  let lives = false;
  let afterName = -1;
  let at = start;
  while (at < words.length) {
    const longest = (name: PhraseList): number => lengthAt(list, at, has(locale, name), 6);
    const home = longest(asked.whose === 'own' ? 'lives' : 'theyLive');
    const around = longest('around');
    const beside = lengthAt(list, at, (phrase) => asked.around.includes(phrase), LONGEST_NAME);
    const here = known[at];
    const name = Math.max(0, ...(here?.keys() ?? []));
    const street = streetAt(words, at, locale);
    if (street > 0) {
      at += street;
      continue;
    }
    const isBeside = at === afterName && nameFollows(known, at + longest('near'), longest('near'));
    if (isBeside) break;
    if (name > 0 && name > around && name >= home) {
      names.push(...(here?.get(name) ?? []));
      at += name;
      afterName = at;
    } else if (home > 0 && home >= around) {
      lives = true;
      at += home;
    } else if (around > 0 && around >= beside) {
      if (name === around) weak.push(...(here?.get(name) ?? []));
      at += around;
    } else if (beside > 0) {
      for (let inside = at; inside < at + beside; inside += 1)
        weak.push(
          ...[...(known[inside] ?? [])].flatMap(([length, found]) => (inside + length <= at + beside ? found : [])),
        );
      at += beside;
    } else break;
  }
  const read = { names: names.length > 0 ? names : weak, lives };
  if (at === words.length) return read;
  return afterName > 0 && mayGoOn({ words, known, lives, from: afterName }, locale) ? read : undefined;
}

/** Whether a name stands right after words such as "near". */
const nameFollows = (known: Known, at: number, near: number): boolean => near > 0 && (known[at]?.size ?? 0) > 0;

/** How many words of an address stand before its town: "12 Green Lane, Oadby". */
function streetAt(words: readonly Word[], at: number, locale: Locale): number {
  const clause = words[at]?.clause;
  const line = words.slice(at).filter((word) => word.clause === clause);
  return at + line.length < words.length && HOME[locale].street.test(spoken(line)) ? line.length : 0;
}

type Rest = { readonly words: readonly Word[]; readonly known: Known; readonly lives: boolean; readonly from: number };

/** Whether what follows the name leaves it the place she lives in. */
function mayGoOn({ words, known, lives, from }: Rest, locale: Locale): boolean {
  const list = words.map(({ text }) => text);
  const rest = list.slice(from);
  const says = (name: 'notNow' | 'others'): boolean =>
    rest.some((_, at) => localesFrom(locale).some((own) => lengthAt(rest, at, has(own, name), 4) > 0));
  if (says('notNow')) return false;
  const near = lengthAt(list, from, has(locale, 'near'), 4);
  if (nameFollows(known, from + near, near)) return true;
  const opens = lengthAt(list, from, has(locale, 'goesOn'), 4) > 0;
  const isApart = words[from]?.clause !== words[from - 1]?.clause;
  if (!opens && !(lives && isApart)) return false;
  const namesMore = known.slice(from).some((here) => here.size > 0);
  if (namesMore) return lives && says('others');
  return lives || WITH.has(list[from] ?? '') || !says('others');
}

/** Whether it is said of another time, or denied: no home lost long ago is a home that is missing now. */
const saysOtherwise = (words: readonly Word[]): boolean => {
  const list = words.map(({ text }) => text);
  return PAST.some((phrase) => ` ${list.join(' ')} `.includes(` ${phrase} `));
};
const PAST = [
  ...['used to', 'was', 'were', 'once', 'before', 'will be', 'going to be', 'might be', 'afraid of being', 'about to'],
  ...['bylam', 'bylem', 'kiedys', 'dawniej', 'wczesniej', 'bede', 'grozi mi', 'moge byc'],
  ...['var', 'forut', 'tidigare', 'forr', 'blir', 'kommer att bli', 'riskerar'],
];

/** Of the words that stand before a second place, those that also stand before the one place there is. */
const IN = new Set('in w we i pa at'.split(' '));

/** Whether the whole of it says that somebody does not know. */
export const saysNotSure = (text: string): boolean => inAny('notSure', flat(text));

/** Whether it is said where somebody comes from, and not where she lives: "I am from Poland". */
export function saysOrigin(text: string): boolean {
  const words = wordsIn(fold(text)).map((word) => word.text);
  const lives = words.some((_, at) => LOCALES.some((locale) => lengthAt(words, at, has(locale, 'lives'), 6) > 0));
  return !lives && words.length > 1 && words.some((word) => FROM.has(word));
}
const FROM = new Set('from z ze fran'.split(' '));

/** Names as the words beside a place are compared with them. */
export const plainNames = (names: readonly string[]): readonly string[] => [...new Set(names.map(flat))];

/**
 * Whether a postcode in the reply is surely that of the home that is asked about. An address may stand around it; words
 * about work, a doctor or another time make it one to ask about, unless it is said who lives there.
 */
export function isPostcodeOfHome(text: string, whose: Whose): boolean {
  const words = wordsIn(fold(text)).map((word) => word.text);
  const says = (name: PhraseList): boolean =>
    words.some((_, at) => LOCALES.some((locale) => lengthAt(words, at, has(locale, name), 6) > 0));
  if (says('notNow') || /\?\s*$/u.test(text)) return false;
  if (says(whose === 'own' ? 'lives' : 'theyLive')) return true;
  if (whose === 'theirs') return !says('lives');
  const before = words.slice(
    0,
    words.findIndex((word) => /\d/u.test(word)),
  );
  const isNear = LOCALES.some((locale) =>
    [1, 2, 3].some((length) => has(locale, 'near')(before.slice(-length).join(' ')) && !IN.has(before.at(-1) ?? '')),
  );
  return !says('others') && !isNear;
}
