/** A calendar day: ISO, or day before month as all three languages write it. */
import { LOCALES, type Locale } from '../../language/locale.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { WORDS } from './language-data.ts';
import { fold } from './normalise.ts';

/** Why no day was heard. `no-year`: day and month are clear, but not the year. */
export type DateError =
  | { readonly code: 'understand.no-date' }
  | { readonly code: 'understand.no-year' }
  | { readonly code: 'understand.no-such-day' }
  | { readonly code: 'understand.many-dates' };

/**
 * The one day that `text` names, as `2026-03-14`.
 *
 * "03/04/2026" is 3 April in all three languages. A year of two digits is refused: it could be either century.
 */
export function understandDate(text: string, _locale?: Locale): Result<string, DateError> {
  const folded = fold(
    text
      .replace(/\d{4}-\d{2}-\d{2}/gu, (day) => day.replaceAll('-', '/'))
      .replace(/(\d{1,2})[.-]\s?(\d{1,2})[.-]\s?(\d{4})/gu, '$1/$2/$3'),
  ).replace(/\s+/gu, ' ');
  const found = [...isoDays(folded), ...numericDays(folded), ...wordyDays(folded)];
  const [only] = found;
  if (only === undefined) return fail({ code: 'understand.no-date' });
  if (new Set(found.map((day) => day.join('-'))).size > 1) return fail({ code: 'understand.many-dates' });
  return dayFrom(only);
}

type Parts = readonly [year: number | undefined, month: number, day: number];

const isoDays = (text: string): readonly Parts[] =>
  [...text.matchAll(/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu)].map(
    (match): Parts => [Number(match[1]), Number(match[2]), Number(match[3])],
  );

const numericDays = (text: string): readonly Parts[] =>
  [...text.matchAll(/(?<![\d/.-])(\d{1,2})[./-] ?(\d{1,2})(?:[./-] ?(\d{4}))?(?![\d/])/gu)].map(
    (match): Parts => [match[3] === undefined ? undefined : Number(match[3]), Number(match[2]), Number(match[1])],
  );

function wordyDays(text: string): readonly Parts[] {
  const months: Record<string, number> = {};
  for (const locale of LOCALES) Object.assign(months, WORDS[locale].months);
  const names = Object.keys(months)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const dayFirst = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|:e|:a|\\.)? ?(?:of )?(${names})\\b\\.?,?(?: ?(\\d{4}))?`,
    'gu',
  );
  const monthFirst = new RegExp(`\\b(${names})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?`, 'gu');
  const first = [...text.matchAll(dayFirst)].map(
    (match): Parts => [
      match[3] === undefined ? undefined : Number(match[3]),
      months[match[2] ?? ''] ?? 0,
      Number(match[1]),
    ],
  );
  if (first.length > 0) return first;
  return [...text.matchAll(monthFirst)].map(
    (match): Parts => [
      match[3] === undefined ? undefined : Number(match[3]),
      months[match[1] ?? ''] ?? 0,
      Number(match[2]),
    ],
  );
}

function dayFrom([year, month, day]: Parts): Result<string, DateError> {
  if (month < 1 || month > 12 || day < 1 || day > 31) return fail({ code: 'understand.no-such-day' });
  if (year === undefined) return fail({ code: 'understand.no-year' });
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1900 || year > 2200 || day > lastDay) return fail({ code: 'understand.no-such-day' });
  return ok(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
