/**
 * Ages and lengths of time in words and digits, as intervals. An option is meant only when the whole
 * interval lies in it: "over 18" fits two age bands, so it is neither.
 */
import { LOCALES, type Locale } from '../../language/locale.ts';
import type { OptionWords, QuantityRange } from './asked.ts';
import { inAny, lengthAt, WORDS } from './language-data.ts';
import type { Word } from './normalise.ts';

type Unit = 'days' | 'weeks' | 'months' | 'years';

/** From `low` to `high`, in `unit` when one was said. `from`, `to`: the words it took. */
type Quantity = {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | undefined;
  readonly from: number;
  readonly to: number;
};

const DAYS: { readonly [U in Unit]: number } = { days: 1, weeks: 7, months: 30.44, years: 365.25 };
const JUST = 0.001;
/** "More than a year" is a few days more, not a moment more. */
const MORE = 1.02;
/** The year these lines were written: a year well before it is over twelve months ago for every reader. */
const WRITTEN_IN = 2026;

/** A number at `from`: its value and how many words it takes. */
export function numberAt(
  words: readonly string[],
  from: number,
): { readonly value: number; readonly length: number } | undefined {
  const word = words[from];
  if (word === undefined) return undefined;
  if (/^\d+(?:[.,]\d+)?$/u.test(word)) return { value: Number(word.replace(',', '.')), length: 1 };
  for (const locale of LOCALES) {
    const { numbers, tens } = WORDS[locale];
    const ten = Object.hasOwn(tens, word) ? tens[word] : undefined;
    if (ten !== undefined) {
      const next = words[from + 1] ?? '';
      const unit = Object.hasOwn(numbers, next) ? numbers[next] : undefined;
      return unit !== undefined && unit > 0 && unit < 10 ? { value: ten + unit, length: 2 } : { value: ten, length: 1 };
    }
    const plain = Object.hasOwn(numbers, word) ? numbers[word] : undefined;
    if (plain !== undefined) return { value: plain, length: 1 };
    if (locale !== 'sv') continue;
    for (const [start, value] of Object.entries(tens)) {
      const rest = word.startsWith(start) ? numbers[word.slice(start.length)] : undefined;
      if (rest !== undefined && rest > 0 && rest < 10) return { value: value + rest, length: 1 };
    }
  }
  return undefined;
}

/** The words of all languages that say this number: one, jeden, ett. */
export const namesOfNumber = (value: number): readonly string[] => [
  String(value),
  ...LOCALES.flatMap((locale) =>
    Object.entries(WORDS[locale].numbers).flatMap(([word, number]) => (number === value ? [word] : [])),
  ),
];

/** Whether a number without a unit may lie in the range: years of age; for a length of time days, weeks, months or years. */
export function mayLieIn(value: number, range: QuantityRange): boolean {
  const units: readonly Unit[] = range.unit === 'years' ? ['years'] : ['days', 'weeks', 'months', 'years'];
  return units.some((unit) => liesIn({ low: value, high: value, unit, from: 0, to: 1 }, range));
}

/** Whether a word is a unit of time. */
export const isUnit = (word: string): boolean => unitOf(word) !== undefined;

function unitOf(word: string | undefined): Unit | undefined {
  if (word === undefined) return undefined;
  for (const locale of LOCALES) {
    for (const unit of ['days', 'weeks', 'months', 'years'] as const) {
      if (WORDS[locale].units[unit].includes(word)) return unit;
    }
  }
  return undefined;
}

const vagueAt = (phrase: string): readonly [number, number] | undefined =>
  LOCALES.map((locale) => (Object.hasOwn(WORDS[locale].vague, phrase) ? WORDS[locale].vague[phrase] : undefined)).find(
    (found) => found !== undefined,
  );
const spanAt = (word: string): readonly [number, number] | undefined =>
  LOCALES.map((locale) => (Object.hasOwn(WORDS[locale].spans, word) ? WORDS[locale].spans[word] : undefined)).find(
    (found) => found !== undefined,
  );

type HalfPlace = 'before' | 'after';
const halfAt = (words: readonly string[], from: number, place: HalfPlace): number =>
  lengthAt(words, from, (phrase) => LOCALES.some((locale) => WORDS[locale].half[place].includes(phrase)), 4);

/** The amount and unit that begin at `from`, before any "more than" or "about". */
function amountAt(words: readonly string[], from: number): Quantity | undefined {
  const word = words[from] ?? '';
  const make = (low: number, high: number, unit: Unit | undefined, length: number): Quantity => ({
    low,
    high,
    unit,
    from,
    to: from + length,
  });
  if (/^poltor(?:a|ej)$/u.test(word)) {
    const unit = unitOf(words[from + 1]);
    return unit === undefined ? undefined : make(1.5, 1.5, unit, 2);
  }
  const half = halfAt(words, from, 'before');
  if (half > 0) {
    const unit =
      unitOf(words[from + half]) ?? (words[from + half] === 'a' ? unitOf(words[from + half + 1]) : undefined);
    if (unit !== undefined) return make(0.5, 0.5, unit, half + (words[from + half] === 'a' ? 2 : 1));
  }
  const span = spanAt(word);
  if (span !== undefined && unitOf(word) === undefined) return make(span[0], span[1], 'days', 1);
  const decade = /^(\d+)\+$/u.exec(word)?.[1];
  if (decade !== undefined)
    return make(Number(decade), 99999, unitOf(words[from + 1]), unitOf(words[from + 1]) === undefined ? 1 : 2);
  const skip = ['a', 'the', 'en', 'ett'].includes(word) ? 1 : 0;
  const vagueLength =
    lengthAt(words, from + skip, (phrase) => vagueAt(phrase) !== undefined, 2) ||
    lengthAt(words, from, (phrase) => vagueAt(phrase) !== undefined, 2);
  if (vagueLength > 0) {
    const start = lengthAt(words, from + skip, (phrase) => vagueAt(phrase) !== undefined, 2) > 0 ? from + skip : from;
    const end = start + vagueLength;
    const of = words[end] === 'of' ? 1 : 0;
    const range = vagueAt(words.slice(start, end).join(' '));
    const unit = unitOf(words[end + of]);
    if (range !== undefined && unit !== undefined) return make(range[0], range[1], unit, end + of + 1 - from);
  }
  const number = numberAt(words, from);
  if (number !== undefined) {
    let length = number.length;
    let value = number.value;
    const inner = halfAt(words, from + length, 'after');
    if (inner > 0) {
      value += 0.5;
      length += inner;
    }
    const unit = unitOf(words[from + length]);
    if (unit === undefined) return make(value, value, undefined, length);
    length += 1;
    const after = halfAt(words, from + length, 'after');
    return after > 0 && inner === 0
      ? make(value + 0.5, value + 0.5, unit, length + after)
      : make(value, value, unit, length);
  }
  const article = ['a', 'an', 'en', 'ett'].includes(word) ? 1 : 0;
  const unit = unitOf(words[from + article]);
  if (unit === undefined) return undefined;
  const plural =
    /^(days|weeks|months|years|lata|lat|dni|tygodnie|miesiace|tygodni|miesiecy|dagar|veckor|manader)$/u.test(
      words[from + article] ?? '',
    );
  if (plural) return unit === 'years' && article === 0 ? make(2, 9999, unit, 1) : undefined;
  if (
    article === 0 &&
    !/^(rok|roku|miesiac|tydzien|year|month|week|dzien|tygodnia|miesiaca|fortnight|manad|vecka|veckan)$/u.test(
      words[from] ?? '',
    )
  )
    return undefined;
  const after = halfAt(words, from + article + 1, 'after');
  return make(after > 0 ? 1.5 : 1, after > 0 ? 1.5 : 1, unit, article + 1 + after);
}

/** How a word before an amount widens it. */
function widened(amount: Quantity, words: readonly string[]): Quantity {
  const before = (name: 'over' | 'under' | 'almost' | 'about'): boolean =>
    [1, 2, 3].some(
      (length) => amount.from - length >= 0 && inAny(name, words.slice(amount.from - length, amount.from).join(' ')),
    );
  const later = words.slice(amount.to, amount.to + 2);
  if (
    before('over') ||
    /^(plus|or more|i wiecej|eller mer|and more|och mer)$/u.test(later.join(' ')) ||
    later[0] === 'plus'
  )
    return { ...amount, low: amount.low * (amount.unit === undefined ? 1 : MORE), high: 99999 };
  if (before('almost')) {
    // Almost 18 may be 17 or already counted as 18: both bands, so neither.
    const ofAge = amount.unit === undefined || (amount.unit === 'years' && amount.high >= 15);
    return { ...amount, low: amount.low * 0.9 - JUST, high: ofAge ? amount.high : amount.high - JUST };
  }
  if (before('under')) return { ...amount, low: 0, high: amount.high - JUST };
  if (before('about') && amount.unit !== undefined)
    return { ...amount, low: amount.low * 0.92, high: amount.high * 1.08 };
  return amount;
}

function quantitiesIn(words: readonly string[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; ) {
    const amount = amountAt(words, at);
    if (amount === undefined) at += 1;
    else {
      found.push(widened(amount, words));
      at = amount.to;
    }
  }
  return joined(found, words);
}

/** The amounts that are said where an age is asked, whatever they are of. */
export const agesIn = (words: readonly string[]): readonly Pick<Quantity, 'from' | 'to' | 'unit'>[] =>
  quantitiesIn(words);

/** "a year and 3 months" is one length; "3 to 4 months" is one interval. */
function joined(found: readonly Quantity[], words: readonly string[]): readonly Quantity[] {
  const result: Quantity[] = [];
  for (const next of found) {
    const last = result.at(-1);
    const between = last === undefined ? [] : words.slice(last.to, next.from);
    const link = between.join(' ');
    if (
      last !== undefined &&
      between.length <= 1 &&
      last.unit !== undefined &&
      next.unit !== undefined &&
      last.unit !== next.unit &&
      DAYS[last.unit] > DAYS[next.unit] &&
      (link === '' || inAny('and', link))
    ) {
      const scale = DAYS[next.unit] / DAYS[last.unit];
      result[result.length - 1] = {
        ...last,
        low: last.low + next.low * scale,
        high: last.high + next.high * scale,
        to: next.to,
      };
    } else if (
      last !== undefined &&
      between.length <= 1 &&
      (link === '' || inAny('to', link) || inAny('and', link)) &&
      (last.unit === undefined || next.unit === undefined || last.unit === next.unit) &&
      last.low < next.high
    ) {
      result[result.length - 1] = {
        low: last.low,
        high: next.high,
        unit: next.unit ?? last.unit,
        from: last.from,
        to: next.to,
      };
    } else result.push(next);
  }
  return result;
}

const inDays = (value: number, unit: Unit): number => (value >= 9999 ? Number.POSITIVE_INFINITY : value * DAYS[unit]);

/** A range that reaches this far has no upper end. */
const OPEN_END_DAYS = 20 * 365;

/** Whether the quantity lies in the range as a whole. Years of age are counted in whole years. */
function liesIn({ low, high, unit }: Quantity, range: QuantityRange): boolean {
  const own = unit ?? range.unit;
  if (range.unit === 'years' && own === 'years')
    return Math.floor(low) >= range.from && (Math.floor(high) <= range.to || range.to >= 120);
  const slack = 0.5;
  return (
    inDays(low, own) >= inDays(range.from, range.unit) - slack &&
    (inDays(high, own) <= inDays(range.to, range.unit) + slack || inDays(range.to, range.unit) >= OPEN_END_DAYS)
  );
}

/**
 * The options whose range holds what the reply says, by place in the list; `undefined` when the reply
 * states no quantity that could be meant. More than one place: unclear between them.
 */
export function quantityOptions(
  words: readonly Word[],
  options: readonly OptionWords[],
  _locale: Locale,
): readonly number[] | undefined {
  const ranges = options.flatMap(({ range }, place) => (range === undefined ? [] : [{ range, place }]));
  if (ranges.length === 0) return undefined;
  const spoken = words.map((word) => word.text);
  const ages = ranges.every(({ range }) => range.unit === 'years');
  if (spoken.some((word) => inAny('negators', word) && !['inom', 'no'].includes(word))) return undefined;
  const stated = ages
    ? quantitiesIn(spoken).filter((amount) => isAge(amount, spoken))
    : [...quantitiesIn(spoken).filter((amount) => amount.unit !== undefined), ...pastYears(spoken)];
  if (stated.length === 0) return undefined;
  if (!ages && !onlyAboutTime(spoken, stated)) return undefined;
  // "4 days a week", "next week", "my son is 2 years old": times, but no answer to "how long".
  if (!ages && (OFTEN.test(spoken.join(' ')) || stated.some((amount) => isElsewhere(amount, spoken)))) return [];
  const fits = stated.map((amount) => ranges.filter(({ range }) => liesIn(amount, range)).map(({ place }) => place));
  const all = [...new Set(fits.flat())];
  const [only] = all;
  return all.length === 1 && only !== undefined && fits.every((places) => places.length === 1)
    ? [only]
    : all.length > 0 && fits.every((places) => places.length > 0)
      ? all
      : [];
}

/** How often, rather than how long. */
const OFTEN = new RegExp(
  [
    String.raw`\b(?:days|hours|hrs|times|nights|shifts|minutes|pills|tablets|once|twice|\d+) (?:a|an|per|each|every|in a) (?:day|night|week|month|year)\b`,
    String.raw`\b(?:every|each|per|co|kazdy|kazda|kazdego|varje|varannan) (?:\w+ )?(?:day|night|week|month|year|dzien|dnia|tydzien|tygodnia|miesiac|miesiaca|rok|roku|dag|natt|vecka|manad|ar)\b`,
    String.raw`\b(?:dni|dnia|godzin\w*|razy|raz|nocy|zmian\w*) (?:w|na) (?:tygodniu|tydzien|miesiacu|miesiac|roku|rok|dobe|dzien)\b`,
    String.raw`\b(?:dziennie|tygodniowo|miesiecznie|rocznie)\b`,
    String.raw`\b(?:some|good|bad|most) days (?:are|is|i|im|it|and|better|worse)\b`,
    String.raw`\b(?:om dagen|om dan|per dag|i veckan|per vecka|i manaden|per manad|om aret|per ar)\b`,
  ].join('|'),
  'u',
);
/** Before an amount: a time to come, or somebody's age. */
const TO_COME = new Set('next coming in za om przyszlym przyszly kolejnym nasta kommande'.split(' '));
const WAITS = new Set('wait waiting czekac czekam vanta vantar'.split(' '));
const OF_AGE_PL = new Set('mam ma mial miala mialem mialam skonczylem skonczylam konczy'.split(' '));
const SUBJECT_SV = new Set('det nu snart redan drygt'.split(' '));

function isElsewhere({ from, to, unit }: Quantity, words: readonly string[]): boolean {
  const before = words[from - 1] ?? '';
  if (TO_COME.has(before) || words.slice(0, from).some((word) => WAITS.has(word))) return true;
  if (unit !== 'years') return false;
  if (/^(?:old|gammal|gamla)$/u.test(words[to] ?? '') || OF_AGE_PL.has(before)) return true;
  return /^(?:ar|var|fyller|fyllt)$/u.test(before) && from > 1 && !SUBJECT_SV.has(words[from - 2] ?? '');
}

/** A bare number is an age only when nothing else is said, or when the words before it say so. */
function isAge(amount: Quantity, words: readonly string[]): boolean {
  if (amount.unit !== undefined) return amount.unit === 'years' && !(amount.low === 2 && amount.high === 9999);
  if (amount.low > 120) return false;
  const before = (length: number): string => words.slice(Math.max(0, amount.from - length), amount.from).join(' ');
  const next = words[amount.to];
  const ends =
    next === undefined ||
    inAny('and', next) ||
    inAny('contrast', next) ||
    inAny('breaks', next) ||
    inAny('ageFiller', next);
  if (ends && amount.from > 0 && [1, 2, 3].some((length) => inAny('ageBefore', before(length)))) return true;
  return words.every(
    (word, at) =>
      (at >= amount.from && at < amount.to) ||
      inAny('ageFiller', word) ||
      inAny('about', word) ||
      inAny('over', before(1)) ||
      inAny('under', before(2)) ||
      inAny('almost', word),
  );
}

/** "since 2019": more than a year ago, whenever this is read. */
function pastYears(words: readonly string[]): readonly Quantity[] {
  return words.flatMap((word, at) => {
    const year = /^(?:19|20)\d\d$/u.test(word) ? Number(word) : undefined;
    return year === undefined || year >= WRITTEN_IN - 1
      ? []
      : [{ low: 1.1, high: 99999, unit: 'years' as const, from: at, to: at + 1 }];
  });
}

/** Long stories with a number in them are not an answer to "how long". */
const onlyAboutTime = (words: readonly string[], stated: readonly Quantity[]): boolean =>
  words.length - stated.reduce((sum, amount) => sum + amount.to - amount.from, 0) <= 9;
