/**
 * Which texts are too hard to read, and how hard a file is as a whole.
 *
 * Names that begin a sentence are known because the texts of the language write them with a capital inside another.
 */
import { LOCALES, type Locale } from '../locale.ts';
import { FORMULAE, hardestSentence, readingAge } from './measure.ts';
import { namesIn, type Sentence, sentencesOf } from './sentences.ts';

/** From how many words on a text is measured by itself: see RA5 of the card. */
export const LEAST_WORDS = 7;

/** A text that people read, filled in. */
export type ReadText = {
  readonly locale: Locale;
  /** The name of its file: `shared`, `workwell-llr`. */
  readonly namespace: string;
  /** Its place in the file. */
  readonly path: string;
  readonly text: string;
};

/** Why a text may be harder than others. */
export type Reason = { readonly text: string; readonly languages: readonly Locale[]; readonly reason: string };

/** What is measured at once: a text, or the short sentences of a file together. */
type Measured = Omit<ReadText, 'text'> & { readonly sentences: readonly Sentence[]; readonly value: number };

export type TooHard = Omit<ReadText, 'text'> & {
  readonly value: number;
  readonly hardest: string;
};
/** How hard the texts of one file are, those with a reason included. */
export type Row = {
  readonly namespace: string;
  readonly locale: Locale;
  readonly texts: number;
  readonly median: number;
  readonly most: number;
};
export type ReasonFault = {
  readonly at: number;
  readonly code: 'not-measured' | 'not-too-hard' | 'twice';
  readonly locale: Locale;
  readonly text: string;
};
export type Readability = {
  readonly tooHard: readonly TooHard[];
  readonly rows: readonly Row[];
  /** Files whose middle text is above the bar of its language. */
  readonly hardFiles: readonly Row[];
  readonly reasonFaults: readonly ReasonFault[];
};

/** The path under which the short sentences of a file are told. */
export const SHORT_SENTENCES = 'short sentences together';

const keyOf = ({ namespace, path }: Pick<ReadText, 'namespace' | 'path'>): string => `${namespace}:${path}`;
const wordsIn = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { words }) => sum + words.length, 0);
const isSentence = (text: string): boolean => /[.!?…:]["”»)]*\s*$/u.test(text);

function measured(
  locale: Locale,
  namespace: string,
  texts: readonly ReadText[],
  names: ReadonlySet<string>,
): Measured[] {
  const found: Measured[] = [];
  const short: Sentence[] = [];
  for (const { path, text } of texts) {
    const sentences = sentencesOf(text, locale, names);
    if (wordsIn(sentences) >= LEAST_WORDS)
      found.push({ locale, namespace, path, sentences, value: readingAge(sentences, locale) });
    else if (isSentence(text)) short.push(...sentences);
  }
  if (wordsIn(short) >= LEAST_WORDS)
    found.push({ locale, namespace, path: SHORT_SENTENCES, sentences: short, value: readingAge(short, locale) });
  return found;
}

function rowOf(locale: Locale, namespace: string, found: readonly Measured[]): Row {
  const values = found.map(({ value }) => value).sort((a, b) => a - b);
  const middle =
    ((values[Math.floor((values.length - 1) / 2)] ?? 0) + (values[Math.ceil((values.length - 1) / 2)] ?? 0)) / 2;
  return { namespace, locale, texts: found.length, median: middle, most: values.at(-1) ?? 0 };
}

/** Measures all texts. A value is above a bar when it is so as shown, with one digit after the point. */
export function checkReadability(texts: readonly ReadText[], reasons: readonly Reason[]): Readability {
  const found: Measured[] = [];
  const rows: Row[] = [];
  for (const locale of LOCALES) {
    const own = texts.filter((one) => one.locale === locale);
    const names = new Set(own.flatMap(({ text }) => namesIn(text, locale)));
    for (const [namespace, of] of Map.groupBy(own, (one) => one.namespace)) {
      const some = measured(locale, namespace, of, names);
      if (some.length === 0) continue;
      found.push(...some);
      rows.push(rowOf(locale, namespace, some));
    }
  }
  const above = found.filter(({ value, locale }) => shown(value) > FORMULAE[locale].eachBar);
  const isExcused = (one: Measured): boolean =>
    reasons.some(({ text, languages }) => text === keyOf(one) && languages.includes(one.locale));
  return {
    tooHard: above
      .filter((one) => !isExcused(one))
      .map(({ sentences, ...one }) => ({ ...one, hardest: hardestSentence(sentences, one.locale) })),
    rows,
    hardFiles: rows.filter(({ median, locale }) => shown(median) > FORMULAE[locale].medianBar),
    reasonFaults: reasonFaults(reasons, found, above),
  };
}

/** A value as people see it. */
export const shown = (value: number): number => Math.round(value * 10) / 10;

function reasonFaults(
  reasons: readonly Reason[],
  found: readonly Measured[],
  above: readonly Measured[],
): readonly ReasonFault[] {
  const given = new Set<string>();
  return reasons.flatMap(({ text, languages }, at) =>
    languages.flatMap((locale): readonly ReasonFault[] => {
      const isTwice = given.has(`${locale} ${text}`);
      given.add(`${locale} ${text}`);
      const fits = (one: Measured) => one.locale === locale && keyOf(one) === text;
      if (isTwice) return [{ at, code: 'twice', locale, text }];
      if (above.some(fits)) return [];
      return [{ at, code: found.some(fits) ? 'not-too-hard' : 'not-measured', locale, text }];
    }),
  );
}
